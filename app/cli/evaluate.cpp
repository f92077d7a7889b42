// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "input.h"
#include "resulttext.h"
#include "streams.h"
#include "texts.h"

#include <limits>

namespace vorlauf {

static void describe(Arguments& arguments)
{
    arguments.addFile(QStringLiteral("FILE"), Cli::tr("Plan (JSON) or .vorlauf document."));
    arguments.addOption(QStringLiteral("scenario"), QStringLiteral("ID"),
                        Cli::tr("Only this scenario."));
    arguments.addWholeNumber(QStringLiteral("samples"), QStringLiteral("N"),
                             Cli::tr("Samples of the uncertainty; 0: the point result only."), 0,
                             1'000'000);
    arguments.addWholeNumber(QStringLiteral("seed"), QStringLiteral("S"),
                             Cli::tr("Seed of the samples."), 0,
                             std::numeric_limits<qint64>::max());
    arguments.addWholeNumber(QStringLiteral("threads"), QStringLiteral("T"),
                             Cli::tr("Threads for the samples; changes no number."), 1, 1024);
    arguments.addWords(
        QStringLiteral("format"),
        {QStringLiteral("json"), QStringLiteral("table"), QStringLiteral("csv")},
        Cli::tr("json for programs, table for people, csv for spreadsheets; json if absent."));
    arguments.addNote(Cli::tr("Not built yet: uncertainty (--samples above 0)."));
}

Exit evaluateCommand(const QStringList& list, const QLocale& locale)
{
    Arguments arguments(QStringLiteral("evaluate"),
                        Cli::tr("Prints the result of every scenario of a plan."));
    describe(arguments);
    if (const auto exit = arguments.parse(list))
        return *exit;
    if (arguments.value(QStringLiteral("samples")).toLongLong() > 0)
        return arguments.wrongUsage(
            Cli::tr("Uncertainty is not built yet; without --samples you get the point result."));

    auto read = readInput(arguments.file(0), locale);
    if (const auto* exit = std::get_if<Exit>(&read))
        return *exit;
    const auto& input = std::get<PlanInput>(read);
    std::vector<int> rows = allRows(input.plan);
    if (arguments.isSet(QStringLiteral("scenario"))) {
        const QString id = arguments.value(QStringLiteral("scenario"));
        rows = {rowOf(input.plan, id)};
        if (rows.front() < 0)
            return printNoScenario(input, id, arguments, locale);
    }

    auto computed = estimateRows(input, rows, locale);
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
