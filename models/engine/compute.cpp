// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute.h"

#include "duration.h"
#include "embodied.h"
#include "facility.h"
#include "lanes.h"
#include "parts.h"
#include "sci.h"

namespace vorlauf {

namespace {

template <typename Value>
Value overhead(const BasicWorkloadInputs<Value>& w)
{
    return (1 + w.evaluationShare) * w.experimentsMultiplier / (1 - w.lostFraction);
}

template <typename Value>
void computeFlops(const BasicInputs<Value>& in, BasicAmounts<Value>& out)
{
    const BasicHardwareInputs<Value>& h = in.hardware;
    out.flops = countFlops(in.workload.flops);
    const BasicFlopCount<Value>& f = out.flops;
    const Value& counted = h.ofHardware ? f.hardware : f.model;
    const Value trained
        = idealHours<Value>(counted - f.generated, h.count, h.peakFlopsPerS, h.utilisation);
    const Value generated
        = idealHours<Value>(f.generated, h.count, h.peakFlopsPerS, h.decodeUtilisation);
    const Value ideal = ifPositive(f.generated, trained + generated, trained);
    out.mfu = h.utilisation;
    if (h.ofHardware)
        out.mfu = ifPositive(f.hardware, h.utilisation * f.model / f.hardware, h.utilisation);
    out.durationH = runHours<Value>(ideal * in.workload.timeFactor, in.workload.lostFraction);
}

template <typename Value>
void computeHours(const BasicInputs<Value>& in, BasicAmounts<Value>& out)
{
    const BasicWorkloadInputs<Value>& w = in.workload;
    const Value& count = in.hardware.count;
    if (w.kind == WorkKind::Flops)
        computeFlops(in, out);
    else
        out.durationH = runHours<Value>(w.acceleratorHours / count, w.lostFraction);
    out.acceleratorHours
        = acceleratorHours<Value>(count, out.durationH, w.evaluationShare, w.experimentsMultiplier);
    out.energy = itEnergy(out.acceleratorHours, count, out.nodes, powerDraw(in.hardware));
}

template <typename Value>
Value meteredItKwh(const BasicInputs<Value>& in, const Value& kilowattHours)
{
    const BasicHardwareInputs<Value>& h = in.hardware;
    switch (in.workload.energyLevel) {
    case EnergyLevel::Accelerator:
        return itFromAccelerator<Value>(kilowattHours, h.perNode, powerDraw(h));
    case EnergyLevel::Node:
        return itFromNode<Value>(kilowattHours, h.perNode, powerDraw(h));
    case EnergyLevel::It:
        break;
    case EnergyLevel::Facility:
        return kilowattHours / in.site.pue;
    }
    return kilowattHours;
}

template <typename Value>
void computeMetered(const BasicInputs<Value>& in, BasicAmounts<Value>& out)
{
    const BasicHardwareInputs<Value>& h = in.hardware;
    const BasicWorkloadInputs<Value>& w = in.workload;
    const Value metered = w.energyKwh * overhead(w);
    out.energy.itKwh = ifPositive(metered, meteredItKwh(in, metered), 0);
    if (w.energyLevel == EnergyLevel::Facility)
        out.facilityKwh = metered;
    if (!h.present) {
        out.energy.acceleratorKwh = out.energy.hostKwh = out.energy.networkKwh
            = out.energy.storageKwh = unknown;
        return;
    }
    const BasicPowerDraw<Value> draw = powerDraw(h);
    const Value hours = 1000 * out.energy.itKwh / sharedPowerW(h.perNode, draw);
    out.acceleratorHours = hours;
    out.energy.acceleratorKwh = hours * draw.acceleratorW / 1000;
    out.energy.hostKwh = hours * draw.hostWPerNode / h.perNode / 1000;
    out.energy.networkKwh = hours * draw.networkW / 1000;
    if (h.countGiven)
        out.durationH = hours / (h.count * (1 + w.evaluationShare) * w.experimentsMultiplier);
}

/// Reserved but unused time (METHOD.md 3.6). What was metered at IT or facility level holds it.
template <typename Value>
void addIdle(const BasicInputs<Value>& in, BasicAmounts<Value>& out)
{
    const BasicHardwareInputs<Value>& h = in.hardware;
    const bool inside = in.workload.kind == WorkKind::Energy
        && (in.workload.energyLevel == EnergyLevel::It
            || in.workload.energyLevel == EnergyLevel::Facility);
    if (inside)
        return;
    const Value watts = idlePowerW(h.count, out.nodes, h.idleW, h.idleHostShare, powerDraw(h));
    const Value byFactor = ifPositive(h.idleFactor, h.idleFactor * out.energy.acceleratorKwh, 0);
    out.energy.idleKwh = ifPositive(h.idleHours, h.idleHours * watts / 1000, byFactor);
    out.energy.itKwh += out.energy.idleKwh;
}

template <typename Value>
void computeEnergy(const BasicInputs<Value>& in, BasicAmounts<Value>& out)
{
    const BasicHardwareInputs<Value>& h = in.hardware;
    if (h.present) {
        const BasicPowerDraw<Value> draw = powerDraw(h);
        out.nodes = nodeCount<Value>(h.count, h.perNode);
        out.acceleratorW = draw.acceleratorW;
        out.itPowerW = itPowerW(h.count, out.nodes, draw);
    }
    if (in.workload.kind == WorkKind::Energy)
        computeMetered(in, out);
    else
        computeHours(in, out);
    addIdle(in, out);
    const Value fromIt = facilityKwh<Value>(in.site.pue, out.energy.itKwh);
    out.facilityKwh = ifKnown(out.facilityKwh, out.facilityKwh, fromIt);
    out.onsiteKwh = in.site.onsiteShare * out.facilityKwh;
    out.gridKwh = out.facilityKwh - out.onsiteKwh;
    out.onsiteL = onsiteWaterL<Value>(in.site.wueLPerKwh, out.energy.itKwh);
    out.offsiteL = offsiteWaterL<Value>(in.site.ewifLPerKwh, out.gridKwh);
    out.offsiteWithoutHydroL
        = offsiteWaterL<Value>(in.site.ewifLPerKwh - in.site.ewifHydroLPerKwh, out.gridKwh);
}

template <typename Value>
Value shapeOf(const BasicElectricityInputs<Value>& e, const Value& durationH)
{
    if (isKnown(e.pausedShape))
        return durationH * e.pausedShape;
    const auto shape = [&e](double hours) {
        return hours > 0 ? runShape(e.profile, e.startHour, hours, e.sums) : unknown;
    };
    return lanewise(shape, durationH);
}

/// Grid emissions with life-cycle factors, g: only the main run follows the hours (METHOD.md 5.4).
template <typename Value>
Value lifecycleGridG(const BasicInputs<Value>& in, BasicAmounts<Value>& out)
{
    const BasicElectricityInputs<Value>& e = in.electricity;
    const Value idle = in.site.pue * out.energy.idleKwh;
    const BasicWorkloadInputs<Value>& w = in.workload;
    const Value run
        = (out.facilityKwh - idle) / ((1 + w.evaluationShare) * w.experimentsMultiplier);
    out.mainRunKwh = run * (1 - in.site.onsiteShare);
    const Value annual = out.gridKwh * e.intensityGPerKwh;
    if (e.profile.empty())
        return annual;
    out.runShapeH = ifPositive(out.durationH, shapeOf(e, out.durationH), unknown);
    const Value meanHourKwh
        = out.mainRunKwh / out.durationH * out.runShapeH + (out.gridKwh - out.mainRunKwh);
    return ifPositive(out.durationH, e.intensityGPerKwh * meanHourKwh, annual);
}

template <typename Value>
void computeOperational(const BasicInputs<Value>& in, BasicAmounts<Value>& out)
{
    const BasicElectricityInputs<Value>& e = in.electricity;
    const Value lifecycle = lifecycleGridG(in, out);
    const Value location = lifecycle * e.directShare;
    const Value residualShare = 1 - e.contracts.share;
    const Value residualG
        = ifKnown(e.residualGPerKwh, out.gridKwh * residualShare * e.residualGPerKwh,
                  location * residualShare);
    const Value own = out.onsiteKwh * in.site.onsiteFactorGPerKwh;
    out.operationalLocationG = location + own;
    out.operationalMarketG = out.gridKwh * e.contracts.factorGPerKwh + residualG + own;
    out.gridLossG = gridLossG<Value>(lifecycle, e.gridLossShare);
    out.upstreamG = lifecycle - location;
    out.upstreamMarketG = out.gridKwh * e.contracts.upstreamGPerKwh + residualShare * out.upstreamG;
}

template <typename Value>
void computeTotals(const BasicInputs<Value>& in, BasicAmounts<Value>& out)
{
    const BasicHardwareInputs<Value>& h = in.hardware;
    const Value perHour = amortised<Value>(1, 1, h.lifetimeYears, h.lifetimeUtilisation);
    const Value hours = out.acceleratorHours;
    out.embodiedG
        = h.acceleratorG * hours * perHour + h.chassisG * (out.nodes * hours / h.count) * perHour;
    const Value training = out.gridLossG + orZero(out.embodiedG);
    out.use = usePhase(in, out.operationalLocationG + out.upstreamG + training);
    out.useG = out.use.grams;
    const Value beside
        = training + (in.boundary == Boundary::Lifecycle ? orZero(out.useG) : Value(0));
    out.totalLocationG = out.operationalLocationG + out.upstreamG + beside;
    out.totalMarketG = out.operationalMarketG + out.upstreamMarketG + beside;
}

template <typename Value>
const Value& pricedEmissionsG(CarbonPriceScope scope, const BasicAmounts<Value>& out)
{
    switch (scope) {
    case CarbonPriceScope::OperationalLocation:
        break;
    case CarbonPriceScope::OperationalMarket:
        return out.operationalMarketG;
    case CarbonPriceScope::TotalLocation:
        return out.totalLocationG;
    case CarbonPriceScope::TotalMarket:
        return out.totalMarketG;
    }
    return out.operationalLocationG;
}

template <typename Value>
void computeCost(const BasicInputs<Value>& in, BasicAmounts<Value>& out)
{
    const BasicEconomicsInputs<Value>& c = in.economics;
    const BasicHardwareInputs<Value>& h = in.hardware;
    const Value& hours = out.acceleratorHours;
    out.electricityCost = out.facilityKwh * c.electricityPricePerKwh;
    out.waterCost = out.onsiteL / litrePerM3 * c.waterPricePerM3;
    out.carbonCost = pricedEmissionsG(c.scope, out) / gramPerTon * c.carbonPricePerT;
    if (c.mode == CostMode::Rental) {
        out.rentCost = (hours + h.count * h.idleHours) * c.rentPerAcceleratorHour;
        out.totalCost = out.rentCost + orZero(out.carbonCost);
        return;
    }
    const Value perHour = amortised<Value>(1, 1, h.lifetimeYears, h.lifetimeUtilisation);
    out.hardwareCost
        = (c.capexPerAccelerator * hours + c.capexPerNode * (out.nodes * hours / h.count))
        * perHour;
    out.totalCost
        = out.electricityCost + out.hardwareCost + orZero(out.carbonCost) + orZero(out.waterCost);
}

template <typename Value>
BasicPartAmounts<Value> emissionParts(const BasicAmounts<Value>& out, const Value& operationalG,
                                      const Value& useful, const Value& use)
{
    const Value perKwh = ifPositive(out.facilityKwh, operationalG / out.facilityKwh, 0);
    BasicPartAmounts<Value> parts = energyParts(out.energy, out.facilityKwh, perKwh, useful);
    parts.embodied = out.embodiedG;
    parts.use = use;
    return parts;
}

template <typename Value>
Value score(const BasicInputs<Value>& in, const BasicAmounts<Value>& out)
{
    if (in.sciPer == SciUnit::Query)
        return useScore<Value>(out.useG, out.use.queries);
    if (in.sciPer == SciUnit::Tokens1000)
        return useScore<Value>(out.useG, out.use.queries * out.use.tokensPerQuery / 1000);
    const BasicFlopInputs<Value>& f = in.workload.flops;
    const Value& samples = f.rule == FlopRule::Samples ? f.samples : f.tokens;
    const BasicSciBasis<Value> basis{out.flops.model, samples, f.parameters};
    return sciScore(out.operationalLocationG, out.embodiedG, in.sciPer, basis);
}

} // namespace

template <typename Value>
BasicAmounts<Value> compute(const BasicInputs<Value>& in)
{
    BasicAmounts<Value> out;
    out.overheadFactor = overhead(in.workload);
    computeEnergy(in, out);
    computeOperational(in, out);
    computeTotals(in, out);
    computeCost(in, out);
    out.sciG = score(in, out);
    out.intensityLocationGPerKwh
        = ifPositive(out.facilityKwh, out.operationalLocationG / out.facilityKwh, unknown);
    out.intensityMarketGPerKwh
        = ifPositive(out.facilityKwh, out.operationalMarketG / out.facilityKwh, unknown);
    const Value useful = 1 / out.overheadFactor;
    const Value use = in.boundary == Boundary::Lifecycle ? out.useG : Value(unknown);
    const Value location = out.operationalLocationG + out.upstreamG + out.gridLossG;
    const Value market = out.operationalMarketG + out.upstreamMarketG + out.gridLossG;
    out.locationParts = emissionParts(out, location, useful, use);
    out.marketParts = emissionParts(out, market, useful, use);
    out.energyParts = energyParts(out.energy, out.facilityKwh, 1, useful);
    return out;
}

template Amounts compute(const Inputs&);
template BasicAmounts<Lanes> compute(const BasicInputs<Lanes>&);

} // namespace vorlauf
