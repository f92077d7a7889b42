// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportview.h"
#include "picture.h"

namespace vorlauf {

/// All figures as a table on one page: unit, formula, source, a column for each scenario.
Picture numbersPicture(ScenarioDocument& document, const ExportSettings& settings);

/// The same on as many A4 pages as it needs, across.
QByteArray numbersPdf(ScenarioDocument& document, const ExportSettings& settings);

} // namespace vorlauf
