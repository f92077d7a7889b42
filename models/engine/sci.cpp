// SPDX-License-Identifier: GPL-3.0-or-later
#include "sci.h"

#include "lanes.h"

namespace vorlauf {

namespace {

template <typename Value>
Value unitCount(SciUnit per, const BasicSciBasis<Value>& basis)
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

template <typename Value>
Value sciScore(In<Value> operationalLocationG, In<Value> embodiedG, SciUnit per,
               const BasicSciBasis<Value>& basis)
{
    return useScore<Value>(operationalLocationG + embodiedG, unitCount(per, basis));
}

template double sciScore(In<double>, In<double>, SciUnit, const SciBasis&);
template Lanes sciScore(In<Lanes>, In<Lanes>, SciUnit, const BasicSciBasis<Lanes>&);

} // namespace vorlauf
