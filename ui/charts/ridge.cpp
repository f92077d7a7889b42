// SPDX-License-Identifier: GPL-3.0-or-later
#include "ridge.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace vorlauf {

namespace {

std::vector<double> histogram(std::span<const double> samples, double low, double step, int points)
{
    std::vector<double> counts(std::size_t(points), 0.0);
    for (double value : samples) {
        const double place = std::round((value - low) / step);
        if (place >= 0 && place < double(points))
            ++counts[std::size_t(place)];
    }
    return counts;
}

} // namespace

double kernelWidth(double deviation, double quartiles, double count)
{
    const double spread = quartiles > 0 ? std::min(deviation, quartiles / 1.34) : deviation;
    return 0.9 * spread * std::pow(count, -0.2);
}

Ridge ridge(std::span<const double> samples, double low, double high, double width, int points)
{
    if (!(high > low) || !(width > 0))
        return {low, low, {1.0}};
    const double step = (high - low) / double(points - 1);
    const std::vector<double> counts = histogram(samples, low, step, points);
    const double reach = std::max(width / step, 0.5); // in places; never a bare comb
    const int far = int(std::ceil(4 * reach));
    Ridge result{low, high, QList<double>(points, 0.0)};
    for (int i = 0; i < points; ++i) {
        for (int j = std::max(0, i - far); j <= std::min(points - 1, i + far); ++j) {
            const double distance = double(i - j) / reach;
            result.heights[i] += counts[std::size_t(j)] * std::exp(-0.5 * distance * distance);
        }
    }
    const double highest = *std::ranges::max_element(result.heights);
    if (!(highest > 0))
        return {low, low, {1.0}};
    for (double& height : result.heights)
        height /= highest;
    return result;
}

} // namespace vorlauf
