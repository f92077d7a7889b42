// SPDX-License-Identifier: GPL-3.0-or-later
#include "money.h"
#include "resolve.h"
#include "words.h"

#include <algorithm>

namespace vorlauf {

namespace {

struct Price {
    Number amount;
    std::string_view key; // accelerator or zone of the row
    std::string_view source;
    Number year;
};

/// Median of the newest year's offers (METHOD.md 8.2).
Price rentalPrice(const Accelerator& accelerator, std::string_view currency, const Catalog& catalog)
{
    Price price;
    price.key = accelerator.acceleratorId;
    std::vector<double> offers;
    for (const RentalPrice& row : catalog.rentalPrices) {
        if (row.acceleratorId != accelerator.acceleratorId || !row.usdPerAcceleratorHour)
            continue;
        if (offers.empty() || row.year > price.year) {
            offers.clear();
            price.year = row.year;
            price.source = row.sourceId;
        }
        if (row.year == price.year)
            offers.push_back(*row.usdPerAcceleratorHour);
    }
    if (offers.empty())
        return price;
    std::ranges::sort(offers);
    const std::size_t middle = offers.size() / 2;
    const double median
        = offers.size() % 2 ? offers[middle] : (offers[middle - 1] + offers[middle]) / 2;
    price.amount = converted(median, "USD", currency, catalog);
    return price;
}

Price priceOf(std::string_view zoneId, std::string_view currency, const Catalog& catalog)
{
    const ElectricityPrice* newest = nullptr;
    for (const ElectricityPrice& row : catalog.electricityPrices) {
        if (row.zoneId != zoneId || !row.industrialPrice)
            continue;
        if (!newest || row.year > newest->year)
            newest = &row;
    }
    if (!newest)
        return {};
    return {converted(*newest->industrialPrice, newest->currency, currency, catalog),
            newest->zoneId, newest->sourceId, newest->year};
}

Price electricityPrice(const Rows& rows, std::string_view currency, const Catalog& catalog)
{
    if (!rows.zone)
        return {};
    const Price own = priceOf(rows.zone->zoneId, currency, catalog);
    if (own.amount || rows.zone->parentId.empty())
        return own;
    return priceOf(rows.zone->parentId, currency, catalog);
}

double pickPrice(Varying varying, Number given, const Price& price, Record& r)
{
    if (given)
        return r.given(varying.path, *given);
    if (!price.amount)
        return unknown;
    varying.identity += price.key;
    varying.point = r.catalogValue(varying.path, *price.amount, {price.source, price.year});
    r.variesByFactor(varying, "price");
    return varying.point;
}

double pickPrice(std::string_view path, Number given, Record& r)
{
    return given ? r.given(path, *given) : unknown;
}

/// W-NO-PRICE where a line of the total lacks its price.
void warnMissing(std::string_view path, double price, Record& r)
{
    if (!isKnown(price))
        r.warn(WarningCode::NoPrice, path);
}

} // namespace

EconomicsInputs resolveEconomics(const Scenario& scenario, const Rows& rows,
                                 std::string_view currency, Record& r)
{
    constexpr std::string_view rent = "/economics/rentPerAcceleratorHour";
    constexpr std::string_view electricity = "/economics/electricityPricePerKwh";
    constexpr std::string_view accelerator = "/economics/capexPerAccelerator";
    constexpr std::string_view node = "/economics/capexPerNode";
    const Economics& e = scenario.economics;
    EconomicsInputs out;
    out.mode = e.mode.value_or(CostMode::Rental);
    if (e.mode)
        r.given("/economics/mode", word(out.mode));
    else
        r.methodWord("/economics/mode", word(out.mode), "8.2");
    const bool rental = out.mode == CostMode::Rental;
    if (rental) {
        const Price offer
            = rows.accelerator ? rentalPrice(*rows.accelerator, currency, r.catalog()) : Price{};
        out.rentPerAcceleratorHour
            = pickPrice({rent, "price.rent|", InputNumber::RentPerAcceleratorHour},
                        e.rentPerAcceleratorHour, offer, r);
    }
    out.electricityPricePerKwh
        = pickPrice({electricity, "price.electricity|", InputNumber::ElectricityPricePerKwh},
                    e.electricityPricePerKwh, electricityPrice(rows, currency, r.catalog()), r);
    if (!rental) {
        out.capexPerAccelerator = pickPrice(accelerator, e.capexPerAccelerator, r);
        out.capexPerNode = pickPrice(node, e.capexPerNode, r);
        warnMissing(electricity, out.electricityPricePerKwh, r);
    }
    if (rental && rows.accelerator)
        warnMissing(rent, out.rentPerAcceleratorHour, r);
    if (!rental && rows.accelerator) {
        warnMissing(accelerator, out.capexPerAccelerator, r);
        warnMissing(node, out.capexPerNode, r);
    }
    out.waterPricePerM3 = pickPrice("/economics/waterPricePerM3", e.waterPricePerM3, r);
    out.carbonPricePerT = pickPrice("/economics/carbonPricePerT", e.carbonPricePerT, r);
    out.scope = e.carbonPriceScope.value_or(CarbonPriceScope::OperationalLocation);
    if (e.carbonPriceScope)
        r.given("/economics/carbonPriceScope", word(out.scope));
    else if (e.carbonPricePerT)
        r.methodWord("/economics/carbonPriceScope", word(out.scope), "8.2");
    return out;
}

} // namespace vorlauf
