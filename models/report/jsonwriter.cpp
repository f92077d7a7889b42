// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablewriters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

QJsonValue toJson(const ViewCell& cell)
{
    if (const auto* number = std::get_if<double>(&cell))
        return *number; // infinity and NaN become null
    const auto* text = std::get_if<QString>(&cell);
    return text ? QJsonValue(*text) : QJsonValue();
}

} // namespace

QByteArray writeJson(const ViewTable& table)
{
    QJsonArray columns, rows;
    for (const ViewColumn& column : table.columns) {
        columns.append(QJsonObject{{u"title"_s, column.title}, {u"unit"_s, column.unit}});
    }
    for (const std::vector<ViewCell>& cells : table.rows) {
        QJsonArray row;
        for (const ViewCell& cell : cells)
            row.append(toJson(cell));
        rows.append(row);
    }
    return QJsonDocument(QJsonObject{{u"title"_s, table.title},
                                     {u"notes"_s, QJsonArray::fromStringList(table.notes)},
                                     {u"columns"_s, columns},
                                     {u"rows"_s, rows}})
        .toJson();
}

} // namespace vorlauf
