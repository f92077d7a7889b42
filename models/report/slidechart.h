// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vorlauf {

/// A colour of the theme ("accent1", "tx2") or of its own ("0E4A72"); empty: not drawn.
using SlideColour = QString;

using ChartValues = std::vector<std::optional<double>>; // empty: no point, which is not zero

enum class ChartPattern { None, Rising, Falling };
enum class ChartMark { None, Dot, Diamond };
enum class ChartLabels {
    None,
    Beside,    // the value, where a bar of no colour begins, or to the right of a point
    Above,     // the value
    PointNames // ChartSeries::pointNames
};

struct ChartSeries {
    QString name;
    ChartValues values;            // of each category; of points: y
    ChartValues x;                 // of points
    std::vector<QString> formulas; // of a value's cell, computed from other cells; may be empty
    SlideColour colour;
    std::vector<SlideColour> pointColours; // one for each value; empty: all as the series
    ChartPattern pattern = ChartPattern::None;
    ChartMark mark = ChartMark::None;
    double line = 0; // width in points, of lines and points; 0: none
    ChartLabels labels = ChartLabels::None;
    QString format; // of the labels, "#,##0.0"
    QStringList pointNames;
    ChartValues below, above; // how far error bars reach; empty: none
    bool named = true;        // in the legend
};

struct ChartAxis {
    QString title; // with the unit
    QString format = QStringLiteral("General");
    std::optional<double> minimum, maximum;
    bool visible = true;  // line, values and title
    bool labelled = true; // values or names at the line
    bool grid = false;
    bool logarithmic = false; // between a minimum and a maximum that are given
};

/// Where the plot stands in its frame, as shares of it.
struct PlotArea {
    double x = 0, y = 0, width = 1, height = 1;
};

/// A chart as a presentation program draws and edits it. Knows numbers and texts, no pixels.
struct SlideChart {
    enum class Kind {
        Bars,    // horizontal, the first category on top
        Columns, // upright
        Lines,   // over days
        Points
    };
    Kind kind = Kind::Bars;
    bool stacked = false;
    QString sheet = QStringLiteral("Data"); // of the workbook: letters only
    QString categoryTitle;
    QStringList categories;
    std::vector<double> days; // of Lines, instead of categories: since 1899-12-30
    QString dayFormat;        // "[$-407]mmm"
    bool monthly = true;      // a day is named every month; else as the program likes
    std::vector<ChartSeries> series;
    ChartAxis across, up; // of categories or x; of values or y (of Bars as well)
    bool legend = false;
    int gap = 60; // between bars, in % of their width
    double points = 14;
    std::optional<PlotArea> plot;
};

} // namespace vorlauf
