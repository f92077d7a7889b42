// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"

#include <span>
#include <string_view>
#include <tuple>

namespace vorlauf {

/// One column of a table: its name in SQL, CSV and JSON, and the member that holds it.
template <typename Row>
struct Column {
    std::string_view name;
    std::variant<std::string Row::*, Number Row::*, bool Row::*> member;
};

/// One table: names, columns, the columns that identify a row, and where its rows are in a Catalog.
/// hourly_profiles has beside its columns the values (SQL: BLOB of 16-bit little-endian numbers;
/// JSON: array).
template <typename Row>
struct Table {
    std::string_view name; // SQL, such as "accelerators"
    std::string_view
        command; // of `vorlauf-cli catalog`, such as "cloud-regions"; empty: not offered
    std::span<const Column<Row>> columns;
    std::span<const std::string_view> key;
    std::vector<Row> Catalog::*rows;
};

/// Calls visit(table) for each table of the catalog, sources first, in the order of SQL's foreign
/// keys.
template <typename Visitor>
void forEachTable(Visitor&& visit);

} // namespace vorlauf
