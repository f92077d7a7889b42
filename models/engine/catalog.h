// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

#include <array>
#include <functional>
#include <memory>
#include <string_view>
#include <unordered_map>

namespace vorlauf {

// What the catalog supplies: one struct for each table, a member for each column, in the column's
// own unit (its name says which). Empty = unknown, never zero. Lists of ids are joined with ";" as
// in the tables. Kinds and names of tables and columns as text: models/catalog/columns.h.

struct Source {
    std::string sourceId, title, publisher, licence, url, note;
    Number year;
    friend bool operator==(const Source&, const Source&) = default;
};

struct Zone {
    std::string zoneId, nameEn, nameDe, kind, parentId, iso3, timezoneIana;
    Number latitude, longitude, year, carbonIntensityGPerKwh;
    std::string ciBasis, ciScope;
    Number shareCoal, shareGas, shareOil, shareNuclear,
        shareHydro; // percent of the year's generation or consumption
    Number shareWind, shareSolar, shareBioenergy, shareGeothermal, shareOther;
    std::string sourceId, mixSourceId, note;
    Number latestYear, latestCarbonIntensityGPerKwh; // newest intensity, same basis and scope; the
                                                     // mix belongs to year
    std::string latestSourceId;
    friend bool operator==(const Zone&, const Zone&) = default;
};

struct ZoneYear {
    std::string zoneId;
    Number year, carbonIntensityGPerKwh;
    std::string ciBasis, ciScope, sourceId;
    friend bool operator==(const ZoneYear&, const ZoneYear&) = default;
};

struct EnergySource {
    std::string key, nameEn, nameDe, category;
    bool renewable = false, lowCarbon = false;
    std::string zonesShareColumn; // such as share_coal; empty: not a source of the zone tables
    Number lifecycleMin, lifecycleMedian, lifecycleMax, directGPerKwh; // g/kWh
    Number ipccLifecycleMin, ipccLifecycleMedian, ipccLifecycleMax;
    Number uneceLifecycleMin, uneceLifecycleReference, uneceLifecycleMax;
    Number waterConsumptionLPerKwhMedian;
    std::string sourceId, uneceSourceId, waterSourceId, directSourceId, note;
    friend bool operator==(const EnergySource&, const EnergySource&) = default;
};

struct CloudRegion {
    std::string provider, regionCode, cityEn, country, zoneId;
    Number latitude, longitude, year, pue, wueLPerKwh;
    Number cfeHourlyPercent, cfeAnnualPercent, gridCiLocationGPerKwh;
    std::string gridCiLocationBasis, sourceId, note;
    friend bool operator==(const CloudRegion&, const CloudRegion&) = default;
};

struct ProviderDefault {
    std::string provider;
    Number pue, wueLPerKwh, year;
    std::string sourceId, note;
    friend bool operator==(const ProviderDefault&, const ProviderDefault&) = default;
};

struct HourlyProfile {
    std::string zoneId;
    Number year;
    std::string basis, sourceId, countryIso2;
    bool countryDefault = false;
    std::string note;
    std::shared_ptr<const std::vector<std::uint16_t>> gPerKwh; // 8,760 UTC hours of a typical year
    friend bool operator==(const HourlyProfile& a, const HourlyProfile& b)
    {
        return a.zoneId == b.zoneId && a.year == b.year && a.basis == b.basis
            && a.sourceId == b.sourceId && a.countryIso2 == b.countryIso2
            && a.countryDefault == b.countryDefault && a.note == b.note
            && (a.gPerKwh == b.gPerKwh || (a.gPerKwh && b.gPerKwh && *a.gPerKwh == *b.gPerKwh));
    }
};

struct Accelerator {
    std::string acceleratorId, vendor, name, kind, segment, architecture; // kind gpu|tpu|asic|cpu
    Number releaseYear, memoryGb, tdpW, idleW;
    Number peakFp64Tflops, peakFp32Tflops, peakTf32Tflops, peakFp16Tflops, peakBf16Tflops,
        peakFp8Tflops;                   // dense
    Number typicalTrainingPowerFraction; // of tdpW
    bool hostIncluded = false; // tdpW or the fraction already holds the host (METHOD.md 3.5)
    Number embodiedKgco2eLow, embodiedKgco2e, embodiedKgco2eHigh;
    std::string embodiedMethod, sourceId, idleSourceId, note;
    friend bool operator==(const Accelerator&, const Accelerator&) = default;
};

struct Node {
    std::string nodeId, name, vendor, acceleratorId;
    Number acceleratorsPerNode;
    std::string cpu;
    Number cpuSockets, ramGb, maxPowerW, idlePowerW, nonAcceleratorPowerW, embodiedKgco2eChassis,
        lifetimeYearsTypical;
    std::string sourceId, note;
    friend bool operator==(const Node&, const Node&) = default;
};

struct Cpu {
    std::string cpuId, vendor, name;
    Number cores, tdpW, releaseYear, embodiedKgco2e;
    std::string sourceId, note;
    friend bool operator==(const Cpu&, const Cpu&) = default;
};

struct RentalPrice {
    std::string acceleratorId, provider;
    Number usdPerAcceleratorHour, year;
    std::string sourceId;
    friend bool operator==(const RentalPrice&, const RentalPrice&) = default;
};

struct ModelPreset {
    std::string modelId, name, organisation, releaseDate, modality;
    Number paramsTotalB, paramsActiveB, tokensB, epochs,
        trainFlops; // billions; tokens include the epochs
    std::string flopsBasis;
    Number layers, hiddenDim, contextLength, vocabulary;
    std::string precision, acceleratorUsed, sourceId, note;
    friend bool operator==(const ModelPreset&, const ModelPreset&) = default;
};

struct ElectricityPrice {
    std::string zoneId;
    Number year, industrialPrice; // per kWh
    std::string currency, sourceId, basis, consumptionBand, quality, note;
    friend bool operator==(const ElectricityPrice&, const ElectricityPrice&) = default;
};

struct Currency {
    std::string currency;
    Number year, unitsPerUsd;
    std::string sourceId, note;
    friend bool operator==(const Currency&, const Currency&) = default;
};

struct CarbonPrice {
    std::string jurisdiction, zoneIds, instrumentEn, instrumentDe, type;
    Number price;
    std::string currency, per, date, sourceId, coversElectricity, note;
    friend bool operator==(const CarbonPrice&, const CarbonPrice&) = default;
};

struct Regulation {
    std::string regulationId, nameEn, nameDe, jurisdiction, criterion;
    Number threshold;
    std::string unit, appliesIfMetric, appliesIfComparator, appliesIfValue, metric, comparator,
        validFrom, validUntil;
    Number graceMonths;
    std::string kind, status, jurisdictionCode, lastChecked, binding, sourceId, note;
    friend bool operator==(const Regulation&, const Regulation&) = default;
};

struct EquivalentReference {
    std::string id, nameEn, nameDe, unitEn, unitDe;
    Number kgco2ePerUnit;
    std::string sourceId, note;
    friend bool operator==(const EquivalentReference&, const EquivalentReference&) = default;
};

struct Climate {
    std::string zoneId, countryIso2, place;
    Number latitude, longitude;
    std::string level, period; // level site|country
    Number annualMeanTempC, hoursAtOrBelow18c;
    std::string sourceId, note;
    friend bool operator==(const Climate&, const Climate&) = default;
};

struct CountryOutline {
    std::string zoneId;
    Number ring;
    std::string longitudeLatitude; // "178.12,-17.51 178.37,-17.34 ..."
    friend bool operator==(const CountryOutline&, const CountryOutline&) = default;
};

/// The continent of a country: africa|asia|europe|north america|oceania|south america.
struct Continent {
    std::string zoneId, continent, sourceId;
    friend bool operator==(const Continent&, const Continent&) = default;
};

/// A scalar default of METHOD.md, such as work.phi 0.01 / 0.05 / 0.15. The point result uses mode.
struct MethodDefault {
    std::string key; // quantity of METHOD.md 10.2, or a name of the same form
    Number low, mode, high;
    std::string
        distribution; // triangular|lognormal|fixed; parameters as low/mode/high or median and gsd
    Number gsd;
    std::string unit, section, confidence, sourceId, note;
    friend bool operator==(const MethodDefault&, const MethodDefault&) = default;
};

/// One row of METHOD.md 3.2 (utilisation) or 3.4 (power), in the order of the tables; the engine
/// picks the first match.
struct Prior {
    std::string
        priorId; // mfu.1 ... mfu.9, power.small_job, power.fraction, power.tpu_asic, power.other
    Number low, mode, high;
    std::string condition, confidence, evidence, sourceId;
    friend bool operator==(const Prior&, const Prior&) = default;
};

/// A training run as published, to judge the method by (METHOD.md 3.2, 3.4). Billions and MWh as in
/// the table; accelerator is the wording of the source, acceleratorId our reading of it.
struct PublishedRun {
    std::string runId, model, organisation;
    Number year;
    std::string citation, url, tableOrPage, modality;
    Number paramsTotalB, paramsActiveB, tokensB, trainFlops;
    std::string architectureNote, accelerator, acceleratorId;
    Number acceleratorCount, hours, acceleratorHours;
    Number meanPowerWStated, nodeOrSystemPowerW, mfuStated, achievedTflopsPerChipStated, pueStated;
    std::string locationStated;
    Number gridCiGPerKwhStated, netCiMarketStated;
    Number energyMwhReported, tco2eReported, tco2eMarketReported, embodiedTco2eReported;
    std::string otherOverheadsNote, unitTrapNote, sourceQuality;
    std::string energyIncludesPue; // yes|no|unknown or empty; no: the accelerators alone
    std::string powerBasis, derivedFields, verificationStatus, family;
    std::string task;             // as in a plan; empty: pretrain
    Number tokenAcceleratorHours; // that tokensB took; empty: acceleratorHours
    std::string sourceId;
    friend bool operator==(const PublishedRun&, const PublishedRun&) = default;
};

/// What keeps a published number from being comparable.
struct RunCaveat {
    std::string runId, subject, caveat; // subject hours|energy; caveat as the schema lists them
    bool excludes = false;              // the method is not judged by this number
    friend bool operator==(const RunCaveat&, const RunCaveat&) = default;
};

/// Lets an index of ids be searched without making a string first.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>{}(text);
    }
};
using CatalogIndex = std::unordered_map<std::string, std::size_t, TextHash, std::equal_to<>>;

/// All reference data as values: the shipped catalog, or that with rows of a document or of the
/// user over it.
struct Catalog {
    // Written once: each would otherwise be compiled anew, with all tables, wherever one is used.
    Catalog();
    Catalog(const Catalog&);
    Catalog(Catalog&&) noexcept;
    Catalog& operator=(const Catalog&);
    Catalog& operator=(Catalog&&) noexcept;
    ~Catalog();

    std::string version; // such as "2026.11"
    std::vector<Source> sources;
    std::vector<Zone> zones;
    std::vector<ZoneYear> zoneYears;
    std::vector<EnergySource> energySources;
    std::vector<CloudRegion> cloudRegions;
    std::vector<ProviderDefault> providerDefaults;
    std::vector<HourlyProfile> hourlyProfiles;
    std::vector<Accelerator> accelerators;
    std::vector<Node> nodes;
    std::vector<Cpu> cpus;
    std::vector<RentalPrice> rentalPrices;
    std::vector<ModelPreset> modelPresets;
    std::vector<ElectricityPrice> electricityPrices;
    std::vector<Currency> currencies;
    std::vector<CarbonPrice> carbonPrices;
    std::vector<Regulation> regulations;
    std::vector<EquivalentReference> equivalents;
    std::vector<Climate> climates;
    std::vector<CountryOutline> outlines;
    std::vector<Continent> continents;
    std::vector<MethodDefault> methodDefaults;
    std::vector<Prior> priors;
    std::vector<PublishedRun> publishedRuns;
    std::vector<RunCaveat> runCaveats;

    /// The row with this id (of several the first), or nullptr. By index after buildIndex(), else
    /// linear.
    const Zone* zone(std::string_view id) const;
    const EnergySource* energySource(std::string_view key) const;
    const CloudRegion*
    cloudRegion(std::string_view providerAndCode) const; // "Google Cloud:europe-west1"
    const ProviderDefault* providerDefault(std::string_view provider) const;
    const HourlyProfile* hourlyProfile(std::string_view zoneId) const; // its own file only
    const Accelerator* accelerator(std::string_view id) const;
    const Node* node(std::string_view id) const;
    const ModelPreset* modelPreset(std::string_view id) const;
    const MethodDefault* methodDefault(std::string_view key) const;
    const Prior* prior(std::string_view id) const;
    const Source* source(std::string_view id) const;
    const EquivalentReference* equivalent(std::string_view id) const;

    /// Makes the look-ups fast; call it after the tables have changed. Without it they are slow,
    /// not wrong.
    void buildIndex();

    /// The index aside.
    friend bool operator==(const Catalog& a, const Catalog& b);

private:
    std::array<CatalogIndex, 11> m_index; // one for each look-up by id
};

} // namespace vorlauf
