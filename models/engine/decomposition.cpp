// SPDX-License-Identifier: GPL-3.0-or-later
#include "decomposition.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace vorlauf {

namespace {

double product(std::span<const double> factors)
{
    double value = 1;
    for (const double factor : factors)
        value *= factor;
    return value;
}

/// The change falls to the factors that are zero on the side where the product is.
std::vector<double> zeroLimit(std::span<const double> zeroSide, double change)
{
    std::vector<double> effects(zeroSide.size(), 0.0);
    const auto zeros = std::ranges::count(zeroSide, 0.0);
    for (std::size_t k = 0; k < effects.size(); ++k) {
        if (zeroSide[k] == 0.0)
            effects[k] = change / double(zeros);
    }
    return effects;
}

std::vector<double> shapley(std::span<const double> from, std::span<const double> to)
{
    const std::size_t count = from.size();
    const std::size_t subsets = std::size_t(1) << count;
    std::vector<double> value(
        subsets, 1.0); // the product with the factors of the subset switched to their new value
    for (std::size_t subset = 0; subset < subsets; ++subset) {
        for (std::size_t k = 0; k < count; ++k)
            value[subset] *= (subset >> k & 1) ? to[k] : from[k];
    }
    std::vector<double> effects(count, 0.0);
    for (std::size_t k = 0; k < count; ++k) {
        for (std::size_t subset = 0; subset < subsets; ++subset) {
            if (subset >> k & 1)
                continue;
            const auto size = std::size_t(std::popcount(subset));
            // |S|! (K - |S| - 1)! / K!
            const double weight = std::tgamma(double(size) + 1) * std::tgamma(double(count - size))
                / std::tgamma(double(count) + 1);
            effects[k] += weight * (value[subset | std::size_t(1) << k] - value[subset]);
        }
    }
    return effects;
}

} // namespace

double logarithmicMean(double a, double b)
{
    if (a == 0 || b == 0)
        return 0;
    if (a == b)
        return a;
    return (a - b) / std::log1p((a - b) / b);
}

bool usesShapley(std::span<const double> from, std::span<const double> to)
{
    const auto negative = [](double x) { return x < 0; };
    return std::ranges::any_of(from, negative) || std::ranges::any_of(to, negative);
}

std::vector<double> decompose(std::span<const double> from, std::span<const double> to)
{
    if (usesShapley(from, to))
        return shapley(from, to);
    const double before = product(from);
    const double after = product(to);
    if (before == 0 && after == 0)
        return std::vector<double>(from.size(), 0.0);
    if (before == 0)
        return zeroLimit(from, after);
    if (after == 0)
        return zeroLimit(to, -before);
    const double mean = logarithmicMean(after, before);
    std::vector<double> effects(from.size());
    for (std::size_t k = 0; k < effects.size(); ++k)
        effects[k] = mean * std::log(to[k] / from[k]);
    return effects;
}

} // namespace vorlauf
