// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estimate.h"
#include "fields.h"
#include "sampledrows.h"
#include "scenariotablemodel.h"

namespace vorlauf {

enum class OverviewQuantity { Emissions, Energy, Water, Cost, Duration };

/// What Overview shows: choices apart from drawing, the same for window and command line.
struct OverviewOptions {
    OverviewQuantity quantity = OverviewQuantity::Emissions;
    bool marketBased = false;
    bool relative = false;    // to the baseline = 100 %
    bool uncertainty = false; // with the range from P5 to P95 at each bar
    friend bool operator==(const OverviewOptions&, const OverviewOptions&) = default;
};

/// The column whose numbers are the totals shown, and their unit.
ScenarioTableModel::Column totalColumn(const OverviewOptions& options);
Unit unitOf(OverviewQuantity quantity);

/// The same totals of a result, and of a sample.
Number totalOf(const Estimate& result, const OverviewOptions& options);
SampledTotal sampledTotal(const OverviewOptions& options);

} // namespace vorlauf
