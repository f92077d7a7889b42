// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hourplot.h"
#include "whendata.h"

namespace vorlauf {

/// Where everything of the picture of the starts stands.
struct WhenLayout {
    struct Row {
        QRectF area, bar;
        TextBlock name, value, difference;
    };
    struct Mark {
        QPointF point;
        double labelBottom = 0; // the leader line begins here
        TextBlock label;
    };

    HourPlot year, window;
    std::vector<HourBand> yearBand, startBand, windowBand; // one for each pixel
    TextBlock yearUnit, lineLabel, bandLabel, meanLabel, windowTitle, amountUnit;
    QRectF lineSwatch, bandSwatch, meanSwatch;
    Mark now, best, worst;
    QList<TextBlock> yearTicks, windowTicks;
    QList<double> windowLines; // x
    QList<Row> rows;
    double height = 0; // that is needed
};

WhenLayout arrangeWhen(const WhenData& data, const QSizeF& size);

/// The height needed at any width.
double whenHeight(const WhenData& data);

} // namespace vorlauf
