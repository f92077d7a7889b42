// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute.h"

#include "duration.h"
#include "embodied.h"
#include "facility.h"
#include "parts.h"
#include "sci.h"

namespace vorlauf {

namespace {

double overhead(const WorkloadInputs& w)
{
    return (1 + w.evaluationShare) * w.experimentsMultiplier / (1 - w.lostFraction);
}

void computeFlops(const Inputs& in, Amounts& out)
{
    const HardwareInputs& h = in.hardware;
    out.flops = countFlops(in.workload.flops);
    const FlopCount& f = out.flops;
    const double counted = h.ofHardware ? f.hardware : f.model;
    double ideal = idealHours(counted - f.generated, h.count, h.peakFlopsPerS, h.utilisation);
    if (f.generated > 0)
        ideal += idealHours(f.generated, h.count, h.peakFlopsPerS, h.decodeUtilisation);
    const bool converts = h.ofHardware && f.hardware > 0;
    out.mfu = converts ? h.utilisation * f.model / f.hardware : h.utilisation;
    out.durationH = runHours(ideal * in.workload.timeFactor, in.workload.lostFraction);
}

void computeHours(const Inputs& in, Amounts& out)
{
    const WorkloadInputs& w = in.workload;
    const double count = in.hardware.count;
    if (w.kind == WorkKind::Flops)
        computeFlops(in, out);
    else
        out.durationH = runHours(w.acceleratorHours / count, w.lostFraction);
    out.acceleratorHours
        = acceleratorHours(count, out.durationH, w.evaluationShare, w.experimentsMultiplier);
    out.energy = itEnergy(out.acceleratorHours, count, out.nodes, powerDraw(in.hardware));
}

double meteredItKwh(const Inputs& in, double kilowattHours)
{
    const HardwareInputs& h = in.hardware;
    switch (in.workload.energyLevel) {
    case EnergyLevel::Accelerator:
        return itFromAccelerator(kilowattHours, h.perNode, powerDraw(h));
    case EnergyLevel::Node:
        return itFromNode(kilowattHours, h.perNode, powerDraw(h));
    case EnergyLevel::It:
        break;
    case EnergyLevel::Facility:
        return kilowattHours / in.site.pue;
    }
    return kilowattHours;
}

void computeMetered(const Inputs& in, Amounts& out)
{
    const HardwareInputs& h = in.hardware;
    const WorkloadInputs& w = in.workload;
    const double metered = w.energyKwh * overhead(w);
    out.energy.itKwh = metered > 0 ? meteredItKwh(in, metered) : 0;
    if (w.energyLevel == EnergyLevel::Facility)
        out.facilityKwh = metered;
    if (!h.present) {
        out.energy.acceleratorKwh = out.energy.hostKwh = out.energy.networkKwh
            = out.energy.storageKwh = unknown;
        return;
    }
    const PowerDraw draw = powerDraw(h);
    const double hours = 1000 * out.energy.itKwh / sharedPowerW(h.perNode, draw);
    out.acceleratorHours = hours;
    out.energy.acceleratorKwh = hours * draw.acceleratorW / 1000;
    out.energy.hostKwh = hours * draw.hostWPerNode / h.perNode / 1000;
    out.energy.networkKwh = hours * draw.networkW / 1000;
    if (h.countGiven)
        out.durationH = hours / (h.count * (1 + w.evaluationShare) * w.experimentsMultiplier);
}

/// Reserved but unused time (METHOD.md 3.6). What was metered at IT or facility level holds it.
void addIdle(const Inputs& in, Amounts& out)
{
    const HardwareInputs& h = in.hardware;
    const bool inside = in.workload.kind == WorkKind::Energy
        && (in.workload.energyLevel == EnergyLevel::It
            || in.workload.energyLevel == EnergyLevel::Facility);
    if (inside)
        return;
    if (h.idleHours > 0) {
        const double watts = idlePowerW(h.count, out.nodes, h.idleW, h.idleHostShare, powerDraw(h));
        out.energy.idleKwh = h.idleHours * watts / 1000;
    } else if (h.idleFactor > 0) {
        out.energy.idleKwh = h.idleFactor * out.energy.acceleratorKwh;
    }
    out.energy.itKwh += out.energy.idleKwh;
}

void computeEnergy(const Inputs& in, Amounts& out)
{
    const HardwareInputs& h = in.hardware;
    if (h.present) {
        const PowerDraw draw = powerDraw(h);
        out.nodes = nodeCount(h.count, h.perNode);
        out.acceleratorW = draw.acceleratorW;
        out.itPowerW = itPowerW(h.count, out.nodes, draw);
    }
    if (in.workload.kind == WorkKind::Energy)
        computeMetered(in, out);
    else
        computeHours(in, out);
    addIdle(in, out);
    if (!isKnown(out.facilityKwh))
        out.facilityKwh = facilityKwh(in.site.pue, out.energy.itKwh);
    out.onsiteKwh = in.site.onsiteShare * out.facilityKwh;
    out.gridKwh = out.facilityKwh - out.onsiteKwh;
    out.onsiteL = onsiteWaterL(in.site.wueLPerKwh, out.energy.itKwh);
    out.offsiteL = offsiteWaterL(in.site.ewifLPerKwh, out.gridKwh);
    out.offsiteWithoutHydroL
        = offsiteWaterL(in.site.ewifLPerKwh - in.site.ewifHydroLPerKwh, out.gridKwh);
}

/// Grid emissions with life-cycle factors, g: only the main run follows the hours (METHOD.md 5.4).
double lifecycleGridG(const Inputs& in, Amounts& out)
{
    const ElectricityInputs& e = in.electricity;
    const double idle = in.site.pue * out.energy.idleKwh;
    const WorkloadInputs& w = in.workload;
    const double run
        = (out.facilityKwh - idle) / ((1 + w.evaluationShare) * w.experimentsMultiplier);
    out.mainRunKwh = run * (1 - in.site.onsiteShare);
    if (e.profile.empty() || !isKnown(out.durationH) || out.durationH <= 0)
        return out.gridKwh * e.intensityGPerKwh;
    out.runShapeH = isKnown(e.pausedShape) ? out.durationH * e.pausedShape
                                           : runShape(e.profile, e.startHour, out.durationH);
    const double meanHourKwh
        = out.mainRunKwh / out.durationH * out.runShapeH + (out.gridKwh - out.mainRunKwh);
    return e.intensityGPerKwh * meanHourKwh;
}

void computeOperational(const Inputs& in, Amounts& out)
{
    const ElectricityInputs& e = in.electricity;
    const double lifecycle = lifecycleGridG(in, out);
    const double location = lifecycle * e.directShare;
    const double residualShare = 1 - e.contracts.share;
    const double residualG = isKnown(e.residualGPerKwh)
        ? out.gridKwh * residualShare * e.residualGPerKwh
        : location * residualShare;
    const double own = out.onsiteKwh * in.site.onsiteFactorGPerKwh;
    out.operationalLocationG = location + own;
    out.operationalMarketG = out.gridKwh * e.contracts.factorGPerKwh + residualG + own;
    out.gridLossG = gridLossG(lifecycle, e.gridLossShare);
    out.upstreamG = lifecycle - location;
    out.upstreamMarketG = out.gridKwh * e.contracts.upstreamGPerKwh + residualShare * out.upstreamG;
}

void computeTotals(const Inputs& in, Amounts& out)
{
    const HardwareInputs& h = in.hardware;
    const double perHour = amortised(1, 1, h.lifetimeYears, h.lifetimeUtilisation);
    const double hours = out.acceleratorHours;
    out.embodiedG
        = h.acceleratorG * hours * perHour + h.chassisG * (out.nodes * hours / h.count) * perHour;
    const double training = out.gridLossG + orZero(out.embodiedG);
    out.use = usePhase(in, out.operationalLocationG + out.upstreamG + training);
    out.useG = out.use.grams;
    const double beside = training + (in.boundary == Boundary::Lifecycle ? orZero(out.useG) : 0);
    out.totalLocationG = out.operationalLocationG + out.upstreamG + beside;
    out.totalMarketG = out.operationalMarketG + out.upstreamMarketG + beside;
}

double pricedEmissionsG(CarbonPriceScope scope, const Amounts& out)
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

void computeCost(const Inputs& in, Amounts& out)
{
    const EconomicsInputs& c = in.economics;
    const HardwareInputs& h = in.hardware;
    const double hours = out.acceleratorHours;
    out.electricityCost = out.facilityKwh * c.electricityPricePerKwh;
    out.waterCost = out.onsiteL / litrePerM3 * c.waterPricePerM3;
    out.carbonCost = pricedEmissionsG(c.scope, out) / gramPerTon * c.carbonPricePerT;
    if (c.mode == CostMode::Rental) {
        out.rentCost = (hours + h.count * h.idleHours) * c.rentPerAcceleratorHour;
        out.totalCost = out.rentCost + orZero(out.carbonCost);
        return;
    }
    const double perHour = amortised(1, 1, h.lifetimeYears, h.lifetimeUtilisation);
    out.hardwareCost
        = (c.capexPerAccelerator * hours + c.capexPerNode * (out.nodes * hours / h.count))
        * perHour;
    out.totalCost
        = out.electricityCost + out.hardwareCost + orZero(out.carbonCost) + orZero(out.waterCost);
}

PartAmounts emissionParts(const Amounts& out, double operationalG, double useful, double use)
{
    const double perKwh = out.facilityKwh > 0 ? operationalG / out.facilityKwh : 0;
    PartAmounts parts = energyParts(out.energy, out.facilityKwh, perKwh, useful);
    parts.embodied = out.embodiedG;
    parts.use = use;
    return parts;
}

double score(const Inputs& in, const Amounts& out)
{
    if (in.sciPer == SciUnit::Query)
        return useScore(out.useG, out.use.queries);
    if (in.sciPer == SciUnit::Tokens1000)
        return useScore(out.useG, out.use.queries * out.use.tokensPerQuery / 1000);
    const FlopInputs& f = in.workload.flops;
    const double samples = f.rule == FlopRule::Samples ? f.samples : f.tokens;
    return sciScore(out.operationalLocationG, out.embodiedG, in.sciPer,
                    {out.flops.model, samples, f.parameters});
}

} // namespace

Amounts compute(const Inputs& in)
{
    Amounts out;
    out.overheadFactor = overhead(in.workload);
    computeEnergy(in, out);
    computeOperational(in, out);
    computeTotals(in, out);
    computeCost(in, out);
    out.sciG = score(in, out);
    const double useful = 1 / out.overheadFactor;
    const double use = in.boundary == Boundary::Lifecycle ? out.useG : unknown;
    const double location = out.operationalLocationG + out.upstreamG + out.gridLossG;
    const double market = out.operationalMarketG + out.upstreamMarketG + out.gridLossG;
    out.locationParts = emissionParts(out, location, useful, use);
    out.marketParts = emissionParts(out, market, useful, use);
    out.energyParts = energyParts(out.energy, out.facilityKwh, 1, useful);
    return out;
}

} // namespace vorlauf
