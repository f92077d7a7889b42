// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangechart.h"

#include <QGraphicsItem>

namespace vorlauf {

/// Paints what the range chart has laid out: ridges, whiskers, axis, labels and the key to them.
class RangeChart::Marks final : public QGraphicsItem
{
public:
    explicit Marks(RangeChart& chart);

    void changed();

    QRectF boundingRect() const override { return m_chart.rect(); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    void paintRow(QPainter& painter, qsizetype i) const;
    void paintRidge(QPainter& painter, const RangeRow& row, double base, double height) const;
    void paintWhisker(QPainter& painter, const RangeRow& row, double y) const;
    void paintAxis(QPainter& painter) const;
    void paintKey(QPainter& painter) const;
    void paintSymbol(QPainter& painter, Symbol symbol, const QPointF& middle) const;
    QColor colourOf(const RangeRow& row) const;
    QPen outline(const RangeRow& row) const;
    void paintMean(QPainter& painter, const QPointF& middle) const;

    RangeChart& m_chart;
};

} // namespace vorlauf
