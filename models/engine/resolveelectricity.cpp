// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast.h"
#include "profilezone.h"
#include "resolve.h"
#include "words.h"
#include "zonemix.h"

#include <algorithm>

namespace vorlauf {

namespace {

constexpr std::string_view intensityPath = "/electricity/intensityGPerKwh";
constexpr std::string_view profileZonePath = "/electricity/profileZone";

struct Grid {
    const Scenario& scenario;
    const Rows& rows;
    Record& record;
    MixItems custom = {}; // of the given mix, what is known

    const Electricity& given() const { return scenario.electricity; }
    bool calibrated() const { return given().mix && given().mixCalibrated.value_or(false); }
    double zoneOil() const { return record.constant(intensityPath, "grid.zone_oil_factor"); }
    FactorSet set() const { return given().factorSet.value_or(FactorSet::Ipcc2014); }
};

/// The items of the given mix; unknown keys and keys without a factor are faults.
MixItems customMix(const Grid& grid)
{
    MixItems mix;
    if (!grid.given().mix)
        return mix;
    for (const auto& [key, share] : *grid.given().mix) {
        const EnergySource* source = grid.record.catalog().energySource(key);
        const std::string path = "/electricity/mix/" + pointerToken(key);
        if (!source)
            grid.record.fault(FaultCode::UnknownId, path, {}, key);
        else if (!lifecycleFactor(*source, {grid.set(), 0}))
            grid.record.fault(FaultCode::Required, path, {}, key);
        else
            mix.push_back({source, share});
    }
    return mix;
}

/// The intensity of a zone in a year varies by a factor, a forecast more widely.
double varyingIntensity(const Zone& zone, double intensity, Number year, bool forecast, Record& r)
{
    std::string identity = "grid.ci|" + zone.zoneId + '|';
    if (year)
        identity += std::to_string(std::lround(*year));
    r.variesByFactor({intensityPath, identity, InputNumber::IntensityGPerKwh, intensity},
                     forecast ? "grid.ci.forecast" : "grid.ci");
    return intensity;
}

double zoneIntensity(const Grid& grid)
{
    const Zone* zone = grid.rows.zone;
    Record& r = grid.record;
    if (!zone) {
        if (!grid.scenario.site.zone) // an unknown zone is already a fault
            r.fault(FaultCode::Required, "/site/zone");
        return unknown;
    }
    if (const Number year = grid.given().forecastYear) {
        const double intensity
            = intensityInYear(*zone, *year, intensityPath, grid.rows.zonePath, r);
        const Number newest = zone->latestYear ? zone->latestYear : zone->year;
        return varyingIntensity(*zone, intensity, year, year > newest, r);
    }
    if (zone->latestCarbonIntensityGPerKwh)
        return varyingIntensity(*zone,
                                r.catalogValue(intensityPath, *zone->latestCarbonIntensityGPerKwh,
                                               {zone->latestSourceId, zone->latestYear},
                                               grid.rows.zonePath),
                                zone->latestYear, false, r);
    if (zone->carbonIntensityGPerKwh)
        return varyingIntensity(*zone,
                                r.catalogValue(intensityPath, *zone->carbonIntensityGPerKwh,
                                               {zone->sourceId, zone->year}, grid.rows.zonePath),
                                zone->year, false, r);
    r.fault(FaultCode::Required, intensityPath, {}, zone->zoneId);
    return unknown;
}

Number newestIntensity(const Zone* zone)
{
    if (!zone)
        return {};
    return zone->latestCarbonIntensityGPerKwh ? zone->latestCarbonIntensityGPerKwh
                                              : zone->carbonIntensityGPerKwh;
}

/// k of METHOD.md 5.3; 1 for a mix from scratch.
double calibrationFactor(const Grid& grid, const MixFactors& factors)
{
    if (!grid.calibrated())
        return 1;
    constexpr std::string_view path = "/electricity/mixCalibrated";
    Record& r = grid.record;
    const Number intensity = newestIntensity(grid.rows.zone);
    const MixItems zone = grid.rows.zone ? zoneMix(*grid.rows.zone, r.catalog()) : MixItems{};
    double k = 1;
    if (intensity && !zone.empty())
        k = calibration(*intensity, mixSums(zone, factors).lifecycleG,
                        r.constant(path, "grid.calibration_low"),
                        r.constant(path, "grid.calibration_high"));
    return r.derived(path, k, "METHOD 5.3");
}

/// CI = k·Σ share_i·EF_i with the factors of the sources varying (METHOD.md 10.6, 10.7). A source
/// without a range counts with its median.
void varyFactors(const Grid& grid, const MixFactors& factors, double k)
{
    Record& r = grid.record;
    const MethodDefault* limit = r.catalog().methodDefault("grid.ef_gsd_limit");
    const double widest = limit ? limit->mode.value_or(1) : 1;
    for (const MixItem& item : grid.custom) {
        const double factor = lifecycleFactor(*item.source, factors).value_or(0);
        Distribution distribution{DistributionKind::Fixed, {1}, {}};
        if (const Number gsd = factorSpread(*item.source, factors, widest))
            distribution = {DistributionKind::Lognormal, {1, *gsd}, {}};
        const double weight = k * item.share * factor;
        r.ranges.push_back({"/electricity/factorSet/" + item.source->key,
                            "grid.ef|" + item.source->key, distribution,
                            InputNumber::IntensityGPerKwh, 1, weight, factor, false});
    }
}

void recordFactorSet(const Grid& grid)
{
    constexpr std::string_view path = "/electricity/factorSet";
    if (grid.given().factorSet)
        grid.record.given(path, word(*grid.given().factorSet));
    else
        grid.record.methodWord(path, word(grid.set()), "5.3");
}

/// CI_LB (METHOD.md 5.1): intensity > mix > own hours > zone.
double resolveIntensity(const Grid& grid, const Profile& own)
{
    const Electricity& e = grid.given();
    Record& r = grid.record;
    if (e.intensityGPerKwh)
        return r.given(intensityPath, *e.intensityGPerKwh);
    if (e.mix) {
        recordFactorSet(grid);
        const MixFactors factors{grid.set(), grid.calibrated() ? grid.zoneOil() : 0};
        const double k = calibrationFactor(grid, factors);
        const double raw = mixSums(grid.custom, factors).lifecycleG;
        varyFactors(grid, factors, k);
        return r.derived(intensityPath, k * raw, "METHOD 5.3");
    }
    if (!own.empty())
        return r.derived(intensityPath, own.mean, "METHOD 5.4");
    return zoneIntensity(grid);
}

/// CI_direct/CI_LB by the shares of the mix or zone (METHOD.md 5.1, strict mode).
double resolveDirectShare(const Grid& grid)
{
    const Electricity& e = grid.given();
    Record& r = grid.record;
    constexpr std::string_view path = "/electricity/basis";
    const Basis basis = e.basis.value_or(Basis::Lifecycle);
    if (!e.basis)
        r.methodWord(path, word(basis), "5.1");
    else
        r.given(path, word(basis));
    if (basis == Basis::Lifecycle)
        return 1;
    const bool fromZone = !e.mix || grid.calibrated();
    const MixFactors factors{grid.set(), fromZone ? grid.zoneOil() : 0};
    MixItems mix = grid.custom;
    if (!e.mix && grid.rows.zone)
        mix = zoneMix(*grid.rows.zone, r.catalog());
    if (mix.empty()) {
        r.fault(FaultCode::Required, path);
        return unknown;
    }
    const MixSums sums = mixSums(mix, factors);
    return sums.lifecycleG > 0 ? sums.directG / sums.lifecycleG : 1;
}

/// The profile of the zone, borrowed if need be (METHOD.md 5.4), or of another zone that was named.
Profile zoneProfile(const Grid& grid)
{
    const Zone* zone = grid.rows.zone;
    Record& r = grid.record;
    if (!zone)
        return {};
    const auto& named = grid.given().profileZone;
    const HourlyProfile* row
        = named ? profileOf(*named, r.catalog()) : profileOfZone(*zone, r.catalog());
    if (!row) {
        if (!named) // an unknown one is already a fault
            r.warn(WarningCode::NoHourly, grid.rows.zonePath, {}, zone->zoneId);
        return {};
    }
    if (row->zoneId != zone->zoneId)
        r.warn(WarningCode::ProfileProxy, named ? profileZonePath : grid.rows.zonePath, {},
               row->zoneId);
    r.catalogWord("/electricity/hourlyIntensityGPerKwh", row->zoneId, row->sourceId);
    Profile profile;
    profile.typical = *row->gPerKwh;
    profile.mean = profileMean(profile);
    return profile;
}

Profile ownProfile(const Grid& grid)
{
    Profile profile;
    if (!grid.given().hourlyIntensityGPerKwh)
        return profile;
    profile.own = *grid.given().hourlyIntensityGPerKwh;
    profile.mean = profileMean(profile);
    profile.wraps = double(profile.own.size()) == hoursPerYear;
    grid.record.given("/electricity/hourlyIntensityGPerKwh", double(profile.own.size()));
    if (!profile.wraps && !grid.scenario.schedule.start)
        grid.record.fault(FaultCode::Required, "/schedule/start", {},
                          "/electricity/hourlyIntensityGPerKwh");
    return profile;
}

void checkProfileZone(const Grid& grid)
{
    const auto& named = grid.given().profileZone;
    if (!named)
        return;
    if (profileOf(*named, grid.record.catalog()))
        grid.record.given(profileZonePath, *named);
    else
        grid.record.fault(FaultCode::UnknownId, profileZonePath, {}, *named);
}

Profile chosenProfile(const Grid& grid, const Profile& own)
{
    const Electricity& e = grid.given();
    if (!own.empty())
        return own;
    const bool fromZone = !e.intensityGPerKwh && (!e.mix || grid.calibrated());
    return fromZone ? zoneProfile(grid) : Profile{};
}

/// The hours a run follows: with a start, or where the policy seeks one (METHOD.md 5.4, 5.8).
void resolveHours(const Grid& grid, const Profile& own, ElectricityInputs& out)
{
    const Schedule& schedule = grid.scenario.schedule;
    Record& r = grid.record;
    const Policy policy = schedule.policy.value_or(Policy::Fixed);
    if (schedule.start || policy != Policy::Fixed)
        out.profile = chosenProfile(grid, own);
    else if (grid.given().cfeHourly)
        out.yearProfile = chosenProfile(grid, own);
    if (schedule.start) {
        r.given("/schedule/start", toText(*schedule.start));
        out.startHour = out.profile.wraps ? typicalHour(*schedule.start) : 0;
    }
    if (schedule.policy)
        r.given("/schedule/policy", word(policy));
    if (schedule.deadline)
        r.given("/schedule/deadline", toText(*schedule.deadline));
    if (policy == Policy::PauseResume)
        out.restartOverheadH = r.pick("/schedule/restartOverheadH", schedule.restartOverheadH,
                                      "schedule.restart_overhead_h");
}

void resolveContracts(const Grid& grid, ElectricityInputs& out)
{
    const Electricity& e = grid.given();
    Record& r = grid.record;
    out.contracts = countedContracts(e.contracts);
    for (std::size_t i = 0; i < e.contracts.size(); ++i) {
        const std::string path = "/electricity/contracts/" + std::to_string(i);
        r.given(path + "/share", e.contracts[i].share);
        r.given(path + "/factorGPerKwh", e.contracts[i].factorGPerKwh);
        r.given(path + "/upstreamGPerKwh", e.contracts[i].upstreamGPerKwh);
        if (!e.contracts[i].qualified)
            r.warn(WarningCode::Quality, path + "/qualified", e.contracts[i].share);
    }
    constexpr std::string_view path = "/electricity/residualGPerKwh";
    if (e.residualGPerKwh) {
        out.residualGPerKwh = r.given(path, *e.residualGPerKwh);
        // Published residual mixes hold direct emissions only.
        if (e.basis.value_or(Basis::Lifecycle) == Basis::Lifecycle)
            r.warn(WarningCode::BasisMix, path);
    } else if (!e.contracts.empty()) {
        r.warn(WarningCode::NoResidual, path);
    }
}

} // namespace

ElectricityInputs resolveElectricity(const Scenario& scenario, const Rows& rows, Record& record)
{
    Grid grid{scenario, rows, record};
    grid.custom = customMix(grid);
    ElectricityInputs out;
    const Profile own = ownProfile(grid);
    checkProfileZone(grid);
    out.intensityGPerKwh = resolveIntensity(grid, own);
    out.directShare = resolveDirectShare(grid);
    std::string losses = "grid.lambda|";
    if (rows.zone)
        losses += rows.zone->zoneId;
    out.gridLossShare
        = record.pickVarying({"/electricity/gridLossShare", losses, InputNumber::GridLossShare},
                             scenario.electricity.gridLossShare, "grid.lambda");
    resolveContracts(grid, out);
    resolveHours(grid, own, out);
    return out;
}

} // namespace vorlauf
