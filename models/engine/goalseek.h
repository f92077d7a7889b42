// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

namespace vorlauf {

/// The value of a lever x that meets a target where x multiplies the part Z of X = Z + rest
/// (METHOD 12.2):
///   x_new = x (target - rest) / Z
/// x  today's value, any unit; part Z > 0, rest >= 0, target in the unit of X. Empty if target <
/// rest or Z is 0.
std::optional<double> proportionalGoal(double x, double part, double rest, double target);

struct GoalSearch {
    std::optional<double> value;     // where result(value) = target; empty: not reachable
    double best = 0, bestResult = 0; // the end of the bracket that comes nearest
};

/// The root of result(x) = target on a bracket by bisection (METHOD 12.2): at most 200 steps,
/// relative width 1e-10. result  continuous and monotone on [low, high]
GoalSearch seekGoal(const std::function<double(double)>& result, double target, double low,
                    double high);

} // namespace vorlauf
