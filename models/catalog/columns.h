// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"

#include <span>
#include <string_view>
#include <variant>

namespace vorlauf {

/// One column of a table: its name in SQL, CSV and JSON, and the member that holds it.
template <typename Row>
struct Column {
    std::string_view name;
    std::variant<std::string Row::*, Number Row::*, bool Row::*> member;
};

/// One table: names, columns, the columns that identify a row, and where its rows are in a Catalog.
/// hourly_profiles has beside its columns the values, "g_per_kwh" (SQL: BLOB of 8,760 16-bit
/// little-endian numbers; JSON: array).
template <typename Row>
struct Table {
    std::string_view name; // SQL, such as "accelerators"
    std::string_view
        command; // of `vorlauf-cli catalog`, such as "cloud-regions"; empty: not offered
    std::span<const Column<Row>> columns;
    std::span<const std::string_view> key;
    std::vector<Row> Catalog::*rows;
};

template <typename Row>
const Table<Row>& tableOf();
template <>
const Table<Source>& tableOf();
template <>
const Table<Zone>& tableOf();
template <>
const Table<ZoneYear>& tableOf();
template <>
const Table<EnergySource>& tableOf();
template <>
const Table<CloudRegion>& tableOf();
template <>
const Table<ProviderDefault>& tableOf();
template <>
const Table<HourlyProfile>& tableOf();
template <>
const Table<Accelerator>& tableOf();
template <>
const Table<Node>& tableOf();
template <>
const Table<Cpu>& tableOf();
template <>
const Table<RentalPrice>& tableOf();
template <>
const Table<ModelPreset>& tableOf();
template <>
const Table<ElectricityPrice>& tableOf();
template <>
const Table<Currency>& tableOf();
template <>
const Table<CarbonPrice>& tableOf();
template <>
const Table<Regulation>& tableOf();
template <>
const Table<EquivalentReference>& tableOf();
template <>
const Table<Climate>& tableOf();
template <>
const Table<CountryOutline>& tableOf();
template <>
const Table<Continent>& tableOf();
template <>
const Table<MethodDefault>& tableOf();
template <>
const Table<Prior>& tableOf();
template <>
const Table<PublishedRun>& tableOf();
template <>
const Table<RunCaveat>& tableOf();

/// Calls visit(table) for each table of the catalog, sources first, in the order of SQL's foreign
/// keys.
template <typename Visitor>
void forEachTable(Visitor&& visit)
{
    visit(tableOf<Source>());
    visit(tableOf<Zone>());
    visit(tableOf<ZoneYear>());
    visit(tableOf<EnergySource>());
    visit(tableOf<CloudRegion>());
    visit(tableOf<ProviderDefault>());
    visit(tableOf<HourlyProfile>());
    visit(tableOf<Accelerator>());
    visit(tableOf<Node>());
    visit(tableOf<Cpu>());
    visit(tableOf<RentalPrice>());
    visit(tableOf<ModelPreset>());
    visit(tableOf<ElectricityPrice>());
    visit(tableOf<Currency>());
    visit(tableOf<CarbonPrice>());
    visit(tableOf<Regulation>());
    visit(tableOf<EquivalentReference>());
    visit(tableOf<Climate>());
    visit(tableOf<CountryOutline>());
    visit(tableOf<Continent>());
    visit(tableOf<MethodDefault>());
    visit(tableOf<Prior>());
    visit(tableOf<PublishedRun>());
    visit(tableOf<RunCaveat>());
}

template <typename Row>
const Column<Row>* columnOf(std::string_view name)
{
    for (const auto& column : tableOf<Row>().columns) {
        if (column.name == name)
            return &column;
    }
    return nullptr;
}

/// The id of a row: its key columns joined with ":", such as "Google Cloud:europe-west1".
/// A number as in the tables: the shortest text that reads back equal.
std::string numberText(double number);

/// The id of a row: its key columns joined with ":", such as "Google Cloud:europe-west1".
template <typename Row>
std::string rowId(const Row& row)
{
    std::string id;
    for (const auto key : tableOf<Row>().key) {
        if (!id.empty())
            id += ':';
        const auto& member = columnOf<Row>(key)->member;
        if (const auto* text = std::get_if<std::string Row::*>(&member))
            id += row.**text;
        else if (const auto* number = std::get_if<Number Row::*>(&member))
            id += row.**number ? numberText(*(row.**number)) : std::string{};
    }
    return id;
}

} // namespace vorlauf
