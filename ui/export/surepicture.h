// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings.h"
#include "picture.h"
#include "sampledrows.h"

namespace vorlauf {

/// How sure the results are as a page: the ranges of the scenarios, or what drives one of them.
Picture surePicture(ScenarioDocument& document, const ExportSettings& settings);

/// The numbers behind it, in the base units.
ViewTable sureTable(ScenarioDocument& document, const ExportSettings& settings);

/// Adds P5, P50, P95 and mean to the rows of Overview's table.
void addRanges(const ScenarioDocument& document, const OverviewOptions& options, ViewTable& table);

/// The samples behind a quantity, for pictures and tables that are made in one go.
SampledRows sampledFor(const ScenarioDocument& document, const OverviewOptions& options);

/// The sentence above it: how sure it is.
Finding sureFindingOf(const ScenarioDocument& document, const ExportSettings& settings);

} // namespace vorlauf
