// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute.h"
#include "resolve.h"
#include "schedule.h"

namespace vorlauf {

/// A contracted carbon-free supply beside a run (METHOD.md 5.7).
struct Supply {
    std::vector<double> hourlyKwh;   // of each hour of the typical year
    double gridShare = unknown;      // x, carbon-free share of the grid's own electricity
    double factorGPerKwh = unknown;  // EF_cfe
    std::optional<Instant> firstOwn; // where own hourly intensities begin
};

/// Volume, shape and the zone's low-carbon share; empty without cfeHourly. Solar needs the
/// coordinates of the zone: E-REQUIRED at /electricity/cfeHourly/profile.
std::optional<Supply> resolveSupply(const Scenario& scenario, const Rows& rows, Record& record);

/// The main run matched hour by hour (METHOD.md 5.7), over the hours it runs in; without a start,
/// or without a duration, its energy stands as a constant load over the whole year.
MatchingResult matchSupply(const Supply& supply, const Inputs& inputs, const Amounts& amounts,
                           const std::optional<ChosenSchedule>& schedule);

} // namespace vorlauf
