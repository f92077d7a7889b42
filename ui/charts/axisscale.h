// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace vorlauf {

/// An axis from zero to a round number; where the values lie too far apart for that, logarithmic
/// between round numbers.
class AxisScale
{
public:
    AxisScale() = default;
    /// least, most  smallest and largest value shown, >= 0
    AxisScale(double least, double most);

    bool isLogarithmic() const { return m_logarithmic; }
    double low() const { return m_low; }
    double high() const { return m_high; }
    double position(double value) const;       // 0 at the low end, 1 at the high one
    std::vector<double> ticks(int most) const; // round, ascending

private:
    bool m_logarithmic = false;
    double m_low = 0, m_high = 1;
};

} // namespace vorlauf
