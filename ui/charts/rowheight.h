// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <vector>

namespace vorlauf {

/// The height of the rows of a chart whose texts need no more than that, so that all of them,
/// those that need more included, stay within a space; from lowest to highest.
inline double rowHeight(double space, std::vector<double> needs, double lowest, double highest)
{
    std::ranges::sort(needs, std::greater());
    std::size_t others = needs.size();
    for (const double need : needs) {
        if (need <= space / double(others))
            return std::clamp(space / double(others), lowest, highest);
        space -= need;
        --others;
    }
    return lowest;
}

} // namespace vorlauf
