// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchdata.h"
#include "explore.h"
#include "prepare.h"
#include "startscan.h"

#include <benchmark/benchmark.h>

using namespace vorlauf;

namespace {

/// A run of some weeks, and the zones that have hours of their own.
struct Case {
    std::shared_ptr<const Catalog> catalog = benchCatalog();
    Scenario scenario = benchSample(QStringLiteral("seven-b-germany")).scenarios.front();
    PlanSpace space;

    Case()
    {
        scenario.electricity = {};
        for (const HourlyProfile& profile : catalog->hourlyProfiles)
            space.zones.push_back(profile.zoneId);
        space.cost = false; // shown where a price exists, and no reason to leave a plan out
    }
};

} // namespace

/// All accelerators x all zones with hours x 8,760 starts, with the front.
static void wholePlanSpace(benchmark::State& state)
{
    Case c;
    c.space.threads = int(state.range(0));
    std::uint64_t plans = 0;
    for (auto _ : state) {
        const auto found = explore(c.scenario, *c.catalog, "EUR", c.space);
        plans = (*found)->plans;
        benchmark::DoNotOptimize(found);
    }
    state.counters["plans"] = double(plans);
}
BENCHMARK(wholePlanSpace)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

/// The same with a quarter to four times as many accelerators.
static void withCounts(benchmark::State& state)
{
    Case c;
    c.space.counts = true;
    c.space.threads = int(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(explore(c.scenario, *c.catalog, "EUR", c.space));
}
BENCHMARK(withCounts)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

/// The floor: the lowest window of the same profiles for the same number of durations, and nothing
/// else; prefix sums ready.
static void bareScan(benchmark::State& state)
{
    const Case c;
    const auto found = explore(c.scenario, *c.catalog, "EUR", c.space);
    std::vector<StartScan> scans;
    for (const HourlyProfile& profile : c.catalog->hourlyProfiles)
        scans.emplace_back(std::vector<double>(profile.gPerKwh->begin(), profile.gPerKwh->end()));
    const auto durations = std::size_t((*found)->plans) / 8760 / scans.size();
    for (auto _ : state) {
        double sum = 0;
        for (const StartScan& scan : scans) {
            for (std::size_t i = 0; i < durations; ++i)
                sum += scan.lowest(100.25 + 17.5 * double(i));
        }
        benchmark::DoNotOptimize(sum);
    }
    state.counters["plans"] = double(durations * scans.size() * 8760);
}
BENCHMARK(bareScan)->Unit(benchmark::kMillisecond)->UseRealTime();

BENCHMARK_MAIN();
