// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include <array>

namespace vorlauf {

template <>
const Table<Zone>& tableOf()
{
    using Row = Zone;
    static constexpr std::array columns = {
        Column<Row>{"zone_id", &Row::zoneId},
        Column<Row>{"name_en", &Row::nameEn},
        Column<Row>{"name_de", &Row::nameDe},
        Column<Row>{"kind", &Row::kind},
        Column<Row>{"parent_id", &Row::parentId},
        Column<Row>{"iso3", &Row::iso3},
        Column<Row>{"timezone_iana", &Row::timezoneIana},
        Column<Row>{"latitude", &Row::latitude},
        Column<Row>{"longitude", &Row::longitude},
        Column<Row>{"year", &Row::year},
        Column<Row>{"carbon_intensity_g_per_kwh", &Row::carbonIntensityGPerKwh},
        Column<Row>{"ci_basis", &Row::ciBasis},
        Column<Row>{"ci_scope", &Row::ciScope},
        Column<Row>{"share_coal", &Row::shareCoal},
        Column<Row>{"share_gas", &Row::shareGas},
        Column<Row>{"share_oil", &Row::shareOil},
        Column<Row>{"share_nuclear", &Row::shareNuclear},
        Column<Row>{"share_hydro", &Row::shareHydro},
        Column<Row>{"share_wind", &Row::shareWind},
        Column<Row>{"share_solar", &Row::shareSolar},
        Column<Row>{"share_bioenergy", &Row::shareBioenergy},
        Column<Row>{"share_geothermal", &Row::shareGeothermal},
        Column<Row>{"share_other", &Row::shareOther},
        Column<Row>{"source_id", &Row::sourceId},
        Column<Row>{"mix_source_id", &Row::mixSourceId},
        Column<Row>{"note", &Row::note},
        Column<Row>{"latest_year", &Row::latestYear},
        Column<Row>{"latest_carbon_intensity_g_per_kwh", &Row::latestCarbonIntensityGPerKwh},
        Column<Row>{"latest_source_id", &Row::latestSourceId},
    };
    static constexpr std::array<std::string_view, 1> key = {"zone_id"};
    static constexpr Table<Row> table{"zones", "zones", columns, key, &Catalog::zones};
    return table;
}

template <>
const Table<ZoneYear>& tableOf()
{
    using Row = ZoneYear;
    static constexpr std::array columns = {
        Column<Row>{"zone_id", &Row::zoneId},
        Column<Row>{"year", &Row::year},
        Column<Row>{"carbon_intensity_g_per_kwh", &Row::carbonIntensityGPerKwh},
        Column<Row>{"ci_basis", &Row::ciBasis},
        Column<Row>{"ci_scope", &Row::ciScope},
        Column<Row>{"source_id", &Row::sourceId},
    };
    static constexpr std::array<std::string_view, 3> key = {"zone_id", "year", "ci_scope"};
    static constexpr Table<Row> table{"zones_intensity_history", "", columns, key,
                                      &Catalog::zoneYears};
    return table;
}

template <>
const Table<EnergySource>& tableOf()
{
    using Row = EnergySource;
    static constexpr std::array columns = {
        Column<Row>{"key", &Row::key},
        Column<Row>{"name_en", &Row::nameEn},
        Column<Row>{"name_de", &Row::nameDe},
        Column<Row>{"category", &Row::category},
        Column<Row>{"renewable", &Row::renewable},
        Column<Row>{"low_carbon", &Row::lowCarbon},
        Column<Row>{"zones_share_column", &Row::zonesShareColumn},
        Column<Row>{"lifecycle_min", &Row::lifecycleMin},
        Column<Row>{"lifecycle_median", &Row::lifecycleMedian},
        Column<Row>{"lifecycle_max", &Row::lifecycleMax},
        Column<Row>{"direct_g_per_kwh", &Row::directGPerKwh},
        Column<Row>{"ipcc_lifecycle_min", &Row::ipccLifecycleMin},
        Column<Row>{"ipcc_lifecycle_median", &Row::ipccLifecycleMedian},
        Column<Row>{"ipcc_lifecycle_max", &Row::ipccLifecycleMax},
        Column<Row>{"unece_lifecycle_min", &Row::uneceLifecycleMin},
        Column<Row>{"unece_lifecycle_reference", &Row::uneceLifecycleReference},
        Column<Row>{"unece_lifecycle_max", &Row::uneceLifecycleMax},
        Column<Row>{"water_consumption_l_per_kwh_median", &Row::waterConsumptionLPerKwhMedian},
        Column<Row>{"source_id", &Row::sourceId},
        Column<Row>{"unece_source_id", &Row::uneceSourceId},
        Column<Row>{"water_source_id", &Row::waterSourceId},
        Column<Row>{"direct_source_id", &Row::directSourceId},
        Column<Row>{"note", &Row::note},
    };
    static constexpr std::array<std::string_view, 1> key = {"key"};
    static constexpr Table<Row> table{"energy_sources", "energy-sources", columns, key,
                                      &Catalog::energySources};
    return table;
}

template <>
const Table<CloudRegion>& tableOf()
{
    using Row = CloudRegion;
    static constexpr std::array columns = {
        Column<Row>{"provider", &Row::provider},
        Column<Row>{"region_code", &Row::regionCode},
        Column<Row>{"city_en", &Row::cityEn},
        Column<Row>{"country", &Row::country},
        Column<Row>{"zone_id", &Row::zoneId},
        Column<Row>{"latitude", &Row::latitude},
        Column<Row>{"longitude", &Row::longitude},
        Column<Row>{"year", &Row::year},
        Column<Row>{"pue", &Row::pue},
        Column<Row>{"wue_l_per_kwh", &Row::wueLPerKwh},
        Column<Row>{"cfe_hourly_percent", &Row::cfeHourlyPercent},
        Column<Row>{"cfe_annual_percent", &Row::cfeAnnualPercent},
        Column<Row>{"grid_ci_location_g_per_kwh", &Row::gridCiLocationGPerKwh},
        Column<Row>{"grid_ci_location_basis", &Row::gridCiLocationBasis},
        Column<Row>{"source_id", &Row::sourceId},
        Column<Row>{"note", &Row::note},
    };
    static constexpr std::array<std::string_view, 2> key = {"provider", "region_code"};
    static constexpr Table<Row> table{"cloud_regions", "cloud-regions", columns, key,
                                      &Catalog::cloudRegions};
    return table;
}

template <>
const Table<ProviderDefault>& tableOf()
{
    using Row = ProviderDefault;
    static constexpr std::array columns = {
        Column<Row>{"provider", &Row::provider},        Column<Row>{"pue", &Row::pue},
        Column<Row>{"wue_l_per_kwh", &Row::wueLPerKwh}, Column<Row>{"year", &Row::year},
        Column<Row>{"source_id", &Row::sourceId},       Column<Row>{"note", &Row::note},
    };
    static constexpr std::array<std::string_view, 1> key = {"provider"};
    static constexpr Table<Row> table{"provider_defaults", "", columns, key,
                                      &Catalog::providerDefaults};
    return table;
}

template <>
const Table<HourlyProfile>& tableOf()
{
    using Row = HourlyProfile;
    static constexpr std::array columns = {
        Column<Row>{"zone_id", &Row::zoneId},
        Column<Row>{"year", &Row::year},
        Column<Row>{"basis", &Row::basis},
        Column<Row>{"source_id", &Row::sourceId},
        Column<Row>{"country_iso2", &Row::countryIso2},
        Column<Row>{"country_default", &Row::countryDefault},
        Column<Row>{"note", &Row::note},
    };
    static constexpr std::array<std::string_view, 1> key = {"zone_id"};
    static constexpr Table<Row> table{"hourly_profiles", "", columns, key,
                                      &Catalog::hourlyProfiles};
    return table;
}

template <>
const Table<Climate>& tableOf()
{
    using Row = Climate;
    static constexpr std::array columns = {
        Column<Row>{"zone_id", &Row::zoneId},
        Column<Row>{"country_iso2", &Row::countryIso2},
        Column<Row>{"place", &Row::place},
        Column<Row>{"latitude", &Row::latitude},
        Column<Row>{"longitude", &Row::longitude},
        Column<Row>{"level", &Row::level},
        Column<Row>{"period", &Row::period},
        Column<Row>{"annual_mean_temp_c", &Row::annualMeanTempC},
        Column<Row>{"hours_at_or_below_18c", &Row::hoursAtOrBelow18c},
        Column<Row>{"source_id", &Row::sourceId},
        Column<Row>{"note", &Row::note},
    };
    static constexpr std::array<std::string_view, 3> key = {"zone_id", "place", "level"};
    static constexpr Table<Row> table{"climate", "", columns, key, &Catalog::climates};
    return table;
}

template <>
const Table<CountryOutline>& tableOf()
{
    using Row = CountryOutline;
    static constexpr std::array columns = {
        Column<Row>{"zone_id", &Row::zoneId},
        Column<Row>{"ring", &Row::ring},
        Column<Row>{"longitude_latitude", &Row::longitudeLatitude},
    };
    static constexpr std::array<std::string_view, 2> key = {"zone_id", "ring"};
    static constexpr Table<Row> table{"country_outlines", "", columns, key, &Catalog::outlines};
    return table;
}

template <>
const Table<Continent>& tableOf()
{
    using Row = Continent;
    static constexpr std::array columns = {
        Column<Row>{"zone_id", &Row::zoneId},
        Column<Row>{"continent", &Row::continent},
        Column<Row>{"source_id", &Row::sourceId},
    };
    static constexpr std::array<std::string_view, 1> key = {"zone_id"};
    static constexpr Table<Row> table{"continents", "", columns, key, &Catalog::continents};
    return table;
}

} // namespace vorlauf
