// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slidechart.h"

#include <QByteArray>
#include <QDate>

namespace vorlauf {

/// The columns in which the numbers of a series stand; -1: it has none of this kind.
struct ChartColumns {
    int names = -1, x = -1, values = -1, below = -1, above = -1;
};

/// One for each series. Categories and days stand in the first column, headings in the first row.
std::vector<ChartColumns> chartColumns(const SlideChart& chart);

/// "B", "AA".
QString columnName(int column);

/// "Data!$B$2:$B$13", of the rows below the heading.
QString cellRange(const SlideChart& chart, int column, std::size_t rows);

/// The workbook that a presentation program opens to edit the chart. Text in it is never a formula.
/// Empty if it could not be written.
QByteArray chartWorkbook(const SlideChart& chart, const QDate& date);

} // namespace vorlauf
