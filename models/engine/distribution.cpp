// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution.h"

#include "quantilekernels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace vorlauf {

namespace {

/// Continued fraction of the incomplete beta function by Lentz' method (DLMF 8.17.22).
double betaFraction(double x, double a, double b)
{
    constexpr double tiny = 1e-300;
    const auto guarded = [](double v) { return std::abs(v) < tiny ? tiny : v; };
    double c = 1;
    double d = 1 / guarded(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m <= 10000; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / guarded(1 + even * d);
        c = guarded(1 + even / c);
        value *= c * d;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / guarded(1 + odd * d);
        c = guarded(1 + odd / c);
        const double step = c * d;
        value *= step;
        if (std::abs(step - 1) < 1e-16)
            break;
    }
    return value;
}

double betaQuantile(double u, double alpha, double beta)
{
    double low = 0, high = 1;
    while (high - low > 1e-14) {
        const double middle = 0.5 * (low + high);
        if (middle <= low || middle >= high)
            break;
        (betaCumulative(middle, alpha, beta) < u ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

/// PERT is a beta distribution on [a, b] (METHOD 10.1).
struct Beta {
    double alpha, beta, a, b;
};

Beta asBeta(const Distribution& distribution)
{
    const auto& p = distribution.parameters;
    if (distribution.kind == DistributionKind::Beta)
        return {p[0], p[1], p[2], p[3]};
    const double width = p[2] - p[0];
    if (width == 0)
        return {1, 1, p[0], p[2]};
    return {1 + 4 * (p[1] - p[0]) / width, 1 + 4 * (p[2] - p[1]) / width, p[0], p[2]};
}

double triangularCumulative(double a, double m, double b, double x)
{
    if (x <= a)
        return a == b && x == a ? 1 : 0;
    if (x >= b)
        return 1;
    return x < m ? (x - a) * (x - a) / ((b - a) * (m - a))
                 : 1 - (b - x) * (b - x) / ((b - a) * (b - m));
}

void betaQuantiles(const Beta& beta, std::span<const double> u, std::span<double> x)
{
    std::ranges::transform(u, x.begin(), [&beta](double v) {
        return beta.a + (beta.b - beta.a) * betaQuantile(v, beta.alpha, beta.beta);
    });
}

void lognormalQuantiles(double median, double gsd, std::span<const double> u, std::span<double> x)
{
    const double sigma = logarithm(gsd);
    normalQuantiles(u, x);
    for (double& value : x)
        value *= sigma;
    exponentials(x, x);
    for (double& value : x)
        value *= median;
}

/// Of a distribution as it is, before it is cut.
void plainQuantiles(const Distribution& distribution, std::span<const double> u,
                    std::span<double> x)
{
    const auto& p = distribution.parameters;
    switch (distribution.kind) {
    case DistributionKind::Fixed:
        std::ranges::fill(x, p[0]);
        break;
    case DistributionKind::Uniform:
        std::ranges::transform(u, x.begin(), [&p](double v) { return p[0] + v * (p[1] - p[0]); });
        break;
    case DistributionKind::Triangular:
        if (p[0] == p[2])
            std::ranges::fill(x, p[0]);
        else
            triangularQuantiles(p[0], p[1], p[2], u, x);
        break;
    case DistributionKind::Normal:
        normalQuantiles(u, x);
        for (double& value : x)
            value = p[0] + p[1] * value;
        break;
    case DistributionKind::Lognormal:
        lognormalQuantiles(p[0], p[1], u, x);
        break;
    case DistributionKind::Pert:
    case DistributionKind::Beta:
        betaQuantiles(asBeta(distribution), u, x);
        break;
    }
}

std::size_t parameterCount(DistributionKind kind)
{
    switch (kind) {
    case DistributionKind::Fixed:
        return 1;
    case DistributionKind::Uniform:
    case DistributionKind::Normal:
    case DistributionKind::Lognormal:
        return 2;
    case DistributionKind::Triangular:
    case DistributionKind::Pert:
        return 3;
    case DistributionKind::Beta:
        return 4;
    }
    return 0;
}

bool parametersFit(const Distribution& distribution)
{
    const auto& p = distribution.parameters;
    switch (distribution.kind) {
    case DistributionKind::Fixed:
        return true;
    case DistributionKind::Uniform:
        return p[0] <= p[1];
    case DistributionKind::Triangular:
    case DistributionKind::Pert:
        return p[0] <= p[1] && p[1] <= p[2];
    case DistributionKind::Normal:
        return p[1] >= 0;
    case DistributionKind::Lognormal:
        return p[0] > 0 && p[1] >= 1;
    case DistributionKind::Beta:
        return p[0] > 0 && p[1] > 0 && p[2] <= p[3];
    }
    return false;
}

} // namespace

double normalQuantile(double u)
{
    normalQuantiles({&u, 1}, {&u, 1});
    return u;
}

double normalCumulative(double z)
{
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

double betaCumulative(double x, double alpha, double beta)
{
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const double front = std::exp(std::lgamma(alpha + beta) - std::lgamma(alpha) - std::lgamma(beta)
                                  + alpha * std::log(x) + beta * std::log1p(-x));
    if (x < (alpha + 1) / (alpha + beta + 2))
        return front * betaFraction(x, alpha, beta) / alpha;
    return 1 - front * betaFraction(1 - x, beta, alpha) / beta;
}

double cumulative(const Distribution& distribution, double x)
{
    const auto& p = distribution.parameters;
    switch (distribution.kind) {
    case DistributionKind::Fixed:
        return x >= p[0] ? 1 : 0;
    case DistributionKind::Uniform:
        return x <= p[0] ? (p[0] == p[1] && x == p[0] ? 1 : 0)
            : x >= p[1]  ? 1
                         : (x - p[0]) / (p[1] - p[0]);
    case DistributionKind::Triangular:
        return triangularCumulative(p[0], p[1], p[2], x);
    case DistributionKind::Normal:
        return p[1] == 0 ? (x >= p[0] ? 1 : 0) : normalCumulative((x - p[0]) / p[1]);
    case DistributionKind::Lognormal:
        if (x <= 0)
            return 0;
        return p[1] == 1 ? (x >= p[0] ? 1 : 0)
                         : normalCumulative(std::log(x / p[0]) / std::log(p[1]));
    case DistributionKind::Pert:
    case DistributionKind::Beta: {
        const Beta beta = asBeta(distribution);
        if (beta.a == beta.b)
            return x >= beta.a ? 1 : 0;
        return betaCumulative((x - beta.a) / (beta.b - beta.a), beta.alpha, beta.beta);
    }
    }
    return 0;
}

Distribution triangular(double low, double mode, double high)
{
    return {DistributionKind::Triangular, {std::min(low, mode), mode, std::max(high, mode)}, {}};
}

bool isValid(const Distribution& distribution)
{
    const auto finite = [](double x) { return std::isfinite(x); };
    if (distribution.parameters.size() != parameterCount(distribution.kind)
        || !std::ranges::all_of(distribution.parameters, finite) || !parametersFit(distribution))
        return false;
    if (!distribution.truncate)
        return true;
    const auto [low, high] = *distribution.truncate;
    return finite(low) && finite(high) && low <= high
        && (low == high || cumulative(distribution, high) > cumulative(distribution, low)
            || distribution.kind == DistributionKind::Fixed);
}

void quantiles(const Distribution& distribution, std::span<const double> u, std::span<double> x)
{
    if (!distribution.truncate) {
        plainQuantiles(distribution, u, x);
        return;
    }
    const auto [low, high] = *distribution.truncate;
    if (low == high) {
        std::ranges::fill(x, low);
        return;
    }
    const double from = cumulative(distribution, low);
    const double width = cumulative(distribution, high) - from;
    std::ranges::transform(u, x.begin(), [=](double v) { return from + v * width; });
    plainQuantiles(distribution, x, x);
    for (double& value : x)
        value = std::clamp(value, low, high);
}

double quantile(const Distribution& distribution, double u)
{
    quantiles(distribution, {&u, 1}, {&u, 1});
    return u;
}

} // namespace vorlauf
