// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value.h"

#include <optional>

namespace vorlauf {

/// Accelerator time of one query, a_q = a_in + a_out, in accelerator-seconds (METHOD 7.1):
///   a_in = 2 N_act T_in / (p u_pre);  a_out = 2 N_act T_out / (p u_dec)
/// activeParameters N_act; promptTokens T_in, outputTokens T_out, >= 0; peakFlopsPerS p > 0; u_pre,
/// u_dec in (0, 1]
/// Source: Kaplan et al. 2020 (2 N per token); Pope et al. 2022, arXiv:2211.05102 (utilisation).
template <typename Value = double>
Value queryAcceleratorSeconds(In<Value> activeParameters, In<Value> promptTokens,
                              In<Value> outputTokens, In<Value> peakFlopsPerS,
                              In<Value> prefillUtilisation, In<Value> decodeUtilisation)
{
    const Value flopPerToken = 2 * activeParameters;
    return flopPerToken * promptTokens / (peakFlopsPerS * prefillUtilisation)
        + flopPerToken * outputTokens / (peakFlopsPerS * decodeUtilisation);
}

/// IT energy of one query in kWh (METHOD 7.2): E_q = a_q (P_act + P_idle (1 / U_srv - 1)) / 3.6e6
/// activeW P_act and idleW P_idle, W of one accelerator with its share of host and network;
/// fleetUtilisation U_srv in (0, 1]
template <typename Value = double>
Value queryEnergyKwh(In<Value> acceleratorSeconds, In<Value> activeW, In<Value> idleW,
                     In<Value> fleetUtilisation)
{
    return acceleratorSeconds * (activeW + idleW * (1 / fleetUtilisation - 1)) / joulePerKwh;
}

/// Queries over a period (METHOD 7.2): Q days, or Q ((1 + g)^days - 1) / g with a growth of g a
/// day.
double queriesOver(double queriesPerDay, double days, double growthPerDay);

/// Queries after which use has caused as much as the training (METHOD 7.4): q* = X_train / x_query;
/// empty if x_query is 0.
std::optional<double> breakEvenQueries(double training, double perQuery);

/// Days until then: q* / Q, or ln(1 + q* g / Q) / ln(1 + g); empty = never (no queries, or they
/// fade away before).
std::optional<double> breakEvenDays(double queries, double queriesPerDay, double growthPerDay);

} // namespace vorlauf
