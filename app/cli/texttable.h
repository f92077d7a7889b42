// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace vorlauf {

/// A table for people in a terminal: columns as wide as their widest cell, headings wrapped,
/// numbers to the right.
class TextTable
{
public:
    enum class Align { Left, Right };

    /// A cell wider than this ends in "…".
    explicit TextTable(int widestCell = 48) : m_widestCell(widestCell) {}

    void addColumn(const QString& heading, Align align = Align::Right);
    void addRow(const QStringList& cells); // one for each column

    QString text() const; // with a line feed after each line; nothing without columns

private:
    struct Column {
        QStringList heading; // wrapped
        Align align;
        int width;
    };
    QString line(const QStringList& cells) const;

    int m_widestCell;
    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

/// How many cells of a terminal a text takes: combining marks none, East Asian characters two.
int terminalWidth(const QString& text);

} // namespace vorlauf
