// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimate.h"

#include "checks.h"
#include "prepare.h"
#include "rules.h"

namespace vorlauf {

namespace {

Parts toParts(const PartAmounts& p)
{
    return {toNumber(p.accelerators), toNumber(p.hostAndNetwork),  toNumber(p.cooling),
            toNumber(p.embodied),     toNumber(p.lostAndRepeated), toNumber(p.use)};
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
    e.intensityLocationGPerKwh = toNumber(out.intensityLocationGPerKwh);
    e.intensityMarketGPerKwh = toNumber(out.intensityMarketGPerKwh);
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

void fillUse(const Inputs& in, const Amounts& out, Estimate& e)
{
    if (!in.use.present)
        return;
    const UseAmounts& use = out.use;
    e.use = UseResult{toNumber(use.queryWh), toNumber(use.totalKwh), toNumber(use.breakEvenQueries),
                      toNumber(use.breakEvenDays)};
}

Date dayOf(Instant instant)
{
    constexpr std::int64_t day = 86400;
    const std::int64_t days = instant.secondsUtc / day;
    return {instant.secondsUtc % day < 0 ? days - 1 : days};
}

/// The rules on the day of the start, else on that of the evaluation (METHOD.md 8.5).
void fillRules(const Scenario& s, const Rows& rows, const Catalog& catalog, Date day, Estimate& e)
{
    RuleFacts facts;
    if (rows.zone) {
        facts.zone = rows.zone->zoneId;
        facts.country = rows.zone->kind == "subnational" ? rows.zone->parentId : rows.zone->zoneId;
    }
    facts.pue = e.pue;
    facts.heatReuseShare = s.site.heatReuseShare;
    facts.renewableShare = s.site.renewableShare;
    facts.powerMw = s.site.powerMw;
    facts.startedOperation = s.site.startedOperation;
    facts.trainFlop = e.flopsModel;
    if (const MethodDefault* row = catalog.methodDefault("rule.gpai_flop"))
        facts.gpaiFlop = row->mode;
    e.rulesDay = s.schedule.start && e.schedule ? dayOf(e.schedule->start) : day;
    for (Check& check : checkRules(facts, catalog.regulations, e.rulesDay))
        e.checks.push_back(std::move(check));
    e.targets = targetsFor(facts, catalog.regulations, e.rulesDay);
}

} // namespace

Result<Estimate> estimate(const Scenario& scenario, const Catalog& catalog,
                          std::string_view currency, std::optional<Date> evaluationDay)
{
    Record record(catalog);
    const Date day = evaluationDay.value_or(catalogDay(catalog));
    const Prepared prepared = prepare(scenario, currency, day, record);
    if (!record.faults.empty())
        return std::move(record.faults);
    const Inputs& in = prepared.inputs;
    const Amounts& out = prepared.amounts;
    Estimate e;
    fillRun(in, out, e);
    fillEmissions(out, e);
    fillCost(out, currency, e);
    e.sciG = toNumber(out.sciG);
    e.sciPer = in.sciPer;
    fillEquivalents(catalog, e);
    if (prepared.schedule)
        e.schedule = prepared.schedule->result;
    if (prepared.supply)
        e.matching = matchSupply(*prepared.supply,
                                 supplyHours(*prepared.supply, in, out, prepared.schedule));
    fillUse(in, out, e);
    e.avoidedG = prepared.avoidedG;
    e.checks = checkCaps(scenario.caps, e);
    fillRules(scenario, prepared.rows, catalog, day, e);
    e.inputs = std::move(record.inputs);
    e.warnings = std::move(record.warnings);
    return e;
}

} // namespace vorlauf
