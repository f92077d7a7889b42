// SPDX-License-Identifier: GPL-3.0-or-later
#include "use.h"

#include <cmath>

namespace vorlauf {

double queryAcceleratorSeconds(double activeParameters, double promptTokens, double outputTokens,
                               double peakFlopsPerS, double prefillUtilisation,
                               double decodeUtilisation)
{
    const double flopPerToken = 2 * activeParameters;
    return flopPerToken * promptTokens / (peakFlopsPerS * prefillUtilisation)
        + flopPerToken * outputTokens / (peakFlopsPerS * decodeUtilisation);
}

double queryEnergyKwh(double acceleratorSeconds, double activeW, double idleW,
                      double fleetUtilisation)
{
    return acceleratorSeconds * (activeW + idleW * (1 / fleetUtilisation - 1)) / 3.6e6;
}

double queriesOver(double queriesPerDay, double days, double growthPerDay)
{
    if (growthPerDay == 0)
        return queriesPerDay * days;
    return queriesPerDay * std::expm1(days * std::log1p(growthPerDay)) / growthPerDay;
}

std::optional<double> breakEvenQueries(double training, double perQuery)
{
    if (perQuery == 0)
        return {};
    return training / perQuery;
}

std::optional<double> breakEvenDays(double queries, double queriesPerDay, double growthPerDay)
{
    if (queries == 0)
        return 0.0;
    if (queriesPerDay == 0)
        return {};
    if (growthPerDay == 0)
        return queries / queriesPerDay;
    if (growthPerDay < 0 && queries >= queriesPerDay / -growthPerDay)
        return {};
    return std::log1p(queries * growthPerDay / queriesPerDay) / std::log1p(growthPerDay);
}

} // namespace vorlauf
