// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportview.h"

namespace vorlauf {

/// What the picture of Numbers says, apart from where it stands.
struct FigureSheet {
    struct Cell {
        QString text, note; // the note smaller, below
    };
    struct Row {
        Cell name;               // of a figure, with formula, section and numbers of sources
        std::vector<Cell> cells; // one for each scenario; none: a heading
    };

    QString title;
    std::vector<Cell> scenarios; // headings of the columns
    std::vector<Row> rows;
    QString sourcesTitle;
    QStringList sources; // numbered from 1
    QString note;        // sources in short, catalog, defaults, date
};

/// First the inputs in which the scenarios differ, then every figure of every result, then caps and
/// the rules that apply.
FigureSheet figureSheet(ScenarioDocument& document, const ExportSettings& settings);

} // namespace vorlauf
