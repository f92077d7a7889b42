// SPDX-License-Identifier: GPL-3.0-or-later
#include "duration.h"

#include <algorithm>
#include <cmath>

namespace vorlauf {

double observedUtilisation(double tokensPerS, double flopsPerToken, double count,
                           double peakFlopsPerS)
{
    return tokensPerS * flopsPerToken / (count * peakFlopsPerS);
}

double scaledUtilisation(double prior, double count, double gamma, double referenceCount,
                         double floor, double ceiling)
{
    const double size = std::max(count, referenceCount) / referenceCount;
    const double scaled = gamma == 0 ? prior : prior * std::pow(size, -gamma);
    return std::clamp(scaled, floor, ceiling);
}

} // namespace vorlauf
