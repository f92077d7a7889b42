// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

namespace vorlauf {

/// Where a place lies on a world map whose areas are true, y downwards; x within ±2.71, y within
/// ±1.32. Degrees, east and north positive.
/// Source: Šavrič, Patterson, Jenny 2018, The Equal Earth map projection, Int. J. Geogr. Inf. Sci.
/// 33(3), equations 1-10.
QPointF equalEarth(double longitude, double latitude);

} // namespace vorlauf
