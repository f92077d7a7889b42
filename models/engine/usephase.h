// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs.h"

namespace vorlauf {

/// The use phase as plain numbers; NaN: unknown, or never.
struct UseAmounts {
    double queryWh = unknown;        // E_q at facility level
    double queries = unknown;        // over the whole period
    double tokensPerQuery = unknown; // T_in + T_out
    double totalKwh = unknown;       // E_use
    double grams = unknown;          // USE
    double breakEvenQueries = unknown, breakEvenDays = unknown;
};

/// What one accelerator of the hardware draws, with its host, network and storage.
PowerDraw powerDraw(const HardwareInputs& hardware);

/// USE = E_use·CI_LB/(1 − lambda) + embodied of serving, and when it equals the training (METHOD.md
/// 7.1-7.5). E_use = PUE·E_q·queries from tokens; a direct energy per query stands at facility
/// level and has no embodied part. An embodied mass that is unknown is left out.
/// trainingG  total_LB of the training without USE, g CO2e
UseAmounts usePhase(const Inputs& inputs, double trainingG);

} // namespace vorlauf
