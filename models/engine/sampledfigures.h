// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputnumber.h"

#include <span>
#include <string_view>

namespace vorlauf {

/// A scalar result that every sample has. name: under which it stands in `uncertainty`; figure: the
/// same result of the point (figures.h).
struct SampledFigure {
    std::string_view name;   // "totalLocationG", "energy.itKwh"
    std::string_view figure; // "emissions.totalLocationG", "energy.itKwh"
    OutputNumber which;
};

/// In the order of figures(). Not among them: what follows from chosen hours (schedule, matching)
/// and what is beside the footprint (avoided).
std::span<const SampledFigure> sampledFigures();

/// By either of its names; nullptr if there is none.
const SampledFigure* sampledFigure(std::string_view name);

} // namespace vorlauf
