// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hatch.h"
#include "theme.h"

class QPainter;

namespace vorlauf {

/// A bar of a model's result: filled on the screen; in the notation for management, where solid
/// stands for what was measured, hatched inside an outline.
void paintEstimate(QPainter& painter, const QRectF& area, const QColor& ink, const Theme& theme,
                   Hatch hatch = Hatch::Rising);

/// A third value at a bar without a bar of its own: a triangle whose tip touches it from above.
void paintTriangle(QPainter& painter, const QPointF& tip, double size, const Theme& theme);

/// A relative difference: a thin stem from the zero line to a head; an arrow where the value lies
/// beyond the scale.
void paintPin(QPainter& painter, const QLineF& stem, bool beyond, const QColor& ink);

} // namespace vorlauf
