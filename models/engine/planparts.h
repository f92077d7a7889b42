// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore.h"
#include "prepare.h"

namespace vorlauf {

// The two halves of a plan, each filled in apart (METHOD.md 12.3).

/// What does not depend on the place, but for the provider whose nodes are used there.
struct MachinePart {
    std::string accelerator;
    Number count;
    Inputs inputs; // site, electricity and its price belong to the place
    double durationH = unknown;
    std::optional<LeftOutReason> out;
};

/// What does not depend on the accelerator.
struct PlacePart {
    std::string zone, cloudRegion;
    std::size_t provider = 0; // index into providers
    Scenario scenario;        // owns the hours that electricity points to
    SiteInputs site;
    ElectricityInputs electricity;
    double electricityPricePerKwh = unknown;
    std::optional<LeftOutReason> out;
};

/// A plan space made ready: every place, and every accelerator and count for each provider.
struct PlanParts {
    bool startsVary = false;
    Instant windowStart;
    double windowH = unknown; // to the deadline; unknown: the whole year
    std::vector<PlacePart> places;
    std::size_t machineCount = 0;
    std::vector<MachinePart> machines; // machineCount for each provider

    const MachinePart& machine(const PlacePart& place, std::size_t i) const
    {
        return machines[place.provider * machineCount + i];
    }
};

/// The faults of the scenario itself, or its plan space.
Result<PlanParts> preparePlanParts(const Scenario& scenario, const Catalog& catalog,
                                   std::string_view currency, const PlanSpace& space);

/// The scenario on an accelerator and at a place of the space.
Scenario variantOf(const Scenario& scenario, const Catalog& catalog, const PlanSpace& space,
                   const std::string& accelerator, Number count, const std::string& zone,
                   const std::string& cloudRegion);

} // namespace vorlauf
