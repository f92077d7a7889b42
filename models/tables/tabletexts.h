// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputvalue.h"

#include <QString>

#include <functional>

namespace vorlauf {

/// Single words of headings.
enum class TableWord {
    Scenario,
    Figure,
    Input,
    Unit,
    Formula,
    Source,
    Total,
    Difference,        // to the baseline
    DifferencePercent, // to the baseline, in %
    // parts of emissions and energy
    Accelerators,
    HostAndNetwork,
    Cooling,
    Embodied,
    LostAndRepeated,
    Use,
    // lines of cost
    Electricity,
    Rent,
    Hardware,
    Carbon,
    Water,
    // of water
    WaterOnsite,
    WaterOffsite,
    // of checks
    Check, // a cap or a rule
    Caps,
    Rules,
    DraftsAndVoluntary,
    Limit,
    Never, // a time that does not come
};

/// The words and number formats that tables show. The interface supplies them; models know neither
/// language nor format. Every member is set.
struct TableTexts {
    std::function<QString(TableWord word)> word;
    std::function<QString(std::string_view name)> figureLabel; // "Facility energy"
    std::function<QString(std::string_view name)> figureGroup; // "Energy"
    std::function<QString(std::string_view path)> fieldLabel;  // "Utilisation (MFU)"

    std::function<QString(Number value, Unit unit)> quantity;   // "4.1 t CO₂e"; empty: a dash
    std::function<QString(Number value, Unit unit)> difference; // with its sign: "+4.1 t CO₂e"
    std::function<QString(Number value, Number reference)> percent; // "−89 %"; empty: "n/a"
    std::function<QString(std::string_view path, const InputValue& value)> input;
    std::function<QString(Unit unit)> unit; // of a bare number: "g CO₂e", "kWh", "€"; may be empty
    std::function<QString(std::string_view ids)> source; // sources joined with ";", as a citation

    std::function<QString(std::string_view id)> checkLabel; // "Emissions cap"
    std::function<QString(std::string_view id)> checkNote;  // what a rule asks; may be empty
    std::function<QString(const Check& check)> check;       // "✗ Fail: 41.5 t of 30 t"

    std::function<QString(const QString& scenario)> differenceHeading; // "Norway, difference"
    std::function<QString(const QString& scenario)> percentHeading;    // "Norway, difference in %"
};

} // namespace vorlauf
