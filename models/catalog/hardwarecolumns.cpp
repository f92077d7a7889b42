// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include <array>

namespace vorlauf {

template <>
const Table<Accelerator>& tableOf()
{
    using Row = Accelerator;
    static constexpr std::array columns = {
        Column<Row>{"accelerator_id", &Row::acceleratorId},
        Column<Row>{"vendor", &Row::vendor},
        Column<Row>{"name", &Row::name},
        Column<Row>{"kind", &Row::kind},
        Column<Row>{"segment", &Row::segment},
        Column<Row>{"architecture", &Row::architecture},
        Column<Row>{"release_year", &Row::releaseYear},
        Column<Row>{"memory_gb", &Row::memoryGb},
        Column<Row>{"tdp_w", &Row::tdpW},
        Column<Row>{"idle_w", &Row::idleW},
        Column<Row>{"peak_fp64_tflops", &Row::peakFp64Tflops},
        Column<Row>{"peak_fp32_tflops", &Row::peakFp32Tflops},
        Column<Row>{"peak_tf32_tflops", &Row::peakTf32Tflops},
        Column<Row>{"peak_fp16_tflops", &Row::peakFp16Tflops},
        Column<Row>{"peak_bf16_tflops", &Row::peakBf16Tflops},
        Column<Row>{"peak_fp8_tflops", &Row::peakFp8Tflops},
        Column<Row>{"typical_training_power_fraction", &Row::typicalTrainingPowerFraction},
        Column<Row>{"host_included", &Row::hostIncluded},
        Column<Row>{"embodied_kgco2e_low", &Row::embodiedKgco2eLow},
        Column<Row>{"embodied_kgco2e", &Row::embodiedKgco2e},
        Column<Row>{"embodied_kgco2e_high", &Row::embodiedKgco2eHigh},
        Column<Row>{"embodied_method", &Row::embodiedMethod},
        Column<Row>{"source_id", &Row::sourceId},
        Column<Row>{"idle_source_id", &Row::idleSourceId},
        Column<Row>{"note", &Row::note},
    };
    static constexpr std::array<std::string_view, 1> key = {"accelerator_id"};
    static constexpr Table<Row> table{"accelerators", "accelerators", columns, key,
                                      &Catalog::accelerators};
    return table;
}

template <>
const Table<Node>& tableOf()
{
    using Row = Node;
    static constexpr std::array columns = {
        Column<Row>{"node_id", &Row::nodeId},
        Column<Row>{"name", &Row::name},
        Column<Row>{"vendor", &Row::vendor},
        Column<Row>{"accelerator_id", &Row::acceleratorId},
        Column<Row>{"accelerators_per_node", &Row::acceleratorsPerNode},
        Column<Row>{"cpu", &Row::cpu},
        Column<Row>{"cpu_sockets", &Row::cpuSockets},
        Column<Row>{"ram_gb", &Row::ramGb},
        Column<Row>{"max_power_w", &Row::maxPowerW},
        Column<Row>{"idle_power_w", &Row::idlePowerW},
        Column<Row>{"non_accelerator_power_w", &Row::nonAcceleratorPowerW},
        Column<Row>{"embodied_kgco2e_chassis", &Row::embodiedKgco2eChassis},
        Column<Row>{"lifetime_years_typical", &Row::lifetimeYearsTypical},
        Column<Row>{"source_id", &Row::sourceId},
        Column<Row>{"note", &Row::note},
    };
    static constexpr std::array<std::string_view, 1> key = {"node_id"};
    static constexpr Table<Row> table{"nodes", "nodes", columns, key, &Catalog::nodes};
    return table;
}

template <>
const Table<Cpu>& tableOf()
{
    using Row = Cpu;
    static constexpr std::array columns = {
        Column<Row>{"cpu_id", &Row::cpuId},
        Column<Row>{"vendor", &Row::vendor},
        Column<Row>{"name", &Row::name},
        Column<Row>{"cores", &Row::cores},
        Column<Row>{"tdp_w", &Row::tdpW},
        Column<Row>{"release_year", &Row::releaseYear},
        Column<Row>{"embodied_kgco2e", &Row::embodiedKgco2e},
        Column<Row>{"source_id", &Row::sourceId},
        Column<Row>{"note", &Row::note},
    };
    static constexpr std::array<std::string_view, 1> key = {"cpu_id"};
    static constexpr Table<Row> table{"cpus", "cpus", columns, key, &Catalog::cpus};
    return table;
}

template <>
const Table<RentalPrice>& tableOf()
{
    using Row = RentalPrice;
    static constexpr std::array columns = {
        Column<Row>{"accelerator_id", &Row::acceleratorId},
        Column<Row>{"provider", &Row::provider},
        Column<Row>{"usd_per_accelerator_hour", &Row::usdPerAcceleratorHour},
        Column<Row>{"year", &Row::year},
        Column<Row>{"source_id", &Row::sourceId},
    };
    static constexpr std::array<std::string_view, 3> key = {"accelerator_id", "provider", "year"};
    static constexpr Table<Row> table{"rental_prices", "", columns, key, &Catalog::rentalPrices};
    return table;
}

template <>
const Table<ModelPreset>& tableOf()
{
    using Row = ModelPreset;
    static constexpr std::array columns = {
        Column<Row>{"model_id", &Row::modelId},
        Column<Row>{"name", &Row::name},
        Column<Row>{"organisation", &Row::organisation},
        Column<Row>{"release_date", &Row::releaseDate},
        Column<Row>{"modality", &Row::modality},
        Column<Row>{"params_total_b", &Row::paramsTotalB},
        Column<Row>{"params_active_b", &Row::paramsActiveB},
        Column<Row>{"tokens_b", &Row::tokensB},
        Column<Row>{"epochs", &Row::epochs},
        Column<Row>{"train_flops", &Row::trainFlops},
        Column<Row>{"flops_basis", &Row::flopsBasis},
        Column<Row>{"layers", &Row::layers},
        Column<Row>{"hidden_dim", &Row::hiddenDim},
        Column<Row>{"context_length", &Row::contextLength},
        Column<Row>{"vocabulary", &Row::vocabulary},
        Column<Row>{"precision", &Row::precision},
        Column<Row>{"accelerator_used", &Row::acceleratorUsed},
        Column<Row>{"source_id", &Row::sourceId},
        Column<Row>{"note", &Row::note},
    };
    static constexpr std::array<std::string_view, 1> key = {"model_id"};
    static constexpr Table<Row> table{"model_presets", "models", columns, key,
                                      &Catalog::modelPresets};
    return table;
}

} // namespace vorlauf
