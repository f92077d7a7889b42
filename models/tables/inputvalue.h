// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estimate.h"
#include "fields.h"

#include <span>
#include <string>
#include <variant>
#include <vector>

namespace vorlauf {

/// What can stand at a place of the plan: a number in the unit of its field, a word or id (yes and
/// no as "true" and "false", times as in the plan file), or one of the compound inputs.
using InputValue = std::variant<double, std::string, Mix, std::vector<Contract>,
                                std::vector<double>, HourlySupply>;

/// A value as given or, where none was, as the result used it.
struct Input {
    InputValue value;
    Origin origin = Origin::Given;
    std::string source; // as in InputUsed
    friend bool operator==(const Input&, const Input&) = default;
};

/// A place where a scenario can say something that its result depends on.
struct InputField {
    std::string_view path;                                        // JSON pointer from the scenario
    Unit unit = Unit::One;                                        // of numbers
    std::optional<InputValue> (*read)(const Scenario&) = nullptr; // nullptr: by number
    const NumberField* number = nullptr;
};

/// Every input in the order of the plan file's objects, within each the words before the numbers.
std::span<const InputField> inputFields();

/// The inputs of a scenario, one entry for each of inputFields(): what it gives and, for the rest,
/// what its result (may be nullptr) used; empty where neither says anything.
std::vector<std::optional<Input>> inputsOf(const Scenario& scenario, const Estimate* result);

} // namespace vorlauf
