// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estimate.h"

namespace vorlauf {

/// What a planner can move to meet a cap (METHOD.md 8.4).
enum class LeverKind { Flops, Utilisation, SystemPower, Pue, Intensity, ContractShare };

/// One lever alone, all else as in the scenario. Units: FLOP (or accelerator-hours, or kWh, where
/// the workload is one), shares 0..1, W per accelerator, PUE, g/kWh.
struct Lever {
    LeverKind kind;
    double today;
    Number value;            // that just meets the cap; empty: not possible alone
    double best, bestResult; // the end of the lever's range that comes nearest, in the cap's unit
    friend bool operator==(const Lever&, const Lever&) = default;
};

/// The levers that change what a cap limits, in the order of LeverKind (METHOD.md 12.2): each is
/// moved by bisection until the quantity is the limit. The hours of the run stay those chosen.
/// Ranges: MFU to 0.60 (or today's, if higher), PUE from 1, contract shares to 1, with supply at
/// 0 g/kWh; contracts only where the cap is on a cost that prices market-based emissions.
/// check  one of the caps of estimate(scenario); empty for a rule, or where a fault prevents a
///        result
std::vector<Lever> leversFor(const Scenario& scenario, const Catalog& catalog,
                             std::string_view currency, const Check& check);

} // namespace vorlauf
