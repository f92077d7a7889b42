// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace vorlauf {

/// Text, a number in the unit of its column (or of its row's unit cell), or nothing.
using ViewCell = std::variant<std::monostate, QString, double>;

struct ViewColumn {
    QString title, unit;
    friend bool operator==(const ViewColumn&, const ViewColumn&) = default;

    /// "Total (g CO₂e)"; "Difference in %" names its unit already.
    QString heading() const
    {
        return unit.isEmpty() || title.endsWith(u' ' + unit)
            ? title
            : QStringLiteral("%1 (%2)").arg(title, unit);
    }
};

/// The data behind a view, for every writer of text. Every row has a cell for each column; the
/// first column names the row.
struct ViewTable {
    QString title;
    QStringList notes; // finding, method, sources, date: what must travel with the numbers
    std::vector<ViewColumn> columns;
    std::vector<std::vector<ViewCell>> rows;
    friend bool operator==(const ViewTable&, const ViewTable&) = default;
};

} // namespace vorlauf
