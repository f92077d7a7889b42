// SPDX-License-Identifier: GPL-3.0-or-later
#include "use.h"

#include <cmath>

namespace vorlauf {

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
