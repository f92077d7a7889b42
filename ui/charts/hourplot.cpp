// SPDX-License-Identifier: GPL-3.0-or-later
#include "hourplot.h"

#include "numbers.h"

#include <QPainter>

#include <cmath>
#include <limits>

namespace vorlauf {

namespace {

constexpr double none = std::numeric_limits<double>::infinity();
constexpr double labelGap = 6;

} // namespace

std::vector<HourBand> thinned(std::span<const double> hours, double from, double to, int pixels,
                              bool wraps)
{
    std::vector<HourBand> bands(std::size_t(std::max(0, pixels)), HourBand{none, -none});
    const auto size = qint64(hours.size());
    if (size == 0 || !(to > from))
        return bands;
    const double perPixel = (to - from) / pixels;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const auto first = qint64(std::floor(from + double(i) * perPixel));
        const auto last = qint64(std::ceil(from + double(i + 1) * perPixel - 1e-9)) - 1;
        for (qint64 hour = first; hour <= std::max(first, last); ++hour) {
            if (!wraps && (hour < 0 || hour >= size))
                continue;
            const double value = hours[std::size_t((hour % size + size) % size)];
            if (std::isnan(value))
                continue;
            bands[i].low = std::min(bands[i].low, value);
            bands[i].high = std::max(bands[i].high, value);
        }
    }
    return bands;
}

void connectBands(std::vector<HourBand>& bands)
{
    HourBand before{none, -none};
    for (HourBand& band : bands) {
        const HourBand own = band;
        if (!band.empty() && !before.empty()) {
            band.low = std::min(band.low, before.high);
            band.high = std::max(band.high, before.low);
        }
        before = own;
    }
}

RoundScale roundScale(double highest, int parts)
{
    if (!(highest > 0) || !std::isfinite(highest))
        return {};
    const double least = highest / parts;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    double step = 10 * power;
    for (const double nice : {1.0, 2.0, 2.5, 5.0}) {
        if (nice * power >= least * (1 - 1e-12)) {
            step = nice * power;
            break;
        }
    }
    return {std::ceil(highest / step * (1 - 1e-12)) * step, step};
}

void HourPlot::setFrame(const QRectF& area, double from, double to, const RoundScale& scale)
{
    m_area = area;
    m_from = from;
    m_to = std::max(to, from + 1e-6);
    m_scale = scale;
}

double HourPlot::x(double hour) const
{
    return m_area.left() + (hour - m_from) * pixelsPerHour();
}

double HourPlot::y(double value) const
{
    return m_area.bottom() - value / m_scale.top * m_area.height();
}

double HourPlot::hourAt(double x) const
{
    return m_from + (x - m_area.left()) / pixelsPerHour();
}

double HourPlot::pixelsPerHour() const
{
    return std::max(1e-9, m_area.width() / (m_to - m_from));
}

void HourPlot::paintGrid(QPainter& painter, const Theme& theme, const QLocale& locale) const
{
    for (double value = 0; value <= m_scale.top * (1 + 1e-9); value += m_scale.step) {
        const double at = std::round(y(value)) + 0.5;
        painter.setPen(QPen(value > 0 ? theme.line : theme.textSecondary, 1));
        painter.drawLine(QLineF(m_area.left(), at, m_area.right(), at));
        TextBlock text(formatNumber(value, locale), textFont(12));
        text.moveTo({m_area.left() - labelGap - text.width(), at - text.height() / 2});
        text.paint(painter, theme.textSecondary);
    }
}

} // namespace vorlauf
