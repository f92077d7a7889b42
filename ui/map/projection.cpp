// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection.h"

#include <cmath>
#include <numbers>

namespace vorlauf {

QPointF equalEarth(double longitude, double latitude)
{
    constexpr double a1 = 1.340264, a2 = -0.081106, a3 = 0.000893, a4 = 0.003796;
    constexpr double radian = std::numbers::pi / 180;
    const double t = std::asin(std::numbers::sqrt3 / 2 * std::sin(latitude * radian));
    const double t2 = t * t;
    const double t6 = t2 * t2 * t2;
    const double slope = a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2);
    const double x = 2 * std::numbers::sqrt3 * longitude * radian * std::cos(t) / (3 * slope);
    const double y = t * (a1 + a2 * t2 + t6 * (a3 + a4 * t2));
    return {x, -y};
}

} // namespace vorlauf
