// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportsettings.h"

namespace vorlauf {

/// The report as one HTML file that needs nothing else: findings, key figures, the pictures of
/// Overview and Why as drawings whose text stays text, every input with its origin, every figure,
/// the sources. Readable on a phone and by a screen reader, printable. Works without a window
/// (offscreen platform).
QByteArray reportHtml(ScenarioDocument& document, const ReportSettings& settings);

} // namespace vorlauf
