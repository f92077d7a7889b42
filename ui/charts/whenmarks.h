// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "whenlayout.h"

#include <QLocale>

namespace vorlauf {

/// Paints the picture of the starts as it was laid out.
class WhenPainter
{
public:
    WhenPainter(QPainter& painter, const WhenData& data, const WhenLayout& layout,
                const Theme& theme, const QLocale& locale, double shownStart);

    void paint() const;

private:
    void paintYear() const;
    void paintStartLine() const;
    void paintMark(const WhenLayout::Mark& mark, const QColor& colour, bool label) const;
    void paintHandle(const HourPlot& plot, double hour) const;
    void paintWindow() const;
    void paintBars() const;
    double shareUsed(double from, double to) const; // of these hours, by the chosen run
    QColor colourOf(const WhenBar& bar) const;

    QPainter& m_painter;
    const WhenData& m_data;
    const WhenLayout& m_layout;
    const Theme& m_theme;
    const QLocale& m_locale;
    double m_shownStart;
};

} // namespace vorlauf
