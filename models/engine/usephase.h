// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs.h"

namespace vorlauf {

/// The use phase as plain numbers; NaN: unknown, or never.
template <typename Value>
struct BasicUseAmounts {
    Value queryWh = unknown;        // E_q at facility level
    Value queries = unknown;        // over the whole period
    Value tokensPerQuery = unknown; // T_in + T_out
    Value totalKwh = unknown;       // E_use
    Value grams = unknown;          // USE
    Value breakEvenQueries = unknown, breakEvenDays = unknown;
};
using UseAmounts = BasicUseAmounts<double>;

/// What one accelerator of the hardware draws, with its host, network and storage.
template <typename Value>
BasicPowerDraw<Value> powerDraw(const BasicHardwareInputs<Value>& hardware);

/// USE = E_use·CI_LB/(1 − lambda) + embodied of serving, and when it equals the training (METHOD.md
/// 7.1-7.5). E_use = PUE·E_q·queries from tokens; a direct energy per query stands at facility
/// level and has no embodied part. An embodied mass that is unknown is left out.
/// trainingG  total_LB of the training without USE, g CO2e
template <typename Value>
BasicUseAmounts<Value> usePhase(const BasicInputs<Value>& inputs, In<Value> trainingG);

} // namespace vorlauf
