// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"
#include "scenario.h"

#include <span>
#include <string_view>

namespace vorlauf {

/// The unit of a number in the plan file; ui/text shows it with a fitting prefix.
enum class Unit {
    One,
    Share,
    Parameters,
    Tokens,
    Samples,
    Flop,
    FlopPerS,
    FlopPerSample,
    MacPerSample,
    Hours, // of a duration
    AcceleratorHours,
    Years,
    Days,
    Watt,
    Kilowatthour,
    Megawatthour,
    Megawatt,
    Terabyte,
    GramPerKwh,
    LitrePerKwh,
    KgCo2e,
    GramCo2e,
    TonCo2e,
    Litre,
    CubicMetre,
    Money,
    MoneyPerHour,
    MoneyPerKwh,
    MoneyPerTon,
    MoneyPerM3,
    Accelerators,
    PerDay,
    WattHour,
    Year,
    GramPerUnit,
};

/// A number the user may give: where it stands in the plan, its unit and its range. One table
/// serves the plan file, the editor, the undo texts and the table of what differs.
struct NumberField {
    std::string_view path; // JSON pointer from the scenario
    Unit unit;
    double minimum, maximum;      // valid range (METHOD.md 1); infinite where it sets no limit
    double sliderLow, sliderHigh; // what a slider spans
    bool logarithmic;             // slider scale
    bool whole;                   // whole numbers only
    const Number* (*read)(const Scenario&); // nullptr if its object is absent
    Number& (*write)(Scenario&);            // makes the object if it is absent
    FaultCode below = FaultCode::Negative, above = FaultCode::Range; // of a number out of range
    bool openMinimum = false, openMaximum = false; // the limit itself is outside the range
};

/// In the order of INTERFACE.md's table.
std::span<const NumberField> numberFields();
const NumberField* numberField(std::string_view path);

/// What is wrong with a number at a field: E-NOT-FINITE before everything, then its range and
/// whether it must be whole; empty if it is fine.
std::optional<FaultCode> rangeFault(const NumberField& field, double value);

/// The number given at a path, empty if it is not.
Number numberAt(const Scenario& scenario, const NumberField& field);

/// Sets or clears (empty) a number; an object left without any member is removed again.
void setNumberAt(Scenario& scenario, const NumberField& field, Number value);

} // namespace vorlauf
