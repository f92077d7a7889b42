// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchdata.h"
#include "estimate.h"

#include <benchmark/benchmark.h>

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

BENCHMARK_MAIN();
