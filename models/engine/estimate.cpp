// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimate.h"

#include "avoided.h"
#include "checks.h"
#include "compute.h"
#include "devicememory.h"
#include "resolve.h"
#include "validate.h"
#include "words.h"

#include <algorithm>
#include <array>

namespace vorlauf {

namespace {

constexpr double largestFlops = 1e32;
constexpr double largestResult = 1e300;
constexpr double highUtilisation = 0.60;

void sortFaults(Faults& faults)
{
    static constexpr std::array<std::string_view, 9> order{"/boundary", "/workload",    "/hardware",
                                                           "/site",     "/electricity", "/schedule",
                                                           "/use",      "/economics",   "/caps"};
    const auto rank = [](const Fault& fault) {
        const auto object = std::string_view(fault.path).substr(0, fault.path.find('/', 1));
        return std::ranges::find(order, object) - order.begin();
    };
    std::ranges::stable_sort(faults, {}, rank);
    Faults once;
    for (Fault& fault : faults) { // a default that several formulas miss is one fault
        if (std::ranges::find(once, fault) == once.end())
            once.push_back(std::move(fault));
    }
    faults = std::move(once);
}

Inputs resolve(const Scenario& s, const Rows& rows, WorkloadInputs workload,
               std::string_view currency, Record& record)
{
    Inputs in;
    in.boundary = s.boundary.value_or(Boundary::Run);
    in.hardware = resolveHardware(s, workload, rows, record);
    in.workload = std::move(workload);
    in.site = resolveSite(s, in.workload, rows, record);
    in.electricity = resolveElectricity(s, rows, record);
    in.economics = resolveEconomics(s, rows, currency, record);
    in.sciPer = s.sciPer.value_or(SciUnit::ExaFlop1e15);
    if (s.sciPer)
        record.given("/sci/per", word(in.sciPer));
    else
        record.methodWord("/sci/per", word(in.sciPer), "13");
    return in;
}

std::int64_t wholeHour(Instant instant)
{
    const std::int64_t hour = instant.secondsUtc / 3600;
    return instant.secondsUtc % 3600 < 0 ? hour - 1 : hour;
}

/// Faults that only the result shows: window, own profile too short, size.
void checkResult(const Scenario& s, const Inputs& in, const Amounts& out, Record& r)
{
    if (out.flops.model > largestFlops)
        r.fault(FaultCode::Range, "/workload", out.flops.model);
    const auto& [start, policy, deadline, restart] = s.schedule;
    if (start && deadline && isKnown(out.durationH)) {
        const double window = double(wholeHour(*deadline) - wholeHour(*start));
        if (out.durationH > window + 1e-9)
            r.fault(FaultCode::Deadline, "/schedule/deadline", out.durationH);
    }
    const Profile& profile = in.electricity.profile;
    if (!profile.empty() && !profile.wraps && out.durationH > double(profile.size()) + 1e-9)
        r.fault(FaultCode::ProfileGap, "/electricity/hourlyIntensityGPerKwh", out.durationH);
    const std::array results{out.flops.hardware,  out.acceleratorHours, out.durationH,
                             out.facilityKwh,     out.totalLocationG,   out.totalMarketG,
                             out.offsiteL,        out.onsiteL,          out.totalCost,
                             out.electricityCost, out.carbonCost,       out.sciG};
    for (const double result : results) {
        if (std::abs(result) > largestResult) {
            r.fault(FaultCode::Overflow, "", result);
            return;
        }
    }
}

void warnPartial(const Scenario& s, const Inputs& in, const Amounts& out, Record& r)
{
    const HardwareInputs& h = in.hardware;
    if (!isKnown(out.embodiedG)) {
        const std::string_view path = !h.present ? "/hardware/accelerator"
            : !isKnown(out.acceleratorHours)     ? "/hardware/power"
            : !isKnown(h.acceleratorG)           ? "/hardware/embodiedKgPerAccelerator"
                                                 : "/hardware/embodiedKgPerNode";
        r.warn(WarningCode::Partial, path);
    }
    if (s.electricity.cfeHourly)
        r.warn(WarningCode::Partial, "/electricity/cfeHourly");
    if (s.electricity.forecastYear)
        r.warn(WarningCode::Partial, "/electricity/forecastYear", *s.electricity.forecastYear);
    if (s.schedule.policy.value_or(Policy::Fixed) != Policy::Fixed)
        r.warn(WarningCode::Partial, "/schedule/policy", {}, word(*s.schedule.policy));
    if (s.use || in.boundary == Boundary::Lifecycle)
        r.warn(WarningCode::Partial, "/use");
}

void warnMemory(const Inputs& in, const Rows& rows, Record& r)
{
    const FlopInputs& f = in.workload.flops;
    if (!in.hardware.countGiven || !rows.accelerator || !rows.accelerator->memoryGb
        || !isKnown(f.parameters))
        return;
    constexpr std::string_view path = "/hardware/count";
    const MemoryFactors factors{r.constant(path, "memory.bytes_per_parameter"),
                                r.constant(path, "memory.activation_factor"),
                                r.constant(path, "memory.adapter_bytes"),
                                r.constant(path, "memory.lora_bytes"),
                                r.constant(path, "memory.qlora_bytes"),
                                r.constant(path, "memory.usable")};
    const double bytes = trainingBytes(f.task, f.parameters, f.adapterParameters, factors);
    const double least = fittingCount(bytes, factors.usable, *rows.accelerator->memoryGb);
    if (in.hardware.count < least)
        r.warn(WarningCode::Memory, path, least);
}

void warnAbout(const Scenario& s, const Inputs& in, const Rows& rows, const Amounts& out, Record& r)
{
    const FlopInputs& f = in.workload.flops;
    const bool counted = f.rule == FlopRule::WithAttention || f.rule == FlopRule::Exact;
    const bool attends = f.task == Task::Pretrain || f.task == Task::Finetune;
    if (counted && attends && f.shape.causal && !s.hardware.hfu)
        r.warn(WarningCode::AttentionMix, "/workload/architecture/attention");
    if (out.mfu > highUtilisation)
        r.warn(WarningCode::UtilisationHigh, s.hardware.hfu ? "/hardware/hfu" : "/hardware/mfu",
               out.mfu);
    if (!in.electricity.profile.empty() && !isKnown(out.durationH))
        r.warn(WarningCode::NoHourly, "/hardware/count");
    warnMemory(in, rows, r);
    warnPartial(s, in, out, r);
}

Parts toParts(const PartAmounts& p)
{
    return {toNumber(p.accelerators), toNumber(p.hostAndNetwork),  toNumber(p.cooling),
            toNumber(p.embodied),     toNumber(p.lostAndRepeated), toNumber(p.use)};
}

double perKwh(double grams, const Amounts& out)
{
    return out.facilityKwh > 0 ? grams / out.facilityKwh : unknown;
}

void fillEmissions(const Amounts& out, Estimate& e)
{
    e.emissions = {toNumber(out.operationalLocationG),
                   toNumber(out.operationalMarketG),
                   toNumber(out.gridLossG),
                   toNumber(out.upstreamG),
                   toNumber(out.upstreamMarketG),
                   toNumber(out.embodiedG),
                   toNumber(out.useG),
                   toNumber(out.totalLocationG),
                   toNumber(out.totalMarketG)};
    e.intensityLocationGPerKwh = toNumber(perKwh(out.operationalLocationG, out));
    e.intensityMarketGPerKwh = toNumber(perKwh(out.operationalMarketG, out));
    e.locationParts = toParts(out.locationParts);
    e.marketParts = toParts(out.marketParts);
    e.energyParts = toParts(out.energyParts);
}

void fillRun(const Inputs& in, const Amounts& out, Estimate& e)
{
    const FlopInputs& f = in.workload.flops;
    const HardwareInputs& h = in.hardware;
    e.boundary = in.boundary;
    e.flopsModel = toNumber(out.flops.model);
    e.flopsHardware = toNumber(out.flops.hardware);
    e.acceleratorHours = toNumber(out.acceleratorHours);
    e.durationH = toNumber(out.durationH);
    e.mfu = toNumber(out.mfu);
    e.overheadFactor = toNumber(out.overheadFactor);
    e.parameters = toNumber(f.parameters);
    e.activeParameters = toNumber(f.activeParameters);
    e.tokens = toNumber(f.rule == FlopRule::Samples ? f.samples : f.tokens);
    e.peakFlopsPerS = toNumber(h.peakFlopsPerS);
    e.meanPowerW = toNumber(out.acceleratorW);
    e.nodes = toNumber(out.nodes);
    e.systemPowerW = toNumber(out.itPowerW / h.count);
    e.pue = toNumber(in.site.pue);
    const ItEnergy& k = out.energy;
    e.energy = {toNumber(k.acceleratorKwh), toNumber(k.hostKwh),    toNumber(k.networkKwh),
                toNumber(k.storageKwh),     toNumber(k.idleKwh),    toNumber(k.itKwh),
                toNumber(out.facilityKwh),  toNumber(out.onsiteKwh)};
    e.water = {toNumber(out.onsiteL), toNumber(out.offsiteL), toNumber(out.offsiteWithoutHydroL)};
}

/// Where a fixed start lies among all starts of the typical year, whose mean is the mean intensity
/// (METHOD.md 5.8).
void fillSchedule(const Scenario& s, const Inputs& in, const Amounts& out, Estimate& e)
{
    if (!s.schedule.start || s.schedule.policy.value_or(Policy::Fixed) != Policy::Fixed)
        return;
    ScheduleResult schedule;
    schedule.start = *s.schedule.start;
    schedule.startHour = typicalHour(schedule.start);
    if (isKnown(out.runShapeH)) {
        schedule.savingVsNow = 0;
        if (in.electricity.profile.wraps)
            schedule.savingVsMean = 1 - out.runShapeH / out.durationH;
    }
    e.schedule = schedule;
}

/// total_LB in things people know (METHOD.md 9.0).
void fillEquivalents(const Catalog& catalog, Estimate& e)
{
    for (const char* id : {"us_car_year", "flight_fra_nyc", "de_household_electricity"}) {
        const EquivalentReference* row = catalog.equivalent(id);
        if (row && row->kgco2ePerUnit && e.emissions.totalLocationG)
            e.equivalents.push_back(
                {id, *e.emissions.totalLocationG / (*row->kgco2ePerUnit * gramPerKg)});
    }
}

void fillCost(const Amounts& out, std::string_view currency, Estimate& e)
{
    e.cost = {std::string(currency),      toNumber(out.electricityCost), toNumber(out.rentCost),
              toNumber(out.hardwareCost), toNumber(out.carbonCost),      toNumber(out.waterCost),
              toNumber(out.totalCost)};
}

} // namespace

Result<Estimate> estimate(const Scenario& scenario, const Catalog& catalog,
                          std::string_view currency)
{
    Record record(catalog);
    record.faults = validate(scenario);
    if (scenario.boundary)
        record.given("/boundary", word(*scenario.boundary));
    else
        record.methodWord("/boundary", word(Boundary::Run), "1");
    WorkloadInputs workload = resolveWorkload(scenario, record);
    const Rows rows = resolveRows(scenario, workload, record);
    const Inputs in = resolve(scenario, rows, std::move(workload), currency, record);
    const Number avoided = resolveAvoided(scenario, record);
    Amounts out;
    if (record.faults.empty()) {
        out = compute(in);
        checkResult(scenario, in, out, record);
        warnAbout(scenario, in, rows, out, record);
    }
    if (!record.faults.empty()) {
        sortFaults(record.faults);
        return std::move(record.faults);
    }
    Estimate e;
    fillRun(in, out, e);
    fillEmissions(out, e);
    fillCost(out, currency, e);
    e.sciG = toNumber(out.sciG);
    e.sciPer = in.sciPer;
    fillEquivalents(catalog, e);
    fillSchedule(scenario, in, out, e);
    e.avoidedG = avoided;
    e.checks = checkCaps(scenario.caps, e);
    e.inputs = std::move(record.inputs);
    e.warnings = std::move(record.warnings);
    return e;
}

} // namespace vorlauf
