// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchdata.h"
#include "drawmany.h"
#include "philox.h"
#include "sensitivity.h"
#include "uncertainty.h"

#include <benchmark/benchmark.h>

using namespace vorlauf;

static constexpr std::size_t sampleCount = 10'000;

static std::vector<UncertainScenario> twelve(const Catalog& catalog)
{
    const Plan plan = benchTwelve();
    std::vector<UncertainScenario> ready;
    for (auto& scenario : prepareUncertain(plan.scenarios, catalog)) {
        if (!scenario)
            qFatal("a scenario of the benchmark has faults");
        ready.push_back(std::move(scenario).value());
    }
    return ready;
}

/// Mean, P5, P50 and P95 of the one figure shown of twelve scenarios, draws included.
static void errorBars(benchmark::State& state)
{
    const auto catalog = benchCatalog();
    const auto scenarios = twelve(*catalog);
    const SampledFigure* total = sampledFigure("totalLocationG");
    const Sampling sampling{sampleCount, 20260101, unsigned(state.range(0))};
    for (auto _ : state) {
        const auto samples = sample(scenarios, *total, sampling);
        for (const std::vector<double>& values : *samples)
            benchmark::DoNotOptimize(summarise(values));
    }
    std::size_t ranges = 0;
    for (const UncertainScenario& scenario : scenarios)
        ranges += scenario.ranges.size();
    state.counters["ranges"] = double(ranges);
}
BENCHMARK(errorBars)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

/// The same from the plan on, as after an edit.
static void errorBarsFromPlan(benchmark::State& state)
{
    const auto catalog = benchCatalog();
    const Plan plan = benchTwelve();
    const SampledFigure* total = sampledFigure("totalLocationG");
    for (auto _ : state) {
        const auto scenarios = twelve(*catalog);
        const auto samples = sample(scenarios, *total, {sampleCount, 20260101, 1});
        for (const std::vector<double>& values : *samples)
            benchmark::DoNotOptimize(summarise(values));
    }
}
BENCHMARK(errorBarsFromPlan)->Unit(benchmark::kMillisecond);

/// Every result of one scenario, as for `evaluate --samples`.
static void everyResult(benchmark::State& state)
{
    const auto catalog = benchCatalog();
    const auto scenarios = twelve(*catalog);
    for (auto _ : state)
        benchmark::DoNotOptimize(summaries(scenarios.front(), {sampleCount, 20260101, 1}));
}
BENCHMARK(everyResult)->Unit(benchmark::kMillisecond);

/// Sobol indices of one scenario, as many samples as by default.
static void sobolOfOne(benchmark::State& state)
{
    const auto catalog = benchCatalog();
    const auto scenarios = twelve(*catalog);
    for (auto _ : state)
        benchmark::DoNotOptimize(sobolShares(scenarios.front()));
}
BENCHMARK(sobolOfOne)->Unit(benchmark::kMillisecond);

static void draws(benchmark::State& state, const Distribution& distribution)
{
    std::vector<double> values(512);
    std::uint64_t first = 0;
    for (auto _ : state) {
        drawMany(distribution, 20260101, identityHash("grid.ci|DE|2024"), first += 512, values);
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * std::int64_t(values.size()));
}
BENCHMARK_CAPTURE(draws, triangular, Distribution{DistributionKind::Triangular, {1, 2, 4}, {}});
BENCHMARK_CAPTURE(draws, lognormal, Distribution{DistributionKind::Lognormal, {1, 1.2}, {}});

static void summaryOfSamples(benchmark::State& state)
{
    std::vector<double> values(sampleCount);
    drawMany({DistributionKind::Lognormal, {1, 1.2}, {}}, 20260101, 1, 0, values);
    for (auto _ : state)
        benchmark::DoNotOptimize(summarise(values));
}
BENCHMARK(summaryOfSamples)->Unit(benchmark::kMicrosecond);

BENCHMARK_MAIN();
