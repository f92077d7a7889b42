// SPDX-License-Identifier: GPL-3.0-or-later
#include "axisscale.h"

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {

constexpr double farApart = 15; // a linear axis would press the small values together

/// 1, 2 or 5 times a power of ten, at least as large.
double roundUp(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {1., 2., 5.}) {
        if (factor * power >= value * (1 - 1e-12))
            return factor * power;
    }
    return 10 * power;
}

double roundDown(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {5., 2.}) {
        if (factor * power <= value * (1 + 1e-12))
            return factor * power;
    }
    return power;
}

} // namespace

AxisScale::AxisScale(double least, double most)
{
    if (!(most > 0))
        return;
    m_logarithmic = least > 0 && most / least > farApart;
    if (m_logarithmic) {
        m_low = roundDown(least * 0.95);
        m_high = roundUp(most * 1.05);
        return;
    }
    const double step = roundUp(most * 1.04 / 5);
    m_high = std::ceil(most * 1.04 / step) * step;
}

double AxisScale::position(double value) const
{
    if (m_logarithmic)
        return std::log(std::max(value, m_low) / m_low) / std::log(m_high / m_low);
    return (value - m_low) / (m_high - m_low);
}

std::vector<double> AxisScale::ticks(int most) const
{
    std::vector<double> ticks;
    if (!m_logarithmic) {
        const double step = roundUp(m_high / std::max(1, most - 1) * 0.999);
        for (int i = 0; i * step <= m_high * (1 + 1e-9); ++i)
            ticks.push_back(i * step);
        return ticks;
    }
    const double first = std::floor(std::log10(m_low) + 1e-9);
    for (const auto& factors : {std::vector{1., 2., 5.}, std::vector{1., 5.}, std::vector{1.}}) {
        ticks.clear();
        for (double exponent = first; std::pow(10, exponent) <= m_high * (1 + 1e-9); ++exponent) {
            for (const double factor : factors) {
                const double tick = factor * std::pow(10, exponent);
                if (tick >= m_low * (1 - 1e-9) && tick <= m_high * (1 + 1e-9))
                    ticks.push_back(tick);
            }
        }
        if (int(ticks.size()) <= most)
            break;
    }
    if (ticks.size() < 2)
        return {m_low, m_high};
    return ticks;
}

} // namespace vorlauf
