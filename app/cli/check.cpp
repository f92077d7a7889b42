// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "input.h"
#include "streams.h"
#include "texts.h"

namespace vorlauf {

Exit checkCommand(const QStringList& list, const QLocale& locale)
{
    Arguments arguments(QStringLiteral("check"),
                        Cli::tr("Says whether a plan or document is whole; changes nothing."));
    arguments.addFile(QStringLiteral("FILE"), Cli::tr("Plan (JSON) or .vorlauf document."));
    if (const auto exit = arguments.parse(list))
        return *exit;
    if (const auto fault = checkFile(arguments.file(0)))
        return printFileFault(*fault, locale);
    const auto opened = openPlan(arguments.file(0));
    if (const auto* fault = std::get_if<FileFault>(&opened))
        return printFileFault(*fault, locale);
    const auto& file = std::get<OpenedPlan>(opened);
    printWarnings(file.warnings, locale);
    const QString whole
        = Cli::tr("“%1” is whole: %n scenario(s).", "", int(file.plan.scenarios.size()))
              .arg(arguments.file(0));
    return printResult((oneLine(whole) + QLatin1Char('\n')).toUtf8());
}

} // namespace vorlauf
