// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportsettings.h"

namespace vorlauf {

/// The report on A4 pages: cover, summary, a page or more for each view, a sheet for each scenario
/// with every input, emissions by scope, sources, method, every figure. Vectors, fonts embedded,
/// bookmarks, language; the same settings give the same bytes. Works without a window (offscreen
/// platform). Empty only if it could not be written.
QByteArray reportPdf(ScenarioDocument& document, const ReportSettings& settings);

} // namespace vorlauf
