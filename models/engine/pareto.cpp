// SPDX-License-Identifier: GPL-3.0-or-later
#include "pareto.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>

namespace vorlauf {

std::vector<std::uint32_t> paretoFront(std::span<const Objectives> plans)
{
    std::vector<std::uint32_t> order(plans.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
        return plans[a] != plans[b] ? plans[a] < plans[b] : a < b;
    });

    // Swept by the first objective; the staircase holds, by the second, the lowest third of what
    // came before, and falls from step to step.
    std::map<double, double> staircase;
    std::vector<std::uint32_t> front;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Objectives& plan = plans[order[i]];
        if (i > 0 && plan == plans[order[i - 1]]) {
            if (!front.empty() && plans[front.back()] == plan)
                front.push_back(order[i]);
            continue;
        }
        const auto after = staircase.upper_bound(plan[1]);
        if (after != staircase.begin() && std::prev(after)->second <= plan[2])
            continue;
        front.push_back(order[i]);
        auto step = staircase.insert_or_assign(plan[1], plan[2]).first;
        for (++step; step != staircase.end() && step->second >= plan[2];)
            step = staircase.erase(step);
    }
    return front;
}

} // namespace vorlauf
