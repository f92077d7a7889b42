// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estimate.h"

namespace vorlauf {

/// One check for each cap that is given (METHOD.md 8.4), ids cap.emissions, energy, cost, duration,
/// water; value and limit in the unit of the cap. Pass if value <= limit, unknown if there is no
/// value.
std::vector<Check> checkCaps(const Caps& caps, const Estimate& estimate);

} // namespace vorlauf
