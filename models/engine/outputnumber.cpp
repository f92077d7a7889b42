// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputnumber.h"

#include "lanes.h"

#include <array>

namespace vorlauf {

namespace {

template <typename Value>
using Place = const Value& (*)(const BasicAmounts<Value>&);

// In the order of OutputNumber.
template <typename Value>
constexpr std::array<Place<Value>, outputNumberCount> places{
    [](const BasicAmounts<Value>& out) -> const Value& { return out.flops.model; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.flops.hardware; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.mfu; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.overheadFactor; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.durationH; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.acceleratorHours; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.nodes; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.acceleratorW; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.itPowerW; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.energy.acceleratorKwh; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.energy.hostKwh; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.energy.networkKwh; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.energy.storageKwh; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.energy.idleKwh; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.energy.itKwh; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.facilityKwh; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.onsiteKwh; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.gridKwh; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.mainRunKwh; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.runShapeH; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.operationalLocationG; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.operationalMarketG; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.gridLossG; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.upstreamG; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.upstreamMarketG; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.embodiedG; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.useG; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.totalLocationG; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.totalMarketG; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.intensityLocationGPerKwh; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.intensityMarketGPerKwh; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.onsiteL; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.offsiteL; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.offsiteWithoutHydroL; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.electricityCost; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.rentCost; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.hardwareCost; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.carbonCost; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.waterCost; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.totalCost; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.sciG; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.use.queryWh; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.use.queries; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.use.totalKwh; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.use.breakEvenQueries; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.use.breakEvenDays; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.locationParts.accelerators; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.locationParts.hostAndNetwork; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.locationParts.cooling; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.locationParts.embodied; },
    [](const BasicAmounts<Value>& out) -> const Value& {
        return out.locationParts.lostAndRepeated;
    },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.locationParts.use; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.marketParts.accelerators; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.marketParts.hostAndNetwork; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.marketParts.cooling; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.marketParts.embodied; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.marketParts.lostAndRepeated; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.marketParts.use; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.energyParts.accelerators; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.energyParts.hostAndNetwork; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.energyParts.cooling; },
    [](const BasicAmounts<Value>& out) -> const Value& { return out.energyParts.lostAndRepeated; },
};

} // namespace

template <typename Value>
const Value& number(const BasicAmounts<Value>& amounts, OutputNumber which)
{
    return places<Value>[std::size_t(which)](amounts);
}

template const double& number(const Amounts&, OutputNumber);
template const Lanes& number(const BasicAmounts<Lanes>&, OutputNumber);

} // namespace vorlauf
