// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTemporaryDir>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace vorlauf {

/// A workbook being written. Text never becomes a formula; the date makes equal content equal
/// bytes.
class XlsxFile
{
public:
    XlsxFile(const QString& title, const QDate& date);
    ~XlsxFile();
    XlsxFile(const XlsxFile&) = delete;
    XlsxFile& operator=(const XlsxFile&) = delete;

    /// A sheet named after the text, as far as a spreadsheet allows; a taken name gets a number.
    lxw_worksheet* addSheet(const QString& name);
    /// The name a sheet got, quoted for a formula: "'Norway''s'".
    static QString quoted(const lxw_worksheet* sheet);

    void text(lxw_worksheet* sheet, int row, int column, const QString& text,
              lxw_format* format = nullptr);
    /// The full value, shown with three significant digits.
    void number(lxw_worksheet* sheet, int row, int column, double value);
    void number(lxw_worksheet* sheet, int row, int column, double value, lxw_format* format);
    /// A formula of ours with the value that it has now.
    void formula(lxw_worksheet* sheet, int row, int column, const QString& formula, double value);

    lxw_format* bold() { return m_bold; }
    lxw_format* heading() { return m_heading; } // of a column
    lxw_format* note() { return m_note; }
    lxw_format* wrapped() { return m_wrapped; }
    lxw_format* indented() { return m_indented; } // beside a number
    lxw_workbook* book() { return m_book; }

    /// Closes the workbook; empty if it could not be written.
    QByteArray bytes();

private:
    lxw_format* digits(double value);
    lxw_format* add(const char* numberFormat);

    QTemporaryDir m_folder;
    QByteArray m_path;
    lxw_workbook* m_book = nullptr;
    lxw_format *m_bold, *m_heading, *m_note, *m_wrapped, *m_indented, *m_whole, *m_tenths,
        *m_hundredths, *m_fine, *m_scientific;
    QStringList m_names;
};

} // namespace vorlauf
