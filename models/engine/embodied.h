// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value.h"

namespace vorlauf {

/// Amortised share of a thing's manufacturing, or of its price: M·hours/(Y·8760·U_life)
/// (METHOD.md 6.1, 8.1).
/// whole                what the thing embodies, g CO2e (or money); unknown in, unknown out
/// itemHours            count·h, hours of all its pieces
/// lifetimeYears        Y > 0;  lifetimeUtilisation  0 < U_life <= 1 (1: the plain time share of
/// SCI) Source: ISO/IEC 21031:2024; Luccioni et al. 2023.
template <typename Value = double>
Value amortised(In<Value> whole, In<Value> itemHours, In<Value> lifetimeYears,
                In<Value> lifetimeUtilisation)
{
    return whole * itemHours / (lifetimeYears * hoursPerYear * lifetimeUtilisation);
}

} // namespace vorlauf
