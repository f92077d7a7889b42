// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledfigures.h"

#include <algorithm>

namespace vorlauf {

namespace {

double perKwh(double grams, const Amounts& out)
{
    return out.facilityKwh > 0 ? grams / out.facilityKwh : unknown;
}

// clang-format off
#define VORLAUF_AMOUNT(member) [](const Inputs&, const Amounts& out) { return out.member; }
const SampledFigure table[] = {
    {"flopsModel", "flopsModel", VORLAUF_AMOUNT(flops.model)},
    {"acceleratorHours", "acceleratorHours", VORLAUF_AMOUNT(acceleratorHours)},
    {"durationH", "durationH", VORLAUF_AMOUNT(durationH)},
    {"mfu", "mfu", VORLAUF_AMOUNT(mfu)},
    {"energy.acceleratorKwh", "energy.acceleratorKwh", VORLAUF_AMOUNT(energy.acceleratorKwh)},
    {"energy.hostKwh", "energy.hostKwh", VORLAUF_AMOUNT(energy.hostKwh)},
    {"energy.networkKwh", "energy.networkKwh", VORLAUF_AMOUNT(energy.networkKwh)},
    {"energy.storageKwh", "energy.storageKwh", VORLAUF_AMOUNT(energy.storageKwh)},
    {"energy.idleKwh", "energy.idleKwh", VORLAUF_AMOUNT(energy.idleKwh)},
    {"energy.itKwh", "energy.itKwh", VORLAUF_AMOUNT(energy.itKwh)},
    {"energy.facilityKwh", "energy.facilityKwh", VORLAUF_AMOUNT(facilityKwh)},
    {"operationalLocationG", "emissions.operationalLocationG", VORLAUF_AMOUNT(operationalLocationG)},
    {"operationalMarketG", "emissions.operationalMarketG", VORLAUF_AMOUNT(operationalMarketG)},
    {"gridLossG", "emissions.gridLossG", VORLAUF_AMOUNT(gridLossG)},
    {"upstreamG", "emissions.upstreamG", VORLAUF_AMOUNT(upstreamG)},
    {"upstreamMarketG", "emissions.upstreamMarketG", VORLAUF_AMOUNT(upstreamMarketG)},
    {"embodiedG", "emissions.embodiedG", VORLAUF_AMOUNT(embodiedG)},
    {"useG", "emissions.useG", VORLAUF_AMOUNT(useG)},
    {"totalLocationG", "emissions.totalLocationG", VORLAUF_AMOUNT(totalLocationG)},
    {"totalMarketG", "emissions.totalMarketG", VORLAUF_AMOUNT(totalMarketG)},
    {"intensityGPerKwh.location", "intensityGPerKwh.location", [](const Inputs&, const Amounts& out) { return perKwh(out.operationalLocationG, out); }},
    {"intensityGPerKwh.market", "intensityGPerKwh.market", [](const Inputs&, const Amounts& out) { return perKwh(out.operationalMarketG, out); }},
    {"water.onsiteL", "water.onsiteL", VORLAUF_AMOUNT(onsiteL)},
    {"water.offsiteL", "water.offsiteL", VORLAUF_AMOUNT(offsiteL)},
    {"water.offsiteWithoutHydroL", "water.offsiteWithoutHydroL", VORLAUF_AMOUNT(offsiteWithoutHydroL)},
    {"cost.electricity", "cost.electricity", VORLAUF_AMOUNT(electricityCost)},
    {"cost.rent", "cost.rent", VORLAUF_AMOUNT(rentCost)},
    {"cost.hardware", "cost.hardware", VORLAUF_AMOUNT(hardwareCost)},
    {"cost.carbon", "cost.carbon", VORLAUF_AMOUNT(carbonCost)},
    {"cost.water", "cost.water", VORLAUF_AMOUNT(waterCost)},
    {"cost.total", "cost.total", VORLAUF_AMOUNT(totalCost)},
    {"sci.valueG", "sci.valueG", VORLAUF_AMOUNT(sciG)},
    {"use.queryWh", "use.queryWh", VORLAUF_AMOUNT(use.queryWh)},
    {"use.totalKwh", "use.totalKwh", VORLAUF_AMOUNT(use.totalKwh)},
    {"use.breakEvenQueries", "use.breakEvenQueries", VORLAUF_AMOUNT(use.breakEvenQueries)},
    {"use.breakEvenDays", "use.breakEvenDays", VORLAUF_AMOUNT(use.breakEvenDays)},
};
#undef VORLAUF_AMOUNT
// clang-format on

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
