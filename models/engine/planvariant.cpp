// SPDX-License-Identifier: GPL-3.0-or-later
#include "planvariant.h"

#include "fields.h"
#include "hourly.h"
#include "schedule.h"
#include "units.h"

#include <algorithm>

namespace vorlauf {

namespace {

/// A number and the range it was given, back to the default.
void forget(Scenario& scenario, std::initializer_list<std::string_view> paths)
{
    for (const std::string_view path : paths) {
        if (const NumberField* field = numberField(path))
            setNumberAt(scenario, *field, {});
        std::string key(path.substr(1)); // "hardware.mfu"
        std::ranges::replace(key, '/', '.');
        scenario.uncertainty.erase(key);
    }
}

void forgetPlace(Scenario& scenario)
{
    forget(scenario,
           {"/site/pue", "/electricity/intensityGPerKwh", "/economics/electricityPricePerKwh"});
    scenario.electricity.mix.reset();
    scenario.electricity.mixCalibrated.reset();
    scenario.electricity.hourlyIntensityGPerKwh.reset();
    scenario.electricity.profileZone.reset();
}

} // namespace

Scenario onAccelerator(Scenario scenario, const std::string& accelerator, Number price)
{
    if (scenario.hardware.accelerator != accelerator) {
        scenario.hardware.accelerator = accelerator;
        scenario.hardware.node.reset();
        forget(scenario,
               {"/hardware/acceleratorsPerNode", "/hardware/mfu", "/hardware/hfu",
                "/hardware/peakFlopsPerS", "/hardware/power/utilisation",
                "/hardware/power/fractionOfTdp", "/hardware/power/meanW", "/hardware/power/systemW",
                "/hardware/hostWPerNode", "/hardware/networkW",
                "/hardware/embodiedKgPerAccelerator", "/hardware/embodiedKgPerNode",
                "/economics/rentPerAcceleratorHour", "/economics/capexPerAccelerator"});
    }
    if (price) {
        const bool owned = scenario.economics.mode == CostMode::Owned;
        (owned ? scenario.economics.capexPerAccelerator : scenario.economics.rentPerAcceleratorHour)
            = price;
    }
    return scenario;
}

Scenario inZone(Scenario scenario, const std::string& zone)
{
    forgetPlace(scenario);
    scenario.site.cloudRegion.reset();
    scenario.site.zone = zone;
    return scenario;
}

Scenario inCloudRegion(Scenario scenario, const std::string& region)
{
    forgetPlace(scenario);
    scenario.site.zone.reset();
    scenario.site.cloudRegion = region;
    return scenario;
}

Scenario startingAt(Scenario scenario, Instant windowStart, int startHour)
{
    const int ahead = startHour - typicalHour(windowStart);
    const int turn = int(hoursPerYear);
    scenario.schedule.start = typicalHoursAfter(windowStart, (ahead % turn + turn) % turn);
    scenario.schedule.policy.reset();
    return scenario;
}

} // namespace vorlauf
