// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estimate.h"
#include "progress.h"
#include "schedule.h"

namespace vorlauf {

/// The main run placed in time, and what its electricity emits there.
struct TimedRun {
    Instant start, end;
    int hoursFromNow = 0; // of the typical year
    double gridG = 0;     // location-based, of the main run
    int segments = 1;
    std::vector<RunHour> hours; // with pauses: those used
};

/// Why the hour makes no difference to a run, or none that is known.
enum class Untimed {
    No,       // it does
    Constant, // the intensity was given as one number, or by a mix from scratch
    NoSeries, // the zone has no hourly series
    NoDuration,
};

/// What the hour of its start makes of a scenario (METHOD.md 5.4, 5.8). All with hindsight: the
/// hours of the year to come are not known like those of the profile.
struct RunTiming {
    Untimed untimed = Untimed::No; // else only this paragraph counts
    std::string zoneId;            // where it runs
    double durationH = unknown;    // t_run
    double meanGPerKwh = unknown;  // CI_LB
    double mainRunKwh = unknown;   // of the grid

    std::string profileZone; // whose hours; empty: the scenario's own
    bool borrowed = false;   // of another zone
    Policy policy = Policy::Fixed;
    bool startGiven = false;
    bool deadlineGiven = false;
    double restartOverheadH = 0;

    int firstHour = 0; // of the typical year, in which gPerKwh begins
    bool wraps = true;
    std::vector<double> gPerKwh;    // hour by hour, scaled to CI_LB
    std::vector<double> startG;     // of every feasible start from now on, an hour apart
    double meanG = 0;               // of them
    TimedRun now, best, worst;      // uninterrupted
    std::optional<TimedRun> pauses; // empty: more hours to choose from than can be searched
    Instant pausesUntil;            // deadline of a run with pauses

    /// The run that the scenario's policy chooses.
    const TimedRun& chosen() const;
};

/// Compares every start of a scenario's run, whatever its own policy: as it begins now, at the best
/// and the worst hour, and with pauses. Without a start now is where a search would begin
/// (windowStart()).
/// currency, day  as prepare()
/// Faults: those of the scenario. Empty if it was stopped.
std::optional<Result<RunTiming>> runTiming(const Scenario& scenario, const Catalog& catalog,
                                           std::string_view currency, Date day,
                                           const Progress& progress = {});

/// How a contracted supply meets the run, hour by hour of the typical year (METHOD.md 5.7).
struct RunSupply {
    MatchingResult result;
    std::vector<double> met, loadKwh, supplyKwh; // as SuppliedHours
    bool wholeYear = true;
    double gridShare = unknown; // carbon-free share of the grid's own electricity
};

/// Faults: those of the scenario. No value in the result without cfeHourly.
Result<std::optional<RunSupply>> runSupply(const Scenario& scenario, const Catalog& catalog,
                                           std::string_view currency, Date day);

} // namespace vorlauf
