// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportview.h"
#include "picture.h"
#include "viewtable.h"

namespace vorlauf {

/// Map and beginning of the ranking for a scenario as a page.
Picture wherePicture(ScenarioDocument& document, const ExportSettings& settings);

/// The whole ranking: a row for each place shown, title and notes included.
ViewTable whereTable(ScenarioDocument& document, const ExportSettings& settings);

} // namespace vorlauf
