// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

namespace vorlauf {

/// What stands behind avoided emissions, line by line: that they are a claim, the footprint beside
/// which they stand (no net figure), how and why, and what was assumed. Empty without a claim.
QStringList claimLines(const Scenario& scenario, const Estimate& result,
                       const CheckContext& context);

/// "Use equals the training after 230 days (1.2 billion queries)."; empty without use.
QString breakEvenText(const Estimate& result, const CheckContext& context);

} // namespace vorlauf
