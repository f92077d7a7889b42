// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensitivity.h"
#include "arguments.h"
#include "certainty.h"
#include "commands.h"
#include "input.h"
#include "numbers.h"
#include "sampling.h"
#include "streams.h"
#include "texts.h"
#include "texttable.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vorlauf {

static constexpr qint64 sobolSamples = 4096; // METHOD 11.2

static void describe(Arguments& arguments)
{
    arguments.addFile(QStringLiteral("FILE"), Cli::tr("Plan (JSON) or .vorlauf document."));
    arguments.addRequiredOption(QStringLiteral("scenario"), QStringLiteral("ID"),
                                Cli::tr("The scenario whose total is examined."));
    arguments.addWords(QStringLiteral("method"),
                       {QStringLiteral("tornado"), QStringLiteral("sobol")},
                       Cli::tr("tornado: each input at P10 and P90, the others as planned; sobol: "
                               "each input’s part in the variance. tornado if absent."));
    arguments.addWholeNumber(QStringLiteral("samples"), QStringLiteral("N"),
                             Cli::tr("Samples for sobol; %1 if absent.").arg(sobolSamples), 100,
                             1'000'000);
    arguments.addWholeNumber(QStringLiteral("seed"), QStringLiteral("S"),
                             Cli::tr("Seed of the samples; %1 if absent.").arg(Sampling{}.seed), 0,
                             std::numeric_limits<qint64>::max());
    arguments.addWords(QStringLiteral("format"), {QStringLiteral("json"), QStringLiteral("table")},
                       Cli::tr("json for programs, table for people; json if absent."));
}

static QJsonValue jsonOf(double number)
{
    return isKnown(number) ? QJsonValue(number) : QJsonValue();
}

static QByteArray json(const QString& method, const QString& scenario, double baseG,
                       const QJsonArray& inputs)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("method"), method},
                                     {QStringLiteral("scenario"), scenario},
                                     {QStringLiteral("base"), jsonOf(baseG)},
                                     {QStringLiteral("inputs"), inputs}})
        .toJson();
}

static QJsonArray inputsOf(const Tornado& tornado)
{
    QJsonArray inputs;
    for (const TornadoBar& bar : tornado.bars) {
        inputs.append(QJsonObject{{QStringLiteral("path"), fromUtf8(bar.path)},
                                  {QStringLiteral("low"), bar.low},
                                  {QStringLiteral("high"), bar.high},
                                  {QStringLiteral("atLowG"), jsonOf(bar.atLowG)},
                                  {QStringLiteral("atHighG"), jsonOf(bar.atHighG)}});
    }
    return inputs;
}

static QJsonArray inputsOf(const SobolShares& sobol)
{
    QJsonArray inputs;
    for (const SobolShare& share : sobol.shares) {
        inputs.append(QJsonObject{{QStringLiteral("path"), fromUtf8(share.path)},
                                  {QStringLiteral("first"), share.first},
                                  {QStringLiteral("total"), share.total},
                                  {QStringLiteral("standardError"), share.standardError},
                                  {QStringLiteral("uncertain"), share.isUncertain()}});
    }
    return inputs;
}

/// What stands above both tables and below them.
struct Frame {
    const PlanInput& input;
    const QString& title;
    const QLocale& locale;

    QByteArray around(double baseG, const QString& table, const QString& note) const
    {
        const QString currency = fromUtf8(input.plan.currency);
        return (oneLine(title) + QStringLiteral("\n\n")
                + Cli::tr("Total emissions of the plan: %1")
                      .arg(formatQuantity(toNumber(baseG), Unit::GramCo2e, locale, currency))
                + QStringLiteral("\n\n") + table + QLatin1Char('\n') + note + QLatin1Char('\n'))
            .toUtf8();
    }

    QString label(const std::string& path) const
    {
        return uncertainInputLabel(*input.catalog, path, locale);
    }
};

static Unit unitOf(std::string_view path)
{
    if (const NumberField* field = numberField(path))
        return field->unit;
    return path == "/site/ewifLPerKwh" ? Unit::LitrePerKwh : Unit::GramPerKwh;
}

static QByteArray textOf(const Tornado& tornado, const Frame& frame)
{
    const QString currency = fromUtf8(frame.input.plan.currency);
    const auto shown = [&](double value, Unit unit) {
        return formatQuantity(toNumber(value), unit, frame.locale, currency);
    };
    TextTable table;
    table.addColumn(Cli::tr("Input"), TextTable::Align::Left);
    table.addColumn(Cli::tr("Low"));
    table.addColumn(Cli::tr("High"));
    table.addColumn(Cli::tr("Total at low"));
    table.addColumn(Cli::tr("Total at high"));
    for (const TornadoBar& bar : tornado.bars) {
        if (bar.swing() == 0)
            continue;
        const Unit unit = unitOf(bar.path);
        table.addRow({frame.label(bar.path), shown(bar.low, unit), shown(bar.high, unit),
                      shown(bar.atLowG, Unit::GramCo2e), shown(bar.atHighG, Unit::GramCo2e)});
    }
    return frame.around(tornado.baseG, table.text(),
                        Cli::tr("Each input at its P10 and P90, or at the ends of its own range, "
                                "all others as in the plan. Inputs that move only water or cost "
                                "are left out."));
}

static QByteArray textOf(const SobolShares& sobol, const Frame& frame)
{
    const auto percent = [&](double share) {
        return frame.locale.toString(100 * std::clamp(share, 0.0, 1.0), 'f', 1)
            + QStringLiteral("\u00a0%");
    };
    TextTable table;
    table.addColumn(Cli::tr("Input"), TextTable::Align::Left);
    //: Heading of a column: part of the variance that an input explains alone
    table.addColumn(Cli::tr("Alone"));
    //: Heading of a column: part of the variance that an input has a hand in
    table.addColumn(Cli::tr("With others"));
    table.addColumn(QString(), TextTable::Align::Left);
    for (const SobolShare& share : sobol.shares) {
        if (share.total == 0)
            continue;
        table.addRow({frame.label(share.path), percent(share.first), percent(share.total),
                      share.isUncertain() ? Cli::tr("uncertain") : QString()});
    }
    return frame.around(sobol.baseG, table.text(),
                        Cli::tr("Sobol indices: the part of the variance of the total that each "
                                "input explains alone and together with others. Inputs that move "
                                "only water or cost are left out."));
}

static Exit printTornado(const Arguments& arguments, const Frame& frame, int row,
                         const UncertainScenario& scenario, bool asJson)
{
    const auto found = tornado(scenario);
    if (!found)
        return printSamplingFaults(frame.input, row, found.error(), frame.locale);
    return printResult(asJson ? json(QStringLiteral("tornado"),
                                     arguments.value(QStringLiteral("scenario")), found->baseG,
                                     inputsOf(*found))
                              : textOf(*found, frame));
}

static Exit printSobol(const Arguments& arguments, const Frame& frame, int row,
                       const UncertainScenario& scenario, bool asJson)
{
    const qint64 count = arguments.isSet(QStringLiteral("samples"))
        ? arguments.value(QStringLiteral("samples")).toLongLong()
        : sobolSamples;
    const std::uint64_t seed = arguments.isSet(QStringLiteral("seed"))
        ? arguments.value(QStringLiteral("seed")).toULongLong()
        : Sampling{}.seed;
    const auto found = sobolShares(scenario, std::size_t(count), seed);
    if (!found)
        return printSamplingFaults(frame.input, row, found.error(), frame.locale);
    return printResult(asJson ? json(QStringLiteral("sobol"),
                                     arguments.value(QStringLiteral("scenario")), found->baseG,
                                     inputsOf(*found))
                              : textOf(*found, frame));
}

Exit sensitivityCommand(const QStringList& list, const QLocale& locale)
{
    Arguments arguments(QStringLiteral("sensitivity"),
                        Cli::tr("Prints which uncertain inputs drive the total emissions of a "
                                "scenario, the strongest first."));
    describe(arguments);
    if (const auto exit = arguments.parse(list))
        return *exit;
    auto read = readInput(arguments.file(0), locale);
    if (const auto* exit = std::get_if<Exit>(&read))
        return *exit;
    const auto& input = std::get<PlanInput>(read);
    const QString id = arguments.value(QStringLiteral("scenario"));
    const int row = rowOf(input.plan, id);
    if (row < 0)
        return printNoScenario(input, id, arguments, locale);
    auto found = uncertainRows(input, {row}, locale);
    if (const auto* exit = std::get_if<Exit>(&found))
        return *exit;
    const UncertainRows& rows = std::get<UncertainRows>(found);
    const QString title = titleOf(input.plan, arguments.file(0)) + QStringLiteral(": ")
        + fromUtf8(rows.estimates.front().name);
    const Frame frame{input, title, locale};
    const bool asJson = arguments.value(QStringLiteral("format")) == QLatin1String("json");
    const bool sobol = arguments.value(QStringLiteral("method")) == QLatin1String("sobol");
    return (sobol ? printSobol : printTornado)(arguments, frame, row, rows.scenarios.front(),
                                               asJson);
}

} // namespace vorlauf
