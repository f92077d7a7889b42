// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "input.h"
#include "streams.h"

#include <QFileInfo>

namespace vorlauf {

Exit convertCommand(const QStringList& list, const QLocale& locale)
{
    Arguments arguments(QStringLiteral("convert"),
                        Cli::tr("Turns a plan into a document and back; neither loses anything."));
    arguments.addFile(QStringLiteral("IN"), Cli::tr("Plan (JSON) or .vorlauf document."));
    arguments.addFile(QStringLiteral("OUT"),
                      Cli::tr("File to write; its name ends in .json or .vorlauf."));
    if (const auto exit = arguments.parse(list))
        return *exit;
    const QString out = arguments.file(1);
    const QString suffix = QFileInfo(out).suffix().toLower();
    if (suffix != QLatin1String("json") && suffix != QLatin1String("vorlauf"))
        return arguments.wrongUsage(
            Cli::tr("The name of the file to write must end in .json or .vorlauf."));
    const auto catalog = readCatalog(); // a document carries the rows it uses
    if (const auto* exit = std::get_if<Exit>(&catalog))
        return *exit;
    auto opened = openPlan(arguments.file(0));
    if (const auto* fault = std::get_if<FileFault>(&opened))
        return printFileFault(*fault, locale);
    const auto& file = std::get<OpenedPlan>(opened);
    const auto& shipped = *std::get<std::shared_ptr<const Catalog>>(catalog);
    if (const auto fault = savePlan(file.plan, shipped, out))
        return printFileFault(*fault, locale);
    printWarnings(file.warnings, locale); // what it kept without understanding it
    return Exit::Done;
}

} // namespace vorlauf
