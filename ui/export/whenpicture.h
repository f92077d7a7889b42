// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings.h"
#include "picture.h"

namespace vorlauf {

/// The starts of the run of one scenario as a page, or its supply by the hour.
Picture whenPicture(ScenarioDocument& document, const ExportSettings& settings);

/// The numbers behind it, title and notes included: the ways to place the run, or the hours of load
/// and supply.
ViewTable whenTable(ScenarioDocument& document, const ExportSettings& settings);

/// The sentence above it: when to start, or how supply meets the run.
Finding whenFindingOf(const ScenarioDocument& document, const ExportSettings& settings);

} // namespace vorlauf
