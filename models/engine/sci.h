// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"
#include "value.h"

namespace vorlauf {

/// What a score can be divided by; unknown is NaN.
template <typename Value>
struct BasicSciBasis {
    Value flopsModel, tokens, parameters;
};
using SciBasis = BasicSciBasis<double>;

/// SCI = (op_LB + EMB)/R, g per unit (METHOD.md 13): no contracts, no offsets, no grid losses.
/// Unknown if R is unknown or 0, and for the two units of use: useScore().
/// Source: ISO/IEC 21031:2024.
template <typename Value = double>
Value sciScore(In<Value> operationalLocationG, In<Value> embodiedG, SciUnit per,
               const BasicSciBasis<Value>& basis);

/// SCI = USE/R of the use phase, g per unit (METHOD.md 13): R queries, or thousands of the tokens
/// read and written. Unknown if either is, or R is 0.
template <typename Value = double>
Value useScore(In<Value> useG, In<Value> units)
{
    return ifPositive(units, useG / units, unknown);
}

} // namespace vorlauf
