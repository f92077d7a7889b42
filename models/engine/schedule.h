// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs.h"
#include "record.h"

namespace vorlauf {

/// Hours of the typical year between two instants, minutes dropped; 29 February, which that year
/// has not, counts none.
double typicalHoursBetween(Instant from, Instant to);

/// The instant a number of hours of the typical year later, past each 29 February begun on the way.
Instant typicalHoursAfter(Instant from, int hours);

/// The instant of an hour of the typical year in the calendar year of another instant.
Instant atTypicalHour(Instant inYear, int hour);

/// The first hour in which a run may start: the start, else 1 January of the deadline's year, else
/// the first one from a day on.
Instant windowStart(const Schedule& schedule, Date day);

/// How a run lies in time (METHOD.md 5.8). hours of the profile with the share of each that the run
/// uses; empty: it runs on from its start.
struct RunHour {
    int hour; // of the profile
    double share;
    int fromStart; // hours of the typical year after the schedule's start
};
struct ChosenSchedule {
    ScheduleResult result;
    std::vector<RunHour> pausedHours;
};

/// Chooses the start, or the hours of a run with pauses, and writes them to the electricity
/// (startHour, pausedShape); a fixed start is only set beside all the others (METHOD.md 5.8).
/// Savings are shares of the hours of mean intensity met; without a profile they are empty, since
/// nothing is known of the hours. Starts of more than one turn of the year are those of the first.
/// day        without a start or a deadline the year begins at the first 1 January from here on
/// durationH  t_run, h; unknown: E-REQUIRED for a policy that chooses
/// Faults: E-REQUIRED at /schedule/policy; E-DEADLINE at /schedule/deadline; E-PROFILE-GAP at
/// /electricity/hourlyIntensityGPerKwh if own hours end before the run or the deadline; E-RANGE at
/// /schedule/policy if a run with pauses has more hours to choose from than can be searched.
/// Empty with a fixed policy and no start.
std::optional<ChosenSchedule> chooseSchedule(const Schedule& schedule, Date day, double durationH,
                                             ElectricityInputs& electricity, Record& record);

} // namespace vorlauf
