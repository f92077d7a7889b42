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

/// The main run beside its supply, hour by hour of the typical year (METHOD.md 5.7): the hours it
/// runs in; without a start, or without a duration, its energy as a constant load over the year.
struct SuppliedHours {
    std::vector<double> met; // how often, or for which part, the run meets each hour
    std::vector<double> loadKwh, supplyKwh, intensityGPerKwh;
    bool wholeYear = true; // no hours of its own
};
SuppliedHours supplyHours(const Supply& supply, const Inputs& inputs, const Amounts& amounts,
                          const std::optional<ChosenSchedule>& schedule);

/// The main run matched hour by hour (METHOD.md 5.7), as a whole.
MatchingResult matchSupply(const Supply& supply, const SuppliedHours& hours);

} // namespace vorlauf
