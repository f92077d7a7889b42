// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticks.h"

#include <algorithm>
#include <cmath>

namespace vorlauf {

static double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

QList<double> roundTicks(double low, double high, int most)
{
    if (!std::isfinite(low) || !std::isfinite(high) || !(high > low))
        return {};
    const double step = roundStep((high - low) / double(std::max(1, most - 1)));
    QList<double> ticks;
    const double last = std::floor(high / step + 1e-9);
    for (double i = std::ceil(low / step - 1e-9); i <= last; ++i)
        ticks.append(i * step + 0.0); // no −0
    return ticks;
}

} // namespace vorlauf
