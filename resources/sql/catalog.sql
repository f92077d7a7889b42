-- SPDX-License-Identifier: GPL-3.0-or-later
-- catalog.sqlite: reference data, built from resources/data and never written by the program.
-- Empty cells are NULL: unknown, never zero. Lists of ids are joined with ';'; buildcatalog sees
-- that every id in a column named *source_id or zone_ids exists.
PRAGMA application_id = 0x566c4361; -- "VlCa"
PRAGMA user_version = 1;

CREATE TABLE meta (
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE sources (
    source_id TEXT PRIMARY KEY NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    licence TEXT NOT NULL,
    url TEXT,
    note TEXT,
    year INTEGER CHECK (year BETWEEN 1900 AND 2100)
) STRICT;

CREATE TABLE zones (
    zone_id TEXT PRIMARY KEY NOT NULL,
    name_en TEXT NOT NULL,
    name_de TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('aggregate', 'country', 'subnational')),
    parent_id TEXT REFERENCES zones,
    iso3 TEXT CHECK (length(iso3) = 3),
    timezone_iana TEXT,
    latitude REAL CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL CHECK (longitude BETWEEN -180 AND 180),
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    carbon_intensity_g_per_kwh REAL NOT NULL CHECK (carbon_intensity_g_per_kwh BETWEEN 0 AND 2000),
    ci_basis TEXT NOT NULL CHECK (ci_basis IN ('lifecycle', 'direct')),
    ci_scope TEXT NOT NULL CHECK (ci_scope IN ('generation', 'consumption')),
    share_coal REAL CHECK (share_coal BETWEEN 0 AND 100),
    share_gas REAL CHECK (share_gas BETWEEN 0 AND 100),
    share_oil REAL CHECK (share_oil BETWEEN 0 AND 100),
    share_nuclear REAL CHECK (share_nuclear BETWEEN 0 AND 100),
    share_hydro REAL CHECK (share_hydro BETWEEN 0 AND 100),
    share_wind REAL CHECK (share_wind BETWEEN 0 AND 100),
    share_solar REAL CHECK (share_solar BETWEEN 0 AND 100),
    share_bioenergy REAL CHECK (share_bioenergy BETWEEN 0 AND 100),
    share_geothermal REAL CHECK (share_geothermal BETWEEN 0 AND 100),
    share_other REAL CHECK (share_other BETWEEN 0 AND 100),
    source_id TEXT NOT NULL,
    mix_source_id TEXT,
    note TEXT,
    latest_year INTEGER CHECK (latest_year BETWEEN 1990 AND 2100),
    latest_carbon_intensity_g_per_kwh REAL
        CHECK (latest_carbon_intensity_g_per_kwh BETWEEN 0 AND 2000),
    latest_source_id TEXT,
    CHECK ((latest_year IS NULL) = (latest_carbon_intensity_g_per_kwh IS NULL)),
    -- METHOD 5.3: rounded percentages add up within half a percent.
    CHECK (share_coal IS NULL
           OR abs(share_coal + share_gas + share_oil + share_nuclear + share_hydro + share_wind
                  + share_solar + share_bioenergy + coalesce(share_geothermal, 0) + share_other
                  - 100) <= 0.5)
) STRICT;

CREATE TABLE zones_intensity_history (
    zone_id TEXT NOT NULL REFERENCES zones,
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    carbon_intensity_g_per_kwh REAL NOT NULL CHECK (carbon_intensity_g_per_kwh BETWEEN 0 AND 2000),
    ci_basis TEXT NOT NULL CHECK (ci_basis IN ('lifecycle', 'direct')),
    ci_scope TEXT NOT NULL CHECK (ci_scope IN ('generation', 'consumption')),
    source_id TEXT NOT NULL,
    PRIMARY KEY (zone_id, year, ci_scope)
) STRICT;

CREATE TABLE energy_sources (
    key TEXT PRIMARY KEY NOT NULL,
    name_en TEXT NOT NULL,
    name_de TEXT NOT NULL,
    category TEXT NOT NULL
        CHECK (category IN ('fossil', 'nuclear', 'renewable', 'mixed', 'storage', 'other')),
    renewable INTEGER NOT NULL CHECK (renewable IN (0, 1)),
    low_carbon INTEGER NOT NULL CHECK (low_carbon IN (0, 1)),
    zones_share_column TEXT UNIQUE CHECK (zones_share_column GLOB 'share_*'),
    lifecycle_min REAL CHECK (lifecycle_min >= 0),
    lifecycle_median REAL CHECK (lifecycle_median BETWEEN 0 AND 2000),
    lifecycle_max REAL CHECK (lifecycle_max >= 0),
    direct_g_per_kwh REAL CHECK (direct_g_per_kwh BETWEEN 0 AND 2000),
    ipcc_lifecycle_min REAL CHECK (ipcc_lifecycle_min >= 0),
    ipcc_lifecycle_median REAL CHECK (ipcc_lifecycle_median BETWEEN 0 AND 2000),
    ipcc_lifecycle_max REAL CHECK (ipcc_lifecycle_max >= 0),
    unece_lifecycle_min REAL CHECK (unece_lifecycle_min >= 0),
    unece_lifecycle_reference REAL CHECK (unece_lifecycle_reference BETWEEN 0 AND 2000),
    unece_lifecycle_max REAL CHECK (unece_lifecycle_max >= 0),
    water_consumption_l_per_kwh_median REAL CHECK (water_consumption_l_per_kwh_median >= 0),
    source_id TEXT NOT NULL,
    unece_source_id TEXT,
    water_source_id TEXT,
    direct_source_id TEXT,
    note TEXT,
    CHECK (lifecycle_min <= lifecycle_median AND lifecycle_median <= lifecycle_max)
) STRICT;

CREATE TABLE cloud_regions (
    provider TEXT NOT NULL,
    region_code TEXT NOT NULL,
    city_en TEXT NOT NULL,
    country TEXT NOT NULL CHECK (length(country) = 2),
    zone_id TEXT NOT NULL REFERENCES zones,
    latitude REAL CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL CHECK (longitude BETWEEN -180 AND 180),
    year INTEGER CHECK (year BETWEEN 1990 AND 2100),
    pue REAL CHECK (pue BETWEEN 1 AND 3),
    wue_l_per_kwh REAL CHECK (wue_l_per_kwh >= 0),
    cfe_hourly_percent REAL CHECK (cfe_hourly_percent BETWEEN 0 AND 100),
    cfe_annual_percent REAL CHECK (cfe_annual_percent BETWEEN 0 AND 100),
    grid_ci_location_g_per_kwh REAL CHECK (grid_ci_location_g_per_kwh BETWEEN 0 AND 2000),
    grid_ci_location_basis TEXT,
    source_id TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (provider, region_code),
    CHECK ((grid_ci_location_g_per_kwh IS NULL) = (grid_ci_location_basis IS NULL))
) STRICT;

CREATE TABLE provider_defaults (
    provider TEXT PRIMARY KEY NOT NULL,
    pue REAL CHECK (pue BETWEEN 1 AND 3),
    wue_l_per_kwh REAL CHECK (wue_l_per_kwh >= 0),
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    source_id TEXT NOT NULL,
    note TEXT
) STRICT;

CREATE TABLE accelerators (
    accelerator_id TEXT PRIMARY KEY NOT NULL,
    vendor TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('gpu', 'tpu', 'asic', 'cpu')),
    segment TEXT NOT NULL CHECK (segment IN ('datacenter', 'workstation', 'consumer')),
    architecture TEXT NOT NULL,
    release_year INTEGER NOT NULL CHECK (release_year BETWEEN 2000 AND 2100),
    memory_gb REAL CHECK (memory_gb > 0),
    tdp_w REAL CHECK (tdp_w > 0),
    idle_w REAL CHECK (idle_w >= 0 AND idle_w < tdp_w),
    peak_fp64_tflops REAL CHECK (peak_fp64_tflops > 0),
    peak_fp32_tflops REAL CHECK (peak_fp32_tflops > 0),
    peak_tf32_tflops REAL CHECK (peak_tf32_tflops > 0),
    peak_fp16_tflops REAL CHECK (peak_fp16_tflops > 0),
    peak_bf16_tflops REAL CHECK (peak_bf16_tflops > 0),
    peak_fp8_tflops REAL CHECK (peak_fp8_tflops > 0),
    typical_training_power_fraction REAL
        CHECK (typical_training_power_fraction > 0 AND typical_training_power_fraction <= 1.2),
    host_included INTEGER NOT NULL CHECK (host_included IN (0, 1)),
    embodied_kgco2e_low REAL CHECK (embodied_kgco2e_low >= 0),
    embodied_kgco2e REAL CHECK (embodied_kgco2e > 0),
    embodied_kgco2e_high REAL,
    embodied_method TEXT,
    source_id TEXT NOT NULL,
    idle_source_id TEXT,
    note TEXT,
    CHECK (embodied_kgco2e_low <= embodied_kgco2e AND embodied_kgco2e <= embodied_kgco2e_high),
    CHECK ((embodied_kgco2e IS NULL) = (embodied_method IS NULL)),
    CHECK ((idle_w IS NULL) = (idle_source_id IS NULL))
) STRICT;

CREATE TABLE nodes (
    node_id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    vendor TEXT NOT NULL,
    accelerator_id TEXT NOT NULL REFERENCES accelerators,
    accelerators_per_node INTEGER NOT NULL CHECK (accelerators_per_node BETWEEN 1 AND 1024),
    cpu TEXT,
    cpu_sockets INTEGER CHECK (cpu_sockets > 0),
    ram_gb REAL CHECK (ram_gb > 0),
    max_power_w REAL CHECK (max_power_w > 0),
    idle_power_w REAL CHECK (idle_power_w >= 0),
    non_accelerator_power_w REAL CHECK (non_accelerator_power_w >= 0),
    embodied_kgco2e_chassis REAL CHECK (embodied_kgco2e_chassis >= 0),
    lifetime_years_typical REAL CHECK (lifetime_years_typical > 0),
    source_id TEXT NOT NULL,
    note TEXT
) STRICT;

CREATE TABLE cpus (
    cpu_id TEXT PRIMARY KEY NOT NULL,
    vendor TEXT NOT NULL,
    name TEXT NOT NULL,
    cores INTEGER NOT NULL CHECK (cores > 0),
    tdp_w REAL CHECK (tdp_w > 0),
    release_year INTEGER CHECK (release_year BETWEEN 2000 AND 2100),
    embodied_kgco2e REAL CHECK (embodied_kgco2e > 0),
    source_id TEXT NOT NULL,
    note TEXT
) STRICT;

CREATE TABLE rental_prices (
    accelerator_id TEXT NOT NULL REFERENCES accelerators,
    provider TEXT NOT NULL,
    usd_per_accelerator_hour REAL NOT NULL CHECK (usd_per_accelerator_hour > 0),
    year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    source_id TEXT NOT NULL,
    PRIMARY KEY (accelerator_id, provider, year)
) STRICT;

CREATE TABLE model_presets (
    model_id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    release_date TEXT CHECK (release_date = date(release_date)),
    modality TEXT NOT NULL
        CHECK (modality IN ('text', 'vision', 'multimodal', 'speech', 'image-gen', 'other')),
    params_total_b REAL NOT NULL CHECK (params_total_b > 0),
    params_active_b REAL CHECK (params_active_b > 0 AND params_active_b <= params_total_b),
    tokens_b REAL CHECK (tokens_b > 0),
    epochs REAL CHECK (epochs > 0),
    train_flops REAL CHECK (train_flops > 0 AND train_flops <= 1e32),
    flops_basis TEXT NOT NULL,
    layers INTEGER CHECK (layers > 0),
    hidden_dim INTEGER CHECK (hidden_dim > 0),
    context_length INTEGER CHECK (context_length > 0),
    vocabulary INTEGER CHECK (vocabulary > 0),
    precision TEXT,
    accelerator_used TEXT,
    source_id TEXT NOT NULL,
    note TEXT
) STRICT;

CREATE TABLE electricity_prices (
    zone_id TEXT NOT NULL REFERENCES zones,
    year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    industrial_price REAL NOT NULL CHECK (industrial_price > 0),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    source_id TEXT NOT NULL,
    basis TEXT NOT NULL,
    consumption_band TEXT,
    quality TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (zone_id, year)
) STRICT;

CREATE TABLE currencies (
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    units_per_usd REAL NOT NULL CHECK (units_per_usd > 0),
    source_id TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (currency, year)
) STRICT;

CREATE TABLE carbon_prices (
    jurisdiction TEXT NOT NULL,
    zone_ids TEXT,
    instrument_en TEXT NOT NULL,
    instrument_de TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('ETS', 'tax', 'social_cost')),
    price REAL NOT NULL CHECK (price >= 0),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    per TEXT NOT NULL CHECK (per = 'tCO2e'),
    date TEXT NOT NULL,
    source_id TEXT NOT NULL,
    covers_electricity TEXT NOT NULL
        CHECK (covers_electricity IN ('yes', 'no', 'partly', 'damage cost')),
    note TEXT,
    PRIMARY KEY (jurisdiction, instrument_en, date)
) STRICT;

CREATE TABLE regulations (
    regulation_id TEXT PRIMARY KEY NOT NULL,
    name_en TEXT NOT NULL,
    name_de TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    criterion TEXT NOT NULL,
    threshold REAL NOT NULL CHECK (threshold >= 0),
    unit TEXT NOT NULL CHECK (unit IN ('ratio', '%', 'kW', 'MW', 'FLOP', 'yes/no')),
    applies_if_metric TEXT,
    applies_if_comparator TEXT,
    applies_if_value TEXT,
    metric TEXT NOT NULL CHECK (metric IN ('pue', 'heatReuseShare', 'renewableShare', 'powerMw',
                                           'energyStatement', 'trainFlop')),
    comparator TEXT NOT NULL CHECK (comparator IN ('<', '<=', '=', '>=', '>')),
    valid_from TEXT CHECK (valid_from = date(valid_from)),
    valid_until TEXT CHECK (valid_until = date(valid_until)),
    grace_months INTEGER CHECK (grace_months >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('limit', 'threshold', 'duty', 'target')),
    status TEXT NOT NULL CHECK (status IN ('in_force', 'draft')),
    jurisdiction_code TEXT NOT NULL,
    last_checked TEXT NOT NULL CHECK (last_checked = date(last_checked)),
    binding TEXT NOT NULL CHECK (binding IN ('law', 'draft', 'guidance', 'plan',
                                             'permit condition', 'voluntary')),
    source_id TEXT NOT NULL,
    note TEXT,
    CHECK ((applies_if_metric IS NULL) = (applies_if_comparator IS NULL)
           AND (applies_if_metric IS NULL) = (applies_if_value IS NULL))
) STRICT;

CREATE TABLE equivalents (
    id TEXT PRIMARY KEY NOT NULL,
    name_en TEXT NOT NULL,
    name_de TEXT NOT NULL,
    unit_en TEXT NOT NULL,
    unit_de TEXT NOT NULL,
    kgco2e_per_unit REAL NOT NULL CHECK (kgco2e_per_unit > 0),
    source_id TEXT NOT NULL,
    note TEXT
) STRICT;

CREATE TABLE climate (
    zone_id TEXT NOT NULL REFERENCES zones,
    country_iso2 TEXT NOT NULL CHECK (length(country_iso2) = 2),
    place TEXT NOT NULL,
    latitude REAL CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL CHECK (longitude BETWEEN -180 AND 180),
    level TEXT NOT NULL CHECK (level IN ('site', 'country')),
    period TEXT,
    annual_mean_temp_c REAL NOT NULL CHECK (annual_mean_temp_c BETWEEN -60 AND 60),
    hours_at_or_below_18c REAL CHECK (hours_at_or_below_18c BETWEEN 0 AND 8760),
    source_id TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (zone_id, place, level)
) STRICT;

-- zone_id has no foreign key: Antarctica (AQ) and the French southern lands (TF) are drawn, but are
-- no electricity zones.
CREATE TABLE country_outlines (
    zone_id TEXT NOT NULL CHECK (length(zone_id) = 2),
    ring INTEGER NOT NULL CHECK (ring > 0),
    longitude_latitude TEXT NOT NULL,
    PRIMARY KEY (zone_id, ring)
) STRICT;

-- Of countries; sub-national zones lie where their country does.
CREATE TABLE continents (
    zone_id TEXT PRIMARY KEY NOT NULL REFERENCES zones,
    continent TEXT NOT NULL CHECK (continent IN
        ('africa', 'asia', 'europe', 'north america', 'oceania', 'south america')),
    source_id TEXT NOT NULL
) STRICT;

CREATE TABLE method_defaults (
    key TEXT PRIMARY KEY NOT NULL,
    low REAL,
    mode REAL NOT NULL,
    high REAL,
    distribution TEXT NOT NULL CHECK (distribution IN ('fixed', 'triangular', 'lognormal')),
    gsd REAL CHECK (gsd >= 1),
    unit TEXT NOT NULL,
    section TEXT NOT NULL,
    confidence TEXT NOT NULL CHECK (confidence IN ('A', 'B', 'C')),
    source_id TEXT NOT NULL,
    note TEXT,
    CHECK (low <= mode AND mode <= high),
    CHECK ((distribution = 'triangular') = (low IS NOT NULL)),
    CHECK ((low IS NULL) = (high IS NULL)),
    CHECK ((distribution = 'lognormal') = (gsd IS NOT NULL))
) STRICT;

CREATE TABLE priors (
    prior_id TEXT PRIMARY KEY NOT NULL,
    low REAL NOT NULL,
    mode REAL NOT NULL,
    high REAL NOT NULL,
    condition TEXT NOT NULL,
    confidence TEXT NOT NULL CHECK (confidence IN ('A', 'B', 'C')),
    evidence TEXT NOT NULL,
    source_id TEXT NOT NULL,
    CHECK (low <= mode AND mode <= high)
) STRICT;

-- Published training runs, for judging the method against them. accelerator is the wording of the
-- source; accelerator_id is ours and empty where a run used several kinds. task is empty for
-- pre-training; token_accelerator_hours is the part of accelerator_hours that tokens_b took, where
-- it is not all of them.
CREATE TABLE published_runs (
    run_id TEXT PRIMARY KEY NOT NULL,
    model TEXT NOT NULL,
    organisation TEXT NOT NULL,
    year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    citation TEXT NOT NULL,
    url TEXT NOT NULL,
    table_or_page TEXT NOT NULL,
    modality TEXT NOT NULL CHECK (modality IN ('text', 'vision', 'multimodal', 'image-gen')),
    params_total_b REAL CHECK (params_total_b > 0),
    params_active_b REAL CHECK (params_active_b > 0 AND params_active_b <= params_total_b),
    tokens_b REAL CHECK (tokens_b > 0),
    train_flops REAL CHECK (train_flops > 0),
    architecture_note TEXT,
    accelerator TEXT,
    accelerator_id TEXT REFERENCES accelerators,
    accelerator_count INTEGER CHECK (accelerator_count > 0),
    hours REAL CHECK (hours > 0),
    accelerator_hours REAL CHECK (accelerator_hours > 0),
    mean_power_w_stated REAL CHECK (mean_power_w_stated > 0),
    node_or_system_power_w REAL CHECK (node_or_system_power_w > 0),
    mfu_stated REAL CHECK (mfu_stated > 0 AND mfu_stated <= 1),
    achieved_tflops_per_chip_stated REAL CHECK (achieved_tflops_per_chip_stated > 0),
    pue_stated REAL CHECK (pue_stated BETWEEN 1 AND 3),
    location_stated TEXT,
    grid_ci_g_per_kwh_stated REAL CHECK (grid_ci_g_per_kwh_stated BETWEEN 0 AND 2000),
    net_ci_market_stated REAL CHECK (net_ci_market_stated BETWEEN 0 AND 2000),
    energy_mwh_reported REAL CHECK (energy_mwh_reported > 0),
    tco2e_reported REAL CHECK (tco2e_reported >= 0),
    tco2e_market_reported REAL CHECK (tco2e_market_reported >= 0),
    embodied_tco2e_reported REAL CHECK (embodied_tco2e_reported >= 0),
    other_overheads_note TEXT,
    unit_trap_note TEXT,
    source_quality TEXT NOT NULL,
    energy_includes_pue TEXT CHECK (energy_includes_pue IN ('yes', 'no', 'unknown')),
    power_basis TEXT,
    derived_fields TEXT,
    verification_status TEXT NOT NULL,
    family TEXT NOT NULL,
    task TEXT CHECK (task IN ('finetune', 'lora', 'qlora', 'preference')),
    token_accelerator_hours REAL CHECK (token_accelerator_hours > 0
                                        AND token_accelerator_hours <= accelerator_hours),
    source_id TEXT NOT NULL
) STRICT;

-- What keeps a published number from being comparable, as its paper or card says it: with excludes
-- the method is not judged by it, else the caveat may explain a miss.
CREATE TABLE run_caveats (
    run_id TEXT NOT NULL REFERENCES published_runs,
    subject TEXT NOT NULL CHECK (subject IN ('hours', 'energy')),
    caveat TEXT NOT NULL CHECK (caveat IN ('assumed_count', 'assumed_hours', 'distillation',
                                           'duplicate', 'embeddings', 'gpu_cpu_dram_meter',
                                           'gpu_meter', 'implied_facility', 'logged_time',
                                           'other_work', 'part_of_hours', 'part_of_run',
                                           'perhaps_estimated', 'recalled', 'reconstruction',
                                           'rounded', 'search', 'sources_disagree', 'two_legs')),
    excludes INTEGER NOT NULL CHECK (excludes IN (0, 1)),
    PRIMARY KEY (run_id, subject, caveat)
) STRICT;

-- Published PUE of operators and surveys, to compare a site with.
CREATE TABLE pue_reference (
    operator TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('survey_average', 'market_average', 'hyperscale',
                                       'colocation', 'arctic_site', 'nordic_site',
                                       'regional_average', 'literature_assumption')),
    year INTEGER CHECK (year BETWEEN 1990 AND 2100),
    pue REAL NOT NULL CHECK (pue BETWEEN 1 AND 3),
    source_id TEXT NOT NULL,
    note TEXT,
    UNIQUE (operator, type, year)
) STRICT;

-- g_per_kwh: the 8,760 UTC hours of a typical year, 16-bit little-endian, from hourly/ZONE.csv.
-- Last, because the tables are filled in this order and a broken row elsewhere shows at once.
CREATE TABLE hourly_profiles (
    zone_id TEXT PRIMARY KEY NOT NULL REFERENCES zones,
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    basis TEXT NOT NULL CHECK (basis IN ('lifecycle', 'direct')),
    source_id TEXT NOT NULL,
    country_iso2 TEXT NOT NULL REFERENCES zones,
    country_default INTEGER NOT NULL CHECK (country_default IN (0, 1)),
    note TEXT,
    g_per_kwh BLOB NOT NULL CHECK (length(g_per_kwh) = 17520)
) STRICT;

INSERT INTO meta VALUES ('version', '2026.11'), ('schema', '1'), ('licence', 'ODbL-1.0');
