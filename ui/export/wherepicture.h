// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings.h"
#include "picture.h"
#include "viewtable.h"

namespace vorlauf {

/// Map and beginning of the ranking for a scenario as a page.
Picture wherePicture(ScenarioDocument& document, const ExportSettings& settings);

/// The whole ranking: a row for each place shown, title and notes included.
ViewTable whereTable(ScenarioDocument& document, const ExportSettings& settings);

/// The sentence above it: what another place would bring.
Finding whereFindingOf(const ScenarioDocument& document, const ExportSettings& settings);

} // namespace vorlauf
