// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttable.h"

#include "streams.h"

#include <cwchar>

namespace vorlauf {

static constexpr int headingWidth = 16; // a heading wraps when it gets wider

int terminalWidth(const QString& text)
{
    int width = 0;
    for (const char32_t c : text.toStdU32String())
        width += qMax(::wcwidth(wchar_t(c)), 0);
    return width;
}

static QStringList wrapped(const QString& heading)
{
    QStringList lines;
    for (const QString& word : heading.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!lines.isEmpty() && terminalWidth(lines.last() + word) < headingWidth)
            lines.last() += QLatin1Char(' ') + word;
        else
            lines.append(word);
    }
    return lines;
}

static QString shortened(QString cell, int widest)
{
    cell = oneLine(cell);
    if (terminalWidth(cell) <= widest)
        return cell;
    while (terminalWidth(cell) >= widest)
        cell.chop(cell.back().isLowSurrogate() ? 2 : 1);
    return cell + QChar(0x2026);
}

void TextTable::addColumn(const QString& heading, Align align)
{
    Column column{wrapped(heading), align, 0};
    for (const QString& line : std::as_const(column.heading))
        column.width = qMax(column.width, terminalWidth(line));
    m_columns.append(column);
}

void TextTable::addRow(const QStringList& cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    QStringList row;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        row.append(shortened(cells[i], m_widestCell));
        m_columns[i].width = qMax(m_columns[i].width, terminalWidth(row.last()));
    }
    m_rows.append(row);
}

QString TextTable::line(const QStringList& cells) const
{
    QString text;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QString space(m_columns[i].width - terminalWidth(cells[i]), QLatin1Char(' '));
        if (i > 0)
            text += QStringLiteral("  ");
        text += m_columns[i].align == Align::Left ? cells[i] + space : space + cells[i];
    }
    while (text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return text + QLatin1Char('\n');
}

QString TextTable::text() const
{
    if (m_columns.isEmpty())
        return {};
    qsizetype headingLines = 1;
    for (const Column& column : m_columns)
        headingLines = qMax(headingLines, column.heading.size());
    QString text;
    for (qsizetype i = 0; i < headingLines; ++i) { // headings end on the same line
        QStringList cells;
        for (const Column& column : m_columns)
            cells.append(column.heading.value(i + column.heading.size() - headingLines));
        text += line(cells);
    }
    QStringList rule;
    for (const Column& column : m_columns)
        rule.append(QString(column.width, QChar(0x2500)));
    text += line(rule);
    for (const QStringList& row : m_rows)
        text += line(row);
    return text;
}

} // namespace vorlauf
