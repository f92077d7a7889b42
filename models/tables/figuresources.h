// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estimate.h"

#include <span>
#include <string>
#include <string_view>

namespace vorlauf {

/// Whether an input (path from the scenario) stands in the chain of formulas of a figure, such as
/// "/site/pue" in that of "energy.facilityKwh". Decided by groups of inputs and figures: it never
/// leaves an input out that counts, and may name one that does not matter in a certain case.
bool feeds(std::string_view path, std::string_view figure);

/// The sources of the inputs that feed a figure of these results, each once, joined with ";".
std::string sourcesOf(std::span<const Estimate* const> results, std::string_view figure);

/// Whether a percentage between two results means something (METHOD 12): the same boundary and the
/// same basis of emission factors; for the figure "sci.valueG" also the same functional unit.
bool comparable(const Estimate& a, const Estimate& b, std::string_view figure = {});

} // namespace vorlauf
