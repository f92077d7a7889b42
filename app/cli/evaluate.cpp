// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "input.h"
#include "resulttext.h"
#include "sampling.h"
#include "streams.h"
#include "texts.h"

namespace vorlauf {

static void describe(Arguments& arguments)
{
    arguments.addFile(QStringLiteral("FILE"), Cli::tr("Plan (JSON) or .vorlauf document."));
    arguments.addOption(QStringLiteral("scenario"), QStringLiteral("ID"),
                        Cli::tr("Only this scenario."));
    addSamplingOptions(arguments, Cli::tr("Samples of the uncertainty; 0: the point result only."));
    arguments.addWords(
        QStringLiteral("format"),
        {QStringLiteral("json"), QStringLiteral("table"), QStringLiteral("csv")},
        Cli::tr("json for programs, table for people, csv for spreadsheets; json if absent."));
    addDay(arguments);
}

/// The results with the summaries of their samples.
static OrExit<std::vector<NamedEstimate>> sampleRows(const PlanInput& input,
                                                     const std::vector<int>& rows,
                                                     const Sampling& sampling,
                                                     const QLocale& locale)
{
    auto found = uncertainRows(input, rows, locale);
    if (const auto* exit = std::get_if<Exit>(&found))
        return *exit;
    auto& [estimates, scenarios] = std::get<UncertainRows>(found);
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        auto summary = summaries(scenarios[i], sampling);
        if (!summary)
            return printSamplingFaults(input, rows[i], summary.error(), locale);
        estimates[i].uncertainty = std::move(summary).value();
        if (sampling.count < fewestSamples)
            estimates[i].estimate.warnings.push_back(
                {WarningCode::SmallSample, "/uncertainty", double(sampling.count)});
    }
    return std::move(estimates);
}

Exit evaluateCommand(const QStringList& list, const QLocale& locale)
{
    Arguments arguments(QStringLiteral("evaluate"),
                        Cli::tr("Prints the result of every scenario of a plan."));
    describe(arguments);
    if (const auto exit = arguments.parse(list))
        return *exit;
    if (const QString wrong = samplingComplaint(arguments); !wrong.isEmpty())
        return arguments.wrongUsage(wrong);

    auto read = readInput(arguments.file(0), locale);
    if (const auto* exit = std::get_if<Exit>(&read))
        return *exit;
    auto& input = std::get<PlanInput>(read);
    takeDay(arguments, input);
    std::vector<int> rows = allRows(input.plan);
    if (arguments.isSet(QStringLiteral("scenario"))) {
        const QString id = arguments.value(QStringLiteral("scenario"));
        rows = {rowOf(input.plan, id)};
        if (rows.front() < 0)
            return printNoScenario(input, id, arguments, locale);
    }

    auto computed = asksForSamples(arguments)
        ? sampleRows(input, rows, samplingOf(arguments), locale)
        : estimateRows(input, rows, locale);
    if (const auto* exit = std::get_if<Exit>(&computed))
        return *exit;
    const auto& estimates = std::get<std::vector<NamedEstimate>>(computed);
    const QString format = arguments.value(QStringLiteral("format"));
    if (format == QLatin1String("csv"))
        return printResult(resultCsv(estimates));
    if (format == QLatin1String("table"))
        return printResult(
            resultText(estimates, titleOf(input.plan, arguments.file(0)), input.plan, locale));
    return printResult(writeResult(estimates, *input.catalog, [&locale](const Warning& warning) {
        return sentence(warning, locale);
    }));
}

} // namespace vorlauf
