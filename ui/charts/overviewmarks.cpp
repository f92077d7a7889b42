// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewmarks.h"

#include "notation.h"

#include <QPainter>

namespace vorlauf {

namespace {
constexpr double capSize = 9;
} // namespace

OverviewMarks::OverviewMarks(QGraphicsItem* parent) : QGraphicsItem(parent)
{
    setZValue(1000); // over everything of Qt Charts
    setAcceptedMouseButtons(Qt::NoButton);
}

void OverviewMarks::show(const OverviewData& data, const OverviewLayout& layout, const Theme& theme,
                         const QSizeF& size)
{
    prepareGeometryChange();
    m_data = &data;
    m_layout = &layout;
    m_theme = theme;
    m_area = {{}, QSizeF(size.width(), std::max(size.height(), layout.height))};
    update();
}

void OverviewMarks::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (!m_data)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_data->rows.size(); ++i) {
        paintRow(*painter, i);
        if (m_layout->differenceZero)
            paintDifference(*painter, i);
        if (m_layout->pinZero)
            paintPercent(*painter, i);
    }
    if (!m_data->rows.isEmpty())
        paintLines(*painter);
    paintLegend(*painter);
}

/// Hatching, and an outline where the colour alone is too near to the paper's.
void OverviewMarks::paintPart(QPainter& painter, const QRectF& area, const OverviewPart& part,
                              bool outlined, bool measured) const
{
    if (m_theme.isManagement()) {
        if (measured)
            painter.fillRect(area, part.colour);
        else
            paintEstimate(painter, area, part.colour, m_theme);
        return;
    }
    if (part.hatch != Hatch::None) {
        QColor ink = m_theme.surface;
        ink.setAlphaF(0.6F);
        painter.setPen(QPen(ink, 1, Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(hatchLines(area, part.hatch));
    }
    if (outlined && area.width() >= 3 && contrast(part.colour, m_theme.surface) < 3) {
        painter.setPen(QPen(m_theme.textSecondary, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void OverviewMarks::paintRow(QPainter& painter, qsizetype i) const
{
    const OverviewRow& row = m_data->rows[i];
    const OverviewLayout::Row& place = m_layout->rows[i];
    qsizetype last = -1;
    for (qsizetype part = 0; part < row.parts.size(); ++part) {
        if (row.parts[part] > 0)
            last = part;
    }
    for (qsizetype part = 0; part <= last; ++part) {
        if (row.parts[part] > 0)
            paintPart(painter, place.parts[part], m_data->parts[part], part == last, row.measured);
    }
    if (!row.current && last >= 0) { // the last good result, pale
        QColor veil = m_theme.surface;
        veil.setAlphaF(0.65F);
        painter.fillRect(place.parts.first().united(place.parts[last]), veil);
    }
    if (!place.whisker.isNull())
        paintWhisker(painter, place.whisker);
    if (place.cap)
        paintTriangle(painter, *place.cap, capSize, m_theme);
    place.label.paint(painter, row.current ? m_theme.text : m_theme.textSecondary);
    place.total.paint(painter, row.total && row.current ? m_theme.text : m_theme.textSecondary);
}

/// From P5 to P95, in ink with a rim of paper, so that it reads on every part and beside the bar.
void OverviewMarks::paintWhisker(QPainter& painter, const QLineF& whisker) const
{
    const double half = std::min(7.0, m_layout->barHeight * 0.3);
    const QPointF up(0, half);
    for (const bool rim : {true, false}) {
        painter.setPen(QPen(rim ? m_theme.surface : m_theme.text, rim ? 4.5 : 1.75, Qt::SolidLine,
                            rim ? Qt::SquareCap : Qt::FlatCap));
        painter.drawLine(whisker);
        painter.drawLine(QLineF(whisker.p1() - up, whisker.p1() + up));
        painter.drawLine(QLineF(whisker.p2() - up, whisker.p2() + up));
    }
}

void OverviewMarks::paintDifference(QPainter& painter, qsizetype i) const
{
    const OverviewRow& row = m_data->rows[i];
    const OverviewLayout::Row& place = m_layout->rows[i];
    const QColor ink = inkOf(row);
    if (place.differenceBar.width() > 0)
        paintEstimate(painter, place.differenceBar, ink, m_theme);
    place.difference.paint(painter, ink);
}

void OverviewMarks::paintPercent(QPainter& painter, qsizetype i) const
{
    const OverviewRow& row = m_data->rows[i];
    const OverviewLayout::Row& place = m_layout->rows[i];
    if (row.percent)
        paintPin(painter, place.pin, place.pinBeyond, inkOf(row));
    place.percent.paint(painter, inkOf(row));
}

/// By effect, not by sign: less is better for every quantity that Overview shows.
QColor OverviewMarks::inkOf(const OverviewRow& row) const
{
    const double difference = row.difference.value_or(0);
    if (!row.current || difference == 0)
        return m_theme.textSecondary;
    return difference < 0 ? m_theme.better : m_theme.worse;
}

void OverviewMarks::paintLines(QPainter& painter) const
{
    const QRectF& plot = m_layout->plot;
    painter.setPen(QPen(m_theme.textSecondary, 1));
    painter.drawLine(QLineF(plot.left() - 0.5, plot.top(), plot.left() - 0.5, plot.bottom()));
    m_layout->unit.paint(painter, m_theme.textSecondary);
    if (!m_layout->differenceZero)
        return;
    painter.setPen(QPen(m_theme.textSecondary, 1));
    const double x = *m_layout->differenceZero;
    painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()));
    m_layout->differenceTitle.paint(painter, m_theme.textSecondary);
    if (!m_layout->pinZero)
        return;
    painter.setPen(QPen(m_theme.textSecondary, 1));
    const double pins = *m_layout->pinZero;
    painter.drawLine(QLineF(pins, plot.top(), pins, plot.bottom()));
    m_layout->pinTitle.paint(painter, m_theme.textSecondary);
}

void OverviewMarks::paintLegend(QPainter& painter) const
{
    for (qsizetype i = 0; i < m_layout->legend.size(); ++i) {
        const OverviewLayout::LegendEntry& entry = m_layout->legend[i];
        painter.fillRect(entry.swatch, m_data->parts[i].colour);
        paintPart(painter, entry.swatch, m_data->parts[i], true, false);
        entry.text.paint(painter, m_theme.textSecondary);
    }
    if (m_layout->capKey.text.text().isEmpty())
        return;
    const QRectF& place = m_layout->capKey.swatch;
    paintTriangle(painter, {place.center().x(), place.bottom()}, capSize, m_theme);
    m_layout->capKey.text.paint(painter, m_theme.textSecondary);
}

} // namespace vorlauf
