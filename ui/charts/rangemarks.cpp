// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangemarks.h"

#include <QPainter>
#include <QPainterPath>

namespace vorlauf {

namespace {
constexpr double foot = 16; // of a row, below the ridge: the whisker and its air
} // namespace

RangeChart::Marks::Marks(RangeChart& chart) : QGraphicsItem(&chart), m_chart(chart)
{
    setZValue(1000);
    setAcceptedMouseButtons(Qt::NoButton);
}

void RangeChart::Marks::changed()
{
    prepareGeometryChange();
    update();
}

void RangeChart::Marks::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_chart.m_rows.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    paintAxis(*painter);
    for (qsizetype i = 0; i < m_chart.m_rows.size(); ++i)
        paintRow(*painter, i);
    paintKey(*painter);
}

void RangeChart::Marks::paintAxis(QPainter& painter) const
{
    const Theme& theme = m_chart.m_theme;
    const QRectF& plot = m_chart.m_plot;
    for (const Tick& tick : m_chart.m_ticks) {
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QLineF(tick.x, plot.top(), tick.x, plot.bottom()));
        tick.label.paint(painter, theme.textSecondary);
    }
    painter.setPen(QPen(theme.textSecondary, 1));
    painter.drawLine(QLineF(plot.left() - 0.5, plot.top(), plot.left() - 0.5, plot.bottom()));
    m_chart.m_unitText.paint(painter, theme.textSecondary);
    m_chart.m_medianTitle.paint(painter, theme.textSecondary);
    m_chart.m_rangeTitle.paint(painter, theme.textSecondary);
}

void RangeChart::Marks::paintRow(QPainter& painter, qsizetype i) const
{
    const Theme& theme = m_chart.m_theme;
    const RangeRow& row = m_chart.m_rows[i];
    const Place& place = m_chart.m_places[i];
    place.name.paint(painter, theme.text);
    place.median.paint(painter, row.values ? theme.text : theme.textSecondary);
    place.range.paint(painter, theme.textSecondary);
    if (!row.values)
        return;
    const double base = place.area.bottom() - foot;
    const double height = place.area.height() - foot - 6;
    paintRidge(painter, row, base, height);
    const double x = m_chart.positionOf(row.values->point);
    painter.setPen(QPen(theme.text, 1.5, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QLineF(x, base - height - 2, x, base));
    if (row.values->p5 < row.values->p95)
        paintWhisker(painter, row, base + 6);
}

/// In the notation for management all of them are results of the model, and alike.
QColor RangeChart::Marks::colourOf(const RangeRow& row) const
{
    return m_chart.m_theme.isManagement() ? m_chart.m_theme.hostAndNetwork : row.colour;
}

/// The line around a shape: colours that repeat are dashed, those too near to the paper are drawn
/// in ink.
QPen RangeChart::Marks::outline(const RangeRow& row) const
{
    const Theme& theme = m_chart.m_theme;
    const QColor colour = colourOf(row);
    const QColor ink = contrast(colour, theme.surface) < 3 ? theme.textSecondary : colour;
    return QPen(ink, 1.5, row.patterned ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap);
}

void RangeChart::Marks::paintRidge(QPainter& painter, const RangeRow& row, double base,
                                   double height) const
{
    const Ridge& shape = row.values->shape;
    const qsizetype last = shape.heights.size() - 1;
    if (last < 1)
        return; // nothing varies: the line of the result says it
    QPolygonF line;
    for (qsizetype i = 0; i <= last; ++i) {
        const double value = shape.low + (shape.high - shape.low) * double(i) / double(last);
        line.append({m_chart.positionOf(value), base - shape.heights[i] * height});
    }
    QPolygonF area = line;
    area.append({line.last().x(), base});
    area.append({line.first().x(), base});
    QColor fill = colourOf(row);
    fill.setAlphaF(row.patterned ? 0.18F : 0.4F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(area);
    painter.setPen(outline(row));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

void RangeChart::Marks::paintWhisker(QPainter& painter, const RangeRow& row, double y) const
{
    const Theme& theme = m_chart.m_theme;
    const double x5 = m_chart.positionOf(row.values->p5);
    const double x95 = m_chart.positionOf(row.values->p95);
    painter.setPen(QPen(outline(row).color(), 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QLineF(x5, y, x95, y));
    painter.setPen(QPen(outline(row).color(), 1.5, Qt::SolidLine, Qt::FlatCap));
    for (double x : {x5, x95})
        painter.drawLine(QLineF(x, y - 4.5, x, y + 4.5));
    const double x50 = m_chart.positionOf(row.values->p50);
    painter.setPen(QPen(theme.text, 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QLineF(x50, y - 5.5, x50, y + 5.5));
    paintMean(painter, {m_chart.positionOf(row.values->mean), y});
}

void RangeChart::Marks::paintMean(QPainter& painter, const QPointF& middle) const
{
    painter.setPen(QPen(m_chart.m_theme.text, 1.25));
    painter.setBrush(m_chart.m_theme.surface);
    painter.drawPolygon(QPolygonF{middle + QPointF(0, -4.5), middle + QPointF(4.5, 0),
                                  middle + QPointF(0, 4.5), middle + QPointF(-4.5, 0)});
    painter.setBrush(Qt::NoBrush);
}

void RangeChart::Marks::paintKey(QPainter& painter) const
{
    for (const KeyEntry& entry : m_chart.m_key) {
        paintSymbol(painter, entry.symbol, entry.middle);
        entry.text.paint(painter, m_chart.m_theme.textSecondary);
    }
}

void RangeChart::Marks::paintSymbol(QPainter& painter, Symbol symbol, const QPointF& middle) const
{
    const Theme& theme = m_chart.m_theme;
    const double x = middle.x(), y = middle.y(), half = keySymbolWidth / 2;
    switch (symbol) {
    case Symbol::Shape: {
        QPainterPath hill({x - half, y + 5});
        hill.cubicTo(x - 4, y + 5, x - 4, y - 6, x, y - 6);
        hill.cubicTo(x + 4, y - 6, x + 4, y + 5, x + half, y + 5);
        QColor fill = theme.textSecondary;
        fill.setAlphaF(0.3F);
        painter.fillPath(hill, fill);
        painter.setPen(QPen(theme.textSecondary, 1.5));
        painter.drawPath(hill);
        break;
    }
    case Symbol::Range:
        painter.setPen(QPen(theme.textSecondary, 3, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QLineF(x - half, y, x + half, y));
        painter.setPen(QPen(theme.textSecondary, 1.5, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QLineF(x - half, y - 4.5, x - half, y + 4.5));
        painter.drawLine(QLineF(x + half, y - 4.5, x + half, y + 4.5));
        break;
    case Symbol::Median:
        painter.setPen(QPen(theme.text, 3, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QLineF(x, y - 5.5, x, y + 5.5));
        break;
    case Symbol::Mean:
        paintMean(painter, middle);
        break;
    case Symbol::Point:
        painter.setPen(QPen(theme.text, 1.5, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QLineF(x, y - 8, x, y + 8));
        break;
    }
}

} // namespace vorlauf
