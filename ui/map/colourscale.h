// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"
#include "theme.h"

#include <array>
#include <span>

namespace vorlauf {

/// Seven even classes of a quantity, the last one open, each with a colour. From class to class
/// the lightness goes one way, so that the order is told without hue and in grey, too.
class ColourScale
{
public:
    static constexpr int classes = 7;

    ColourScale() = default;
    /// Classes whose width is 1, 2, 2.5 or 5 times a power of ten of the shown unit; about one
    /// value in ten lies in the open one.
    ColourScale(std::span<const double> values, Unit unit, const QLocale& locale,
                const QString& currency);

    int classOf(double value) const;
    QString unit() const { return m_unit.symbol; }
    QString limit(int number) const; // the lower limit of a class, in the unit
    static QColor colour(int number, const Theme& theme);

private:
    DisplayUnit m_unit;
    QLocale m_locale;
    double m_step = 1; // in the shown unit
};

} // namespace vorlauf
