// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportview.h"
#include "picture.h"

namespace vorlauf {

/// Overview as a page: finding, subtitle, chart with legend, sources and date.
/// document must outlive the picture.
Picture overviewPicture(ScenarioDocument& document, const ExportSettings& settings);

} // namespace vorlauf
