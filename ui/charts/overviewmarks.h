// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overviewlayout.h"

#include <QGraphicsItem>

namespace vorlauf {

/// Everything of Overview but the bars: labels, totals, hatching, outlines, zero lines, differences
/// and legend, painted over the bars as plain lines, rectangles and text.
class OverviewMarks final : public QGraphicsItem
{
public:
    explicit OverviewMarks(QGraphicsItem* parent);

    void show(const OverviewData& data, const OverviewLayout& layout, const Theme& theme,
              const QSizeF& size);

    QRectF boundingRect() const override { return m_area; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    void paintPart(QPainter& painter, const QRectF& area, const OverviewPart& part, bool outlined,
                   bool measured) const;
    void paintRow(QPainter& painter, qsizetype i) const;
    void paintWhisker(QPainter& painter, const QLineF& whisker) const;
    void paintDifference(QPainter& painter, qsizetype i) const;
    void paintPercent(QPainter& painter, qsizetype i) const;
    QColor inkOf(const OverviewRow& row) const;
    void paintLines(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;

    const OverviewData* m_data = nullptr;
    const OverviewLayout* m_layout = nullptr;
    Theme m_theme;
    QRectF m_area;
};

} // namespace vorlauf
