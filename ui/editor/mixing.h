// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "scenario.h"

#include <set>

namespace vorlauf {

/// The energy mix of a grid by keys of the energy sources, scaled to 1; empty if the catalog has
/// none.
Mix gridMix(const Catalog& catalog, std::string_view zoneId);

/// The mix with another share of one source: what is not locked makes room in proportion, so that
/// the sum stays 1. The share goes as far as the locked ones let it.
Mix withShare(Mix mix, const std::string& key, double share, const std::set<std::string>& locked);

} // namespace vorlauf
