// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilezone.h"

#include "greatcircle.h"
#include "units.h"

#include <algorithm>

namespace vorlauf {

namespace {

bool isWhole(const HourlyProfile* profile)
{
    return profile && profile->gPerKwh && double(profile->gPerKwh->size()) == hoursPerYear;
}

} // namespace

const HourlyProfile* profileOf(std::string_view zoneId, const Catalog& catalog)
{
    const HourlyProfile* own = catalog.hourlyProfile(zoneId);
    if (isWhole(own))
        return own;
    const auto found = std::ranges::find_if(catalog.hourlyProfiles, [&](const HourlyProfile& p) {
        return p.countryDefault && p.countryIso2 == zoneId && isWhole(&p);
    });
    return found == catalog.hourlyProfiles.end() ? nullptr : &*found;
}

const HourlyProfile* profileOfZone(const Zone& zone, const Catalog& catalog)
{
    const HourlyProfile* own = profileOf(zone.zoneId, catalog);
    const bool partOfCountry = !zone.parentId.empty() && zone.kind == "subnational";
    return own || !partOfCountry ? own : profileOf(zone.parentId, catalog);
}

std::string_view zoneOf(const Scenario& scenario, const Catalog& catalog)
{
    if (scenario.site.zone)
        return *scenario.site.zone;
    const CloudRegion* region
        = scenario.site.cloudRegion ? catalog.cloudRegion(*scenario.site.cloudRegion) : nullptr;
    return region && !region->zoneId.empty() ? std::string_view(region->zoneId) : "WORLD";
}

std::optional<NearestProfile> nearestProfile(const Zone& zone, const Catalog& catalog)
{
    if (!zone.latitude || !zone.longitude)
        return {};
    std::optional<NearestProfile> nearest;
    for (const HourlyProfile& profile : catalog.hourlyProfiles) {
        const Zone* other = isWhole(&profile) && profile.zoneId != zone.zoneId
            ? catalog.zone(profile.zoneId)
            : nullptr;
        if (!other || !other->latitude || !other->longitude)
            continue;
        const double km
            = greatCircleKm(*zone.latitude, *zone.longitude, *other->latitude, *other->longitude);
        if (!nearest || km < nearest->distanceKm)
            nearest = NearestProfile{other->zoneId, km};
    }
    return nearest;
}

} // namespace vorlauf
