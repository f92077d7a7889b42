// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "units.h"

#include <concepts>
#include <type_traits>

namespace vorlauf {

// The formulas are written once, over a type of value: double for one scenario, Lanes (lanes.h) for
// many samples of it. What follows is what they need beside + − · /, in its form for double. A
// branch in a formula asks only what is the same for all samples; what differs is chosen by these.

/// A parameter that says nothing about which value type is meant: double, unless it is named.
template <typename Value>
using In = const std::type_identity_t<Value>&;

/// yes where test > 0; unknown is not.
inline double ifPositive(double test, double yes, double no)
{
    return test > 0 ? yes : no;
}

/// yes where test is known.
inline double ifKnown(double test, double yes, double no)
{
    return isKnown(test) ? yes : no;
}

inline double ceiling(double value)
{
    return std::ceil(value);
}

/// function of the numbers of each sample, for what has no vectors.
template <typename Function, std::same_as<double>... Doubles>
double lanewise(const Function& function, Doubles... values)
{
    return function(values...);
}

} // namespace vorlauf
