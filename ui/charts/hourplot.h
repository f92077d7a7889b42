// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textblock.h"
#include "theme.h"

#include <QLocale>
#include <QRectF>

#include <span>
#include <vector>

class QPainter;

namespace vorlauf {

/// Lowest and highest of what one pixel of a picture stands for.
struct HourBand {
    double low, high;
    bool empty() const { return !(low <= high); }
};

/// Hours thinned to pixels: the extremes of each column, so that no peak is lost. Values beyond the
/// end come from the beginning if the hours wrap; what is not a number is passed over.
std::vector<HourBand> thinned(std::span<const double> hours, double from, double to, int pixels,
                              bool wraps);

/// Stretches each band to where the one before ends, so that they make one area.
void connectBands(std::vector<HourBand>& bands);

/// A round number at least as high, and the step that divides it into few parts.
struct RoundScale {
    double top = 1, step = 1;
};
RoundScale roundScale(double highest, int parts);

/// The frame of a plot of hours: a zero baseline, values upwards, hours to the right.
class HourPlot
{
public:
    void setFrame(const QRectF& area, double from, double to, const RoundScale& scale);

    const QRectF& area() const { return m_area; }
    double x(double hour) const;
    double y(double value) const;
    double hourAt(double x) const;
    double pixelsPerHour() const;
    double from() const { return m_from; }
    double to() const { return m_to; }
    bool contains(double hour) const { return hour >= m_from && hour <= m_to; }

    void paintGrid(QPainter& painter, const Theme& theme, const QLocale& locale) const;

private:
    QRectF m_area;
    double m_from = 0, m_to = 1;
    RoundScale m_scale;
};

} // namespace vorlauf
