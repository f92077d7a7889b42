// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogtext.h"

#include "catalogsearch.h"
#include "columns.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QVariant cell(const std::string& text)
{
    return text.empty() ? QVariant() : toQString(text);
}

QVariant cell(const Number& number)
{
    return number ? QVariant(*number) : QVariant();
}

QVariant cell(bool value)
{
    return value;
}

template <typename Row>
QVariantList cells(const Row& row)
{
    QVariantList values;
    for (const auto& column : tableOf<Row>().columns)
        values << std::visit([&](auto member) { return cell(row.*member); }, column.member);
    return values;
}

template <typename Row>
CatalogListing listingOf(const Catalog& catalog, const QString& search, const QString& id)
{
    const auto& table = tableOf<Row>();
    const auto& rows = catalog.*(table.rows);
    CatalogListing listing;
    for (const auto& column : table.columns)
        listing.columns << toQString(column.name);
    const auto take = [&](const Row& row) {
        if (id.isEmpty() || id == toQString(rowId(row)))
            listing.rows << cells(row);
    };
    if (search.isEmpty()) {
        for (const Row& row : rows)
            take(row);
    } else {
        for (const auto& hit : CatalogSearch(catalog).find(search, table.name))
            take(rows[hit.row]);
    }
    return listing;
}

/// A JSON text of one value: QJsonDocument writes only arrays and objects.
QByteArray jsonText(const QVariant& value)
{
    if (value.typeId() == QMetaType::Double)
        return QByteArray::fromStdString(numberText(value.toDouble()));
    const QJsonArray array{QJsonValue::fromVariant(value)};
    return QJsonDocument(array).toJson(QJsonDocument::Compact).chopped(1).mid(1);
}

QByteArray csvText(const QVariant& value)
{
    if (value.typeId() == QMetaType::Double)
        return QByteArray::fromStdString(numberText(value.toDouble()));
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? "1" : "0"; // as in the tables
    QByteArray text = value.toString().toUtf8();
    if (!text.isEmpty() && QByteArrayView("=+-@\t\r\n").contains(text.front()))
        text.prepend('\'');
    if (std::ranges::any_of(text, [](char c) { return QByteArrayView(",\"\r\n").contains(c); }))
        text = '"' + text.replace('"', "\"\"") + '"';
    return text;
}

} // namespace

QStringList catalogCommands()
{
    QStringList commands;
    forEachTable([&](const auto& table) {
        if (!table.command.empty())
            commands << toQString(table.command);
    });
    commands.move(0, commands.size() - 1); // sources explain the others
    return commands;
}

std::optional<CatalogListing> catalogListing(const Catalog& catalog, const QString& command,
                                             const QString& search, const QString& id)
{
    std::optional<CatalogListing> listing;
    forEachTable([&]<typename Row>(const Table<Row>& table) {
        if (!table.command.empty() && command == toQString(table.command))
            listing = listingOf<Row>(catalog, search, id);
    });
    return listing;
}

QByteArray listingToJson(const CatalogListing& listing)
{
    QByteArray json = "[";
    for (qsizetype i = 0; i < listing.rows.size(); ++i) {
        json += i == 0 ? "\n  {" : ",\n  {";
        for (qsizetype j = 0; j < listing.columns.size(); ++j) {
            json += j == 0 ? " " : ", ";
            json += jsonText(listing.columns[j]) + ": " + jsonText(listing.rows[i][j]);
        }
        json += " }";
    }
    return json + (listing.rows.isEmpty() ? "]\n" : "\n]\n");
}

QByteArray listingToCsv(const CatalogListing& listing)
{
    QByteArray csv;
    const auto addLine = [&](const auto& values) {
        QByteArrayList line;
        for (const auto& value : values)
            line << csvText(value);
        csv += line.join(',') + "\r\n";
    };
    addLine(listing.columns);
    for (const auto& row : listing.rows)
        addLine(row);
    return csv;
}

} // namespace vorlauf
