// SPDX-License-Identifier: GPL-3.0-or-later
#include "places.h"

#include "prepare.h"

#include <algorithm>
#include <array>

namespace vorlauf {

namespace {

constexpr std::size_t placesPerReport = 16; // between two looks at the progress

/// What a plan says of a place beside its name, and how to take it away.
struct PlaceField {
    std::string_view path, range; // range: its key among the distributions
    bool (*given)(const Scenario&);
    void (*clear)(Scenario&);
};

constexpr std::array placeFields{
    PlaceField{"/site/pue", "site.pue", [](const Scenario& s) { return s.site.pue.has_value(); },
               [](Scenario& s) { s.site.pue.reset(); }},
    PlaceField{"/site/wueLPerKwh", "site.wueLPerKwh",
               [](const Scenario& s) { return s.site.wueLPerKwh.has_value(); },
               [](Scenario& s) { s.site.wueLPerKwh.reset(); }},
    PlaceField{"/electricity/intensityGPerKwh", "electricity.intensityGPerKwh",
               [](const Scenario& s) { return s.electricity.intensityGPerKwh.has_value(); },
               [](Scenario& s) { s.electricity.intensityGPerKwh.reset(); }},
    PlaceField{"/electricity/mix", "electricity.mix",
               [](const Scenario& s) { return s.electricity.mix.has_value(); },
               [](Scenario& s) {
                   s.electricity.mix.reset();
                   s.electricity.mixCalibrated.reset();
               }},
    PlaceField{"/electricity/hourlyIntensityGPerKwh", "electricity.hourlyIntensityGPerKwh",
               [](const Scenario& s) { return s.electricity.hourlyIntensityGPerKwh.has_value(); },
               [](Scenario& s) { s.electricity.hourlyIntensityGPerKwh.reset(); }},
    PlaceField{"/electricity/profileZone", "electricity.profileZone",
               [](const Scenario& s) { return s.electricity.profileZone.has_value(); },
               [](Scenario& s) { s.electricity.profileZone.reset(); }},
    PlaceField{"/electricity/residualGPerKwh", "electricity.residualGPerKwh",
               [](const Scenario& s) { return s.electricity.residualGPerKwh.has_value(); },
               [](Scenario& s) { s.electricity.residualGPerKwh.reset(); }},
    PlaceField{"/economics/electricityPricePerKwh", "economics.electricityPricePerKwh",
               [](const Scenario& s) { return s.economics.electricityPricePerKwh.has_value(); },
               [](Scenario& s) { s.economics.electricityPricePerKwh.reset(); }},
};

std::string_view continentOf(const Zone* zone, const Catalog& catalog)
{
    for (int up = 0; zone && up < 3; ++up) { // a part of Tasmania lies in Tasmania in Australia
        const auto row = std::ranges::find(catalog.continents, zone->zoneId, &Continent::zoneId);
        if (row != catalog.continents.end())
            return row->continent;
        zone = zone->parentId.empty() ? nullptr : catalog.zone(zone->parentId);
    }
    return {};
}

std::vector<Place> placesOf(const Catalog& catalog)
{
    std::vector<Place> rows;
    rows.reserve(catalog.zones.size() + catalog.cloudRegions.size());
    for (const Zone& zone : catalog.zones) {
        Place place;
        place.kind = zone.kind == "country" ? PlaceKind::Country
            : zone.kind == "subnational"    ? PlaceKind::Subnational
                                            : PlaceKind::Aggregate;
        place.id = place.zoneId = zone.zoneId;
        place.continent = continentOf(&zone, catalog);
        place.latitude = zone.latitude;
        place.longitude = zone.longitude;
        rows.push_back(std::move(place));
    }
    for (const CloudRegion& region : catalog.cloudRegions) {
        Place place;
        place.kind = PlaceKind::CloudRegion;
        place.id = region.provider + ':' + region.regionCode;
        place.zoneId = region.zoneId;
        place.provider = region.provider;
        place.continent = continentOf(catalog.zone(region.zoneId), catalog);
        place.latitude = region.latitude;
        place.longitude = region.longitude;
        rows.push_back(std::move(place));
    }
    return rows;
}

/// The region unless another zone was said for its electricity; empty: nowhere in particular.
std::string_view ownId(const Scenario& scenario, const Catalog& catalog)
{
    const Site& site = scenario.site;
    if (site.cloudRegion) {
        const CloudRegion* region = catalog.cloudRegion(*site.cloudRegion);
        if (region && (!site.zone || *site.zone == region->zoneId))
            return *site.cloudRegion;
    }
    return site.zone ? std::string_view(*site.zone) : std::string_view();
}

PueOrigin pueOriginOf(const Record& record, const Rows& rows)
{
    const auto input = std::ranges::find(record.inputs, "/site/pue", &InputUsed::path);
    if (input == record.inputs.end() || input->origin == Origin::Method)
        return PueOrigin::Survey;
    if (input->origin == Origin::Derived)
        return PueOrigin::Climate;
    return rows.region && rows.region->pue ? PueOrigin::Region : PueOrigin::Provider;
}

double costOf(const Amounts& out, PlaceCost cost)
{
    switch (cost) {
    case PlaceCost::Electricity:
        return out.electricityCost;
    case PlaceCost::ElectricityAndCarbon:
        return out.electricityCost + out.carbonCost;
    case PlaceCost::Total:
        break;
    }
    return out.totalCost;
}

bool isPossible(const Zone* zone)
{
    if (!zone)
        return false;
    const Number intensity = zone->latestCarbonIntensityGPerKwh ? zone->latestCarbonIntensityGPerKwh
                                                                : zone->carbonIntensityGPerKwh;
    return zone->ciBasis != "lifecycle" || intensity.value_or(0) > 0;
}

struct Question {
    const Scenario& scenario;
    const Catalog& catalog;
    std::string_view currency;
    Date day;
    PlaceCost cost;
};

void fill(const Question& question, Place& place)
{
    Record record(question.catalog);
    const Prepared prepared
        = prepare(movedTo(question.scenario, place), question.currency, question.day, record);
    if (const Climate* climate = climateOf(prepared.rows, question.catalog))
        place.meanTemperatureC = climate->annualMeanTempC;
    if (!record.faults.empty() || !isPossible(prepared.rows.zone))
        return;
    const Amounts& out = prepared.amounts;
    place.pue = toNumber(prepared.inputs.site.pue);
    place.pueOrigin = pueOriginOf(record, prepared.rows);
    place.facilityKwh = toNumber(out.facilityKwh);
    if (out.facilityKwh > 0)
        place.intensityGPerKwh = toNumber(out.operationalLocationG / out.facilityKwh);
    place.totalLocationG = toNumber(out.totalLocationG);
    place.cost = toNumber(costOf(out, question.cost));
}

PlaceCost comparedCost(const Economics& economics)
{
    const bool owned = economics.mode == CostMode::Owned;
    if (owned && economics.capexPerAccelerator)
        return PlaceCost::Total;
    return economics.carbonPricePerT ? PlaceCost::ElectricityAndCarbon : PlaceCost::Electricity;
}

} // namespace

std::optional<Places> places(const Scenario& scenario, const Catalog& catalog,
                             std::string_view currency, std::optional<Date> day,
                             const Progress& progress)
{
    Places result;
    result.rows = placesOf(catalog);
    result.cost = comparedCost(scenario.economics);
    const std::string_view own = ownId(scenario, catalog);
    const Question question{scenario, catalog, currency, day.value_or(catalogDay(catalog)),
                            result.cost};
    for (std::size_t i = 0; i < result.rows.size(); ++i) {
        if (i % placesPerReport == 0 && !goesOn(progress, double(i) / double(result.rows.size())))
            return {};
        Place& place = result.rows[i];
        fill(question, place);
        if (place.id == own)
            result.own = int(i);
    }
    return result;
}

Scenario movedTo(Scenario scenario, const Place& place)
{
    for (const PlaceField& field : placeFields) {
        field.clear(scenario);
        scenario.uncertainty.erase(std::string(field.range));
    }
    scenario.site.zone.reset();
    scenario.site.cloudRegion.reset();
    if (place.kind == PlaceKind::CloudRegion)
        scenario.site.cloudRegion = place.id;
    else
        scenario.site.zone = place.id;
    return scenario;
}

std::vector<std::string_view> leftBehind(const Scenario& scenario)
{
    std::vector<std::string_view> paths;
    for (const PlaceField& field : placeFields) {
        if (field.given(scenario))
            paths.push_back(field.path);
    }
    return paths;
}

} // namespace vorlauf
