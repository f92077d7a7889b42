// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"

#include <span>
#include <vector>

namespace vorlauf {

/// A load matched hour by hour with contracted carbon-free supply, beside the annual claim of the
/// same volume.
struct Matching {
    double matchedKwh = 0, residualKwh = 0, excessKwh = 0; // excess never offsets another hour
    double cfeScore
        = 0; // share of the load met by carbon-free supply, the grid's own share included
    double contractShare = 0; // the contract's part of it
    double annualClaim = 0;   // min(1, sum of supply / sum of load)
    double operationalG = 0;  // g CO2e
};

/// 24/7 matching (METHOD 5.7):
///   m_h = min(l_h, c_h);  r_h = l_h - m_h
///   CFE = sum(m_h + r_h x_h) / sum(l_h);  op_247 = sum(r_h CI_h + m_h EF_cfe)
/// loadKwh        l, kWh;                             shape (H,), >= 0
/// supplyKwh      c, contracted carbon-free, kWh;     shape (H,), >= 0, same hours
/// intensity      CI, g/kWh;                          shape (H,)
/// gridCfeShare   x, carbon-free share of the grid;   shape (H,), 0..1
/// supplyFactor   EF_cfe, g/kWh of the contracted supply
/// Faults: E-PROFILE-GAP if the lengths differ. No load gives shares of 0.
/// Source: Google 2021, 24/7 Carbon-Free Energy: Methodologies and Metrics.
Result<Matching> matchHourly(std::span<const double> loadKwh, std::span<const double> supplyKwh,
                             std::span<const double> intensity,
                             std::span<const double> gridCfeShare, double supplyFactor);

/// Relative output of a solar plant in each of the 8,760 hours of a UTC year (METHOD 5.7), from the
/// height of the sun at mid-hour: max(0, sin phi sin delta + cos phi cos delta cos(15 deg (h + lon
/// / 15 - 12))). latitude, longitude  degrees. Result dimensionless, to be scaled to a volume.
std::vector<double> solarShape(double latitude, double longitude);

/// Scales a shape so that its sum is the volume; a shape without any output stays 0.
std::vector<double> scaledToVolume(std::vector<double> shape, double volume);

} // namespace vorlauf
