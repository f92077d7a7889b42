// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchdata.h"
#include "computemany.h"
#include "estimate.h"
#include "prepare.h"

#include <benchmark/benchmark.h>

#include <array>

using namespace vorlauf;

/// One full evaluation: every input validated, every default looked up, every figure computed.
static void oneEstimate(benchmark::State& state)
{
    const auto catalog = benchCatalog();
    const Scenario scenario = benchSample(QStringLiteral("gpt3")).scenarios.front();
    for (auto _ : state)
        benchmark::DoNotOptimize(estimate(scenario, *catalog));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(oneEstimate);

/// The same with most inputs by default and an hourly profile.
static void oneEstimateFromDefaults(benchmark::State& state)
{
    const auto catalog = benchCatalog();
    Scenario scenario = benchSample(QStringLiteral("seven-b-germany")).scenarios.front();
    scenario.schedule.start = Instant{1772323200};
    for (auto _ : state)
        benchmark::DoNotOptimize(estimate(scenario, *catalog));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(oneEstimateFromDefaults);

/// A million evaluations in a row, each with another utilisation.
static void millionEstimates(benchmark::State& state)
{
    constexpr int count = 1'000'000;
    const auto catalog = benchCatalog();
    Scenario scenario = benchSample(QStringLiteral("gpt3")).scenarios.front();
    for (auto _ : state) {
        double sum = 0;
        for (int i = 0; i < count; ++i) {
            scenario.hardware.mfu = 0.1 + 0.4 * i / count;
            sum += estimate(scenario, *catalog)->emissions.totalLocationG.value_or(0);
        }
        benchmark::DoNotOptimize(sum);
    }
    state.SetItemsProcessed(state.iterations() * count);
}
BENCHMARK(millionEstimates)->Unit(benchmark::kSecond)->Iterations(1);

// Many samples of one scenario that differ in nine numbers.

static constexpr std::array varied{InputNumber::ActiveParameters,
                                   InputNumber::Tokens,
                                   InputNumber::Utilisation,
                                   InputNumber::LostFraction,
                                   InputNumber::Power,
                                   InputNumber::HostWPerNode,
                                   InputNumber::Pue,
                                   InputNumber::IntensityGPerKwh,
                                   InputNumber::GridLossShare};
static constexpr std::size_t sampleCount = 4096;

struct ManySamples {
    Inputs base;
    std::array<std::vector<double>, varied.size()> values;
    std::vector<InputColumn> columns;

    explicit ManySamples(bool hourly)
    {
        const auto catalog = benchCatalog();
        Scenario scenario = benchSample(QStringLiteral("seven-b-germany")).scenarios.front();
        if (hourly)
            scenario.schedule.start = Instant{1772323200};
        Record record(*catalog);
        base = prepare(scenario, "EUR", catalogDay(*catalog), record).inputs;
        for (std::size_t k = 0; k < varied.size(); ++k) {
            const double value = number(base, varied[k]);
            for (std::size_t i = 0; i < sampleCount; ++i)
                values[k].push_back(value * (1 - 0.001 * double((i * (k + 7)) % 100)));
            columns.push_back({varied[k], values[k]});
        }
        number(base, InputNumber::Pue) = 1.5;
    }
};

static void computeColumns(benchmark::State& state, bool hourly, std::size_t wanted)
{
    const ManySamples many(hourly);
    std::vector<std::vector<double>> results(wanted, std::vector<double>(sampleCount));
    std::vector<OutputColumn> outputs;
    for (std::size_t k = 0; k < wanted; ++k) {
        const bool all = wanted == outputNumberCount;
        outputs.push_back({all ? OutputNumber(k) : OutputNumber::TotalLocationG, results[k]});
    }
    for (auto _ : state) {
        computeMany(many.base, many.columns, outputs);
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * std::int64_t(sampleCount));
}
BENCHMARK_CAPTURE(computeColumns, allResults, false, outputNumberCount);
BENCHMARK_CAPTURE(computeColumns, oneResult, false, std::size_t{1});
BENCHMARK_CAPTURE(computeColumns, allResultsHourly, true, outputNumberCount);

/// The same samples, each by itself.
static void computeEach(benchmark::State& state)
{
    const ManySamples many(false);
    Inputs in = many.base;
    for (auto _ : state) {
        for (std::size_t i = 0; i < sampleCount; ++i) {
            for (const InputColumn& column : many.columns)
                number(in, column.which) = column.values[i];
            benchmark::DoNotOptimize(compute(in));
        }
    }
    state.SetItemsProcessed(state.iterations() * std::int64_t(sampleCount));
}
BENCHMARK(computeEach);

/// The floor: the plain formula of nine numbers in a loop, one result.
static void plainFormula(benchmark::State& state)
{
    const ManySamples many(false);
    const auto& [parameters, tokens, utilisation, lost, power, host, pue, intensity, loss]
        = many.values;
    const double peak = many.base.hardware.peakFlopsPerS;
    const double perNode = many.base.hardware.perNode;
    std::vector<double> grams(sampleCount);
    for (auto _ : state) {
        for (std::size_t i = 0; i < sampleCount; ++i) {
            const double hours
                = 6 * parameters[i] * tokens[i] / (peak * utilisation[i] * 3600 * (1 - lost[i]));
            const double kwh = hours * (power[i] + host[i] / perNode) / 1000 * pue[i];
            grams[i] = kwh * intensity[i] / (1 - loss[i]);
        }
        benchmark::DoNotOptimize(grams.data());
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * std::int64_t(sampleCount));
}
BENCHMARK(plainFormula);

BENCHMARK_MAIN();
