// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <span>

namespace vorlauf {

struct YearIntensity {
    double year, gPerKwh;
};

/// 1 + r, the yearly change of an intensity (METHOD.md 5.10): ln(1 + r) is the least-squares slope
/// of ln CI over the last ten years of the history.
/// history  at least one year, intensities > 0. Empty with less than five years.
Number yearlyFactor(std::span<const YearIntensity> history);

/// The intensity of a zone in a year, g/kWh, recorded at a path (METHOD.md 5.10): of a past year
/// its row, of a coming one CI_y0·(1 + r)^(y − y0) with the bounds of the catalog. History of the
/// zone's own basis and scope only.
/// Faults at /electricity/forecastYear: E-REQUIRED without a row, E-RANGE if the year is too far.
double intensityInYear(const Zone& zone, double year, std::string_view path,
                       std::string_view zonePath, Record& record);

} // namespace vorlauf
