// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vorlauf {

/// Distance of two places along the great circle, km, on a sphere of the mean radius of the earth.
/// latitude, longitude  degrees.  Source: IUGG mean radius R1 (GRS 80).
inline double greatCircleKm(double latitudeA, double longitudeA, double latitudeB,
                            double longitudeB)
{
    constexpr double radian = std::numbers::pi / 180;
    constexpr double radiusKm = 6371.0088;
    const double a = latitudeA * radian;
    const double b = latitudeB * radian;
    const double cosine = std::sin(a) * std::sin(b)
        + std::cos(a) * std::cos(b) * std::cos((longitudeA - longitudeB) * radian);
    return radiusKm * std::acos(std::clamp(cosine, -1.0, 1.0));
}

} // namespace vorlauf
