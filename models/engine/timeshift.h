// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"

#include <span>
#include <vector>

namespace vorlauf {

/// The starts of a run of fixed length in a window, in sums of the profile (unit of the profile x
/// h).
struct StartChoice {
    int candidates = 0;                            // feasible starts
    int bestStart = 0;                             // index in the profile; the earliest of equals
    double bestSum = 0, worstSum = 0, meanSum = 0; // over all candidates
    double nowSum = 0;                             // starting at the window's first hour
};

/// Flexible start (METHOD 5.8 a): the start k in [earliest, deadline - T] with the lowest
///   cost(k) = S[k + w] - S[k] + r * c[k + w],  w = floor(T), r = T - w,  S = prefix sums of c
/// profile             c, intensity of each hour, any unit;  shape (H,), H >= deadline
/// earliest, deadline  window of hours, the second exclusive
/// durationH           T > 0, h; the fraction lies at the end
/// Faults: E-DEADLINE at /schedule/deadline if T does not fit. O(H) time and memory.
/// Source: Dodge et al. 2022, arXiv:2206.05229, "flexible start".
Result<StartChoice> chooseStart(std::span<const double> profile, int earliest, int deadline,
                                double durationH);

/// The hours of a run that may pause.
struct PauseChoice {
    std::vector<int> hours;         // in which it runs, ascending
    std::optional<int> partialHour; // the one of them used only in part
    double sum = 0;                 // unit of the profile x h, overheads included
    int segments = 0;
};

/// Pause and resume without restart cost (METHOD 5.8 b): the w cheapest hours and the fraction r of
/// the next one. Arguments and faults as chooseStart(). O(n log n). Optimal because hours are
/// independent.
Result<PauseChoice> choosePauses(std::span<const double> profile, int earliest, int deadline,
                                 double durationH);

/// Pause and resume where every start of a segment, the first one included, costs overheadH times
/// its first hour more (METHOD 5.8 c), by dynamic programming over whole hours, w' = ceil(T).
/// overheadH  o >= 0, hour-equivalents. Other arguments and faults as chooseStart(). O(n w') time,
/// 2 n w' bits.
Result<PauseChoice> choosePausesWithRestarts(std::span<const double> profile, int earliest,
                                             int deadline, double durationH, double overheadH);

} // namespace vorlauf
