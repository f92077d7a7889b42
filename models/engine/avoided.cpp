// SPDX-License-Identifier: GPL-3.0-or-later
#include "avoided.h"

namespace vorlauf {

namespace {

double orWhole(std::string_view path, Number given, double whole, Record& record)
{
    return given ? record.given(path, *given) : record.methodValue(path, whole, "9.1");
}

} // namespace

double avoidedG(double tCO2e, double attributionShare, double realisedShare, double rebound)
{
    return tCO2e * gramPerTon * attributionShare * realisedShare * (1 - rebound);
}

Number resolveAvoided(const Scenario& scenario, Record& record)
{
    if (!scenario.avoided || !scenario.avoided->tCO2e)
        return {};
    const Avoided& a = *scenario.avoided;
    const double tons = record.given("/avoided/tCO2e", *a.tCO2e);
    const double attribution = orWhole("/avoided/attributionShare", a.attributionShare, 1, record);
    const double realised = orWhole("/avoided/realisedShare", a.realisedShare, 1, record);
    const double rebound = orWhole("/avoided/rebound", a.rebound, 0, record);
    return avoidedG(tons, attribution, realised, rebound);
}

} // namespace vorlauf
