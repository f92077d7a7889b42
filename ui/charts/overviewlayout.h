// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overviewdata.h"
#include "textblock.h"

namespace vorlauf {

/// Where everything of Overview stands, in the chart's coordinates: labels at the left, bars with
/// their totals, differences at the right, legend below.
struct OverviewLayout {
    struct Row {
        QRectF area; // over the whole width
        TextBlock label, total, difference, percent;
        QList<QRectF> parts; // as OverviewRow::parts
        QRectF differenceBar;
        QLineF whisker;             // null without range
        std::optional<QPointF> cap; // tip of its triangle
        QLineF pin;                 // from its zero line; null: none
        bool pinBeyond = false;     // of the scale
    };
    struct LegendEntry {
        QRectF swatch;
        TextBlock text;
    };

    QRectF plot; // of the bars
    double barHeight = 0;
    std::optional<double> differenceZero; // x of the line; empty: no column of differences
    std::optional<double> pinZero;
    TextBlock unit, differenceTitle, pinTitle;
    LegendEntry capKey; // of the triangles; empty text: there are none
    QList<Row> rows;
    QList<LegendEntry> legend;
    double height = 0; // with the lowest bars: what the content needs
};

OverviewLayout arrange(const OverviewData& data, const QSizeF& size, int selectedRow);

} // namespace vorlauf
