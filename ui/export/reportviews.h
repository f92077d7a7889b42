// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture.h"
#include "reportsettings.h"

namespace vorlauf {

/// The pictures of a view for a report: Why of every scenario against the baseline, How sure with
/// what drives the result. Each as high as it needs, at most as the page. None where the view has
/// nothing to say for the plan, and for Numbers, which is a table.
std::vector<Picture> reportPictures(ScenarioDocument& document, ExportView view,
                                    const ReportSettings& settings, const QSizeF& page);

} // namespace vorlauf
