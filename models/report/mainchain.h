// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute.h"
#include "fields.h"

#include <string>
#include <string_view>
#include <vector>

namespace vorlauf {

/// A step from the inputs to emissions and cost, so that a reader can compute it anew.
struct ChainLine {
    std::string_view symbol; // of METHOD.md, "t_run"; unique in a chain
    std::string_view name;   // "/site/pue" of a field, "durationH" of a figure, else the symbol
    Unit unit;
    std::string formula; // of symbols in braces, "{PUE}*{E_IT}"; empty: a number that was put in
    double value;
    friend bool operator==(const ChainLine&, const ChainLine&) = default;
};

/// From work to duration, energy, emissions and cost (METHOD.md 2 to 6, 8), each line after those
/// it needs. What is unknown is left out together with what would follow from it; the hours that a
/// run meets stand as the mean intensity of its grid purchase. amounts  compute(inputs)
std::vector<ChainLine> mainChain(const Inputs& inputs, const Amounts& amounts);

} // namespace vorlauf
