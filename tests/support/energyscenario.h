// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testcatalog.h"

namespace vorlauf {

/// A run of so much facility energy on a grid of so many g/kWh, and nothing else: emissions are
/// their product, cost and water follow the energy.
inline Scenario energyScenario(const std::string& name, double energyKwh, double intensityGPerKwh)
{
    Scenario scenario;
    scenario.id = name;
    scenario.name = name;
    scenario.workload.energyKwh = energyKwh;
    scenario.workload.energyLevel = EnergyLevel::Facility;
    scenario.site.zone = "DE";
    scenario.site.wueLPerKwh = 0;
    scenario.electricity.intensityGPerKwh = intensityGPerKwh;
    scenario.electricity.gridLossShare = 0;
    return scenario;
}

/// The same with an intensity somewhere between two numbers.
inline Scenario uncertainScenario(const std::string& name, double intensityGPerKwh, double low,
                                  double high)
{
    Scenario scenario = energyScenario(name, 1e5, intensityGPerKwh);
    scenario.uncertainty["electricity.intensityGPerKwh"]
        = {DistributionKind::Uniform, {low, high}, {}};
    return scenario;
}

} // namespace vorlauf
