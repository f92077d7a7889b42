// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estimate.h"
#include "fields.h"

namespace vorlauf {

/// What a check is about. A draft is no law and a promise of an industry none either: both stand
/// apart (METHOD.md 8.5).
enum class CheckGroup { Caps, Rules, DraftsAndVoluntary };

/// The row behind a check; nullptr for a cap.
const Regulation* ruleOf(std::string_view checkId, const Catalog& catalog);

CheckGroup groupOf(std::string_view checkId, const Catalog& catalog);

/// Of what a cap limits.
Unit capUnit(std::string_view checkId);

/// Of value and limit of a check; Unit::One where they are numbers without unit or a yes and no.
Unit unitOf(std::string_view checkId, const Catalog& catalog);

/// Every id a check can have, in the order of the groups, within each that of the results.
std::vector<std::string> checkIds(const Catalog& catalog);

/// Paths of the inputs that a rule asks for and nobody gave.
std::vector<std::string> missingInputs(const Regulation& rule, const Scenario& scenario,
                                       const Estimate& result);

} // namespace vorlauf
