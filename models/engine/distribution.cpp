// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace vorlauf {

namespace {

template <std::size_t N>
double polynomial(const std::array<double, N>& coefficients, double x)
{
    double value = 0;
    for (auto c = coefficients.rbegin(); c != coefficients.rend(); ++c)
        value = value * x + *c;
    return value;
}

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

double triangularQuantile(double a, double m, double b, double u)
{
    if (a == b)
        return a;
    const double peak = (m - a) / (b - a);
    return u < peak ? a + std::sqrt(u * (b - a) * (m - a))
                    : b - std::sqrt((1 - u) * (b - a) * (b - m));
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

double plainQuantile(const Distribution& distribution, double u)
{
    const auto& p = distribution.parameters;
    switch (distribution.kind) {
    case DistributionKind::Fixed:
        return p[0];
    case DistributionKind::Uniform:
        return p[0] + u * (p[1] - p[0]);
    case DistributionKind::Triangular:
        return triangularQuantile(p[0], p[1], p[2], u);
    case DistributionKind::Normal:
        return p[0] + p[1] * normalQuantile(u);
    case DistributionKind::Lognormal:
        return p[0] * std::exp(std::log(p[1]) * normalQuantile(u));
    case DistributionKind::Pert:
    case DistributionKind::Beta: {
        const Beta beta = asBeta(distribution);
        return beta.a + (beta.b - beta.a) * betaQuantile(u, beta.alpha, beta.beta);
    }
    }
    return p[0];
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
    static constexpr std::array a{3.3871328727963666080e0,  1.3314166789178437745e+2,
                                  1.9715909503065514427e+3, 1.3731693765509461125e+4,
                                  4.5921953931549871457e+4, 6.7265770927008700853e+4,
                                  3.3430575583588128105e+4, 2.5090809287301226727e+3};
    static constexpr std::array b{1.0,
                                  4.2313330701600911252e+1,
                                  6.8718700749205790830e+2,
                                  5.3941960214247511077e+3,
                                  2.1213794301586595867e+4,
                                  3.9307895800092710610e+4,
                                  2.8729085735721942674e+4,
                                  5.2264952788528545610e+3};
    static constexpr std::array c{1.42343711074968357734e0,  4.63033784615654529590e0,
                                  5.76949722146069140550e0,  3.64784832476320460504e0,
                                  1.27045825245236838258e0,  2.41780725177450611770e-1,
                                  2.27238449892691845833e-2, 7.74545014278341407640e-4};
    static constexpr std::array d{1.0,
                                  2.05319162663775882187e0,
                                  1.67638483018380384940e0,
                                  6.89767334985100004550e-1,
                                  1.48103976427480074590e-1,
                                  1.51986665636164571966e-2,
                                  5.47593808499534494600e-4,
                                  1.05075007164441684324e-9};
    static constexpr std::array e{6.65790464350110377720e0,  5.46378491116411436990e0,
                                  1.78482653991729133580e0,  2.96560571828504891230e-1,
                                  2.65321895265761230930e-2, 1.24266094738807843860e-3,
                                  2.71155556874348757815e-5, 2.01033439929228813265e-7};
    static constexpr std::array f{1.0,
                                  5.99832206555887937690e-1,
                                  1.36929880922735805310e-1,
                                  1.48753612908506148525e-2,
                                  7.86869131145613259100e-4,
                                  1.84631831751005468180e-5,
                                  1.42151175831644588870e-7,
                                  2.04426310338993978564e-15};
    const double q = u - 0.5;
    if (std::abs(q) <= 0.425) {
        const double r = 0.180625 - q * q;
        return q * polynomial(a, r) / polynomial(b, r);
    }
    const double r = std::sqrt(-std::log(q < 0 ? u : 1 - u));
    const double z = r <= 5 ? polynomial(c, r - 1.6) / polynomial(d, r - 1.6)
                            : polynomial(e, r - 5) / polynomial(f, r - 5);
    return q < 0 ? -z : z;
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

double quantile(const Distribution& distribution, double u)
{
    if (!distribution.truncate)
        return plainQuantile(distribution, u);
    const auto [low, high] = *distribution.truncate;
    if (low == high)
        return low;
    const double from = cumulative(distribution, low);
    const double to = cumulative(distribution, high);
    return std::clamp(plainQuantile(distribution, from + u * (to - from)), low, high);
}

} // namespace vorlauf
