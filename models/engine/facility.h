// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vorlauf {

// Facility and water (METHOD.md 4). Plain arithmetic on valid numbers; unknown in, unknown out.

/// E_fac = PUE·E_IT, kWh (METHOD.md 4.1). Source: ISO/IEC 30134-2.
double facilityKwh(double pue, double itKwh);

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
double onsiteWaterL(double wueLPerKwh, double itKwh);

/// W_off = EWIF·E_grid, L (METHOD.md 4.3). Source: Li et al. 2023; Macknick et al. 2012.
double offsiteWaterL(double ewifLPerKwh, double gridKwh);

} // namespace vorlauf
