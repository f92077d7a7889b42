// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields.h"
#include "scenariotablemodel.h"

namespace vorlauf {

enum class OverviewQuantity { Emissions, Energy, Water, Cost, Duration };

/// What Overview shows: choices apart from drawing, the same for window and command line.
struct OverviewOptions {
    OverviewQuantity quantity = OverviewQuantity::Emissions;
    bool marketBased = false;
    bool relative = false; // to the baseline = 100 %
    friend bool operator==(const OverviewOptions&, const OverviewOptions&) = default;
};

/// The column whose numbers are the totals shown, and their unit.
ScenarioTableModel::Column totalColumn(const OverviewOptions& options);
Unit unitOf(OverviewQuantity quantity);

} // namespace vorlauf
