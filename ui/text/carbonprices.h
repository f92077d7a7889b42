// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

namespace vorlauf {

/// Carbon prices that somebody pays, and social costs, which nobody does: the first can price a
/// run, the second are a memo (METHOD.md 8.2, 8.3).
bool isSocialCost(const CarbonPrice& row);

/// The key of a row, as the catalog's search gives it.
std::string idOf(const CarbonPrice& row);
const CarbonPrice* carbonPrice(const Catalog& catalog, std::string_view id);

/// In the currency of the plan, rounded to cents; empty without a price or a rate.
Number priceIn(const CarbonPrice& row, const CheckContext& context);

/// "EU Emissions Trading System (EU ETS 1), 2025 (average): 73.9 €/t".
QString carbonPriceName(const CarbonPrice& row, const CheckContext& context);

/// Whom it covers and where it is from: "European Union · power generation pays it · Source".
QString carbonPriceNote(const CarbonPrice& row, const CheckContext& context);

/// What the footprint costs society by the newest row of each estimate, one a line, below a line
/// that says it is in no total; empty without a footprint.
QStringList socialCostLines(const Estimate& result, const CheckContext& context);

} // namespace vorlauf
