// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tornadochart.h"

#include <QGraphicsItem>

namespace vorlauf {

/// Paints what the tornado chart has laid out.
class TornadoChart::Marks final : public QGraphicsItem
{
public:
    explicit Marks(TornadoChart& chart);

    void changed();

    QRectF boundingRect() const override { return m_chart.rect(); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    QColor lowInk() const { return m_chart.m_theme.cooling; }
    QColor highInk() const { return m_chart.m_theme.accelerators; }
    void paintAxis(QPainter& painter) const;
    void paintRow(QPainter& painter, qsizetype i) const;
    void paintSegment(QPainter& painter, const QRectF& area, bool low) const;
    void paintShare(QPainter& painter, const Place& place) const;
    void paintKey(QPainter& painter) const;

    TornadoChart& m_chart;
};

} // namespace vorlauf
