// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace vorlauf {

Result<Matching> matchHourly(std::span<const double> loadKwh, std::span<const double> supplyKwh,
                             std::span<const double> intensity,
                             std::span<const double> gridCfeShare, double supplyFactor)
{
    const std::size_t hours = loadKwh.size();
    if (supplyKwh.size() != hours || intensity.size() != hours || gridCfeShare.size() != hours)
        return Fault{FaultCode::ProfileGap, "/electricity/cfeHourly/profile"};
    Matching matching;
    double load = 0, supply = 0, carbonFree = 0;
    for (std::size_t h = 0; h < hours; ++h) {
        const double matched = std::min(loadKwh[h], supplyKwh[h]);
        const double residual = loadKwh[h] - matched;
        matching.matchedKwh += matched;
        matching.residualKwh += residual;
        matching.excessKwh += supplyKwh[h] - matched;
        matching.operationalG += residual * intensity[h] + matched * supplyFactor;
        carbonFree += matched + residual * gridCfeShare[h];
        load += loadKwh[h];
        supply += supplyKwh[h];
    }
    if (load > 0) {
        matching.cfeScore = carbonFree / load;
        matching.contractShare = matching.matchedKwh / load;
        matching.annualClaim = std::min(1.0, supply / load);
    }
    return matching;
}

std::vector<double> solarShape(double latitude, double longitude)
{
    constexpr double degree = std::numbers::pi / 180;
    std::vector<double> shape(8760);
    for (std::size_t hour = 0; hour < shape.size(); ++hour) {
        const auto day = double(hour / 24 + 1);
        const double declination = -23.44 * degree * std::cos(360 * degree * (day + 10) / 365);
        const double hourAngle = 15 * degree * (double(hour % 24) + 0.5 + longitude / 15 - 12);
        const double height = std::sin(latitude * degree) * std::sin(declination)
            + std::cos(latitude * degree) * std::cos(declination) * std::cos(hourAngle);
        shape[hour] = std::max(0.0, height);
    }
    return shape;
}

std::vector<double> scaledToVolume(std::vector<double> shape, double volume)
{
    const double sum = std::accumulate(shape.begin(), shape.end(), 0.0);
    if (sum > 0) {
        for (double& value : shape)
            value *= volume / sum;
    }
    return shape;
}

} // namespace vorlauf
