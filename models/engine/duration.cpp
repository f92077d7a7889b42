// SPDX-License-Identifier: GPL-3.0-or-later
#include "duration.h"

#include "units.h"

#include <algorithm>

namespace vorlauf {

double idealHours(double flops, double count, double peakFlopsPerS, double utilisation)
{
    return flops / (count * peakFlopsPerS * utilisation * secondsPerHour);
}

double observedUtilisation(double tokensPerS, double flopsPerToken, double count,
                           double peakFlopsPerS)
{
    return tokensPerS * flopsPerToken / (count * peakFlopsPerS);
}

double runHours(double idealH, double lostFraction)
{
    return idealH / (1 - lostFraction);
}

double acceleratorHours(double count, double runH, double evaluationShare,
                        double experimentsMultiplier)
{
    return count * runH * (1 + evaluationShare) * experimentsMultiplier;
}

double scaledUtilisation(double prior, double count, double gamma, double referenceCount,
                         double floor, double ceiling)
{
    const double size = std::max(count, referenceCount) / referenceCount;
    const double scaled = gamma == 0 ? prior : prior * std::pow(size, -gamma);
    return std::clamp(scaled, floor, ceiling);
}

} // namespace vorlauf
