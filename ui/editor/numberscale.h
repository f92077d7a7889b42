// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields.h"

#include <functional>

namespace vorlauf {

/// A number that a field of the editor shows: one of fields.h, or one within a list.
struct NumberSpec {
    std::string path;
    Unit unit = Unit::One;
    double minimum = 0, maximum = 1; // valid
    double sliderLow = 0, sliderHigh = 1;
    bool logarithmic = false;
    bool whole = false;
    std::function<Number(const Scenario&)> read;
    std::function<void(Scenario&, Number)> write;
};

/// The spec of a field of fields.h; writing it clears the fields that exclude it.
NumberSpec numberSpec(std::string_view path, std::vector<std::string> excluded = {});

/// Where a slider stops: round values, powers of two among whole numbers that span decades.
std::vector<double> sliderStops(const NumberSpec& spec);

/// The stop nearest to a value, on the slider's scale.
int nearestStop(const std::vector<double>& stops, double value, bool logarithmic);

/// The value one step (or ten) up or down from this one, for the arrow keys in a field.
double stepped(const NumberSpec& spec, double value, int steps);

} // namespace vorlauf
