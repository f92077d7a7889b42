// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"

namespace vorlauf {

/// A small catalog for tests that need no file: every default of the method and a handful of rows.
Catalog testCatalog();

/// The shortest scenario that has a result: 70e9 parameters on 1e12 tokens with 1,024 H100.
Scenario testScenario();

// Further rows.
Accelerator testAccelerator(const char* id, const char* vendor, const char* kind,
                            const char* segment, const char* architecture, Number memoryGb,
                            Number tdpW, Number bf16Tflops);
Zone testZone(const char* id, const char* parent, double year, double intensity);

} // namespace vorlauf
