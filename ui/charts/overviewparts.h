// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overviewdata.h"

namespace vorlauf {

/// Every part that the bars of a quantity may have, in the order of drawing, the rest last.
QList<OverviewPart> overviewParts(const OverviewOptions& options, const Theme& theme);

} // namespace vorlauf
