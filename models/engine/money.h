// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"

namespace vorlauf {

/// An amount of one currency in another (METHOD.md 8.2):
///   x·units_per_usd(target)/units_per_usd(source)
/// with the newest row of each in the table currencies. from, to are ISO 4217 codes; empty without
/// a rate.
Number converted(double amount, std::string_view from, std::string_view to, const Catalog& catalog);

} // namespace vorlauf
