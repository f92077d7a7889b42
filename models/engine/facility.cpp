// SPDX-License-Identifier: GPL-3.0-or-later
#include "facility.h"

#include <cmath>
#include <numbers>

namespace vorlauf {

double climatePue(const CoolingPlant& plant, double share)
{
    return 1 + plant.electrical + share * plant.fan + (1 - share) / plant.cop;
}

double freeCoolingShare(double annualMeanC, double limitC, double spreadC)
{
    const double z = (limitC - annualMeanC) / spreadC;
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

} // namespace vorlauf
