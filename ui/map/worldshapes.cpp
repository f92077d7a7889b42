// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldshapes.h"

#include "projection.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>

namespace vorlauf {

namespace {

using Ring = std::vector<QPointF>; // longitude, latitude

/// "178.12,-17.51 178.37,-17.34": what cannot be read is left out.
Ring readRing(std::string_view text)
{
    Ring ring;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        const std::string_view pair = text.substr(0, end);
        const auto comma = pair.find(',');
        double longitude = 0, latitude = 0;
        if (comma != std::string_view::npos
            && std::from_chars(pair.data(), pair.data() + comma, longitude).ec == std::errc()
            && std::from_chars(pair.data() + comma + 1, pair.data() + pair.size(), latitude).ec
                == std::errc())
            ring.emplace_back(longitude, latitude);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return ring;
}

/// Across the date line longitudes go on beyond ±180.
void unwrap(Ring& ring)
{
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const double step = ring[i].x() - ring[i - 1].x();
        ring[i].rx() -= 360 * std::round(step / 360);
    }
}

/// What lies on one side of a meridian: sign * (longitude - meridian) <= 0.
Ring clipped(const Ring& ring, double meridian, double sign)
{
    const auto inside = [&](const QPointF& p) { return sign * (p.x() - meridian) <= 0; };
    Ring kept;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const QPointF& from = ring[i == 0 ? ring.size() - 1 : i - 1];
        const QPointF& to = ring[i];
        if (inside(from) != inside(to)) {
            const double share = (meridian - from.x()) / (to.x() - from.x());
            kept.emplace_back(meridian, from.y() + share * (to.y() - from.y()));
        }
        if (inside(to))
            kept.push_back(to);
    }
    return kept;
}

/// The part of a ring, moved by full turns, that lies between the edges of the map.
void addRing(QPainterPath& path, Ring ring, double shift)
{
    for (QPointF& point : ring)
        point.rx() += shift;
    const Ring kept = clipped(clipped(ring, 180, 1), -180, -1);
    if (kept.size() < 3)
        return;
    QPolygonF polygon;
    for (const QPointF& point : kept)
        polygon.append(equalEarth(point.x(), point.y()));
    path.addPolygon(polygon);
    path.closeSubpath();
}

/// A ring across the date line is drawn at both edges of the map.
void addOutline(QPainterPath& path, Ring ring)
{
    unwrap(ring);
    for (const double shift : {-360.0, 0.0, 360.0})
        addRing(path, ring, shift);
}

} // namespace

std::vector<CountryShape> worldShapes(const Catalog& catalog)
{
    std::vector<CountryShape> shapes;
    for (const CountryOutline& outline : catalog.outlines) {
        if (outline.zoneId == "AQ")
            continue;
        Ring ring = readRing(outline.longitudeLatitude);
        if (ring.size() < 3)
            continue;
        auto shape = std::ranges::find(shapes, outline.zoneId, &CountryShape::zoneId);
        if (shape == shapes.end()) {
            shapes.push_back({outline.zoneId, {}, {}});
            shape = shapes.end() - 1;
        }
        addOutline(shape->path, std::move(ring));
    }
    for (CountryShape& shape : shapes)
        shape.bounds = shape.path.boundingRect();
    return shapes;
}

QRectF worldBounds()
{
    const double side = equalEarth(180, 0).x();
    return {QPointF(-side, equalEarth(0, 84).y()), QPointF(side, equalEarth(0, -56).y())};
}

} // namespace vorlauf
