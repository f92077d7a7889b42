// SPDX-License-Identifier: GPL-3.0-or-later
#include "supply.h"

#include "matching.h"
#include "words.h"
#include "zonemix.h"

#include <algorithm>
#include <numeric>

namespace vorlauf {

namespace {

constexpr std::size_t yearHours = 8760;

/// Of the given mix, else of the zone; unknown where neither says.
double lowCarbonShare(const Scenario& s, const Rows& rows, const Catalog& catalog)
{
    double share = 0;
    if (s.electricity.mix) {
        for (const auto& [key, part] : *s.electricity.mix) {
            const EnergySource* source = catalog.energySource(key);
            share += source && source->lowCarbon ? part : 0;
        }
        return share;
    }
    const MixItems mix = rows.zone ? zoneMix(*rows.zone, catalog) : MixItems{};
    if (mix.empty())
        return unknown;
    for (const MixItem& item : mix)
        share += item.source->lowCarbon ? item.share : 0;
    return share;
}

std::vector<double> shapeOf(const HourlySupply& supply, const Rows& rows, Record& r)
{
    constexpr std::string_view path = "/electricity/cfeHourly/profile";
    if (supply.shape == ProfileShape::Hourly)
        return supply.hourly;
    if (supply.shape == ProfileShape::Flat)
        return std::vector<double>(yearHours, 1);
    const Zone* zone = rows.zone;
    if (zone && zone->latitude && zone->longitude)
        return solarShape(*zone->latitude, *zone->longitude);
    r.fault(FaultCode::Required, path, {}, zone ? std::string_view(zone->zoneId) : "");
    return {};
}

/// How often, or for which part, the run meets each hour of the typical year.
std::vector<double> hoursMet(int start, double durationH)
{
    const double rest = std::fmod(durationH, double(yearHours));
    std::vector<double> met(yearHours, (durationH - rest) / double(yearHours));
    const double whole = std::floor(rest + 1e-9);
    const auto first = std::size_t(start);
    for (std::size_t i = 0; i < std::size_t(whole); ++i)
        met[(first + i) % yearHours] += 1;
    if (rest - whole > 1e-9)
        met[(first + std::size_t(whole)) % yearHours] += rest - whole;
    return met;
}

/// Intensity of each hour of the typical year; own hours that do not fill it begin at offset.
std::vector<double> intensities(const Profile& profile, double mean, int offset)
{
    std::vector<double> values(yearHours, mean);
    if (profile.empty() || profile.mean <= 0)
        return values;
    const std::size_t first = profile.wraps ? 0 : std::size_t(offset);
    for (std::size_t i = 0; i < profile.size(); ++i) {
        const double hour = profile.typical.empty() ? profile.own[i] : double(profile.typical[i]);
        values[(first + i) % yearHours] = mean * hour / profile.mean;
    }
    return values;
}

} // namespace

std::optional<Supply> resolveSupply(const Scenario& s, const Rows& rows, Record& r)
{
    if (!s.electricity.cfeHourly)
        return {};
    const HourlySupply& given = *s.electricity.cfeHourly;
    constexpr double kwhPerMwh = 1000;
    const double volume = r.given("/electricity/cfeHourly/annualMwh", given.annualMwh) * kwhPerMwh;
    Supply out;
    out.hourlyKwh = scaledToVolume(shapeOf(given, rows, r), volume);
    out.gridShare = lowCarbonShare(s, rows, r.catalog());
    out.factorGPerKwh = r.constant("/electricity/cfeHourly", "grid.cfe_factor");
    out.firstOwn = s.schedule.start;
    return out;
}

SuppliedHours supplyHours(const Supply& supply, const Inputs& in, const Amounts& out,
                          const std::optional<ChosenSchedule>& schedule)
{
    const ElectricityInputs& e = in.electricity;
    SuppliedHours hours;
    hours.wholeYear = !schedule || !(out.durationH > 0) || !std::isfinite(out.durationH);
    const int offset = supply.firstOwn ? typicalHour(*supply.firstOwn) : 0;
    const int shift = e.profile.wraps ? 0 : offset; // from the profile's hours to the year's
    hours.met.assign(yearHours, hours.wholeYear ? 1 : 0);
    if (!hours.wholeYear && !schedule->pausedHours.empty()) {
        for (const RunHour& used : schedule->pausedHours)
            hours.met[std::size_t(used.hour + shift) % yearHours] += used.share;
    } else if (!hours.wholeYear) {
        hours.met = hoursMet(schedule->result.startHour, out.durationH);
    }
    const double all = std::accumulate(hours.met.begin(), hours.met.end(), 0.0);
    hours.loadKwh.resize(yearHours);
    hours.supplyKwh.resize(yearHours);
    for (std::size_t h = 0; h < yearHours; ++h) {
        hours.loadKwh[h] = out.mainRunKwh / all * hours.met[h];
        hours.supplyKwh[h] = supply.hourlyKwh[h] * hours.met[h];
    }
    hours.intensityGPerKwh
        = intensities(schedule ? e.profile : e.yearProfile, e.intensityGPerKwh, offset);
    return hours;
}

MatchingResult matchSupply(const Supply& supply, const SuppliedHours& hours)
{
    const std::vector<double> gridShare(yearHours, supply.gridShare);
    const Matching m = *matchHourly(hours.loadKwh, hours.supplyKwh, hours.intensityGPerKwh,
                                    gridShare, supply.factorGPerKwh);
    return {toNumber(m.cfeScore), toNumber(m.annualClaim), toNumber(m.operationalG)};
}

} // namespace vorlauf
