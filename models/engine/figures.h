// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estimate.h"
#include "fields.h"

namespace vorlauf {

/// A scalar result: where it stands in `evaluate --format json`, its unit and how it was computed.
struct Figure {
    std::string_view name; // "emissions.totalLocationG"
    Unit unit;
    std::string_view formula; // "E_fac = PUE · E_IT"; the same in every language
    std::string_view section; // of METHOD.md, "4.1"
    Number (*value)(const Estimate&);
};

/// All scalar results in the order of INTERFACE.md.
std::span<const Figure> figures();
const Figure* figure(std::string_view name);

} // namespace vorlauf
