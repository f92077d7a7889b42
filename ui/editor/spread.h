// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields.h"

namespace vorlauf {

/// Where the values of a range lie, whatever its kind, so that another kind can take it over.
struct Spread {
    double low, mid, high;
    friend bool operator==(const Spread&, const Spread&) = default;
};

/// The key of an input under `uncertainty`: "/hardware/mfu" is "hardware.mfu".
std::string uncertaintyKey(std::string_view path);

/// The path of the input of a key, and of a pointer to it ("/uncertainty/hardware.mfu").
std::string uncertainInput(std::string_view pointer);

/// Whether a range makes sense: a number that moves the result continuously.
bool mayBeUncertain(const NumberField& field);

/// distribution  valid
Spread spreadOf(const Distribution& distribution);

/// A fifth around a value, within the range of the field.
Spread spreadAround(double value, const NumberField& field);

/// The distribution of a value times a factor.
Distribution scaled(Distribution distribution, double factor);

/// The distribution of a kind with this spread.
Distribution distributionOf(DistributionKind kind, const Spread& spread);

} // namespace vorlauf
