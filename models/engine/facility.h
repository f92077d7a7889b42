// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value.h"

namespace vorlauf {

// Facility and water (METHOD.md 4). Plain arithmetic on valid numbers; unknown in, unknown out.

/// E_fac = PUE·E_IT, kWh (METHOD.md 4.1). Source: ISO/IEC 30134-2.
template <typename Value = double>
Value facilityKwh(In<Value> pue, In<Value> itKwh)
{
    return pue * itKwh;
}

struct CoolingPlant {
    double electrical; // share of IT energy for UPS, distribution, lighting
    double fan;        // share for fans while outside air cools
    double cop;        // coefficient of performance of the chillers
};

/// PUE = 1 + l_el + phi·l_fan + (1−phi)/COP of a climate (METHOD.md 4.2), ± 0.08.
/// freeCoolingShare  phi, share of the year that is cool enough for outside air
double climatePue(const CoolingPlant& plant, double freeCoolingShare);

/// phi = Φ((limit − mean)/spread): share of the year below a limit from the annual mean temperature
/// (METHOD.md 4.2), °C.
double freeCoolingShare(double annualMeanC, double limitC, double spreadC);

/// W_on = WUE·E_IT, L (METHOD.md 4.3). Source: Li et al. 2023.
template <typename Value = double>
Value onsiteWaterL(In<Value> wueLPerKwh, In<Value> itKwh)
{
    return wueLPerKwh * itKwh;
}

/// W_off = EWIF·E_grid, L (METHOD.md 4.3). Source: Li et al. 2023; Macknick et al. 2012.
template <typename Value = double>
Value offsiteWaterL(In<Value> ewifLPerKwh, In<Value> gridKwh)
{
    return ewifLPerKwh * gridKwh;
}

} // namespace vorlauf
