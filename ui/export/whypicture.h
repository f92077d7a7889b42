// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings.h"
#include "picture.h"

namespace vorlauf {

/// The waterfall between two scenarios as a page.
Picture whyPicture(ScenarioDocument& document, const ExportSettings& settings);

/// The numbers behind it: a row for each factor, title and notes included.
ViewTable whyTable(ScenarioDocument& document, const ExportSettings& settings);

/// The sentence above it: how the difference is explained.
Finding whyFindingOf(const ScenarioDocument& document, const ExportSettings& settings);

} // namespace vorlauf
