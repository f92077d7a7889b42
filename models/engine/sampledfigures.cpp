// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledfigures.h"

#include <algorithm>

namespace vorlauf {

namespace {

constexpr SampledFigure table[] = {
    {"flopsModel", "flopsModel", OutputNumber::FlopsModel},
    {"acceleratorHours", "acceleratorHours", OutputNumber::AcceleratorHours},
    {"durationH", "durationH", OutputNumber::DurationH},
    {"mfu", "mfu", OutputNumber::Mfu},
    {"energy.acceleratorKwh", "energy.acceleratorKwh", OutputNumber::AcceleratorKwh},
    {"energy.hostKwh", "energy.hostKwh", OutputNumber::HostKwh},
    {"energy.networkKwh", "energy.networkKwh", OutputNumber::NetworkKwh},
    {"energy.storageKwh", "energy.storageKwh", OutputNumber::StorageKwh},
    {"energy.idleKwh", "energy.idleKwh", OutputNumber::IdleKwh},
    {"energy.itKwh", "energy.itKwh", OutputNumber::ItKwh},
    {"energy.facilityKwh", "energy.facilityKwh", OutputNumber::FacilityKwh},
    {"operationalLocationG", "emissions.operationalLocationG", OutputNumber::OperationalLocationG},
    {"operationalMarketG", "emissions.operationalMarketG", OutputNumber::OperationalMarketG},
    {"gridLossG", "emissions.gridLossG", OutputNumber::GridLossG},
    {"upstreamG", "emissions.upstreamG", OutputNumber::UpstreamG},
    {"upstreamMarketG", "emissions.upstreamMarketG", OutputNumber::UpstreamMarketG},
    {"embodiedG", "emissions.embodiedG", OutputNumber::EmbodiedG},
    {"useG", "emissions.useG", OutputNumber::UseG},
    {"totalLocationG", "emissions.totalLocationG", OutputNumber::TotalLocationG},
    {"totalMarketG", "emissions.totalMarketG", OutputNumber::TotalMarketG},
    {"intensityGPerKwh.location", "intensityGPerKwh.location",
     OutputNumber::IntensityLocationGPerKwh},
    {"intensityGPerKwh.market", "intensityGPerKwh.market", OutputNumber::IntensityMarketGPerKwh},
    {"water.onsiteL", "water.onsiteL", OutputNumber::OnsiteL},
    {"water.offsiteL", "water.offsiteL", OutputNumber::OffsiteL},
    {"water.offsiteWithoutHydroL", "water.offsiteWithoutHydroL",
     OutputNumber::OffsiteWithoutHydroL},
    {"cost.electricity", "cost.electricity", OutputNumber::ElectricityCost},
    {"cost.rent", "cost.rent", OutputNumber::RentCost},
    {"cost.hardware", "cost.hardware", OutputNumber::HardwareCost},
    {"cost.carbon", "cost.carbon", OutputNumber::CarbonCost},
    {"cost.water", "cost.water", OutputNumber::WaterCost},
    {"cost.total", "cost.total", OutputNumber::TotalCost},
    {"sci.valueG", "sci.valueG", OutputNumber::SciG},
    {"use.queryWh", "use.queryWh", OutputNumber::QueryWh},
    {"use.totalKwh", "use.totalKwh", OutputNumber::UseKwh},
    {"use.breakEvenQueries", "use.breakEvenQueries", OutputNumber::BreakEvenQueries},
    {"use.breakEvenDays", "use.breakEvenDays", OutputNumber::BreakEvenDays},
};

} // namespace

std::span<const SampledFigure> sampledFigures()
{
    return table;
}

const SampledFigure* sampledFigure(std::string_view name)
{
    const auto found = std::ranges::find_if(table, [name](const SampledFigure& figure) {
        return figure.name == name || figure.figure == name;
    });
    return found == std::end(table) ? nullptr : found;
}

} // namespace vorlauf
