// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

#include <cmath>
#include <limits>

namespace vorlauf {

// Exact conversions (METHOD.md 1; NIST SP 811, appendix B).
inline constexpr double joulePerKwh = 3.6e6;
inline constexpr double gramPerPound = 453.59237;
inline constexpr double gramPerShortTon = 907184.74;
inline constexpr double gramPerTon = 1e6;
inline constexpr double gramPerKg = 1e3;
inline constexpr double kilometrePerMile = 1.609344;
inline constexpr double litrePerGallon = 3.785411784;
inline constexpr double litrePerM3 = 1e3;
inline constexpr double flopPerPetaflopDay = 8.64e19; // 1 PFLOP/s for a day
inline constexpr double flopPerMac = 2;
inline constexpr double secondsPerHour = 3600;
inline constexpr double hoursPerYear = 8760;
inline constexpr double bytePerGb = 1e9;
inline constexpr double perBillion = 1e9;
inline constexpr double flopsPerTeraflops = 1e12;

// Inside the arithmetic an unknown quantity is NaN, so that whatever needs it becomes unknown too.
// Outside it is an empty Number.
inline constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

inline bool isKnown(double value)
{
    return !std::isnan(value);
}

inline double orUnknown(Number value)
{
    return value.value_or(unknown);
}

inline double orZero(double value)
{
    return isKnown(value) ? value : 0;
}

inline Number toNumber(double value)
{
    return isKnown(value) ? Number{value} : Number{};
}

} // namespace vorlauf
