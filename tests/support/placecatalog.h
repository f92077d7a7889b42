// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testcatalog.h"

namespace vorlauf {

/// The small catalog with its places on the map: square countries, a part of one, two regions.
Catalog placeCatalog();

} // namespace vorlauf
