// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcatalog.h"

#include <initializer_list>

namespace vorlauf {

namespace {

struct DefaultRow {
    const char* key;
    double low, mode, high;
    const char* section;
};

constexpr DefaultRow testDefaults[] = {
    {"work.phi", 0.01, 0.05, 0.15, "2.10"},
    {"work.eps", 0, 0.02, 0.05, "2.10"},
    {"work.kappa.run", 1, 1, 1, "2.10"},
    {"work.kappa.project", 1.2, 2, 3.5, "2.10"},
    {"work.adapter_share", 0.005, 0.005, 0.005, "2.7"},
    {"work.qlora_time_factor", 1.39, 1.39, 1.39, "2.7"},
    {"work.vocabulary", 50257, 50257, 50257, "2.4"},
    {"work.sequence", 2048, 2048, 2048, "2.4"},
    {"work.ffn_factor", 4, 4, 4, "2.4"},
    {"hw.idle_fraction", 0.10, 0.10, 0.10, "3.4"},
    {"hw.node_size.datacenter", 8, 8, 8, "3.5"},
    {"hw.node_size.tpu", 4, 4, 4, "3.5"},
    {"hw.node_size.workstation", 4, 4, 4, "3.5"},
    {"hw.node_size.cpu", 1, 1, 1, "3.5"},
    {"hw.host_w_per_accelerator.tpu_asic", 18, 60, 180, "3.5"},
    {"hw.host_w.workstation", 60, 200, 600, "3.5"},
    {"hw.host_fraction.below_600w", 0.09, 0.30, 0.90, "3.5"},
    {"hw.host_fraction.from_600w", 0.135, 0.45, 1.35, "3.5"},
    {"hw.network_w.gpu", 10, 30, 60, "3.5"},
    {"hw.network_w.other", 3.3, 10, 20, "3.5"},
    {"hw.storage_w_per_tb", 1.2, 1.2, 1.2, "3.5"},
    {"hw.idle_host_fraction", 0.5, 0.5, 0.5, "3.6"},
    {"hw.mfu_gamma", 0, 0, 0.06, "3.2"},
    {"hw.mfu_reference_count", 1024, 1024, 1024, "3.2"},
    {"hw.mfu_floor", 0.05, 0.05, 0.05, "3.2"},
    {"hw.mfu_ceiling", 0.60, 0.60, 0.60, "3.2"},
    {"site.pue.survey", 1.15, 1.54, 2.0, "4.1"},
    {"site.climate.electrical", 0.06, 0.06, 0.06, "4.2"},
    {"site.climate.fan", 0.04, 0.04, 0.04, "4.2"},
    {"site.climate.cop", 4, 4, 4, "4.2"},
    {"site.climate.free_cooling_c", 18, 18, 18, "4.2"},
    {"site.climate.spread_c", 8.4, 8.4, 8.4, "4.2"},
    {"site.wue", 0, 0.55, 1.375, "4.3"},
    {"site.ewif", 3.142, 3.142, 3.142, "4.3"},
    {"site.onsite_factor", 41, 41, 41, "4.4"},
    {"site.onsite_share", 0, 0, 0, "4.4"},
    {"grid.lambda", 0.04, 0.05, 0.06, "5.2"},
    {"grid.zone_oil_factor", 650, 650, 650, "5.3"},
    {"grid.calibration_low", 0.7, 0.7, 0.7, "5.3"},
    {"grid.calibration_high", 1.3, 1.3, 1.3, "5.3"},
    {"emb.years", 3, 5, 7, "6.1"},
    {"emb.ulife", 0.5, 0.85, 0.95, "6.1"},
    {"emb.gpu_kg_per_gb", 1.5, 1.5, 1.5, "6.1"},
    {"emb.asic_min_kg", 300, 300, 300, "6.1"},
    {"emb.asic_kg_per_w", 0.25, 0.25, 0.25, "6.1"},
    {"emb.cpu_kg", 35, 35, 35, "6.1"},
    {"emb.chassis_kg_per_8.below_600w", 2500, 2500, 2500, "6.1"},
    {"emb.chassis_kg_per_8.from_600w", 5700, 5700, 5700, "6.1"},
    {"emb.chassis_kg_per_accelerator.tpu_asic", 150, 150, 150, "6.1"},
    {"emb.chassis_kg.other", 400, 400, 400, "6.1"},
    {"memory.bytes_per_parameter", 16, 16, 16, "14"},
    {"memory.activation_factor", 1.2, 1.2, 1.2, "14"},
    {"memory.adapter_bytes", 16, 16, 16, "14"},
    {"memory.lora_bytes", 2, 2, 2, "14"},
    {"memory.qlora_bytes", 0.5, 0.5, 0.5, "14"},
    {"memory.usable", 0.9, 0.9, 0.9, "14"},
    {"use.decode", 0.02, 0.08, 0.20, "7.1"},
    {"use.prefill", 0.25, 0.40, 0.55, "7.1"},
    {"use.fleet", 0.6, 0.6, 0.6, "7.2"},
    {"use.days", 365, 365, 365, "7.2"},
    {"use.wh_per_query", 0.3, 0.3, 0.3, "7.3"},
    {"grid.cfe_factor", 11, 11, 11, "5.7"},
    {"grid.forecast.rate", -0.10, 0, 0.03, "5.10"},
    {"grid.forecast.years", 15, 15, 15, "5.10"},
    {"schedule.restart_overhead_h", 0.25, 0.25, 0.25, "5.8"},
    {"rule.gpai_flop", 1e23, 1e23, 1e23, "8.5"},
    {"hw.host_spread", 0.3, 1, 3, "3.5"},
    {"hw.network_spread", 0.33, 1, 2, "3.5"},
    {"site.pue.provider", -0.05, 0, 0.1, "10.6"},
    {"site.pue.climate", -0.08, 0, 0.08, "10.6"},
    {"site.wue.spread", 0, 1, 2.5, "10.6"},
    {"grid.ef_gsd_limit", 2, 2, 2, "10.6"},
    {"price", 0.75, 1, 1.25, "10.6"},
};

struct SpreadRow {
    const char* key;
    double median, gsd;
};

constexpr SpreadRow testSpreads[] = {
    {"grid.ci", 1, 1.08}, {"grid.ci.forecast", 1, 1.2}, {"site.ewif.spread", 1, 1.6},
    {"emb.acc", 1, 1.5},  {"emb.chassis", 1, 1.4},
};

constexpr DefaultRow testPriors[] = {
    {"mfu.1", 0.08, 0.30, 0.56, "task is not pretrain and n <= 8"},
    {"mfu.2", 0.05, 0.25, 0.56, "samples"},
    {"mfu.3", 0.08, 0.22, 0.40, "FP8 or FP4"},
    {"mfu.4", 0.07, 0.32, 0.53, "mixture of experts"},
    {"mfu.5", 0.08, 0.31, 0.48, "N_act < 5e8"},
    {"mfu.6", 0.11, 0.36, 0.72, "tpu"},
    {"mfu.7", 0.10, 0.31, 0.43, "Kepler to Turing"},
    {"mfu.8", 0.11, 0.36, 0.72, "Ampere, Ada Lovelace, CDNA, CDNA 2"},
    {"mfu.9", 0.07, 0.31, 0.51, "everything else"},
    {"power.small_job", 0.15, 0.37, 0.95, "n < 8 or task is not pretrain"},
    {"power.fraction", -0.22, 0, 0.12, "fraction of the accelerator row"},
    {"power.tpu_asic", 0.20, 0.45, 0.95, "tpu or asic"},
    {"power.other", 0.30, 0.78, 0.95, "all others"},
};

} // namespace

Accelerator testAccelerator(const char* id, const char* vendor, const char* kind,
                            const char* segment, const char* architecture, Number memoryGb,
                            Number tdpW, Number bf16Tflops)
{
    Accelerator row;
    row.acceleratorId = id;
    row.name = id;
    row.vendor = vendor;
    row.kind = kind;
    row.segment = segment;
    row.architecture = architecture;
    row.memoryGb = memoryGb;
    row.tdpW = tdpW;
    row.peakBf16Tflops = bf16Tflops;
    row.sourceId = "test-hardware";
    return row;
}

namespace {

void addTestHardware(Catalog& catalog)
{
    auto a100 = testAccelerator("nvidia-a100-sxm4-80gb", "NVIDIA", "gpu", "datacenter", "Ampere",
                                80, 400, 312);
    a100.peakFp64Tflops = 9.7;
    a100.peakFp32Tflops = 19.5;
    a100.peakTf32Tflops = 156;
    a100.peakFp16Tflops = 312;
    a100.embodiedKgco2e = 143;
    auto h100 = testAccelerator("nvidia-h100-sxm5-80gb", "NVIDIA", "gpu", "datacenter", "Hopper",
                                80, 700, 989.4);
    h100.peakFp32Tflops = 66.9;
    h100.peakFp8Tflops = 1978.9;
    h100.typicalTrainingPowerFraction = 0.86;
    h100.embodiedKgco2e = 164;
    auto v100 = testAccelerator("nvidia-v100-sxm2-32gb", "NVIDIA", "gpu", "datacenter", "Volta", 32,
                                300, {});
    v100.peakFp16Tflops = 125;
    v100.peakFp32Tflops = 15.7;
    auto tpu
        = testAccelerator("google-tpu-v4", "Google", "tpu", "datacenter", "TPU v4", 32, 192, 275);
    auto hosted
        = testAccelerator("google-tpu-v5e", "Google", "tpu", "datacenter", "TPU v5e", 16, 300, 197);
    hosted.hostIncluded = true;
    auto asic = testAccelerator("test-asic", "Test", "asic", "datacenter", "Gaudi 2", 96, 600, 432);
    auto desk = testAccelerator("nvidia-rtx-4090", "NVIDIA", "gpu", "consumer", "Ada Lovelace", 24,
                                450, 165.2);
    auto cpu = testAccelerator("test-cpu", "Test", "cpu", "datacenter", "Zen 4", {}, 360, 10);
    auto dark = testAccelerator("test-no-tdp", "Test", "asic", "datacenter", "MK2", 1, {}, 250);
    auto blind
        = testAccelerator("test-no-peak", "Test", "gpu", "datacenter", "Ampere", 80, 400, {});
    blind.peakFp8Tflops = 100; // only narrower than what is asked
    auto old = testAccelerator("test-kepler", "Test", "gpu", "datacenter", "Kepler", 24, 300, {});
    old.peakFp32Tflops = 8.73; // nothing narrower
    catalog.accelerators = {a100, h100, v100, tpu, hosted, asic, desk, cpu, dark, blind, old};

    Node node;
    node.nodeId = "nvidia-dgx-a100-640gb";
    node.vendor = "NVIDIA";
    node.acceleratorId = "nvidia-a100-sxm4-80gb";
    node.acceleratorsPerNode = 8;
    node.maxPowerW = 6500;
    node.nonAcceleratorPowerW = 3300; // 6,500 − 8 × 400: a nameplate remainder
    node.lifetimeYearsTypical = 5;
    node.sourceId = "test-nodes";
    catalog.nodes.push_back(node);
    node.nodeId = "nvidia-dgx-h100";
    node.acceleratorId = "nvidia-h100-sxm5-80gb";
    node.maxPowerW = 10200;
    node.nonAcceleratorPowerW = 2800;
    node.embodiedKgco2eChassis = 6000;
    catalog.nodes.push_back(node);
    node.nodeId = "generic-hgx-h100-8gpu";
    node.vendor = "various";
    node.embodiedKgco2eChassis = 5700;
    catalog.nodes.push_back(node);
    node.nodeId = "azure-nd96isr-h100-v5";
    node.vendor = "Microsoft";
    node.maxPowerW = {};
    node.nonAcceleratorPowerW = {};
    node.embodiedKgco2eChassis = {};
    node.lifetimeYearsTypical = 6;
    catalog.nodes.push_back(node);
    node.nodeId = "test-inside";
    node.vendor = "Test";
    node.acceleratorId = "test-asic";
    node.nonAcceleratorPowerW = 0; // already inside the accelerator's figure
    catalog.nodes.push_back(node);
    catalog.rentalPrices = {{"nvidia-h100-sxm5-80gb", "One", 4.0, 2026, "test-prices"},
                            {"nvidia-h100-sxm5-80gb", "Two", 2.0, 2026, "test-prices"},
                            {"nvidia-h100-sxm5-80gb", "Three", 9.0, 2025, "test-prices"}};
}

} // namespace

Zone testZone(const char* id, const char* parent, double year, double intensity)
{
    Zone zone;
    zone.zoneId = id;
    zone.nameEn = id;
    zone.nameDe = id;
    zone.kind = *parent ? "subnational" : "country";
    zone.parentId = parent;
    zone.year = year;
    zone.carbonIntensityGPerKwh = intensity;
    zone.ciBasis = "lifecycle";
    zone.ciScope = "generation";
    zone.sourceId = "test-zones";
    zone.mixSourceId = "test-mix";
    return zone;
}

namespace {

void addTestSources(Catalog& catalog)
{
    struct Row {
        const char* key;
        const char* column;
        Number ipcc, lifecycle, unece, direct, water;
        bool renewable;
    };
    const Row rows[] = {
        {"coal", "share_coal", 820, 820, 1000, 760, 2.601, false},
        {"lignite", "", {}, 1200, {}, 1140, {}, false},
        {"gas", "share_gas", 490, 490, 430, 370, 0.776, false},
        {"oil", "share_oil", {}, 840, {}, {}, {}, false},
        {"nuclear", "share_nuclear", 12, 12, 5.1, 0, 2.544, false},
        {"hydro", "share_hydro", 24, 24, 11, 0, 17, true},
        {"wind_onshore", "share_wind", 11, 11, 12, 0, 0, true},
        {"wind_offshore", "", 12, 12, 14, 0, 0, true},
        {"solar_pv_utility", "share_solar", 48, 48, 37, 0, 0.004, true},
        {"biomass", "share_bioenergy", 230, 230, {}, {}, 2.093, true},
        {"geothermal", "share_geothermal", 38, 38, {}, 0, 0.057, true},
        {"other", "share_other", {}, 700, {}, 575, {}, false},
    };
    for (const Row& row : rows) {
        EnergySource source;
        source.key = row.key;
        source.nameEn = row.key;
        source.nameDe = row.key;
        source.zonesShareColumn = row.column;
        source.ipccLifecycleMedian = row.ipcc;
        source.lifecycleMedian = row.lifecycle;
        source.uneceLifecycleReference = row.unece;
        source.directGPerKwh = row.direct;
        source.waterConsumptionLPerKwhMedian = row.water;
        if (source.key == "coal") {
            source.ipccLifecycleMin = 740;
            source.ipccLifecycleMax = 910;
        } else if (source.key == "hydro") { // wider than METHOD.md 10.6 follows
            source.ipccLifecycleMin = 1;
            source.ipccLifecycleMax = 2200;
        }
        source.renewable = row.renewable;
        source.lowCarbon = row.renewable || source.key == "nuclear";
        source.sourceId = "test-factors";
        catalog.energySources.push_back(source);
    }
}

/// The hours of a typical year whose intensity is the hour of the day plus an offset.
HourlyProfile testProfile(const char* zone, const char* country, bool countryDefault,
                          std::uint16_t offset)
{
    HourlyProfile profile;
    profile.zoneId = zone;
    profile.year = 2024;
    profile.countryIso2 = country;
    profile.countryDefault = countryDefault;
    profile.sourceId = "test-hourly";
    std::vector<std::uint16_t> hours(8760);
    for (std::size_t h = 0; h < hours.size(); ++h)
        hours[h] = std::uint16_t(offset + h % 24);
    profile.gPerKwh = std::make_shared<const std::vector<std::uint16_t>>(std::move(hours));
    return profile;
}

void addTestPlaces(Catalog& catalog)
{
    Zone germany = testZone("DE", "", 2025, 331.6);
    germany.shareCoal = 20.736;
    germany.shareGas = 16.619;
    germany.shareOil = 3.801;
    germany.shareNuclear = 0;
    germany.shareHydro = 3.932;
    germany.shareWind = 26.737;
    germany.shareSolar = 18.016;
    germany.shareBioenergy = 10.158;
    Zone world = testZone("WORLD", "", 2024, 471.84);
    world.latestYear = 2025;
    world.latestCarbonIntensityGPerKwh = 458.29;
    world.latestSourceId = "test-zones-new";
    world.shareCoal = 60;
    world.shareHydro = 40;
    catalog.zones = {germany,
                     world,
                     testZone("US", "", 2024, 384),
                     testZone("US-A", "US", 2024, 200),
                     testZone("US-B", "US", 2024, 250),
                     testZone("OLD", "", 2019, 600)};
    catalog.hourlyProfiles
        = {testProfile("DE", "DE", true, 100), testProfile("US-A", "US", true, 50)};

    CloudRegion region;
    region.provider = "Google Cloud";
    region.regionCode = "europe-west1";
    region.zoneId = "DE";
    region.year = 2024;
    region.pue = 1.09;
    region.latitude = 50;
    region.longitude = 4;
    region.sourceId = "test-cloud";
    catalog.cloudRegions.push_back(region);
    region.provider = "Microsoft Azure";
    region.regionCode = "germanywestcentral";
    region.pue = {};
    catalog.cloudRegions.push_back(region);
    catalog.providerDefaults = {{"Microsoft Azure", 1.17, 0.27, 2025, "test-cloud", ""},
                                {"Google Cloud", 1.09, {}, 2025, "test-cloud", ""}};

    Climate climate;
    climate.zoneId = "DE";
    climate.place = "Frankfurt";
    climate.level = "country";
    climate.hoursAtOrBelow18c = 7008; // 80 % of the year
    climate.latitude = 50;
    climate.longitude = 8.7;
    climate.sourceId = "test-climate";
    catalog.climates.push_back(climate);
    climate.zoneId = "US";
    climate.hoursAtOrBelow18c = {};
    climate.annualMeanTempC = 18; // Φ(0) = one half
    catalog.climates.push_back(climate);
    catalog.electricityPrices = {{"DE", 2024, 0.15, "EUR", "test-prices", "", "", "", ""},
                                 {"US", 2024, 0.08, "USD", "test-prices", "", "", "", ""}};
}

} // namespace

Catalog testCatalog()
{
    Catalog catalog;
    catalog.version = "2026.11";
    for (const DefaultRow& row : testDefaults) {
        catalog.methodDefaults.push_back(
            {row.key, row.low, row.mode, row.high, "triangular", {}, "", row.section, "C", "", ""});
    }
    for (const SpreadRow& row : testSpreads) {
        catalog.methodDefaults.push_back(
            {row.key, {}, row.median, {}, "lognormal", row.gsd, "", "10.6", "C", "", ""});
    }
    for (const DefaultRow& row : testPriors)
        catalog.priors.push_back({row.key, row.low, row.mode, row.high, row.section, "C", "", ""});
    addTestHardware(catalog);
    addTestSources(catalog);
    addTestPlaces(catalog);
    catalog.currencies = {{"USD", 2026, 1, "test-money", ""},
                          {"EUR", 2026, 0.8, "test-money", ""},
                          {"EUR", 2023, 0.9, "test-money", ""}};
    for (const auto& [id, kilograms] : std::initializer_list<std::pair<const char*, double>>{
             {"us_car_year", 4630}, {"flight_fra_nyc", 2117}, {"de_household_electricity", 1197}}) {
        EquivalentReference reference;
        reference.id = id;
        reference.nameEn = id;
        reference.kgco2ePerUnit = kilograms;
        reference.sourceId = "test-equivalents";
        catalog.equivalents.push_back(reference);
    }
    ModelPreset preset;
    preset.modelId = "gpt-3-175b";
    preset.name = "GPT-3 175B";
    preset.paramsTotalB = 175;
    preset.paramsActiveB = 175;
    preset.tokensB = 300;
    preset.trainFlops = 3.14e23;
    preset.flopsBasis = "reported";
    preset.sourceId = "test-models";
    catalog.modelPresets.push_back(preset);
    preset.modelId = "test-dense-7b";
    preset.paramsTotalB = 7;
    preset.paramsActiveB = {};
    preset.tokensB = 2000;
    preset.trainFlops = 8.4e22;
    preset.flopsBasis = "6ND";
    catalog.modelPresets.push_back(preset);
    preset.modelId = "test-moe";
    preset.paramsTotalB = 46.7;
    preset.paramsActiveB = 12.9;
    preset.tokensB = {};
    preset.trainFlops = 7.74e23;
    preset.flopsBasis = "catalogue estimate";
    catalog.modelPresets.push_back(preset);
    catalog.buildIndex();
    return catalog;
}

Scenario testScenario()
{
    Scenario scenario;
    scenario.id = "a";
    scenario.name = "A";
    scenario.workload.parameters = 7e10;
    scenario.workload.tokens = 1e12;
    scenario.hardware.accelerator = "nvidia-h100-sxm5-80gb";
    scenario.hardware.count = 1024;
    scenario.site.zone = "DE";
    return scenario;
}

} // namespace vorlauf
