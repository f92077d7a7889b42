// SPDX-License-Identifier: GPL-3.0-or-later
#include "colourscale.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace vorlauf {

namespace {

constexpr double shareBelowLast = 0.9;

/// The largest of 1, 2, 2.5 and 5 times a power of ten that is not much larger than a number.
double evenStep(double wanted)
{
    constexpr double tolerance = 1.25;
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    double step = power;
    for (const double factor : {2.0, 2.5, 5.0, 10.0}) {
        if (factor * power <= wanted * tolerance)
            step = factor * power;
    }
    return step;
}

} // namespace

ColourScale::ColourScale(std::span<const double> values, Unit unit, const QLocale& locale,
                         const QString& currency)
    : m_locale(locale)
{
    std::vector<double> sorted(values.begin(), values.end());
    std::ranges::sort(sorted);
    const double largest = sorted.empty() ? 0 : sorted.back();
    m_unit = displayUnit(unit, largest, locale, currency);
    if (largest <= 0)
        return;
    const auto at = std::size_t(shareBelowLast * double(sorted.size() - 1));
    const double high = sorted[at] > 0 ? sorted[at] : largest;
    m_step = evenStep(high / m_unit.divisor / (classes - 1));
}

int ColourScale::classOf(double value) const
{
    const double number = value / m_unit.divisor / m_step;
    return number > 0 ? int(std::min(std::floor(number), double(classes - 1))) : 0;
}

QString ColourScale::limit(int number) const
{
    return formatNumber(number * m_step, m_locale);
}

QColor ColourScale::colour(int number, const Theme& theme)
{
    static constexpr std::array<QRgb, classes> light{0xD3EBDD, 0xC2D9A6, 0xD3BE6E, 0xCF9A4B,
                                                     0xB87238, 0x8E4A2B, 0x5A2A1E};
    static constexpr std::array<QRgb, classes> dark{0x2C4A44, 0x4C6040, 0x74713A, 0xA17F3D,
                                                    0xCB9456, 0xE8B586, 0xF8DEC6};
    return QColor((theme.dark ? dark : light)[std::size_t(std::clamp(number, 0, classes - 1))]);
}

} // namespace vorlauf
