// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include <array>

namespace vorlauf {

template <>
const Table<ElectricityPrice>& tableOf()
{
    using Row = ElectricityPrice;
    static constexpr std::array columns = {
        Column<Row>{"zone_id", &Row::zoneId},
        Column<Row>{"year", &Row::year},
        Column<Row>{"industrial_price", &Row::industrialPrice},
        Column<Row>{"currency", &Row::currency},
        Column<Row>{"source_id", &Row::sourceId},
        Column<Row>{"basis", &Row::basis},
        Column<Row>{"consumption_band", &Row::consumptionBand},
        Column<Row>{"quality", &Row::quality},
        Column<Row>{"note", &Row::note},
    };
    static constexpr std::array<std::string_view, 2> key = {"zone_id", "year"};
    static constexpr Table<Row> table{"electricity_prices", "", columns, key,
                                      &Catalog::electricityPrices};
    return table;
}

template <>
const Table<Currency>& tableOf()
{
    using Row = Currency;
    static constexpr std::array columns = {
        Column<Row>{"currency", &Row::currency},
        Column<Row>{"year", &Row::year},
        Column<Row>{"units_per_usd", &Row::unitsPerUsd},
        Column<Row>{"source_id", &Row::sourceId},
        Column<Row>{"note", &Row::note},
    };
    static constexpr std::array<std::string_view, 2> key = {"currency", "year"};
    static constexpr Table<Row> table{"currencies", "", columns, key, &Catalog::currencies};
    return table;
}

template <>
const Table<CarbonPrice>& tableOf()
{
    using Row = CarbonPrice;
    static constexpr std::array columns = {
        Column<Row>{"jurisdiction", &Row::jurisdiction},
        Column<Row>{"zone_ids", &Row::zoneIds},
        Column<Row>{"instrument_en", &Row::instrumentEn},
        Column<Row>{"instrument_de", &Row::instrumentDe},
        Column<Row>{"type", &Row::type},
        Column<Row>{"price", &Row::price},
        Column<Row>{"currency", &Row::currency},
        Column<Row>{"per", &Row::per},
        Column<Row>{"date", &Row::date},
        Column<Row>{"source_id", &Row::sourceId},
        Column<Row>{"covers_electricity", &Row::coversElectricity},
        Column<Row>{"note", &Row::note},
    };
    static constexpr std::array<std::string_view, 3> key
        = {"jurisdiction", "instrument_en", "date"};
    static constexpr Table<Row> table{"carbon_prices", "carbon-prices", columns, key,
                                      &Catalog::carbonPrices};
    return table;
}

template <>
const Table<Regulation>& tableOf()
{
    using Row = Regulation;
    static constexpr std::array columns = {
        Column<Row>{"regulation_id", &Row::regulationId},
        Column<Row>{"name_en", &Row::nameEn},
        Column<Row>{"name_de", &Row::nameDe},
        Column<Row>{"jurisdiction", &Row::jurisdiction},
        Column<Row>{"criterion", &Row::criterion},
        Column<Row>{"threshold", &Row::threshold},
        Column<Row>{"unit", &Row::unit},
        Column<Row>{"applies_if_metric", &Row::appliesIfMetric},
        Column<Row>{"applies_if_comparator", &Row::appliesIfComparator},
        Column<Row>{"applies_if_value", &Row::appliesIfValue},
        Column<Row>{"metric", &Row::metric},
        Column<Row>{"comparator", &Row::comparator},
        Column<Row>{"valid_from", &Row::validFrom},
        Column<Row>{"valid_until", &Row::validUntil},
        Column<Row>{"grace_months", &Row::graceMonths},
        Column<Row>{"kind", &Row::kind},
        Column<Row>{"status", &Row::status},
        Column<Row>{"jurisdiction_code", &Row::jurisdictionCode},
        Column<Row>{"last_checked", &Row::lastChecked},
        Column<Row>{"binding", &Row::binding},
        Column<Row>{"source_id", &Row::sourceId},
        Column<Row>{"note", &Row::note},
    };
    static constexpr std::array<std::string_view, 1> key = {"regulation_id"};
    static constexpr Table<Row> table{"regulations", "regulations", columns, key,
                                      &Catalog::regulations};
    return table;
}

template <>
const Table<EquivalentReference>& tableOf()
{
    using Row = EquivalentReference;
    static constexpr std::array columns = {
        Column<Row>{"id", &Row::id},
        Column<Row>{"name_en", &Row::nameEn},
        Column<Row>{"name_de", &Row::nameDe},
        Column<Row>{"unit_en", &Row::unitEn},
        Column<Row>{"unit_de", &Row::unitDe},
        Column<Row>{"kgco2e_per_unit", &Row::kgco2ePerUnit},
        Column<Row>{"source_id", &Row::sourceId},
        Column<Row>{"note", &Row::note},
    };
    static constexpr std::array<std::string_view, 1> key = {"id"};
    static constexpr Table<Row> table{"equivalents", "equivalents", columns, key,
                                      &Catalog::equivalents};
    return table;
}

} // namespace vorlauf
