// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"
#include "arguments.h"
#include "certainty.h"
#include "commands.h"
#include "input.h"
#include "numbers.h"
#include "resulttext.h"
#include "sampling.h"
#include "streams.h"
#include "texts.h"
#include "texttable.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vorlauf {

static void describe(Arguments& arguments)
{
    arguments.addFile(QStringLiteral("FILE"), Cli::tr("Plan (JSON) or .vorlauf document."));
    arguments.addOption(QStringLiteral("from"), QStringLiteral("ID"),
                        Cli::tr("Scenario to compare with; the plan’s baseline if absent."));
    arguments.addOption(QStringLiteral("to"), QStringLiteral("ID"),
                        Cli::tr("Only this scenario; every other one if absent."));
    addSamplingOptions(arguments,
                       Cli::tr("Samples for the probability that a scenario is lower; "
                               "0: none."));
    arguments.addWords(QStringLiteral("format"), {QStringLiteral("json"), QStringLiteral("table")},
                       Cli::tr("json for programs, table for people; json if absent."));
}

/// The rows to compare: from first, then the targets.
static OrExit<std::vector<int>> comparedRows(const Arguments& arguments, const PlanInput& input,
                                             const QLocale& locale)
{
    const Plan& plan = input.plan;
    const auto row = [&](const QString& option, int fallback) {
        return arguments.isSet(option) ? rowOf(plan, arguments.value(option)) : fallback;
    };
    const QString from = QStringLiteral("from");
    const QString to = QStringLiteral("to");
    const int base = row(from, plan.baselineRow());
    const int target = row(to, -1);
    for (const QString& option : {from, to}) {
        if (arguments.isSet(option) && (option == from ? base : target) < 0)
            return printNoScenario(input, arguments.value(option), arguments, locale);
    }
    if (base < 0)
        return std::vector<int>{};
    std::vector<int> rows{base};
    for (const int other : allRows(plan)) {
        if (target < 0 ? other != base : other == target)
            rows.push_back(other);
    }
    return rows;
}

static QJsonValue toJson(const Number& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

static Number difference(const Number& from, const Number& to)
{
    return from && to ? Number(*to - *from) : Number();
}

/// The waterfall; empty without two totals.
static QJsonArray factorsJson(const std::optional<Comparison>& comparison)
{
    QJsonArray factors;
    if (comparison) {
        for (const FactorEffect& factor : comparison->factors) {
            factors.append(QJsonObject{{QStringLiteral("name"), fromUtf8(factor.name)},
                                       {QStringLiteral("differenceG"), factor.differenceG},
                                       {QStringLiteral("ratio"), toJson(factor.ratio)}});
        }
    }
    return factors;
}

/// P(total of a scenario < total of the first), one for each; empty without samples and where the
/// boundaries differ.
static OrExit<std::vector<Number>> probabilities(const PlanInput& input,
                                                 const std::vector<int>& rows,
                                                 const UncertainRows& found,
                                                 const Sampling& sampling, const QLocale& locale)
{
    std::vector<Number> lower(found.estimates.size());
    const auto samples = sample(found.scenarios, *sampledFigure("totalLocationG"), sampling);
    if (!samples)
        return printSamplingFaults(input, rows.front(), samples.error(), locale);
    for (std::size_t i = 1; i < lower.size(); ++i) {
        if (found.estimates[i].estimate.boundary == found.estimates.front().estimate.boundary)
            lower[i] = probabilityLower((*samples)[i], samples->front());
    }
    return lower;
}

static QByteArray comparisonJson(const std::vector<NamedEstimate>& estimates,
                                 const std::vector<Number>& lower)
{
    QJsonArray comparisons;
    for (std::size_t i = 1; i < estimates.size(); ++i) {
        const Number from = estimates.front().estimate.emissions.totalLocationG;
        const Number to = estimates[i].estimate.emissions.totalLocationG;
        const auto comparison = compare(estimates.front().estimate, estimates[i].estimate);
        comparisons.append(QJsonObject{
            {QStringLiteral("from"), fromUtf8(estimates.front().id)},
            {QStringLiteral("to"), fromUtf8(estimates[i].id)},
            {QStringLiteral("totalLocationG"),
             QJsonObject{{QStringLiteral("from"), toJson(from)},
                         {QStringLiteral("to"), toJson(to)},
                         {QStringLiteral("difference"), toJson(difference(from, to))}}},
            {QStringLiteral("factors"), factorsJson(comparison)},
            {QStringLiteral("residualG"),
             comparison ? QJsonValue(comparison->residualG) : QJsonValue()},
            {QStringLiteral("probabilityLower"), toJson(lower[i])},
        });
    }
    return QJsonDocument(
               QJsonObject{{QStringLiteral("format"), QStringLiteral("vorlauf-comparison")},
                           {QStringLiteral("version"), 1},
                           {QStringLiteral("comparisons"), comparisons}})
        .toJson();
}

/// What the probabilities say, a line each.
static QString certaintyLines(const std::vector<NamedEstimate>& estimates,
                              const std::vector<Number>& lower, const QLocale& locale)
{
    QString text;
    for (std::size_t i = 1; i < estimates.size(); ++i) {
        if (lower[i])
            text += oneLine(certaintySentence(fromUtf8(estimates[i].name),
                                              fromUtf8(estimates.front().name), *lower[i], locale))
                + QLatin1Char('\n');
    }
    return text.isEmpty() ? text : QLatin1Char('\n') + text;
}

static QByteArray comparisonText(const std::vector<NamedEstimate>& estimates,
                                 const std::vector<Number>& lower, const Plan& plan,
                                 const QString& title, const QLocale& locale)
{
    if (estimates.empty())
        return (oneLine(title) + QStringLiteral("\n\n") + Cli::tr("The plan has no scenario.")
                + QLatin1Char('\n'))
            .toUtf8();
    const QString currency = fromUtf8(plan.currency);
    const Estimate& base = estimates.front().estimate;
    TextTable table;
    table.addColumn(Cli::tr("Scenario"), TextTable::Align::Left);
    //: Heading of a column: total emissions against those of the baseline, in percent
    table.addColumn(Cli::tr("Difference"));
    addHeadlineColumns(table, estimates, currency, locale);
    bool boundariesDiffer = false;
    for (const NamedEstimate& one : estimates) {
        QString change = Cli::tr("baseline");
        if (&one != &estimates.front()) {
            const bool alike = one.estimate.boundary == base.boundary;
            boundariesDiffer |= !alike;
            change = alike ? formatDifference(one.estimate.emissions.totalLocationG,
                                              base.emissions.totalLocationG, locale)
                           : Cli::tr("n/a");
        }
        table.addRow(QStringList{fromUtf8(one.name), change}
                     + headlineCells(one, estimates, currency, locale));
    }
    QString text = oneLine(title) + QStringLiteral("\n\n") + table.text()
        + certaintyLines(estimates, lower, locale);
    if (boundariesDiffer)
        text += QLatin1Char('\n') + sentence(Warning{WarningCode::Boundary, "/boundary"}, locale)
            + QLatin1Char('\n');
    return text.toUtf8();
}

struct Computed {
    std::vector<NamedEstimate> estimates;
    std::vector<Number> lower; // probabilities, one for each
};

static OrExit<Computed> computeRows(const Arguments& arguments, const PlanInput& input,
                                    const std::vector<int>& rows, const QLocale& locale)
{
    if (!asksForSamples(arguments) || rows.empty()) {
        auto computed = estimateRows(input, rows, locale);
        if (const auto* exit = std::get_if<Exit>(&computed))
            return *exit;
        auto& estimates = std::get<std::vector<NamedEstimate>>(computed);
        return Computed{std::move(estimates), std::vector<Number>(rows.size())};
    }
    auto found = uncertainRows(input, rows, locale);
    if (const auto* exit = std::get_if<Exit>(&found))
        return *exit;
    auto& both = std::get<UncertainRows>(found);
    const Sampling sampling = samplingOf(arguments);
    auto lower = probabilities(input, rows, both, sampling, locale);
    if (const auto* exit = std::get_if<Exit>(&lower))
        return *exit;
    if (sampling.count < fewestSamples)
        printWarnings({{WarningCode::SmallSample, "/uncertainty", double(sampling.count)}}, locale);
    return Computed{std::move(both.estimates), std::get<std::vector<Number>>(std::move(lower))};
}

Exit compareCommand(const QStringList& list, const QLocale& locale)
{
    Arguments arguments(QStringLiteral("compare"),
                        Cli::tr("Prints how the scenarios of a plan differ from its baseline."));
    describe(arguments);
    if (const auto exit = arguments.parse(list))
        return *exit;
    if (const QString wrong = samplingComplaint(arguments); !wrong.isEmpty())
        return arguments.wrongUsage(wrong);
    auto read = readInput(arguments.file(0), locale);
    if (const auto* exit = std::get_if<Exit>(&read))
        return *exit;
    const auto& input = std::get<PlanInput>(read);
    auto rows = comparedRows(arguments, input, locale);
    if (const auto* exit = std::get_if<Exit>(&rows))
        return *exit;
    const auto& chosen = std::get<std::vector<int>>(rows);
    auto computed = computeRows(arguments, input, chosen, locale);
    if (const auto* exit = std::get_if<Exit>(&computed))
        return *exit;
    const auto& [estimates, lower] = std::get<Computed>(computed);
    if (arguments.value(QStringLiteral("format")) == QLatin1String("json"))
        return printResult(comparisonJson(estimates, lower));
    return printResult(comparisonText(estimates, lower, input.plan,
                                      titleOf(input.plan, arguments.file(0)), locale));
}

} // namespace vorlauf
