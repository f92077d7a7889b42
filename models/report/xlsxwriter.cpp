// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablewriters.h"
#include "xlsxfile.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace vorlauf {

namespace {

constexpr int firstColumnChars = 34, columnChars = 18, longestColumnChars = 60;

/// Wide enough for what stands in a column, as far as that is sensible.
double widthOf(const ViewTable& table, std::size_t column)
{
    qsizetype longest = column == 0 ? firstColumnChars : columnChars;
    for (const auto& row : table.rows) {
        if (const auto* text = std::get_if<QString>(&row[column]))
            longest = std::max(longest, text->size() + 2);
    }
    return double(std::min<qsizetype>(longest, longestColumnChars));
}

void writeCell(XlsxFile& file, lxw_worksheet* sheet, int row, int column, const ViewCell& cell)
{
    if (const auto* number = std::get_if<double>(&cell))
        file.number(sheet, row, column, *number);
    else if (const auto* text = std::get_if<QString>(&cell))
        file.text(sheet, row, column, *text);
}

} // namespace

QByteArray writeXlsx(const ViewTable& table, const QString& sheetName, const QDate& date)
{
    XlsxFile file(table.title, date);
    lxw_worksheet* sheet = file.addSheet(sheetName);
    const int columns = int(table.columns.size());
    for (int column = 0; column < columns; ++column) {
        const auto i = std::size_t(column);
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), widthOf(table, i),
                             nullptr);
        file.text(sheet, 0, column, table.columns[i].heading(), file.heading());
    }
    int row = 1;
    for (const auto& cells : table.rows) {
        for (int column = 0; column < columns; ++column)
            writeCell(file, sheet, row, column, cells[std::size_t(column)]);
        ++row;
    }
    worksheet_freeze_panes(sheet, 1, 1);
    if (columns > 0 && row > 1)
        worksheet_autofilter(sheet, 0, 0, lxw_row_t(row - 1), lxw_col_t(columns - 1));
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    ++row;
    file.text(sheet, row++, 0, table.title, file.bold());
    for (const QString& note : table.notes)
        file.text(sheet, row++, 0, note);
    return file.bytes();
}

} // namespace vorlauf
