// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

#include <string_view>

namespace vorlauf {

// A scenario moved within the plan space (METHOD.md 12.3): everything else stays, but what was
// given for the accelerator or the place that is left goes back to the default of the new one.

/// On another accelerator: MFU, peak, power, node, what is embodied and price by their defaults.
/// price  of one accelerator, rent per hour or purchase by the cost mode; empty: by default
Scenario onAccelerator(Scenario scenario, const std::string& accelerator, Number price);

/// In another zone: PUE, intensity and price of electricity by their defaults.
Scenario inZone(Scenario scenario, const std::string& zone);

/// In another cloud region, likewise; its zone follows from it.
Scenario inCloudRegion(Scenario scenario, const std::string& region);

/// With a fixed start at an hour of the typical year, the first of its kind from the window's first
/// hour on.
Scenario startingAt(Scenario scenario, Instant windowStart, int startHour);

} // namespace vorlauf
