// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usephase.h"

namespace vorlauf {

struct PartAmounts {
    double accelerators, hostAndNetwork, cooling, embodied, lostAndRepeated, use;
};

/// All results as plain numbers; NaN: unknown.
struct Amounts {
    FlopCount flops{unknown, unknown, 0};
    double mfu = unknown;
    double overheadFactor = unknown;                        // (1 + eps) kappa / (1 - phi)
    double durationH = unknown, acceleratorHours = unknown; // t_run, A
    double nodes = unknown, acceleratorW = unknown, itPowerW = unknown;
    ItEnergy energy;
    double facilityKwh = unknown, onsiteKwh = unknown, gridKwh = unknown;
    double mainRunKwh = unknown; // of gridKwh, without evaluation, repeated runs and idle time
    double runShapeH = unknown;  // hours of mean intensity the main run meets
    double operationalLocationG = unknown, operationalMarketG = unknown, gridLossG = unknown;
    double upstreamG = unknown, upstreamMarketG = unknown, embodiedG = unknown, useG = unknown;
    double totalLocationG = unknown, totalMarketG = unknown;
    double onsiteL = unknown, offsiteL = unknown, offsiteWithoutHydroL = unknown;
    double electricityCost = unknown, rentCost = unknown, hardwareCost = unknown;
    double carbonCost = unknown, waterCost = unknown, totalCost = unknown;
    double sciG = unknown;
    UseAmounts use;
    PartAmounts locationParts, marketParts, energyParts;
};

/// Everything from plain numbers (METHOD.md 1, order of evaluation). Pure, without allocation; the
/// inputs are valid (estimate() sees to that). A total leaves out a part that is unknown.
Amounts compute(const Inputs& inputs);

} // namespace vorlauf
