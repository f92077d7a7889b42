// SPDX-License-Identifier: GPL-3.0-or-later
#include "usephase.h"

#include "embodied.h"
#include "use.h"

namespace vorlauf {

namespace {

double acceleratorPower(const HardwareInputs& h)
{
    switch (h.powerRule) {
    case PowerRule::Utilisation:
        return poweredAccelerator(h.idleW, h.tdpW, h.power);
    case PowerRule::FractionOfTdp:
        return h.power * h.tdpW;
    case PowerRule::Mean:
    case PowerRule::System:
        break;
    }
    return h.power;
}

struct Query {
    double kilowattHours = unknown; // at facility level
    double embodiedG = 0;
};

Query servedQuery(const Inputs& in)
{
    const UseInputs& u = in.use;
    const HardwareInputs& h = u.server ? *u.server : in.hardware;
    const double seconds = queryAcceleratorSeconds(in.workload.flops.activeParameters,
                                                   u.promptTokens, u.outputTokens, h.peakFlopsPerS,
                                                   u.prefillUtilisation, u.decodeUtilisation);
    const PowerDraw draw = powerDraw(h);
    const double idleW = h.idleW + h.idleHostShare * h.hostWPerNode / h.perNode + h.networkW;
    const bool waits = u.fleetUtilisation < 1;
    const double it = queryEnergyKwh(seconds, sharedPowerW(h.perNode, draw), waits ? idleW : 0,
                                     u.fleetUtilisation);
    const double hours = seconds / secondsPerHour / u.fleetUtilisation;
    const double eachG = h.acceleratorG + h.chassisG / h.perNode;
    return {in.site.pue * it, orZero(amortised(eachG, hours, h.lifetimeYears, 1))};
}

double orNever(std::optional<double> value)
{
    return value.value_or(unknown);
}

} // namespace

PowerDraw powerDraw(const HardwareInputs& h)
{
    return {acceleratorPower(h), h.hostWPerNode, h.networkW, h.storageW};
}

UseAmounts usePhase(const Inputs& in, double trainingG)
{
    UseAmounts out;
    const UseInputs& u = in.use;
    if (!u.present)
        return out;
    const Query query = isKnown(u.whPerQuery) ? Query{u.whPerQuery / 1000, 0} : servedQuery(in);
    const ElectricityInputs& e = in.electricity;
    const double queryG
        = query.kilowattHours * e.intensityGPerKwh / (1 - e.gridLossShare) + query.embodiedG;
    out.queryWh = query.kilowattHours * 1000;
    out.tokensPerQuery = u.promptTokens + u.outputTokens;
    out.queries = queriesOver(u.queriesPerDay, u.days, u.growthPerDay);
    out.totalKwh = query.kilowattHours * out.queries;
    out.grams = queryG * out.queries;
    out.breakEvenQueries = orNever(breakEvenQueries(trainingG, queryG));
    if (isKnown(out.breakEvenQueries) && isKnown(u.queriesPerDay))
        out.breakEvenDays
            = orNever(breakEvenDays(out.breakEvenQueries, u.queriesPerDay, u.growthPerDay));
    return out;
}

} // namespace vorlauf
