// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"

#include <QPainterPath>

#include <vector>

namespace vorlauf {

/// A country on the map, projected.
struct CountryShape {
    std::string zoneId;
    QPainterPath path;
    QRectF bounds;
};

/// The countries of the catalog's outlines; Antarctica, where nobody computes, is left out.
std::vector<CountryShape> worldShapes(const Catalog& catalog);

/// The part of the projected world that the map shows: what the shapes fill.
QRectF worldBounds();

} // namespace vorlauf
