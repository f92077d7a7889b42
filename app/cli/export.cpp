// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "exportview.h"
#include "input.h"
#include "savebytes.h"
#include "streams.h"
#include "theme.h"
#include "viewwords.h"

#include <QFileInfo>

namespace vorlauf {

/// In the order of Preset, without None.
static QStringList presetWords()
{
    return {QStringLiteral("slide"), QStringLiteral("a4"), QStringLiteral("journal"),
            QStringLiteral("web"), QStringLiteral("poster")};
}

static void describe(Arguments& arguments)
{
    arguments.addFile(QStringLiteral("FILE"), Cli::tr("Plan (JSON) or .vorlauf document."));
    arguments.addRequiredWords(QStringLiteral("view"), viewWords(), Cli::tr("The view."));
    arguments.addRequiredOption(QStringLiteral("to"), QStringLiteral("OUT"),
                                Cli::tr("File to write: .png, .svg, .pdf, .csv, .json or .xlsx."));
    arguments.addOption(QStringLiteral("scenario"), QStringLiteral("ID"),
                        Cli::tr("The scenario of a view that shows one; the baseline if absent."));
    arguments.addFlag(QStringLiteral("uncertainty"),
                      Cli::tr("Overview: draw the range from 5 % to 95 % at each bar."));
    arguments.addFlag(QStringLiteral("drivers"),
                      Cli::tr("Confidence: what drives one scenario, not the ranges of all."));
    arguments.addWholeNumber(QStringLiteral("width"), QStringLiteral("PX"),
                             Cli::tr("Width of the picture at 96 dpi; 1200 if absent."), 320, 8000);
    arguments.addWholeNumber(
        QStringLiteral("height"), QStringLiteral("PX"),
        Cli::tr("Height of the picture; 0: as much as it needs; 675 if absent."), 0, 8000);
    arguments.addDecimal(QStringLiteral("scale"), QStringLiteral("F"),
                         Cli::tr("Pixels of a PNG for each of these, 1 to 4; 2 if absent."), 1, 4);
    arguments.addWords(QStringLiteral("preset"), presetWords(),
                       Cli::tr("Size and least text for a purpose; --width, --height and --scale "
                               "win over its size."));
    arguments.addWords(QStringLiteral("theme"), {QStringLiteral("light"), QStringLiteral("dark")},
                       Cli::tr("Colours; light if absent."));
    arguments.addWords(QStringLiteral("style"),
                       {QStringLiteral("screen"), QStringLiteral("management")},
                       Cli::tr("Signs of the charts: of the screen, or as in ISO 24896; screen "
                               "if absent."));
    arguments.addWords(QStringLiteral("dialect"),
                       {QStringLiteral("international"), QStringLiteral("german-excel")},
                       Cli::tr("Signs of a CSV file; international if absent."));
    addDay(arguments);
}

static std::optional<ExportFormat> formatOf(const QString& out)
{
    const QString suffix = QFileInfo(out).suffix().toLower();
    if (suffix == QLatin1String("png"))
        return ExportFormat::Png;
    if (suffix == QLatin1String("svg"))
        return ExportFormat::Svg;
    if (suffix == QLatin1String("pdf"))
        return ExportFormat::Pdf;
    if (suffix == QLatin1String("csv"))
        return ExportFormat::Csv;
    if (suffix == QLatin1String("json"))
        return ExportFormat::Json;
    if (suffix == QLatin1String("xlsx"))
        return ExportFormat::Xlsx;
    return {};
}

/// Empty if everything asked for is built and makes sense.
static QString complaint(const Arguments& arguments)
{
    const QString out = arguments.value(QStringLiteral("to"));
    if (!formatOf(out))
        return Cli::tr(
            "The name of the file to write must end in .png, .svg, .pdf, .csv, .json or .xlsx.");
    if (isSameFile(out, arguments.file(0)))
        return Cli::tr("The export would replace the plan it is made from.");
    return {};
}

static ExportSettings settingsOf(const Arguments& arguments, const QLocale& locale)
{
    ExportSettings settings;
    settings.view = ExportView(viewWords().indexOf(arguments.value(QStringLiteral("view"))));
    settings.format = *formatOf(arguments.value(QStringLiteral("to")));
    settings.locale = locale;
    settings.scenario = arguments.value(QStringLiteral("scenario")).toStdString();
    settings.dark = arguments.value(QStringLiteral("theme")) == QLatin1String("dark");
    if (arguments.value(QStringLiteral("style")) == QLatin1String("management"))
        settings.style = Notation::Management;
    if (arguments.isSet(QStringLiteral("preset"))) {
        const auto at = presetWords().indexOf(arguments.value(QStringLiteral("preset")));
        applyPreset(settings, Preset(at + 1));
    }
    if (arguments.isSet(QStringLiteral("width")))
        settings.width = arguments.value(QStringLiteral("width")).toInt();
    if (arguments.isSet(QStringLiteral("height"))) {
        settings.height = arguments.value(QStringLiteral("height")).toInt();
        settings.mayGrow = false;
    }
    if (arguments.isSet(QStringLiteral("scale")))
        settings.scale = arguments.value(QStringLiteral("scale")).toDouble();
    settings.overview.uncertainty = arguments.isSet(QStringLiteral("uncertainty"));
    settings.drivers = arguments.isSet(QStringLiteral("drivers"));
    if (arguments.value(QStringLiteral("dialect")) == QLatin1String("german-excel"))
        settings.dialect = CsvDialect::GermanExcel;
    if (arguments.isSet(QStringLiteral("date")))
        settings.date = QDate::fromString(arguments.value(QStringLiteral("date")), Qt::ISODate);
    return settings;
}

Exit exportCommand(const QStringList& list, const QLocale& locale)
{
    Arguments arguments(QStringLiteral("export"),
                        Cli::tr("Writes one view of a plan as a picture or as its data."));
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

    loadFonts();
    ScenarioDocument document(input.shipped);
    document.setEvaluationDay(input.day);
    document.reset(std::move(input.plan));
    const QByteArray bytes = exportView(document, settingsOf(arguments, locale));
    if (bytes.isEmpty()) {
        printError(Cli::tr("The picture could not be drawn."));
        return Exit::File;
    }
    const QString out = arguments.value(QStringLiteral("to"));
    if (const auto reason = saveBytes(out, bytes)) {
        printError(Cli::tr("“%1” could not be written: %2.").arg(out, *reason));
        return Exit::File;
    }
    return Exit::Done;
}

} // namespace vorlauf
