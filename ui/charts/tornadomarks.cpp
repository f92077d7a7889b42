// SPDX-License-Identifier: GPL-3.0-or-later
#include "tornadomarks.h"

#include "notation.h"

#include <QPainter>

namespace vorlauf {

TornadoChart::Marks::Marks(TornadoChart& chart) : QGraphicsItem(&chart), m_chart(chart)
{
    setZValue(1000);
    setAcceptedMouseButtons(Qt::NoButton);
}

void TornadoChart::Marks::changed()
{
    prepareGeometryChange();
    update();
}

void TornadoChart::Marks::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_chart.m_rows.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    paintAxis(*painter);
    for (qsizetype i = 0; i < m_chart.m_rows.size(); ++i)
        paintRow(*painter, i);
    const QRectF& plot = m_chart.m_plot;
    const double x = m_chart.positionOf(m_chart.m_base);
    painter->setPen(QPen(m_chart.m_theme.text, 1.5, Qt::SolidLine, Qt::FlatCap));
    painter->drawLine(QLineF(x, plot.top() - 2, x, plot.bottom()));
    paintKey(*painter);
}

void TornadoChart::Marks::paintAxis(QPainter& painter) const
{
    const Theme& theme = m_chart.m_theme;
    const QRectF& plot = m_chart.m_plot;
    painter.setPen(QPen(theme.line, 1));
    for (const Tick& tick : m_chart.m_ticks)
        painter.drawLine(QLineF(tick.x, plot.top(), tick.x, plot.bottom()));
    for (const Tick& tick : m_chart.m_ticks)
        tick.label.paint(painter, theme.textSecondary);
    m_chart.m_unitText.paint(painter, theme.textSecondary);
    m_chart.m_baseText.paint(painter, theme.text);
    m_chart.m_shareTitle.paint(painter, theme.textSecondary);
}

/// Light where the input is low, dark where it is high; outlined, because light is near to paper.
void TornadoChart::Marks::paintSegment(QPainter& painter, const QRectF& area, bool low) const
{
    paintEstimate(painter, area, low ? lowInk() : highInk(), m_chart.m_theme,
                  low ? Hatch::Falling : Hatch::Rising);
    if (contrast(low ? lowInk() : highInk(), m_chart.m_theme.surface) < 3 && area.width() >= 3) {
        painter.setPen(QPen(m_chart.m_theme.textSecondary, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void TornadoChart::Marks::paintRow(QPainter& painter, qsizetype i) const
{
    const Theme& theme = m_chart.m_theme;
    const Place& place = m_chart.m_places[i];
    const bool rising = m_chart.m_rows[i].atHigh >= m_chart.m_rows[i].atLow;
    const double base
        = std::clamp(m_chart.positionOf(m_chart.m_base), place.bar.left(), place.bar.right());
    QRectF left = place.bar, right = place.bar;
    left.setRight(base);
    right.setLeft(base);
    paintSegment(painter, left, rising);
    paintSegment(painter, right, !rising);
    place.name.paint(painter, theme.text);
    place.origin.paint(painter, theme.textSecondary);
    place.left.paint(painter, theme.textSecondary);
    place.right.paint(painter, theme.textSecondary);
    if (m_chart.m_rows[i].total)
        paintShare(painter, place);
}

/// Filled: what the input explains alone; outlined: with what it does together with others.
void TornadoChart::Marks::paintShare(QPainter& painter, const Place& place) const
{
    const Theme& theme = m_chart.m_theme;
    painter.fillRect(place.first, theme.hostAndNetwork);
    painter.setPen(QPen(theme.hostAndNetwork, 1));
    painter.setBrush(Qt::NoBrush);
    if (place.total.width() > 1)
        painter.drawRect(place.total.adjusted(0.5, 0.5, -0.5, -0.5));
    place.share.paint(painter, theme.text);
}

void TornadoChart::Marks::paintKey(QPainter& painter) const
{
    for (const bool low : {true, false}) {
        const TextBlock& text = low ? m_chart.m_lowKey : m_chart.m_highKey;
        const QRectF& area = text.area();
        paintSegment(painter, {area.left() - 16, area.center().y() - 5, 10, 10}, low);
        text.paint(painter, m_chart.m_theme.textSecondary);
    }
}

} // namespace vorlauf
