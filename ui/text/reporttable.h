// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewtable.h"

namespace vorlauf {

/// A table of a report in words, for pages and for HTML.
struct ReportTable {
    struct Column {
        QString heading;
        double width = 1;    // beside the other columns
        bool number = false; // stands at the right
    };
    QString title; // may be empty
    std::vector<Column> columns;
    /// A row of one cell is a heading within the table.
    std::vector<QStringList> rows;

    ViewTable viewTable() const
    {
        ViewTable table;
        table.title = title;
        for (const Column& column : columns)
            table.columns.push_back({column.heading, {}});
        for (const QStringList& row : rows)
            table.rows.emplace_back(row.begin(), row.end());
        return table;
    }
};

} // namespace vorlauf
