// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputnumber.h"

#include <array>

namespace vorlauf {

namespace {

using Place = double& (*)(Inputs&);

// In the order of InputNumber.
constexpr std::array<Place, inputNumberCount> places{
    [](Inputs& in) -> double& { return in.workload.lostFraction; },
    [](Inputs& in) -> double& { return in.workload.evaluationShare; },
    [](Inputs& in) -> double& { return in.workload.experimentsMultiplier; },
    [](Inputs& in) -> double& { return in.workload.timeFactor; },
    [](Inputs& in) -> double& { return in.workload.flops.parameters; },
    [](Inputs& in) -> double& { return in.workload.flops.activeParameters; },
    [](Inputs& in) -> double& { return in.workload.flops.tokens; },
    [](Inputs& in) -> double& { return in.workload.flops.adapterParameters; },
    [](Inputs& in) -> double& { return in.workload.flops.given; },
    [](Inputs& in) -> double& { return in.workload.flops.samples; },
    [](Inputs& in) -> double& { return in.workload.flops.trainedPerSample; },
    [](Inputs& in) -> double& { return in.workload.flops.frozenPerSample; },
    [](Inputs& in) -> double& { return in.workload.acceleratorHours; },
    [](Inputs& in) -> double& { return in.workload.energyKwh; },
    [](Inputs& in) -> double& { return in.hardware.count; },
    [](Inputs& in) -> double& { return in.hardware.perNode; },
    [](Inputs& in) -> double& { return in.hardware.peakFlopsPerS; },
    [](Inputs& in) -> double& { return in.hardware.utilisation; },
    [](Inputs& in) -> double& { return in.hardware.decodeUtilisation; },
    [](Inputs& in) -> double& { return in.hardware.power; },
    [](Inputs& in) -> double& { return in.hardware.tdpW; },
    [](Inputs& in) -> double& { return in.hardware.idleW; },
    [](Inputs& in) -> double& { return in.hardware.hostWPerNode; },
    [](Inputs& in) -> double& { return in.hardware.networkW; },
    [](Inputs& in) -> double& { return in.hardware.storageW; },
    [](Inputs& in) -> double& { return in.hardware.idleHours; },
    [](Inputs& in) -> double& { return in.hardware.idleFactor; },
    [](Inputs& in) -> double& { return in.hardware.idleHostShare; },
    [](Inputs& in) -> double& { return in.hardware.lifetimeYears; },
    [](Inputs& in) -> double& { return in.hardware.lifetimeUtilisation; },
    [](Inputs& in) -> double& { return in.hardware.acceleratorG; },
    [](Inputs& in) -> double& { return in.hardware.chassisG; },
    [](Inputs& in) -> double& { return in.site.pue; },
    [](Inputs& in) -> double& { return in.site.wueLPerKwh; },
    [](Inputs& in) -> double& { return in.site.ewifLPerKwh; },
    [](Inputs& in) -> double& { return in.site.ewifHydroLPerKwh; },
    [](Inputs& in) -> double& { return in.site.onsiteShare; },
    [](Inputs& in) -> double& { return in.site.onsiteFactorGPerKwh; },
    [](Inputs& in) -> double& { return in.electricity.intensityGPerKwh; },
    [](Inputs& in) -> double& { return in.electricity.directShare; },
    [](Inputs& in) -> double& { return in.electricity.gridLossShare; },
    [](Inputs& in) -> double& { return in.electricity.contracts.share; },
    [](Inputs& in) -> double& { return in.electricity.contracts.factorGPerKwh; },
    [](Inputs& in) -> double& { return in.electricity.contracts.upstreamGPerKwh; },
    [](Inputs& in) -> double& { return in.electricity.residualGPerKwh; },
    [](Inputs& in) -> double& { return in.use.queriesPerDay; },
    [](Inputs& in) -> double& { return in.use.days; },
    [](Inputs& in) -> double& { return in.use.growthPerDay; },
    [](Inputs& in) -> double& { return in.use.whPerQuery; },
    [](Inputs& in) -> double& { return in.use.promptTokens; },
    [](Inputs& in) -> double& { return in.use.outputTokens; },
    [](Inputs& in) -> double& { return in.use.prefillUtilisation; },
    [](Inputs& in) -> double& { return in.use.decodeUtilisation; },
    [](Inputs& in) -> double& { return in.use.fleetUtilisation; },
    [](Inputs& in) -> double& { return in.use.server->peakFlopsPerS; },
    [](Inputs& in) -> double& { return in.use.server->power; },
    [](Inputs& in) -> double& { return in.use.server->tdpW; },
    [](Inputs& in) -> double& { return in.use.server->idleW; },
    [](Inputs& in) -> double& { return in.use.server->hostWPerNode; },
    [](Inputs& in) -> double& { return in.use.server->networkW; },
    [](Inputs& in) -> double& { return in.use.server->lifetimeYears; },
    [](Inputs& in) -> double& { return in.use.server->acceleratorG; },
    [](Inputs& in) -> double& { return in.use.server->chassisG; },
    [](Inputs& in) -> double& { return in.economics.rentPerAcceleratorHour; },
    [](Inputs& in) -> double& { return in.economics.electricityPricePerKwh; },
    [](Inputs& in) -> double& { return in.economics.capexPerAccelerator; },
    [](Inputs& in) -> double& { return in.economics.capexPerNode; },
    [](Inputs& in) -> double& { return in.economics.waterPricePerM3; },
    [](Inputs& in) -> double& { return in.economics.carbonPricePerT; },
};

} // namespace

double& number(Inputs& inputs, InputNumber which)
{
    return places[std::size_t(which)](inputs);
}

} // namespace vorlauf
