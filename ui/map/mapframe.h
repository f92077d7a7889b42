// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTransform>

namespace vorlauf {

/// The part of the projected world that a rectangle shows: zoom 1 shows all of it.
class MapFrame
{
public:
    static constexpr double largestZoom = 24;

    MapFrame();

    double zoom() const { return m_zoom; }
    QTransform transform(const QRectF& area) const; // from the projected world

    void reset();
    void zoomBy(double factor, const QPointF& fixed, const QRectF& area); // fixed stays in place
    void panBy(const QPointF& pixels, const QRectF& area);
    void show(const QPointF& world, const QRectF& area); // pans no more than needed

private:
    double scale(const QRectF& area) const;
    void keepInside(const QRectF& area);

    QPointF m_centre; // in the projected world
    double m_zoom = 1;
};

} // namespace vorlauf
