// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewtable.h"

#include <QByteArray>
#include <QDate>
#include <QLocale>

namespace vorlauf {

enum class CsvDialect {
    International, // UTF-8, comma, decimal point, RFC 4180
    GermanExcel,   // UTF-8 with byte order mark, semicolon, decimal comma
};

/// Headings in the first line, then the rows; below an empty line title and notes. Lines end in
/// CR LF and all have the same number of fields. A text that a spreadsheet would run as a formula
/// gets an apostrophe in front; numbers are written in full and never do.
QByteArray writeCsv(const ViewTable& table, CsvDialect dialect);

/// { "title", "notes": [..], "columns": [{"title", "unit"}], "rows": [[..]] }; an empty cell is
/// null.
QByteArray writeJson(const ViewTable& table);

/// A fragment with one table: title as caption, headings with their scope, notes in the foot.
/// Numbers grouped and decimal sign as the locale has them, rounded to six significant digits.
QString writeHtml(const ViewTable& table, const QLocale& locale);

/// For pasting into a spreadsheet: headings and rows, a tab between cells, numbers in full with the
/// locale's decimal sign; formulas are prevented as in CSV.
QString writeTabSeparated(const ViewTable& table, const QLocale& locale);

/// A workbook with one sheet: headings that stay while one scrolls, rows, below them title and
/// notes. Numbers are numbers with all their digits, texts are texts, never formulas. date is that
/// of the file's properties, so that equal content gives equal bytes. Empty only if it could not be
/// written.
QByteArray writeXlsx(const ViewTable& table, const QString& sheetName, const QDate& date);

} // namespace vorlauf
