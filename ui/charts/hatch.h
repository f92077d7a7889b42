// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QPainterPath>
#include <QRectF>

namespace vorlauf {

enum class Hatch { None, Rising, Falling };

/// Lines of 45 degrees inside a rectangle, spacing apart along an edge. Computed, because vector
/// formats cut neither brushes nor lines well; their phase is that of the page, so that stacked
/// rectangles carry on.
QList<QLineF> hatchLines(const QRectF& area, Hatch hatch, double spacing = 5);

/// The same inside a shape of any form, as pieces of lines.
QList<QLineF> hatchLines(const QPainterPath& shape, Hatch hatch, double spacing = 5);

} // namespace vorlauf
