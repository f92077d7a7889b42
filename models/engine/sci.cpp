// SPDX-License-Identifier: GPL-3.0-or-later
#include "sci.h"

#include "units.h"

namespace vorlauf {

namespace {

double unitCount(SciUnit per, const SciBasis& basis)
{
    switch (per) {
    case SciUnit::ExaFlop1e15:
        return basis.flopsModel / 1e15;
    case SciUnit::TrainingTokens1000:
        return basis.tokens / 1000;
    case SciUnit::Parameters1e9:
        return basis.parameters / perBillion;
    case SciUnit::Tokens1000:
    case SciUnit::Query:
        break;
    }
    return unknown;
}

} // namespace

double sciScore(double operationalLocationG, double embodiedG, SciUnit per, const SciBasis& basis)
{
    const double units = unitCount(per, basis);
    return units > 0 ? (operationalLocationG + embodiedG) / units : unknown;
}

double useScore(double useG, double units)
{
    return units > 0 ? useG / units : unknown;
}

} // namespace vorlauf
