// SPDX-License-Identifier: GPL-3.0-or-later
#include "celltext.h"
#include "tablewriters.h"

namespace vorlauf {

namespace {

QString cellText(const ViewCell& cell, QChar decimalSign)
{
    if (const auto* number = std::get_if<double>(&cell))
        return fullNumber(*number, decimalSign);
    const auto* given = std::get_if<QString>(&cell);
    return given ? withoutFormula(given->simplified()) : QString(); // no tab or line end within
}

} // namespace

QString writeTabSeparated(const ViewTable& table, const QLocale& locale)
{
    const QChar decimalSign = locale.decimalPoint().front();
    QStringList lines, cells;
    for (const ViewColumn& column : table.columns)
        cells << cellText(column.heading(), decimalSign);
    lines << cells.join(u'\t');
    for (const std::vector<ViewCell>& row : table.rows) {
        cells.clear();
        for (const ViewCell& cell : row)
            cells << cellText(cell, decimalSign);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace vorlauf
