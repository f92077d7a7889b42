// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"

#include <optional>

namespace vorlauf {

// Whose hourly series a zone uses (METHOD.md 5.4).

/// A country's or zone's profile: its own, else the one that stands for it; nullptr: none.
const HourlyProfile* profileOf(std::string_view zoneId, const Catalog& catalog);

/// The same, or for a part of a country that of the country.
const HourlyProfile* profileOfZone(const Zone& zone, const Catalog& catalog);

/// The zone of a scenario's place: named, that of its cloud region, else the world.
std::string_view zoneOf(const Scenario& scenario, const Catalog& catalog);

/// The zone with a series of its own that lies nearest, for one that has none.
struct NearestProfile {
    std::string zoneId;
    double distanceKm; // along the great circle between the places of the two zones
};
std::optional<NearestProfile> nearestProfile(const Zone& zone, const Catalog& catalog);

} // namespace vorlauf
