// SPDX-License-Identifier: GPL-3.0-or-later
#include "goalseek.h"

#include <cmath>

namespace vorlauf {

std::optional<double> proportionalGoal(double x, double part, double rest, double target)
{
    if (target < rest || part == 0)
        return {};
    return x * (target - rest) / part;
}

GoalSearch seekGoal(const std::function<double(double)>& result, double target, double low,
                    double high)
{
    const double atLow = result(low);
    const double atHigh = result(high);
    GoalSearch search;
    const bool lowIsNearer = std::abs(atLow - target) <= std::abs(atHigh - target);
    search.best = lowIsNearer ? low : high;
    search.bestResult = lowIsNearer ? atLow : atHigh;
    if (atLow == target || atHigh == target) {
        search.value = search.best;
        return search;
    }
    if ((atLow < target) == (atHigh < target))
        return search;
    const bool rises = atLow < target;
    for (int step = 0; step < 200 && high - low > 1e-10 * std::abs(high); ++step) {
        const double middle = 0.5 * (low + high);
        ((result(middle) < target) == rises ? low : high) = middle;
    }
    search.value = 0.5 * (low + high);
    search.best = *search.value;
    search.bestResult = result(*search.value);
    return search;
}

} // namespace vorlauf
