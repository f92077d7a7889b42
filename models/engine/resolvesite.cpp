// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution.h"
#include "facility.h"
#include "greatcircle.h"
#include "resolve.h"
#include "zonemix.h"

#include <algorithm>

namespace vorlauf {

namespace {

bool isUsable(const Climate& row, std::string_view zoneId, std::string_view level)
{
    return row.level == level && row.zoneId == zoneId
        && (row.hoursAtOrBelow18c || row.annualMeanTempC);
}

/// Of a zone's rows the nearest to the cloud region, else the first; sites before the country
/// (METHOD.md 4.2).
const Climate* climateOfZone(std::string_view zoneId, const CloudRegion* region,
                             const Catalog& catalog)
{
    for (const std::string_view level : {"site", "country"}) {
        const Climate* best = nullptr;
        double nearest = 0;
        for (const Climate& row : catalog.climates) {
            if (!isUsable(row, zoneId, level))
                continue;
            const double distance
                = region && region->latitude && region->longitude && row.latitude && row.longitude
                ? greatCircleKm(*region->latitude, *region->longitude, *row.latitude, *row.longitude)
                : 0;
            if (!best || distance < nearest) {
                best = &row;
                nearest = distance;
            }
        }
        if (best)
            return best;
    }
    return nullptr;
}

Number climateEstimate(const Rows& rows, Record& r, std::string& source)
{
    const Climate* row = climateOf(rows, r.catalog());
    if (!row)
        return {};
    constexpr std::string_view path = "/site/pue";
    const CoolingPlant plant{r.constant(path, "site.climate.electrical"),
                             r.constant(path, "site.climate.fan"),
                             r.constant(path, "site.climate.cop")};
    const double share = row->hoursAtOrBelow18c
        ? *row->hoursAtOrBelow18c / hoursPerYear
        : freeCoolingShare(*row->annualMeanTempC, r.constant(path, "site.climate.free_cooling_c"),
                           r.constant(path, "site.climate.spread_c"));
    source = "METHOD 4.2;" + row->sourceId;
    return climatePue(plant, share);
}

/// The key of a value that belongs to a place: of the cloud region if the value is its own or its
/// provider's, else of the zone.
std::string placeKey(std::string_view quantity, const Rows& rows, bool ofRegion)
{
    std::string key(quantity);
    key += '|';
    if (ofRegion)
        return key + rows.region->provider + ':' + rows.region->regionCode;
    return rows.zone ? key + rows.zone->zoneId : key;
}

/// A PUE with the offsets of a default around it, never below 1.
double varyingPue(const Rows& rows, bool ofRegion, double pue, std::string_view offsets, Record& r)
{
    if (const auto range = r.rangeOf(offsets))
        r.varies({"/site/pue", placeKey("site.pue", rows, ofRegion), InputNumber::Pue, pue},
                 triangular(std::max(1.0, pue + range->parameters.front()), pue,
                            pue + range->parameters.back()));
    return pue;
}

double resolvePue(const Scenario& s, const Rows& rows, const ProviderDefault* provider, Record& r)
{
    constexpr std::string_view path = "/site/pue";
    if (s.site.pue) {
        if (*s.site.pue > 3)
            r.warn(WarningCode::PueHigh, path, *s.site.pue);
        return r.given(path, *s.site.pue);
    }
    if (rows.region && rows.region->pue) {
        const Origins origins{rows.region->sourceId, rows.region->year};
        return varyingPue(rows, true, r.catalogValue(path, *rows.region->pue, origins),
                          "site.pue.provider", r);
    }
    if (provider && provider->pue) {
        const Origins origins{provider->sourceId, provider->year};
        return varyingPue(rows, true, r.catalogValue(path, *provider->pue, origins),
                          "site.pue.provider", r);
    }
    std::string source;
    if (const Number estimated = climateEstimate(rows, r, source))
        return varyingPue(rows, false, r.derived(path, *estimated, source), "site.pue.climate", r);
    return r.pickVarying({path, placeKey("site.pue", rows, false), InputNumber::Pue}, {},
                         "site.pue.survey");
}

double resolveWue(const Scenario& s, const Rows& rows, const ProviderDefault* provider, Record& r)
{
    constexpr std::string_view path = "/site/wueLPerKwh";
    const bool own = rows.region && rows.region->wueLPerKwh;
    Varying varying{path, placeKey("site.wue", rows, own || (provider && provider->wueLPerKwh)),
                    InputNumber::WueLPerKwh};
    if (s.site.wueLPerKwh)
        return r.given(path, *s.site.wueLPerKwh);
    if (own)
        varying.point = r.catalogValue(path, *rows.region->wueLPerKwh,
                                       {rows.region->sourceId, rows.region->year});
    else if (provider && provider->wueLPerKwh)
        varying.point
            = r.catalogValue(path, *provider->wueLPerKwh, {provider->sourceId, provider->year});
    else
        return r.pickVarying(varying, {}, "site.wue");
    r.variesByFactor(varying, "site.wue.spread");
    return varying.point;
}

/// Water of the grid, and hydro's part of it, vary together.
void varyGridWater(const Rows& rows, const SiteInputs& out, Record& r)
{
    constexpr std::string_view path = "/site/ewifLPerKwh"; // no field of the plan
    const std::string identity = placeKey("site.ewif", rows, false);
    r.variesByFactor({path, identity, InputNumber::EwifLPerKwh, out.ewifLPerKwh},
                     "site.ewif.spread");
    r.variesByFactor({path, identity, InputNumber::EwifHydroLPerKwh, out.ewifHydroLPerKwh},
                     "site.ewif.spread");
}

/// EWIF of the custom mix, else of the zone's, else of the method.
void resolveGridWater(const Scenario& s, const Rows& rows, SiteInputs& out, Record& r)
{
    MixItems mix;
    if (s.electricity.mix) {
        for (const auto& [key, share] : *s.electricity.mix) {
            if (const EnergySource* source = r.catalog().energySource(key))
                mix.push_back({source, share});
        }
    } else if (rows.zone) {
        mix = zoneMix(*rows.zone, r.catalog());
    }
    if (mix.empty()) {
        out.ewifLPerKwh = r.constant("/site/wueLPerKwh", "site.ewif");
    } else {
        const MixSums sums = mixSums(mix, {});
        out.ewifLPerKwh = sums.waterL;
        out.ewifHydroLPerKwh = sums.hydroWaterL;
    }
    varyGridWater(rows, out, r);
}

} // namespace

const Climate* climateOf(const Rows& rows, const Catalog& catalog)
{
    if (!rows.zone)
        return nullptr;
    const Climate* row = climateOfZone(rows.zone->zoneId, rows.region, catalog);
    if (!row && !rows.zone->parentId.empty() && rows.zone->kind != "country")
        row = climateOfZone(rows.zone->parentId, rows.region, catalog);
    return row;
}

SiteInputs resolveSite(const Scenario& scenario, const WorkloadInputs& workload, const Rows& rows,
                       Record& r)
{
    SiteInputs out;
    const Site& site = scenario.site;
    const bool facility
        = workload.kind == WorkKind::Energy && workload.energyLevel == EnergyLevel::Facility;
    if (facility && site.pue)
        r.fault(FaultCode::DoublePue, "/site/pue", *site.pue);
    const ProviderDefault* provider
        = rows.region ? r.catalog().providerDefault(rows.region->provider) : nullptr;
    out.pue = resolvePue(scenario, rows, provider, r);
    out.wueLPerKwh = resolveWue(scenario, rows, provider, r);
    resolveGridWater(scenario, rows, out, r);
    out.onsiteShare = r.pick("/site/onsiteShare", site.onsiteShare, "site.onsite_share");
    if (out.onsiteShare > 0 || site.onsiteFactorGPerKwh)
        out.onsiteFactorGPerKwh
            = r.pick("/site/onsiteFactorGPerKwh", site.onsiteFactorGPerKwh, "site.onsite_factor");
    if (out.onsiteShare > 0)
        r.warn(WarningCode::AnnualMatch, "/site/onsiteShare");
    return out;
}

} // namespace vorlauf
