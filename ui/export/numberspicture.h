// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportview.h"
#include "picture.h"

namespace vorlauf {

/// The inputs that differ and all figures on one page as high as they need: unit, formula, sources,
/// a column for each scenario.
Picture numbersPicture(ScenarioDocument& document, const ExportSettings& settings);

/// The same on as many A4 pages as it needs, across.
std::vector<Picture> numbersPages(ScenarioDocument& document, const ExportSettings& settings);

} // namespace vorlauf
