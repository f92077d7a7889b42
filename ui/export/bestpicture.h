// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings.h"
#include "picture.h"

namespace vorlauf {

/// The front of plans around a scenario as a page. Searches it.
Picture bestPicture(ScenarioDocument& document, const ExportSettings& settings);

/// A row for each plan of the front, title and notes included.
ViewTable bestTable(ScenarioDocument& document, const ExportSettings& settings);

/// The sentence above it: which plan is best; searches.
Finding bestFindingOf(const ScenarioDocument& document, const ExportSettings& settings);

} // namespace vorlauf
