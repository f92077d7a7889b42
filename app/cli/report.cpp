// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "input.h"
#include "logo.h"
#include "planbeside.h"
#include "reporthtml.h"
#include "reportpdf.h"
#include "reportslides.h"
#include "reportworkbook.h"
#include "savebytes.h"
#include "scenariodocument.h"
#include "slidetemplate.h"
#include "statementreport.h"
#include "streams.h"
#include "theme.h"
#include "viewwords.h"
#include "workbooktexts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace vorlauf {

namespace {

constexpr qint64 largestLogo = 16 * 1024 * 1024; // bytes

void describe(Arguments& arguments)
{
    arguments.addFile(QStringLiteral("FILE"), Cli::tr("Plan (JSON) or .vorlauf document."));
    arguments.addRequiredOption(QStringLiteral("to"), QStringLiteral("OUT"),
                                Cli::tr("File to write: .pdf, .pptx, .xlsx or .html."));
    arguments.addWords(
        QStringLiteral("kind"),
        {QStringLiteral("management"), QStringLiteral("energy-sheet"), QStringLiteral("sci")},
        Cli::tr("Which report: for management; the energy and compute sheet for the EU AI Act or "
                "the SCI statement, a page for each scenario, as .pdf or .html."));
    arguments.addDate(QStringLiteral("date"),
                      Cli::tr("Date of the report, on which rules count for a scenario without a "
                              "start; today if absent. A fixed one gives the same bytes twice."));
    arguments.addOption(QStringLiteral("author"), QStringLiteral("NAME"),
                        Cli::tr("Who made it. This and the next four: .pdf, .pptx and .html."));
    arguments.addOption(QStringLiteral("organisation"), QStringLiteral("NAME"),
                        Cli::tr("For whom it was made."));
    arguments.addOption(QStringLiteral("confidentiality"), QStringLiteral("TEXT"),
                        Cli::tr("A line such as “Internal”, on every page."));
    arguments.addOption(QStringLiteral("logo"), QStringLiteral("FILE"),
                        Cli::tr("Own logo: PNG, JPEG or SVG."));
    arguments.addOption(QStringLiteral("accent"), QStringLiteral("#RRGGBB"),
                        Cli::tr("Colour of headings."));
    arguments.addOption(QStringLiteral("views"), QStringLiteral("LIST"),
                        Cli::tr("Views in this order, with commas between them: %1; all if absent.")
                            .arg(viewWords().join(QLatin1Char(','))));
    arguments.addOption(QStringLiteral("scenario"), QStringLiteral("ID"),
                        Cli::tr("The scenario of a view or statement that shows one."));
    arguments.addOption(QStringLiteral("template"), QStringLiteral("FILE"),
                        Cli::tr("Own presentation or template (.pptx, .potx) whose masters, "
                                "layouts and theme the slides of a .pptx take."));
    arguments.addFlag(QStringLiteral("no-plan"),
                      Cli::tr("Do not write the plan beside the report, as NAME.plan.json."));
    arguments.addOption(
        QStringLiteral("pages"), QStringLiteral("FOLDER"),
        Cli::tr("Also writes each page of a .pdf as a PNG picture into the folder."));
}

QString suffixOf(const Arguments& arguments)
{
    return QFileInfo(arguments.value(QStringLiteral("to"))).suffix().toLower();
}

bool isStatement(const Arguments& arguments)
{
    return arguments.value(QStringLiteral("kind")) != QLatin1String("management");
}

/// Empty if every word names a view.
QString viewComplaint(const Arguments& arguments)
{
    if (!arguments.isSet(QStringLiteral("views")))
        return {};
    for (const QString& word : arguments.value(QStringLiteral("views")).split(QLatin1Char(','))) {
        if (!viewWords().contains(word.trimmed()))
            return Cli::tr("There is no view “%1”; --views takes some of %2.")
                .arg(word, viewWords().join(QLatin1Char(',')));
    }
    return {};
}

/// Empty if everything asked for is built and makes sense.
QString complaint(const Arguments& arguments)
{
    const QString suffix = suffixOf(arguments);
    if (arguments.isSet(QStringLiteral("template")) && suffix != QLatin1String("pptx"))
        return Cli::tr("--template is for reports as .pptx.");
    if (!QStringList{QStringLiteral("pdf"), QStringLiteral("xlsx"), QStringLiteral("html"),
                     QStringLiteral("pptx")}
             .contains(suffix))
        return Cli::tr("The name of the report must end in .pdf, .pptx, .xlsx or .html.");
    if (isStatement(arguments) && suffix != QLatin1String("pdf") && suffix != QLatin1String("html"))
        return Cli::tr("The kind “%1” is written as .pdf or .html, not as .%2.")
            .arg(arguments.value(QStringLiteral("kind")), suffix);
    if (const QString accent = arguments.value(QStringLiteral("accent"));
        !accent.isEmpty() && (accent.size() != 7 || !QColor::isValidColorName(accent)))
        return Cli::tr("--accent takes a colour such as #0a6a94.");
    if (arguments.isSet(QStringLiteral("pages")) && suffix != QLatin1String("pdf"))
        return Cli::tr("Only a .pdf has pages for --pages.");
    if (isSameFile(arguments.value(QStringLiteral("to")), arguments.file(0)))
        return Cli::tr("The report would replace the plan it is made from.");
    return viewComplaint(arguments);
}

/// The bytes of the logo asked for, empty if none was.
OrExit<QByteArray> readLogo(const QString& path)
{
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        printError(Cli::tr("The logo “%1” could not be read.").arg(path));
        return Exit::File;
    }
    const QByteArray bytes = file.read(largestLogo + 1);
    if (bytes.size() > largestLogo || !Logo(bytes).isValid()) {
        printError(Cli::tr("The logo “%1” is no picture in PNG, JPEG or SVG.").arg(path));
        return Exit::Invalid;
    }
    return bytes;
}

ReportSettings settingsOf(const Arguments& arguments, const QLocale& locale)
{
    ReportSettings settings;
    settings.locale = locale;
    settings.date = arguments.isSet(QStringLiteral("date"))
        ? QDate::fromString(arguments.value(QStringLiteral("date")), Qt::ISODate)
        : QDate::currentDate();
    settings.author = arguments.value(QStringLiteral("author"));
    settings.organisation = arguments.value(QStringLiteral("organisation"));
    settings.confidentiality = arguments.value(QStringLiteral("confidentiality"));
    if (arguments.isSet(QStringLiteral("accent")))
        settings.accent = QColor(arguments.value(QStringLiteral("accent")));
    settings.shown.scenario = arguments.value(QStringLiteral("scenario")).toStdString();
    if (arguments.isSet(QStringLiteral("views"))) {
        settings.views.clear();
        for (const QString& word : arguments.value(QStringLiteral("views")).split(QLatin1Char(',')))
            settings.views.push_back(ExportView(viewWords().indexOf(word.trimmed())));
    }
    return settings;
}

/// Writes each page as a picture, numbered from 001; false if one could not be written.
bool writePages(const std::vector<Picture>& pages, const QDir& folder)
{
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const QString name = QStringLiteral("page-%1.png").arg(i + 1, 3, 10, QLatin1Char('0'));
        if (saveBytes(folder.filePath(name), pngOf(pages[i], 1)))
            return false;
    }
    return true;
}

QByteArray statementBytes(ScenarioDocument& document, const Arguments& arguments,
                          const ReportSettings& settings)
{
    const bool isSci = arguments.value(QStringLiteral("kind")) == QLatin1String("sci");
    const StatementKind kind = isSci ? StatementKind::Sci : StatementKind::Energy;
    return suffixOf(arguments) == QLatin1String("pdf") ? statementPdf(document, kind, settings)
                                                       : statementHtml(document, kind, settings);
}

/// base  what slides stand on; empty: our own
QByteArray reportBytes(ScenarioDocument& document, const Arguments& arguments,
                       const ReportSettings& settings, const std::optional<SlideBase>& base)
{
    const QString suffix = suffixOf(arguments);
    const QDate& date = settings.date;
    if (suffix == QLatin1String("xlsx"))
        return reportWorkbook(document, workbookTexts(document, settings.locale, date), date);
    loadFonts();
    if (isStatement(arguments))
        return statementBytes(document, arguments, settings);
    if (suffix == QLatin1String("pptx"))
        return base ? reportSlides(document, settings, *base) : reportSlides(document, settings);
    return suffix == QLatin1String("pdf") ? reportPdf(document, settings)
                                          : reportHtml(document, settings);
}

/// So that whoever gets the report can open its plan.
Exit writePlanBeside(const Plan& plan, const QString& report, const QString& readFrom)
{
    const auto reason = planBeside(plan, report, readFrom);
    if (!reason)
        return Exit::Done;
    printError(Cli::tr("“%1” could not be written: %2.").arg(planBesidePath(report), *reason));
    return Exit::File;
}

/// Done, or why not on standard error.
Exit writeReport(PlanInput& input, const Arguments& arguments, ReportSettings settings,
                 const std::optional<SlideBase>& base)
{
    const QString folder = arguments.value(QStringLiteral("pages"));
    bool pagesWritten = true;
    if (!folder.isEmpty())
        settings.takePages = [&](const std::vector<Picture>& pages) {
            pagesWritten = writePages(pages, QDir(folder));
        };
    ScenarioDocument document(input.shipped);
    document.setEvaluationDay(input.day);
    document.reset(std::move(input.plan));
    const QString out = arguments.value(QStringLiteral("to"));
    const QByteArray bytes = reportBytes(document, arguments, settings, base);
    if (!pagesWritten) {
        printError(Cli::tr("The pages could not be written to “%1”.").arg(folder));
        return Exit::File;
    }
    const auto reason = bytes.isEmpty() ? std::optional(Cli::tr("no room for temporary files"))
                                        : saveBytes(out, bytes);
    if (!reason)
        return arguments.isSet(QStringLiteral("no-plan"))
            ? Exit::Done
            : writePlanBeside(document.plan(), out, arguments.file(0));
    printError(Cli::tr("“%1” could not be written: %2.").arg(out, *reason));
    return Exit::File;
}

} // namespace

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
    const QString scenario = arguments.value(QStringLiteral("scenario"));
    if (arguments.isSet(QStringLiteral("scenario")) && rowOf(input.plan, scenario) < 0)
        return printNoScenario(input, scenario, arguments, locale);
    const auto computed = estimateRows(input, allRows(input.plan), locale);
    if (const auto* exit = std::get_if<Exit>(&computed))
        return *exit;
    const auto logo = readLogo(arguments.value(QStringLiteral("logo")));
    if (const auto* exit = std::get_if<Exit>(&logo))
        return *exit;
    const auto base = readTemplate(arguments.value(QStringLiteral("template")));
    if (const auto* exit = std::get_if<Exit>(&base))
        return *exit;
    ReportSettings settings = settingsOf(arguments, locale);
    settings.logo = std::get<QByteArray>(logo);
    return writeReport(input, arguments, settings, std::get<std::optional<SlideBase>>(base));
}

} // namespace vorlauf
