// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value.h"

namespace vorlauf {

// FLOP -> time (METHOD.md 2.10, 3.1-3.3). Plain arithmetic on valid numbers; unknown in, unknown
// out.

/// t_ideal = F/(n·p·u·3600), h (METHOD.md 3.1).
/// flops        F_model with MFU, F_hw with HFU, FLOP
/// count, peak  accelerators n; dense peak p of one, FLOP/s
/// utilisation  MFU or HFU, 0 < u <= 1
/// Source: Patterson et al. 2021, 2022; Chowdhery et al. 2022.
template <typename Value = double>
Value idealHours(In<Value> flops, In<Value> count, In<Value> peakFlopsPerS, In<Value> utilisation)
{
    return flops / (count * peakFlopsPerS * utilisation * secondsPerHour);
}

/// MFU observed from a log: tokens_per_s·(F_model/D)/(n·p) (METHOD.md 3.1).
double observedUtilisation(double tokensPerS, double flopsPerToken, double count,
                           double peakFlopsPerS);

/// t_run = t_ideal/(1−phi), h (METHOD.md 2.10). lostFraction  phi, 0 <= phi < 1
template <typename Value = double>
Value runHours(In<Value> idealH, In<Value> lostFraction)
{
    return idealH / (1 - lostFraction);
}

/// A = n·t_run·(1+eps)·kappa, h (METHOD.md 2.10).
/// evaluationShare  eps >= 0;  experimentsMultiplier  kappa >= 1
template <typename Value = double>
Value acceleratorHours(In<Value> count, In<Value> runH, In<Value> evaluationShare,
                       In<Value> experimentsMultiplier)
{
    return count * runH * (1 + evaluationShare) * experimentsMultiplier;
}

/// MFU(n) = clamp(MFU_row·(max(n,n0)/n0)^(−gamma), floor, ceiling) (METHOD.md 3.2), for a prior
/// only. referenceCount  n0, the size up to which the prior holds as it is
double scaledUtilisation(double prior, double count, double gamma, double referenceCount,
                         double floor, double ceiling);

} // namespace vorlauf
