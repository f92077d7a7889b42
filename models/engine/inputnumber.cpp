// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputnumber.h"

#include "lanes.h"

#include <array>

namespace vorlauf {

namespace {

template <typename Value>
using Place = Value& (*)(BasicInputs<Value>&);

// In the order of InputNumber.
template <typename Value>
constexpr std::array<Place<Value>, inputNumberCount> places{
    [](BasicInputs<Value>& in) -> Value& { return in.workload.lostFraction; },
    [](BasicInputs<Value>& in) -> Value& { return in.workload.evaluationShare; },
    [](BasicInputs<Value>& in) -> Value& { return in.workload.experimentsMultiplier; },
    [](BasicInputs<Value>& in) -> Value& { return in.workload.timeFactor; },
    [](BasicInputs<Value>& in) -> Value& { return in.workload.flops.parameters; },
    [](BasicInputs<Value>& in) -> Value& { return in.workload.flops.activeParameters; },
    [](BasicInputs<Value>& in) -> Value& { return in.workload.flops.tokens; },
    [](BasicInputs<Value>& in) -> Value& { return in.workload.flops.adapterParameters; },
    [](BasicInputs<Value>& in) -> Value& { return in.workload.flops.given; },
    [](BasicInputs<Value>& in) -> Value& { return in.workload.flops.samples; },
    [](BasicInputs<Value>& in) -> Value& { return in.workload.flops.trainedPerSample; },
    [](BasicInputs<Value>& in) -> Value& { return in.workload.flops.frozenPerSample; },
    [](BasicInputs<Value>& in) -> Value& { return in.workload.acceleratorHours; },
    [](BasicInputs<Value>& in) -> Value& { return in.workload.energyKwh; },
    [](BasicInputs<Value>& in) -> Value& { return in.hardware.count; },
    [](BasicInputs<Value>& in) -> Value& { return in.hardware.perNode; },
    [](BasicInputs<Value>& in) -> Value& { return in.hardware.peakFlopsPerS; },
    [](BasicInputs<Value>& in) -> Value& { return in.hardware.utilisation; },
    [](BasicInputs<Value>& in) -> Value& { return in.hardware.decodeUtilisation; },
    [](BasicInputs<Value>& in) -> Value& { return in.hardware.power; },
    [](BasicInputs<Value>& in) -> Value& { return in.hardware.tdpW; },
    [](BasicInputs<Value>& in) -> Value& { return in.hardware.idleW; },
    [](BasicInputs<Value>& in) -> Value& { return in.hardware.hostWPerNode; },
    [](BasicInputs<Value>& in) -> Value& { return in.hardware.networkW; },
    [](BasicInputs<Value>& in) -> Value& { return in.hardware.storageW; },
    [](BasicInputs<Value>& in) -> Value& { return in.hardware.idleHours; },
    [](BasicInputs<Value>& in) -> Value& { return in.hardware.idleFactor; },
    [](BasicInputs<Value>& in) -> Value& { return in.hardware.idleHostShare; },
    [](BasicInputs<Value>& in) -> Value& { return in.hardware.lifetimeYears; },
    [](BasicInputs<Value>& in) -> Value& { return in.hardware.lifetimeUtilisation; },
    [](BasicInputs<Value>& in) -> Value& { return in.hardware.acceleratorG; },
    [](BasicInputs<Value>& in) -> Value& { return in.hardware.chassisG; },
    [](BasicInputs<Value>& in) -> Value& { return in.site.pue; },
    [](BasicInputs<Value>& in) -> Value& { return in.site.wueLPerKwh; },
    [](BasicInputs<Value>& in) -> Value& { return in.site.ewifLPerKwh; },
    [](BasicInputs<Value>& in) -> Value& { return in.site.ewifHydroLPerKwh; },
    [](BasicInputs<Value>& in) -> Value& { return in.site.onsiteShare; },
    [](BasicInputs<Value>& in) -> Value& { return in.site.onsiteFactorGPerKwh; },
    [](BasicInputs<Value>& in) -> Value& { return in.electricity.intensityGPerKwh; },
    [](BasicInputs<Value>& in) -> Value& { return in.electricity.directShare; },
    [](BasicInputs<Value>& in) -> Value& { return in.electricity.gridLossShare; },
    [](BasicInputs<Value>& in) -> Value& { return in.electricity.contracts.share; },
    [](BasicInputs<Value>& in) -> Value& { return in.electricity.contracts.factorGPerKwh; },
    [](BasicInputs<Value>& in) -> Value& { return in.electricity.contracts.upstreamGPerKwh; },
    [](BasicInputs<Value>& in) -> Value& { return in.electricity.residualGPerKwh; },
    [](BasicInputs<Value>& in) -> Value& { return in.use.queriesPerDay; },
    [](BasicInputs<Value>& in) -> Value& { return in.use.days; },
    [](BasicInputs<Value>& in) -> Value& { return in.use.growthPerDay; },
    [](BasicInputs<Value>& in) -> Value& { return in.use.whPerQuery; },
    [](BasicInputs<Value>& in) -> Value& { return in.use.promptTokens; },
    [](BasicInputs<Value>& in) -> Value& { return in.use.outputTokens; },
    [](BasicInputs<Value>& in) -> Value& { return in.use.prefillUtilisation; },
    [](BasicInputs<Value>& in) -> Value& { return in.use.decodeUtilisation; },
    [](BasicInputs<Value>& in) -> Value& { return in.use.fleetUtilisation; },
    [](BasicInputs<Value>& in) -> Value& { return in.use.server->peakFlopsPerS; },
    [](BasicInputs<Value>& in) -> Value& { return in.use.server->power; },
    [](BasicInputs<Value>& in) -> Value& { return in.use.server->tdpW; },
    [](BasicInputs<Value>& in) -> Value& { return in.use.server->idleW; },
    [](BasicInputs<Value>& in) -> Value& { return in.use.server->hostWPerNode; },
    [](BasicInputs<Value>& in) -> Value& { return in.use.server->networkW; },
    [](BasicInputs<Value>& in) -> Value& { return in.use.server->lifetimeYears; },
    [](BasicInputs<Value>& in) -> Value& { return in.use.server->acceleratorG; },
    [](BasicInputs<Value>& in) -> Value& { return in.use.server->chassisG; },
    [](BasicInputs<Value>& in) -> Value& { return in.economics.rentPerAcceleratorHour; },
    [](BasicInputs<Value>& in) -> Value& { return in.economics.electricityPricePerKwh; },
    [](BasicInputs<Value>& in) -> Value& { return in.economics.capexPerAccelerator; },
    [](BasicInputs<Value>& in) -> Value& { return in.economics.capexPerNode; },
    [](BasicInputs<Value>& in) -> Value& { return in.economics.waterPricePerM3; },
    [](BasicInputs<Value>& in) -> Value& { return in.economics.carbonPricePerT; },
};

} // namespace

template <typename Value>
Value& number(BasicInputs<Value>& inputs, InputNumber which)
{
    return places<Value>[std::size_t(which)](inputs);
}

template double& number(Inputs&, InputNumber);
template Lanes& number(BasicInputs<Lanes>&, InputNumber);

} // namespace vorlauf
