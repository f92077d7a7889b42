// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "input.h"
#include "reporthtml.h"
#include "reportworkbook.h"
#include "savebytes.h"
#include "scenariodocument.h"
#include "streams.h"
#include "theme.h"
#include "workbooktexts.h"

#include <QFileInfo>

namespace vorlauf {

static void describe(Arguments& arguments)
{
    arguments.addFile(QStringLiteral("FILE"), Cli::tr("Plan (JSON) or .vorlauf document."));
    arguments.addRequiredOption(QStringLiteral("to"), QStringLiteral("OUT"),
                                Cli::tr("File to write: .xlsx or .html."));
    arguments.addWords(
        QStringLiteral("kind"),
        {QStringLiteral("management"), QStringLiteral("energy-sheet"), QStringLiteral("sci")},
        Cli::tr("Which report; only management is built."));
    arguments.addDate(QStringLiteral("date"),
                      Cli::tr("Date of the report, on which rules count for a scenario without a "
                              "start; today if absent. A fixed one gives the same bytes twice."));
    arguments.addNote(Cli::tr("Not built yet: reports as .pdf and .pptx, and the kinds "
                              "energy-sheet and sci."));
}

/// Empty if everything asked for is built and makes sense.
static QString complaint(const Arguments& arguments)
{
    const QString out = arguments.value(QStringLiteral("to"));
    const QString suffix = QFileInfo(out).suffix().toLower();
    if (suffix == QLatin1String("pdf") || suffix == QLatin1String("pptx"))
        return Cli::tr("Reports as .%1 are not built yet; .xlsx and .html are.").arg(suffix);
    if (suffix != QLatin1String("xlsx") && suffix != QLatin1String("html"))
        return Cli::tr("The name of the report must end in .xlsx or .html.");
    const QString kind = arguments.value(QStringLiteral("kind"));
    if (kind == QLatin1String("energy-sheet") || kind == QLatin1String("sci"))
        return Cli::tr("The kind “%1” is not built yet.").arg(kind);
    if (isSameFile(out, arguments.file(0)))
        return Cli::tr("The report would replace the plan it is made from.");
    return {};
}

static QByteArray reportBytes(ScenarioDocument& document, const QString& suffix,
                              const ReportSettings& settings)
{
    const QDate& date = settings.date;
    if (suffix == QLatin1String("xlsx"))
        return reportWorkbook(document, workbookTexts(document, settings.locale, date), date);
    loadFonts();
    return reportHtml(document, settings);
}

static ReportSettings settingsOf(const Arguments& arguments, const QLocale& locale)
{
    ReportSettings settings;
    settings.locale = locale;
    settings.date = arguments.isSet(QStringLiteral("date"))
        ? QDate::fromString(arguments.value(QStringLiteral("date")), Qt::ISODate)
        : QDate::currentDate();
    return settings;
}

Exit reportCommand(const QStringList& list, const QLocale& locale)
{
    Arguments arguments(QStringLiteral("report"), Cli::tr("Writes the report of a plan."));
    describe(arguments);
    if (const auto exit = arguments.parse(list))
        return *exit;
    if (const QString wrong = complaint(arguments); !wrong.isEmpty())
        return arguments.wrongUsage(wrong);
    auto read = readInput(arguments.file(0), locale);
    if (const auto* exit = std::get_if<Exit>(&read))
        return *exit;
    auto& input = std::get<PlanInput>(read);
    takeDay(arguments, input);
    const auto computed = estimateRows(input, allRows(input.plan), locale);
    if (const auto* exit = std::get_if<Exit>(&computed))
        return *exit;

    ScenarioDocument document(input.shipped);
    document.setEvaluationDay(input.day);
    document.reset(std::move(input.plan));
    const QString out = arguments.value(QStringLiteral("to"));
    const QByteArray bytes
        = reportBytes(document, QFileInfo(out).suffix().toLower(), settingsOf(arguments, locale));
    const auto reason = bytes.isEmpty() ? std::optional(Cli::tr("no room for temporary files"))
                                        : saveBytes(out, bytes);
    if (!reason)
        return Exit::Done;
    printError(Cli::tr("“%1” could not be written: %2.").arg(out, *reason));
    return Exit::File;
}

} // namespace vorlauf
