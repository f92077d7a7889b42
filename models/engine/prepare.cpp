// SPDX-License-Identifier: GPL-3.0-or-later
#include "prepare.h"

#include "avoided.h"
#include "devicememory.h"
#include "validate.h"
#include "words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

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

Inputs resolveAll(const Scenario& s, const Rows& rows, WorkloadInputs workload,
                  std::string_view currency, Record& record)
{
    Inputs in;
    in.boundary = s.boundary.value_or(Boundary::Run);
    in.hardware = resolveHardware(s, workload, rows, record);
    in.workload = std::move(workload);
    in.site = resolveSite(s, in.workload, rows, record);
    in.electricity = resolveElectricity(s, rows, record);
    in.use = resolveUse(s, in, rows, record);
    in.economics = resolveEconomics(s, rows, currency, record);
    in.sciPer = s.sciPer.value_or(SciUnit::ExaFlop1e15);
    if (s.sciPer)
        record.given("/sci/per", word(in.sciPer));
    else
        record.methodWord("/sci/per", word(in.sciPer), "13");
    return in;
}

/// Faults that only the size of a result shows.
void checkSize(const Amounts& out, Record& r)
{
    if (out.flops.model > largestFlops)
        r.fault(FaultCode::Range, "/workload", out.flops.model);
    const std::array results{out.flops.hardware, out.acceleratorHours,
                             out.durationH,      out.facilityKwh,
                             out.totalLocationG, out.totalMarketG,
                             out.offsiteL,       out.onsiteL,
                             out.totalCost,      out.electricityCost,
                             out.carbonCost,     out.sciG,
                             out.use.totalKwh,   out.useG};
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
    if (in.boundary == Boundary::Lifecycle && !isKnown(out.useG))
        r.warn(WarningCode::Partial, s.use ? "/use/queriesPerDay" : "/use");
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

/// Amounts, chosen hours and the faults and warnings that only they show.
void computeAll(const Scenario& s, Date day, Prepared& p, Record& r)
{
    p.amounts = compute(p.inputs);
    p.schedule = chooseSchedule(s.schedule, day, p.amounts.durationH, p.inputs.electricity, r);
    if (s.schedule.policy.value_or(Policy::Fixed) != Policy::Fixed)
        p.amounts = compute(p.inputs);
    checkSize(p.amounts, r);
    warnAbout(s, p.inputs, p.rows, p.amounts, r);
}

} // namespace

Date catalogDay(const Catalog& catalog)
{
    int year = 1970, month = 1;
    const std::string_view version = catalog.version; // "2026.11"
    const char* const end = version.data() + version.size();
    const auto [dot, error] = std::from_chars(version.data(), end, year);
    if (error == std::errc() && dot != end)
        std::from_chars(dot + 1, end, month);
    using namespace std::chrono;
    const year_month_day first{std::chrono::year{year}, std::chrono::month(unsigned(month)),
                               day{1}};
    return first.ok() ? Date{sys_days{first}.time_since_epoch().count()} : Date{};
}

Prepared prepare(const Scenario& scenario, std::string_view currency, Date day, Record& record)
{
    record.faults = validate(scenario);
    if (scenario.boundary)
        record.given("/boundary", word(*scenario.boundary));
    else
        record.methodWord("/boundary", word(Boundary::Run), "1");
    WorkloadInputs workload = resolveWorkload(scenario, record);
    Prepared p;
    p.rows = resolveRows(scenario, workload, record);
    p.inputs = resolveAll(scenario, p.rows, std::move(workload), currency, record);
    p.supply = resolveSupply(scenario, p.rows, record);
    p.avoidedG = resolveAvoided(scenario, record);
    if (record.faults.empty())
        computeAll(scenario, day, p, record);
    sortFaults(record.faults);
    return p;
}

} // namespace vorlauf
