// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapframe.h"

#include "worldshapes.h"

#include <algorithm>

namespace vorlauf {

MapFrame::MapFrame() : m_centre(worldBounds().center()) {}

double MapFrame::scale(const QRectF& area) const
{
    const QRectF world = worldBounds();
    return m_zoom * std::min(area.width() / world.width(), area.height() / world.height());
}

QTransform MapFrame::transform(const QRectF& area) const
{
    const double s = scale(area);
    return {s, 0, 0, s, area.center().x() - m_centre.x() * s, area.center().y() - m_centre.y() * s};
}

void MapFrame::reset()
{
    *this = {};
}

void MapFrame::zoomBy(double factor, const QPointF& fixed, const QRectF& area)
{
    const QPointF world = transform(area).inverted().map(fixed);
    m_zoom = std::clamp(m_zoom * factor, 1.0, largestZoom);
    m_centre = world - (fixed - area.center()) / scale(area);
    keepInside(area);
}

void MapFrame::panBy(const QPointF& pixels, const QRectF& area)
{
    m_centre -= pixels / scale(area);
    keepInside(area);
}

void MapFrame::show(const QPointF& world, const QRectF& area)
{
    if (!area.adjusted(24, 24, -24, -24).contains(transform(area).map(world)))
        m_centre = world;
    keepInside(area);
}

/// No more sea around the world than there has to be.
void MapFrame::keepInside(const QRectF& area)
{
    const QRectF world = worldBounds();
    const QSizeF seen = area.size() / scale(area);
    const auto kept = [](double centre, double low, double high, double half) {
        return high - low <= 2 * half ? (low + high) / 2
                                      : std::clamp(centre, low + half, high - half);
    };
    m_centre = {kept(m_centre.x(), world.left(), world.right(), seen.width() / 2),
                kept(m_centre.y(), world.top(), world.bottom(), seen.height() / 2)};
}

} // namespace vorlauf
