// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers.h"

#include "goalseek.h"
#include "prepare.h"

#include <algorithm>

namespace vorlauf {

namespace {

constexpr double highUtilisation = 0.60; // METHOD.md 8.4
constexpr double farFactor = 1e6;        // how far a lever without limits is moved

/// The quantity of a cap in its unit; unknown for another check.
double limited(std::string_view id, const Amounts& out)
{
    if (id == "cap.emissions")
        return out.totalLocationG / gramPerTon;
    if (id == "cap.energy")
        return out.facilityKwh / 1000;
    if (id == "cap.cost")
        return out.totalCost;
    if (id == "cap.duration")
        return out.durationH;
    if (id == "cap.water")
        return (out.onsiteL + out.offsiteL) / litrePerM3;
    return unknown;
}

double workToday(const Inputs& in, const Amounts& out)
{
    switch (in.workload.kind) {
    case WorkKind::AcceleratorHours:
        return in.workload.acceleratorHours;
    case WorkKind::Energy:
        return in.workload.energyKwh;
    case WorkKind::Flops:
        break;
    }
    return out.flops.model;
}

double today(LeverKind kind, const Inputs& in, const Amounts& out)
{
    switch (kind) {
    case LeverKind::Utilisation:
        return in.hardware.utilisation;
    case LeverKind::SystemPower:
        return out.itPowerW / in.hardware.count;
    case LeverKind::Pue:
        return in.site.pue;
    case LeverKind::Intensity:
        return in.electricity.intensityGPerKwh;
    case LeverKind::ContractShare:
        return in.electricity.contracts.share;
    case LeverKind::Flops:
        break;
    }
    return workToday(in, out);
}

void scalePower(double factor, HardwareInputs& h)
{
    h.power = powerDraw(h).acceleratorW * factor;
    h.powerRule = PowerRule::Mean;
    for (double* watts : {&h.idleW, &h.hostWPerNode, &h.networkW, &h.storageW})
        *watts *= factor;
}

void scaleWork(double factor, WorkloadInputs& w)
{
    w.timeFactor *= factor; // all that follows from F follows from the time it takes
    w.acceleratorHours *= factor;
    w.energyKwh *= factor;
}

/// The inputs with one lever at a value.
Inputs moved(LeverKind kind, double value, double before, Inputs in)
{
    switch (kind) {
    case LeverKind::Flops:
        scaleWork(value / before, in.workload);
        break;
    case LeverKind::Utilisation:
        in.hardware.utilisation = value;
        break;
    case LeverKind::SystemPower:
        scalePower(value / before, in.hardware);
        break;
    case LeverKind::Pue:
        in.site.pue = value;
        break;
    case LeverKind::Intensity:
        in.electricity.intensityGPerKwh = value;
        break;
    case LeverKind::ContractShare:
        in.electricity.contracts.share = value;
        break;
    }
    return in;
}

struct Range {
    double low, high;
};

Range range(LeverKind kind, double before)
{
    switch (kind) {
    case LeverKind::Utilisation:
        return {before / farFactor, std::max(highUtilisation, before)};
    case LeverKind::Pue:
        return {1, before * farFactor};
    case LeverKind::ContractShare:
        return {before, 1};
    case LeverKind::Flops:
    case LeverKind::SystemPower:
    case LeverKind::Intensity:
        break;
    }
    return {0, before * farFactor};
}

bool isMarketCost(const Inputs& in, std::string_view id)
{
    const CarbonPriceScope scope = in.economics.scope;
    return id == "cap.cost" && isKnown(in.economics.carbonPricePerT)
        && (scope == CarbonPriceScope::OperationalMarket || scope == CarbonPriceScope::TotalMarket);
}

/// Whether a lever exists for the kind of workload; where it would change nothing it is left out
/// later.
bool exists(LeverKind kind, const Inputs& in, std::string_view id)
{
    const WorkKind work = in.workload.kind;
    if (kind == LeverKind::Utilisation)
        return work == WorkKind::Flops;
    if (kind == LeverKind::SystemPower)
        return work != WorkKind::Energy;
    if (kind == LeverKind::Pue)
        return work != WorkKind::Energy || in.workload.energyLevel != EnergyLevel::Facility;
    return kind != LeverKind::ContractShare || isMarketCost(in, id);
}

} // namespace

std::vector<Lever> leversFor(const Scenario& scenario, const Catalog& catalog,
                             std::string_view currency, const Check& check)
{
    Record record(catalog);
    const Prepared p = prepare(scenario, currency, catalogDay(catalog), record);
    std::vector<Lever> levers;
    if (!record.faults.empty() || !check.limit || !isKnown(limited(check.id, p.amounts)))
        return levers;
    for (const LeverKind kind : {LeverKind::Flops, LeverKind::Utilisation, LeverKind::SystemPower,
                                 LeverKind::Pue, LeverKind::Intensity, LeverKind::ContractShare}) {
        const double before = today(kind, p.inputs, p.amounts);
        if (!exists(kind, p.inputs, check.id) || !isKnown(before))
            continue;
        const auto result = [&](double value) {
            const double amount = limited(check.id, compute(moved(kind, value, before, p.inputs)));
            return isKnown(amount) ? amount : HUGE_VAL; // own hours that end before the run
        };
        const auto [low, high] = range(kind, before);
        if (!(low < high) || result(low) == result(high))
            continue;
        const GoalSearch found = seekGoal(result, *check.limit, low, high);
        levers.push_back({kind, before, found.value, found.best, found.bestResult});
    }
    return levers;
}

} // namespace vorlauf
