// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include <array>

namespace vorlauf {

template <>
const Table<PublishedRun>& tableOf()
{
    using Row = PublishedRun;
    static constexpr std::array columns = {
        Column<Row>{"run_id", &Row::runId},
        Column<Row>{"model", &Row::model},
        Column<Row>{"organisation", &Row::organisation},
        Column<Row>{"year", &Row::year},
        Column<Row>{"citation", &Row::citation},
        Column<Row>{"url", &Row::url},
        Column<Row>{"table_or_page", &Row::tableOrPage},
        Column<Row>{"modality", &Row::modality},
        Column<Row>{"params_total_b", &Row::paramsTotalB},
        Column<Row>{"params_active_b", &Row::paramsActiveB},
        Column<Row>{"tokens_b", &Row::tokensB},
        Column<Row>{"train_flops", &Row::trainFlops},
        Column<Row>{"architecture_note", &Row::architectureNote},
        Column<Row>{"accelerator", &Row::accelerator},
        Column<Row>{"accelerator_id", &Row::acceleratorId},
        Column<Row>{"accelerator_count", &Row::acceleratorCount},
        Column<Row>{"hours", &Row::hours},
        Column<Row>{"accelerator_hours", &Row::acceleratorHours},
        Column<Row>{"mean_power_w_stated", &Row::meanPowerWStated},
        Column<Row>{"node_or_system_power_w", &Row::nodeOrSystemPowerW},
        Column<Row>{"mfu_stated", &Row::mfuStated},
        Column<Row>{"achieved_tflops_per_chip_stated", &Row::achievedTflopsPerChipStated},
        Column<Row>{"pue_stated", &Row::pueStated},
        Column<Row>{"location_stated", &Row::locationStated},
        Column<Row>{"grid_ci_g_per_kwh_stated", &Row::gridCiGPerKwhStated},
        Column<Row>{"net_ci_market_stated", &Row::netCiMarketStated},
        Column<Row>{"energy_mwh_reported", &Row::energyMwhReported},
        Column<Row>{"tco2e_reported", &Row::tco2eReported},
        Column<Row>{"tco2e_market_reported", &Row::tco2eMarketReported},
        Column<Row>{"embodied_tco2e_reported", &Row::embodiedTco2eReported},
        Column<Row>{"other_overheads_note", &Row::otherOverheadsNote},
        Column<Row>{"unit_trap_note", &Row::unitTrapNote},
        Column<Row>{"source_quality", &Row::sourceQuality},
        Column<Row>{"energy_includes_pue", &Row::energyIncludesPue},
        Column<Row>{"power_basis", &Row::powerBasis},
        Column<Row>{"derived_fields", &Row::derivedFields},
        Column<Row>{"verification_status", &Row::verificationStatus},
        Column<Row>{"family", &Row::family},
        Column<Row>{"task", &Row::task},
        Column<Row>{"token_accelerator_hours", &Row::tokenAcceleratorHours},
        Column<Row>{"source_id", &Row::sourceId},
    };
    static constexpr std::array<std::string_view, 1> key = {"run_id"};
    static constexpr Table<Row> table{"published_runs", "published-runs", columns, key,
                                      &Catalog::publishedRuns};
    return table;
}

template <>
const Table<RunCaveat>& tableOf()
{
    using Row = RunCaveat;
    static constexpr std::array columns = {
        Column<Row>{"run_id", &Row::runId},
        Column<Row>{"subject", &Row::subject},
        Column<Row>{"caveat", &Row::caveat},
        Column<Row>{"excludes", &Row::excludes},
    };
    static constexpr std::array<std::string_view, 3> key = {"run_id", "subject", "caveat"};
    static constexpr Table<Row> table{"run_caveats", "", columns, key, &Catalog::runCaveats};
    return table;
}

} // namespace vorlauf
