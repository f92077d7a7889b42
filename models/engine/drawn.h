// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uncertainty.h"

namespace vorlauf {

/// The uniform number of an identity; unknown leaves what it moves as in the point result.
using UniformOf = std::function<double(const std::string& identity)>;

/// Moves the numbers of the inputs to the draws: the sum of weight · draw over the ranges of each.
void moveNumbers(std::span<const Range> ranges, const UniformOf& uniformOf, Inputs& inputs);

/// The inputs of a scenario with what is uncertain drawn. Faults: of filling in, where a user's
/// range on a field makes the scenario impossible.
Result<Inputs> drawnInputs(const UncertainScenario& scenario, const UniformOf& uniformOf);

/// The value of a field at a probability; whole numbers are rounded.
double drawnField(const UncertainField& field, double uniform);

/// The identities of a scenario, each once, in the order of its ranges and fields; without those of
/// values that are fixed.
std::vector<std::string> identitiesOf(const UncertainScenario& scenario);

/// E-RNG-COLLISION if two identities select the same random numbers (METHOD.md 10.2).
std::optional<Fault> collision(std::span<const std::string> identities);

} // namespace vorlauf
