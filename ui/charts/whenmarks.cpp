// SPDX-License-Identifier: GPL-3.0-or-later
#include "whenmarks.h"

#include "hatch.h"
#include "notation.h"

#include <QPainter>

#include <cmath>

namespace vorlauf {

namespace {

constexpr double dot = 4.5, knob = 6;
constexpr float bandAlpha = 0.4F;

QColor withAlpha(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

} // namespace

WhenPainter::WhenPainter(QPainter& painter, const WhenData& data, const WhenLayout& layout,
                         const Theme& theme, const QLocale& locale, double shownStart)
    : m_painter(painter)
    , m_data(data)
    , m_layout(layout)
    , m_theme(theme)
    , m_locale(locale)
    , m_shownStart(shownStart)
{
}

void WhenPainter::paint() const
{
    if (m_data.empty())
        return;
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintYear();
    paintWindow();
    paintBars();
}

void WhenPainter::paintYear() const
{
    const HourPlot& year = m_layout.year;
    const QRectF& area = year.area();
    year.paintGrid(m_painter, m_theme, m_locale);
    for (std::size_t i = 0; i < m_layout.yearBand.size(); ++i) {
        const HourBand& band = m_layout.yearBand[i];
        if (band.empty())
            continue;
        const double top = year.y(band.high);
        m_painter.fillRect(
            QRectF(area.left() + double(i), top, 1, std::max(1.0, year.y(band.low) - top)),
            withAlpha(m_theme.hostAndNetwork, bandAlpha));
    }
    m_painter.setPen(QPen(m_theme.textSecondary, 1, Qt::DashLine));
    const double mean = std::round(year.y(m_data.mean)) + 0.5;
    m_painter.drawLine(QLineF(area.left(), mean, area.right(), mean));
    paintStartLine();
    for (const bool labels : {false, true}) { // labels over the leaders of others
        paintMark(m_layout.worst, m_theme.worse, labels);
        paintMark(m_layout.best, m_theme.better, labels);
        if (m_data.startGiven)
            paintMark(m_layout.now, m_theme.accent, labels);
    }
    if (m_data.movable || m_data.startGiven)
        paintHandle(year, m_shownStart);
    for (const TextBlock& tick : m_layout.yearTicks)
        tick.paint(m_painter, m_theme.textSecondary);
    m_layout.yearUnit.paint(m_painter, m_theme.textSecondary);
    m_painter.setPen(QPen(m_theme.textSecondary, 1, Qt::DashLine));
    m_painter.drawLine(m_layout.meanSwatch.topLeft(), m_layout.meanSwatch.topRight());
    m_layout.meanLabel.paint(m_painter, m_theme.textSecondary);
    m_painter.fillRect(m_layout.bandSwatch, withAlpha(m_theme.hostAndNetwork, bandAlpha));
    m_layout.bandLabel.paint(m_painter, m_theme.textSecondary);
    m_painter.fillRect(m_layout.lineSwatch, m_theme.accent);
    m_layout.lineLabel.paint(m_painter, m_theme.textSecondary);
}

/// Through the extremes of each pixel.
void WhenPainter::paintStartLine() const
{
    QPolygonF line;
    const auto flush = [&] {
        m_painter.setPen(QPen(m_theme.accent, 1.6, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        m_painter.drawPolyline(line);
        line.clear();
    };
    for (std::size_t i = 0; i < m_layout.startBand.size(); ++i) {
        const HourBand& band = m_layout.startBand[i];
        if (band.empty()) {
            flush();
            continue;
        }
        const double x = m_layout.year.area().left() + double(i) + 0.5;
        const double low = m_layout.year.y(band.low), high = m_layout.year.y(band.high);
        const bool falling = !line.isEmpty() && line.last().y() < high;
        line << QPointF(x, falling ? high : low);
        if (low - high > 0.5)
            line << QPointF(x, falling ? low : high);
    }
    flush();
}

void WhenPainter::paintMark(const WhenLayout::Mark& mark, const QColor& colour, bool label) const
{
    if (mark.label.text().isEmpty())
        return;
    if (label) {
        m_painter.fillRect(mark.label.area(), m_theme.surface);
        mark.label.paint(m_painter, colour);
        return;
    }
    m_painter.setPen(QPen(colour, 1, Qt::DotLine));
    m_painter.drawLine(QLineF(mark.point.x(), mark.labelBottom, mark.point.x(), mark.point.y()));
    m_painter.setPen(QPen(m_theme.surface, 1.5));
    m_painter.setBrush(colour);
    m_painter.drawEllipse(mark.point, dot, dot);
}

void WhenPainter::paintHandle(const HourPlot& plot, double hour) const
{
    if (!plot.contains(hour))
        return;
    const double x = plot.x(hour);
    m_painter.setPen(QPen(m_theme.accent, 2));
    m_painter.drawLine(QLineF(x, plot.area().top(), x, plot.area().bottom()));
    if (!m_data.movable)
        return;
    m_painter.setBrush(m_data.startGiven ? m_theme.accent : m_theme.surface);
    m_painter.drawEllipse(QPointF(x, plot.area().bottom() - knob), knob, knob);
}

double WhenPainter::shareUsed(double from, double to) const
{
    const double moved = m_shownStart - m_data.now; // the run goes along while it is dragged
    double used = 0;
    for (const WhenPiece& piece : m_data.pieces)
        used += std::max(0.0, std::min(to, piece.to + moved) - std::max(from, piece.from + moved));
    return used / (to - from);
}

void WhenPainter::paintWindow() const
{
    const HourPlot& window = m_layout.window;
    const QRectF& area = window.area();
    window.paintGrid(m_painter, m_theme, m_locale);
    for (std::size_t i = 0; i < m_layout.windowBand.size(); ++i) {
        const HourBand& band = m_layout.windowBand[i];
        if (band.empty())
            continue;
        const double x = area.left() + double(i);
        const double used = shareUsed(window.hourAt(x), window.hourAt(x + 1));
        const double top = window.y((band.low + band.high) / 2);
        m_painter.fillRect(QRectF(x, top, 1, area.bottom() - top), m_theme.line);
        if (used > 0)
            m_painter.fillRect(QRectF(x, top, 1, area.bottom() - top),
                               withAlpha(m_theme.accelerators, float(std::min(1.0, used))));
    }
    m_painter.setPen(QPen(m_theme.textSecondary, 1));
    for (const double x : m_layout.windowLines)
        m_painter.drawLine(QLineF(x, area.bottom(), x, area.bottom() + 4));
    if (m_data.deadline >= 0 && window.contains(m_data.deadline)) {
        const double x = window.x(m_data.deadline);
        m_painter.setPen(QPen(m_theme.text, 1.5, Qt::DashLine));
        m_painter.drawLine(QLineF(x, area.top(), x, area.bottom()));
    }
    if (m_data.movable || m_data.startGiven)
        paintHandle(window, m_shownStart);
    for (const TextBlock& tick : m_layout.windowTicks)
        tick.paint(m_painter, m_theme.textSecondary);
    m_layout.windowTitle.paint(m_painter, m_theme.textSecondary);
}

QColor WhenPainter::colourOf(const WhenBar& bar) const
{
    switch (bar.kind) {
    case WhenKind::Now:
        return m_theme.accelerators;
    case WhenKind::Best:
    case WhenKind::Pauses:
        return m_theme.better;
    case WhenKind::Mean:
        return m_theme.textSecondary;
    case WhenKind::Worst:
        break;
    }
    return m_theme.worse;
}

void WhenPainter::paintBars() const
{
    m_layout.amountUnit.paint(m_painter, m_theme.textSecondary);
    for (qsizetype i = 0; i < m_layout.rows.size(); ++i) {
        const WhenLayout::Row& row = m_layout.rows[i];
        paintEstimate(m_painter, row.bar, colourOf(m_data.bars[i]), m_theme);
        if (m_data.bars[i].kind == WhenKind::Pauses) { // told apart in grey
            m_painter.setPen(QPen(withAlpha(m_theme.surface, 0.6F), 1, Qt::SolidLine, Qt::FlatCap));
            m_painter.drawLines(hatchLines(row.bar, Hatch::Rising));
        }
        row.name.paint(m_painter, m_theme.text);
        row.value.paint(m_painter, m_theme.text);
        row.difference.paint(m_painter, m_theme.textSecondary);
    }
    if (m_layout.rows.isEmpty())
        return;
    const double x = m_layout.rows.first().bar.left() - 0.5;
    m_painter.setPen(QPen(m_theme.textSecondary, 1));
    m_painter.drawLine(
        QLineF(x, m_layout.rows.first().area.top(), x, m_layout.rows.last().area.bottom()));
}

} // namespace vorlauf
