// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast.h"

#include <algorithm>

namespace vorlauf {

namespace {

constexpr double mostYears = 10;
constexpr std::size_t fewestYears = 5;
constexpr std::string_view yearPath = "/electricity/forecastYear";

struct Row {
    double year = unknown, gPerKwh = unknown;
    std::string_view source;
};

/// The row that counts without a forecast (METHOD.md 5.1).
Row newestRow(const Zone& zone)
{
    if (zone.latestYear && zone.latestCarbonIntensityGPerKwh)
        return {*zone.latestYear, *zone.latestCarbonIntensityGPerKwh, zone.latestSourceId};
    if (zone.year && zone.carbonIntensityGPerKwh)
        return {*zone.year, *zone.carbonIntensityGPerKwh, zone.sourceId};
    return {};
}

bool isHistoryOf(const Zone& zone, const ZoneYear& row)
{
    return row.zoneId == zone.zoneId && row.ciScope == zone.ciScope && row.ciBasis == zone.ciBasis
        && row.year && row.carbonIntensityGPerKwh;
}

Row pastRow(const Zone& zone, double year, const Catalog& catalog)
{
    for (const ZoneYear& row : catalog.zoneYears) {
        if (isHistoryOf(zone, row) && *row.year == year)
            return {year, *row.carbonIntensityGPerKwh, row.sourceId};
    }
    if (zone.latestYear == year)
        return newestRow(zone);
    if (zone.year == year && zone.carbonIntensityGPerKwh)
        return {year, *zone.carbonIntensityGPerKwh, zone.sourceId};
    return {};
}

std::vector<YearIntensity> historyOf(const Zone& zone, const Catalog& catalog)
{
    std::vector<YearIntensity> history;
    for (const ZoneYear& row : catalog.zoneYears) {
        if (isHistoryOf(zone, row) && *row.carbonIntensityGPerKwh > 0)
            history.push_back({*row.year, *row.carbonIntensityGPerKwh});
    }
    return history;
}

} // namespace

Number yearlyFactor(std::span<const YearIntensity> history)
{
    double newest = -HUGE_VAL;
    for (const YearIntensity& row : history)
        newest = std::max(newest, row.year);
    std::size_t count = 0;
    double yearSum = 0, logSum = 0;
    const auto counts = [&](const YearIntensity& row) { return row.year > newest - mostYears; };
    for (const YearIntensity& row : history) {
        if (!counts(row))
            continue;
        ++count;
        yearSum += row.year;
        logSum += std::log(row.gPerKwh);
    }
    if (count < fewestYears)
        return {};
    const double meanYear = yearSum / double(count);
    const double meanLog = logSum / double(count);
    double products = 0, squares = 0;
    for (const YearIntensity& row : history) {
        if (!counts(row))
            continue;
        products += (row.year - meanYear) * (std::log(row.gPerKwh) - meanLog);
        squares += (row.year - meanYear) * (row.year - meanYear);
    }
    return std::exp(products / squares);
}

double intensityInYear(const Zone& zone, double year, std::string_view path,
                       std::string_view zonePath, Record& r)
{
    r.given(yearPath, year);
    const Row newest = newestRow(zone);
    if (!(year > newest.year)) {
        const Row row = pastRow(zone, year, r.catalog());
        if (isKnown(row.gPerKwh))
            return r.catalogValue(path, row.gPerKwh, {row.source, row.year}, zonePath);
        r.fault(FaultCode::Required, yearPath, year, zone.zoneId);
        return unknown;
    }
    const double farthest = r.constant(yearPath, "grid.forecast.years");
    const MethodDefault* bounds = r.catalog().methodDefault("grid.forecast.rate");
    if (!bounds || !bounds->low || !bounds->high) {
        r.fault(FaultCode::Required, yearPath, {}, "grid.forecast.rate");
        return unknown;
    }
    if (year - newest.year > farthest)
        r.fault(FaultCode::Range, yearPath, year);
    const Number factor = yearlyFactor(historyOf(zone, r.catalog()));
    const double rate = std::clamp(factor.value_or(1) - 1, *bounds->low, *bounds->high);
    const double intensity = newest.gPerKwh * std::pow(1 + rate, year - newest.year);
    return r.derived(path, intensity, "METHOD 5.10;" + std::string(newest.source), year);
}

} // namespace vorlauf
