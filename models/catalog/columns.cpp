// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include <array>
#include <charconv>

namespace vorlauf {

std::string numberText(double number)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    return {buffer.data(), end};
}

template <>
const Table<Source>& tableOf()
{
    using Row = Source;
    static constexpr std::array columns = {
        Column<Row>{"source_id", &Row::sourceId},
        Column<Row>{"title", &Row::title},
        Column<Row>{"publisher", &Row::publisher},
        Column<Row>{"licence", &Row::licence},
        Column<Row>{"url", &Row::url},
        Column<Row>{"note", &Row::note},
        Column<Row>{"year", &Row::year},
    };
    static constexpr std::array<std::string_view, 1> key = {"source_id"};
    static constexpr Table<Row> table{"sources", "sources", columns, key, &Catalog::sources};
    return table;
}

template <>
const Table<MethodDefault>& tableOf()
{
    using Row = MethodDefault;
    static constexpr std::array columns = {
        Column<Row>{"key", &Row::key},
        Column<Row>{"low", &Row::low},
        Column<Row>{"mode", &Row::mode},
        Column<Row>{"high", &Row::high},
        Column<Row>{"distribution", &Row::distribution},
        Column<Row>{"gsd", &Row::gsd},
        Column<Row>{"unit", &Row::unit},
        Column<Row>{"section", &Row::section},
        Column<Row>{"confidence", &Row::confidence},
        Column<Row>{"source_id", &Row::sourceId},
        Column<Row>{"note", &Row::note},
    };
    static constexpr std::array<std::string_view, 1> key = {"key"};
    static constexpr Table<Row> table{"method_defaults", "", columns, key,
                                      &Catalog::methodDefaults};
    return table;
}

template <>
const Table<Prior>& tableOf()
{
    using Row = Prior;
    static constexpr std::array columns = {
        Column<Row>{"prior_id", &Row::priorId},    Column<Row>{"low", &Row::low},
        Column<Row>{"mode", &Row::mode},           Column<Row>{"high", &Row::high},
        Column<Row>{"condition", &Row::condition}, Column<Row>{"confidence", &Row::confidence},
        Column<Row>{"evidence", &Row::evidence},   Column<Row>{"source_id", &Row::sourceId},
    };
    static constexpr std::array<std::string_view, 1> key = {"prior_id"};
    static constexpr Table<Row> table{"priors", "", columns, key, &Catalog::priors};
    return table;
}

} // namespace vorlauf
