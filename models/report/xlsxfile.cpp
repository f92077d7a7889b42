// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxfile.h"

#include <QFile>

#include <xlsxwriter.h>

#include <cmath>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

constexpr int longestName = 31; // of a sheet

/// Without what a sheet's name must not hold.
QString sheetName(const QString& wanted)
{
    QString name;
    for (const QChar c : wanted) {
        const bool forbidden = u"[]:*?/\\"_s.contains(c) || c.unicode() < 0x20;
        name += forbidden ? u' ' : c;
    }
    name = name.simplified().left(longestName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    // Excel keeps this one for itself.
    return name.compare(u"history", Qt::CaseInsensitive) == 0 ? name + u'_' : name;
}

lxw_row_t rowOf(int row)
{
    return lxw_row_t(row);
}

lxw_col_t columnOf(int column)
{
    return lxw_col_t(column);
}

} // namespace

XlsxFile::XlsxFile(const QString& title, const QDate& date)
    : m_path(QFile::encodeName(m_folder.filePath(u"book.xlsx"_s)))
    , m_book(workbook_new(m_path.constData()))
    , m_bold(workbook_add_format(m_book))
    , m_heading(workbook_add_format(m_book))
    , m_note(workbook_add_format(m_book))
    , m_wrapped(workbook_add_format(m_book))
    , m_indented(workbook_add_format(m_book))
    , m_whole(add("#,##0"))
    , m_tenths(add("#,##0.0"))
    , m_hundredths(add("0.00"))
    , m_fine(add("0.0000"))
    , m_scientific(add("0.00E+00"))
{
    format_set_bold(m_bold);
    format_set_bold(m_heading);
    format_set_text_wrap(m_heading);
    format_set_bottom(m_heading, LXW_BORDER_THIN);
    format_set_align(m_heading, LXW_ALIGN_VERTICAL_TOP);
    format_set_font_color(m_note, 0x5B6770);
    for (lxw_format* format : {m_wrapped, m_note})
        format_set_text_wrap(format);
    for (lxw_format* format : {m_wrapped, m_note})
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_indent(m_indented, 1);
    QByteArray name = title.toUtf8();
    char application[] = "Vorlauf";
    lxw_doc_properties properties{};
    properties.title = name.data();
    properties.author = application;
    constexpr qint64 day = 24 * 3600;
    properties.created = QDate(1970, 1, 1).daysTo(date) * day + day / 2; // noon, UTC
    workbook_set_properties(m_book, &properties);
}

XlsxFile::~XlsxFile()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

lxw_worksheet* XlsxFile::addSheet(const QString& wanted)
{
    const QString base = sheetName(wanted).isEmpty() ? u"1"_s : sheetName(wanted);
    QString name = base;
    for (int i = 2; m_names.contains(name, Qt::CaseInsensitive); ++i) {
        const QString suffix = u" (%1)"_s.arg(i);
        name = base.left(longestName - int(suffix.size())) + suffix;
    }
    m_names << name;
    return workbook_add_worksheet(m_book, name.toUtf8().constData());
}

QString XlsxFile::quoted(const lxw_worksheet* sheet)
{
    return u'\'' + QString::fromUtf8(sheet->name).replace(u'\'', u"''"_s) + u'\'';
}

void XlsxFile::text(lxw_worksheet* sheet, int row, int column, const QString& text,
                    lxw_format* format)
{
    if (!text.isEmpty())
        worksheet_write_string(sheet, rowOf(row), columnOf(column), text.toUtf8().constData(),
                               format);
}

void XlsxFile::number(lxw_worksheet* sheet, int row, int column, double value)
{
    number(sheet, row, column, value, digits(value));
}

void XlsxFile::number(lxw_worksheet* sheet, int row, int column, double value, lxw_format* format)
{
    if (std::isfinite(value))
        worksheet_write_number(sheet, rowOf(row), columnOf(column), value, format);
}

void XlsxFile::formula(lxw_worksheet* sheet, int row, int column, const QString& formula,
                       double value)
{
    worksheet_write_formula_num(sheet, rowOf(row), columnOf(column), formula.toUtf8().constData(),
                                digits(value), value);
}

QByteArray XlsxFile::bytes()
{
    const bool written = workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR;
    QFile file(QFile::decodeName(m_path));
    return written && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

lxw_format* XlsxFile::add(const char* numberFormat)
{
    lxw_format* format = workbook_add_format(m_book);
    format_set_num_format(format, numberFormat);
    return format;
}

lxw_format* XlsxFile::digits(double value)
{
    const double size = std::abs(value);
    if (size >= 1e15)
        return m_scientific;
    if (size >= 100 || size == 0)
        return m_whole;
    if (size >= 10)
        return m_tenths;
    if (size >= 1)
        return m_hundredths;
    return size >= 0.01 ? m_fine : m_scientific;
}

} // namespace vorlauf
