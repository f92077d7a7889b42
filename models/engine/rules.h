// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estimate.h"

#include <span>

namespace vorlauf {

/// What the rows of the table regulations ask about a scenario; empty = not known.
struct RuleFacts {
    std::string zone;                                    // catalog id
    std::string country;                                 // its country's zone id
    Number pue, heatReuseShare, renewableShare, powerMw; // shares 0..1
    std::optional<Date> startedOperation;
    Number trainFlop; // F_model
    Number gpaiFlop;  // above it a model counts as general-purpose AI, an indicative criterion
};

/// What each rule says of a scenario on a day (METHOD 8.5), in the order of the rows, ids "rule." +
/// regulation_id; rows of kind target are left out. value and limit are in the unit of the row's
/// metric (shares 0..1, MW, FLOP).
///   not-applicable  outside jurisdiction, validity or grace, a condition not met, threshold or
///   duty not reached unknown         an input is missing · pass, fail: limits · flag: threshold or
///   duty reached
/// No legal advice.
std::vector<Check> checkRules(const RuleFacts& facts, std::span<const Regulation> rules, Date day);

/// The ids "rule." + regulation_id of the rows of kind target that speak of a place on a day, in
/// the order of the rows: a state's aims for itself, shown as information and never judged
/// (METHOD 8.5).
std::vector<std::string> targetsFor(const RuleFacts& facts, std::span<const Regulation> rules,
                                    Date day);

} // namespace vorlauf
