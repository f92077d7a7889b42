// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

namespace vorlauf {

/// What a score can be divided by; unknown is NaN.
struct SciBasis {
    double flopsModel, tokens, parameters;
};

/// SCI = (op_LB + EMB)/R, g per unit (METHOD.md 13): no contracts, no offsets, no grid losses.
/// Unknown if R is unknown or 0, and for the two units of use: useScore().
/// Source: ISO/IEC 21031:2024.
double sciScore(double operationalLocationG, double embodiedG, SciUnit per, const SciBasis& basis);

/// SCI = USE/R of the use phase, g per unit (METHOD.md 13): R queries, or thousands of the tokens
/// read and written. Unknown if either is, or R is 0.
double useScore(double useG, double units);

} // namespace vorlauf
