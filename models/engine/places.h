// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "progress.h"

namespace vorlauf {

enum class PlaceKind { Country, Subnational, CloudRegion, Aggregate };

/// Where a PUE comes from (METHOD.md 4.1).
enum class PueOrigin { Region, Provider, Climate, Survey };

/// What a scenario's cost at a place holds: what differs from place to place. Rent is the same
/// everywhere in the catalog and holds the electricity; owned hardware has a total.
enum class PlaceCost { Electricity, ElectricityAndCarbon, Total };

/// A place and what a scenario amounts to if it ran there. An empty number could not be computed.
struct Place {
    PlaceKind kind = PlaceKind::Country;
    std::string id;        // zone id, or "provider:region_code"
    std::string zoneId;    // of its electricity
    std::string provider;  // of a cloud region
    std::string continent; // of the table continents; empty: not there
    Number latitude, longitude;
    Number meanTemperatureC;                       // of the year
    Number intensityGPerKwh;                       // effective, location-based
    Number pue, facilityKwh, totalLocationG, cost; // cost: as Places::cost says
    PueOrigin pueOrigin = PueOrigin::Survey;
    friend bool operator==(const Place&, const Place&) = default;
};

struct Places {
    std::vector<Place> rows; // zones, then cloud regions, in the order of the catalog
    int own = -1;            // the scenario's own place among them; -1: it names none
    PlaceCost cost = PlaceCost::Electricity;
    friend bool operator==(const Places&, const Places&) = default;
};

/// The scenario at every zone and cloud region of the catalog, everything else as it is (METHOD.md
/// 12.3): each place with its own grid, PUE, water and electricity price. Its own place too: what
/// was typed for that place counts nowhere, so that like is compared with like.
/// currency  ISO 4217;  day  as estimate()
/// A place where the scenario has faults, or whose life-cycle intensity is 0, which no source of
/// electricity has (METHOD.md 5.3), stays without numbers. Empty only if progress said to stop.
std::optional<Places> places(const Scenario& scenario, const Catalog& catalog,
                             std::string_view currency = "EUR", std::optional<Date> day = {},
                             const Progress& progress = {});

/// The scenario with its place replaced, and without what was typed for the place before.
Scenario movedTo(Scenario scenario, const Place& place);

/// Paths of what movedTo() leaves behind, as far as it was given; the place itself is not among
/// them.
std::vector<std::string_view> leftBehind(const Scenario& scenario);

} // namespace vorlauf
