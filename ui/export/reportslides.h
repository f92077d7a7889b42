// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportsettings.h"
#include "slidebase.h"

namespace vorlauf {

/// The report as a presentation (.pptx): cover, one finding a slide with a chart that the
/// presentation program can edit, key figures, assumptions, sources. A view that has nothing to say
/// for the plan has no slide. Empty only if it could not be written.
QByteArray reportSlides(ScenarioDocument& document, const ReportSettings& settings);

/// The same on masters and layouts of the user's own.
QByteArray reportSlides(ScenarioDocument& document, const ReportSettings& settings,
                        const SlideBase& base);

} // namespace vorlauf
