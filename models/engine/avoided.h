// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

namespace vorlauf {

/// AV = avoided·attributionShare·realisedShare·(1 − rebound), g (METHOD.md 9.1): a claim against a
/// hypothetical baseline, reported beside the footprint. Unknown in, unknown out.
double avoidedG(double tCO2e, double attributionShare, double realisedShare, double rebound);

/// The same with the defaults 1, 1 and 0; empty if nothing is claimed.
Number resolveAvoided(const Scenario& scenario, Record& record);

} // namespace vorlauf
