// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usephase.h"

namespace vorlauf {

template <typename Value>
struct BasicPartAmounts {
    Value accelerators, hostAndNetwork, cooling, embodied, lostAndRepeated, use;
};
using PartAmounts = BasicPartAmounts<double>;

/// All results as plain numbers; NaN: unknown.
template <typename Value>
struct BasicAmounts {
    BasicFlopCount<Value> flops{unknown, unknown, 0};
    Value mfu = unknown;
    Value overheadFactor = unknown;                        // (1 + eps) kappa / (1 - phi)
    Value durationH = unknown, acceleratorHours = unknown; // t_run, A
    Value nodes = unknown, acceleratorW = unknown, itPowerW = unknown;
    BasicItEnergy<Value> energy;
    Value facilityKwh = unknown, onsiteKwh = unknown, gridKwh = unknown;
    Value mainRunKwh = unknown; // of gridKwh, without evaluation, repeated runs and idle time
    Value runShapeH = unknown;  // hours of mean intensity the main run meets
    Value operationalLocationG = unknown, operationalMarketG = unknown, gridLossG = unknown;
    Value upstreamG = unknown, upstreamMarketG = unknown, embodiedG = unknown, useG = unknown;
    Value totalLocationG = unknown, totalMarketG = unknown;
    Value intensityLocationGPerKwh = unknown, intensityMarketGPerKwh = unknown; // op/E_fac
    Value onsiteL = unknown, offsiteL = unknown, offsiteWithoutHydroL = unknown;
    Value electricityCost = unknown, rentCost = unknown, hardwareCost = unknown;
    Value carbonCost = unknown, waterCost = unknown, totalCost = unknown;
    Value sciG = unknown;
    BasicUseAmounts<Value> use;
    BasicPartAmounts<Value> locationParts, marketParts, energyParts;
};
using Amounts = BasicAmounts<double>;

/// Everything from plain numbers (METHOD.md 1, order of evaluation). Pure, without allocation; the
/// inputs are valid (estimate() sees to that). A total leaves out a part that is unknown.
template <typename Value>
BasicAmounts<Value> compute(const BasicInputs<Value>& inputs);

} // namespace vorlauf
