// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uncertainty.h"

namespace vorlauf {

/// The identities of a plan's user ranges (METHOD.md 10.2): equal ones at a path share theirs.
/// Shape: one map from path as in Scenario::uncertainty to identity for each scenario.
using UserIdentities = std::map<std::string, std::string>;
std::vector<UserIdentities> userIdentities(std::span<const Scenario> plan);

/// What is wrong with the user's ranges by themselves; faults as prepareUncertain().
Faults checkUserRanges(const Scenario& scenario);

/// Puts the user's ranges, which are valid, in the place of those of the defaults. used: the inputs
/// of the point. Faults: of filling in, where a range does not fit the rest of the scenario.
Faults applyUserRanges(const UserIdentities& identities, std::span<const InputUsed> used,
                       UncertainScenario& scenario);

} // namespace vorlauf
