// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hatch.h"
#include "numbers.h"
#include "overviewoptions.h"
#include "statistics.h"
#include "theme.h"

namespace vorlauf {

/// One kind of segment of the bars.
struct OverviewPart {
    std::optional<ScenarioTableModel::Column> column; // empty: what the parts leave of the total
    QString label;
    QColor colour;
    Hatch hatch = Hatch::None;
};

/// One bar, in the display unit.
struct OverviewRow {
    int row = 0; // of the model
    QString name;
    QList<double> parts;               // one for each of OverviewData::parts, 0 without
    std::optional<double> total;       // the bar; empty: none
    std::optional<double> low, high;   // P5 and P95; empty: not asked for, or nothing varies
    std::optional<double> difference;  // to the baseline's bar; empty: baseline, or not comparable
    QString totalText, differenceText; // as shown
    QString exactText;                 // the total without rounding
    QString rangeText;                 // "5–95 %: 31–52 t CO₂e"; empty without range
    std::optional<double> percent;     // the difference to the baseline in percent
    QString percentText;               // as shown
    std::optional<double> cap;         // the scenario's own limit
    bool current = true, baseline = false, measured = false;
};

/// What Overview draws, read from the model once for each change: the visible scenarios with their
/// parts, in one unit for all of them.
struct OverviewData {
    QList<OverviewPart> parts; // at most maximumParts, only those that a bar has
    QList<OverviewRow> rows;
    QString unit; // of every bar, "t CO₂e", "% of the baseline"
    double largest = 0;
    bool tiers = false; // differences in the unit and scale of the bars, and pins of percentages

    static constexpr int maximumParts = 7;
};

/// The spread of a total by row of the model; empty: none to show.
using OverviewRanges = std::vector<std::optional<Summary>>;

OverviewData readOverview(const QAbstractItemModel& model, const OverviewRanges& ranges,
                          const OverviewOptions& options, const Theme& theme, const QLocale& locale,
                          const QString& currency);

} // namespace vorlauf
