// SPDX-License-Identifier: GPL-3.0-or-later
#include "usephase.h"

#include "embodied.h"
#include "lanes.h"
#include "use.h"

namespace vorlauf {

namespace {

template <typename Value>
Value acceleratorPower(const BasicHardwareInputs<Value>& h)
{
    switch (h.powerRule) {
    case PowerRule::Utilisation:
        return poweredAccelerator<Value>(h.idleW, h.tdpW, h.power);
    case PowerRule::FractionOfTdp:
        return h.power * h.tdpW;
    case PowerRule::Mean:
    case PowerRule::System:
        break;
    }
    return h.power;
}

template <typename Value>
struct Query {
    Value kilowattHours; // at facility level
    Value embodiedG;
};

template <typename Value>
Query<Value> servedQuery(const BasicInputs<Value>& in)
{
    const BasicUseInputs<Value>& u = in.use;
    const BasicHardwareInputs<Value>& h = u.server ? *u.server : in.hardware;
    const Value seconds = queryAcceleratorSeconds<Value>(
        in.workload.flops.activeParameters, u.promptTokens, u.outputTokens, h.peakFlopsPerS,
        u.prefillUtilisation, u.decodeUtilisation);
    const Value activeW = sharedPowerW(h.perNode, powerDraw(h));
    const Value idleW = h.idleW + h.idleHostShare * h.hostWPerNode / h.perNode + h.networkW;
    const Value waitingW = ifPositive(1 - u.fleetUtilisation, idleW, 0);
    const Value it = queryEnergyKwh<Value>(seconds, activeW, waitingW, u.fleetUtilisation);
    const Value hours = seconds / secondsPerHour / u.fleetUtilisation;
    const Value eachG = h.acceleratorG + h.chassisG / h.perNode;
    return {in.site.pue * it, orZero(amortised<Value>(eachG, hours, h.lifetimeYears, 1))};
}

/// What a query is known to take, else what serving it takes.
template <typename Value>
Query<Value> oneQuery(const BasicInputs<Value>& in)
{
    const Query<Value> served = servedQuery(in);
    const Value& given = in.use.whPerQuery;
    return {ifKnown(given, given / 1000, served.kilowattHours),
            ifKnown(given, 0, served.embodiedG)};
}

double orNever(std::optional<double> value)
{
    return value.value_or(unknown);
}

double neverOrQueries(double training, double perQuery)
{
    return orNever(breakEvenQueries(training, perQuery));
}

double neverOrDays(double queries, double queriesPerDay, double growthPerDay)
{
    const bool known = isKnown(queries) && isKnown(queriesPerDay);
    return known ? orNever(breakEvenDays(queries, queriesPerDay, growthPerDay)) : unknown;
}

} // namespace

template <typename Value>
BasicPowerDraw<Value> powerDraw(const BasicHardwareInputs<Value>& h)
{
    return {acceleratorPower(h), h.hostWPerNode, h.networkW, h.storageW};
}

template <typename Value>
BasicUseAmounts<Value> usePhase(const BasicInputs<Value>& in, In<Value> trainingG)
{
    BasicUseAmounts<Value> out;
    const BasicUseInputs<Value>& u = in.use;
    if (!u.present)
        return out;
    const Query<Value> query = oneQuery(in);
    const BasicElectricityInputs<Value>& e = in.electricity;
    const Value queryG
        = query.kilowattHours * e.intensityGPerKwh / (1 - e.gridLossShare) + query.embodiedG;
    out.queryWh = query.kilowattHours * 1000;
    out.tokensPerQuery = u.promptTokens + u.outputTokens;
    out.queries = lanewise(queriesOver, u.queriesPerDay, u.days, u.growthPerDay);
    out.totalKwh = query.kilowattHours * out.queries;
    out.grams = queryG * out.queries;
    out.breakEvenQueries = lanewise(neverOrQueries, trainingG, queryG);
    out.breakEvenDays
        = lanewise(neverOrDays, out.breakEvenQueries, u.queriesPerDay, u.growthPerDay);
    return out;
}

template PowerDraw powerDraw(const HardwareInputs&);
template BasicPowerDraw<Lanes> powerDraw(const BasicHardwareInputs<Lanes>&);
template UseAmounts usePhase(const Inputs&, In<double>);
template BasicUseAmounts<Lanes> usePhase(const BasicInputs<Lanes>&, In<Lanes>);

} // namespace vorlauf
