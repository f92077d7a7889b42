// SPDX-License-Identifier: GPL-3.0-or-later
#include "embodied.h"

#include "units.h"

namespace vorlauf {

double amortised(double whole, double itemHours, double lifetimeYears, double lifetimeUtilisation)
{
    return whole * itemHours / (lifetimeYears * hoursPerYear * lifetimeUtilisation);
}

} // namespace vorlauf
