// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "scenario.h"

namespace vorlauf {

// A scenario takes a row of the catalog, and leaves what belonged to the one before.

/// Another accelerator does not fit into the old one's server.
void chooseAccelerator(Scenario& scenario, const Catalog& catalog, std::optional<std::string> id);
/// What was taken from the old grid does not belong to the new one.
void chooseZone(Scenario& scenario, std::optional<std::string> id);
/// Another model is taken as published: sizes beside the old one do not belong to it.
void choosePreset(Scenario& scenario, std::optional<std::string> id);

} // namespace vorlauf
