// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldmap.h"

#include "hatch.h"
#include "maplegend.h"
#include "projection.h"
#include "textblock.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {

constexpr double reach = 6;                          // px around a point that hit it
constexpr double hatchWidth = 0.5, hatchSpacing = 4; // of what has no value

QPolygonF diamond(const QPointF& centre, double size)
{
    return {{centre + QPointF(0, -size), centre + QPointF(size, 0), centre + QPointF(0, size),
             centre + QPointF(-size, 0)}};
}

} // namespace

void WorldMap::setOutlines(const Catalog& catalog)
{
    m_shapes = worldShapes(catalog);
    findPlaces();
}

void WorldMap::setContent(MapContent content)
{
    m_content = std::move(content);
    findPlaces();
}

/// Which shapes are which places, and which places are points.
void WorldMap::findPlaces()
{
    m_shapePlaces.assign(m_shapes.size(), -1);
    m_points.clear();
    if (!m_content.places)
        return;
    const std::vector<Place>& rows = m_content.places->rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Place& place = rows[i];
        const bool country = place.kind == PlaceKind::Country;
        const auto shape = std::ranges::find(m_shapes, place.id, &CountryShape::zoneId);
        if (country && shape != m_shapes.end())
            m_shapePlaces[std::size_t(shape - m_shapes.begin())] = int(i);
        else if (place.kind != PlaceKind::Aggregate && place.latitude && place.longitude
                 && m_content.shown[i])
            m_points.push_back({int(i), equalEarth(*place.longitude, *place.latitude),
                                place.kind == PlaceKind::CloudRegion});
    }
    // Regions lie on top: there are places to run a scenario at.
    std::ranges::stable_sort(m_points, {}, &Point::diamond);
}

QPointF WorldMap::position(int place) const
{
    const Place& row = m_content.places->rows[std::size_t(place)];
    return equalEarth(row.longitude.value_or(0), row.latitude.value_or(0));
}

bool WorldMap::hasValue(int place) const
{
    return place >= 0 && m_content.values[std::size_t(place)].has_value();
}

QColor WorldMap::colourOf(int place) const
{
    const Number value = hasValue(place) ? m_content.values[std::size_t(place)] : Number();
    return value ? ColourScale::colour(m_content.scale.classOf(*value), m_theme) : m_theme.surface2;
}

/// Small on a small map, so that marks hide neither countries nor each other.
double WorldMap::markSize(const QTransform& toArea)
{
    constexpr double usual = 100; // px for each unit of the projected world
    return std::clamp(2.0 + std::log2(toArea.m11() / usual), 1.7, 6.0);
}

bool WorldMap::legendBeside(const QRectF& area) const
{
    const QRectF world = worldBounds();
    const double free = area.width() - area.height() * world.width() / world.height();
    return free > MapLegend::widthBeside / 2;
}

QRectF WorldMap::mapArea(const QRectF& area) const
{
    if (!m_content.places)
        return area;
    return legendBeside(area)
        ? area.adjusted(MapLegend::widthBeside, 0, 0, 0)
        : area.adjusted(0, 0, 0, -MapLegend(m_content, m_theme).heightBelow(area.width()));
}

void WorldMap::paint(QPainter& painter, const QRectF& area, const MapFrame& frame,
                     const MapMarks& marks) const
{
    const QRectF map = mapArea(area);
    const QTransform toArea = frame.transform(map);
    painter.save();
    if (frame.zoom() > 1)
        painter.setClipRect(map, Qt::IntersectClip);
    paintCountries(painter, toArea, marks);
    paintPoints(painter, toArea, marks);
    if (m_content.places) {
        const int own = m_content.places->own;
        if (marks.selected >= 0 && marks.selected != own)
            paintLabel(painter, map, toArea, marks.selected, false);
        if (own >= 0)
            paintLabel(painter, map, toArea, own, true);
    }
    painter.restore();
    if (m_content.places)
        MapLegend(m_content, m_theme).paint(painter, area, legendBeside(area));
}

void WorldMap::paintCountries(QPainter& painter, const QTransform& toArea,
                              const MapMarks& marks) const
{
    QColor line = m_theme.textSecondary;
    line.setAlphaF(0.7F);
    std::vector<std::pair<QPainterPath, QPen>> outlined; // over their neighbours
    for (std::size_t i = 0; i < m_shapes.size(); ++i) {
        const QPainterPath path = toArea.map(m_shapes[i].path);
        const int place = m_shapePlaces[i];
        painter.setPen(QPen(line, 0.5));
        painter.setBrush(colourOf(place));
        painter.drawPath(path);
        if (!hasValue(place)) { // pale alone would read as a low value
            painter.setPen(QPen(m_theme.textSecondary, hatchWidth));
            painter.drawLines(hatchLines(path, Hatch::Rising, hatchSpacing));
        }
        if (place < 0)
            continue;
        if (place == m_content.places->own)
            outlined.emplace_back(path, QPen(m_theme.text, 1.6));
        else if (place == marks.selected)
            outlined.emplace_back(path, QPen(m_theme.accent, 2));
        else if (place == marks.hovered)
            outlined.emplace_back(path, QPen(m_theme.text, 1));
    }
    painter.setBrush(Qt::NoBrush);
    for (const auto& [path, pen] : outlined) {
        painter.setPen(pen);
        painter.drawPath(path);
    }
}

void WorldMap::paintPoints(QPainter& painter, const QTransform& toArea, const MapMarks& marks) const
{
    const auto draw = [&](const Point& point, double size, const QPen& pen) {
        const QPointF at = toArea.map(point.at);
        painter.setPen(pen);
        painter.setBrush(colourOf(point.place));
        if (point.diamond)
            painter.drawPolygon(diamond(at, size * 1.25));
        else
            painter.drawEllipse(at, size, size);
    };
    const double size = markSize(toArea);
    QColor line = m_theme.text;
    line.setAlphaF(0.7F);
    std::vector<std::pair<Point, QPen>> marked; // on top
    for (const Point& point : m_points) {
        if (point.place == m_content.places->own)
            marked.emplace_back(point, QPen(m_theme.text, 2));
        else if (point.place == marks.selected)
            marked.emplace_back(point, QPen(m_theme.accent, 2));
        else if (point.place == marks.hovered)
            marked.emplace_back(point, QPen(m_theme.text, 1.2));
        else
            draw(point, size, QPen(line, 0.5));
    }
    for (const auto& [point, pen] : marked)
        draw(point, size + 1.5, pen);
}

void WorldMap::paintLabel(QPainter& painter, const QRectF& area, const QTransform& toArea,
                          int place, bool own) const
{
    const Place& row = m_content.places->rows[std::size_t(place)];
    if (!row.latitude || !row.longitude)
        return;
    const QPointF at = toArea.map(position(place));
    if (!area.contains(at))
        return;
    TextBlock text(m_content.name(row), textFont(12, true), area.width() / 2);
    const bool left = at.x() + text.width() + 16 > area.right();
    const QPointF corner(
        left ? at.x() - text.width() - 10 : at.x() + 10,
        std::clamp(at.y() - text.height() - 4, area.top() + 2, area.bottom() - text.height() - 2));
    text.moveTo(corner);
    QColor ground = m_theme.surface;
    ground.setAlphaF(0.88F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(
        QRectF(corner, QSizeF(text.width(), text.height())).adjusted(-4, -2, 4, 2), 4, 4);
    painter.setBrush(own ? m_theme.text : m_theme.accent);
    painter.drawEllipse(at, 2.5, 2.5);
    text.paint(painter, own ? m_theme.text : m_theme.accent);
}

int WorldMap::placeAt(const QPointF& point, const QRectF& area, const MapFrame& frame) const
{
    const QRectF map = mapArea(area);
    if (!m_content.places || !map.contains(point))
        return -1;
    const QTransform toArea = frame.transform(map);
    int nearest = -1;
    double least = std::max(reach, markSize(toArea) + 1);
    for (const Point& candidate : m_points) {
        const QPointF distance = toArea.map(candidate.at) - point;
        const double length = std::hypot(distance.x(), distance.y());
        if (length <= least) {
            least = length;
            nearest = candidate.place;
        }
    }
    if (nearest >= 0)
        return nearest;
    const QPointF world = toArea.inverted().map(point);
    for (std::size_t i = 0; i < m_shapes.size(); ++i) {
        if (m_shapes[i].bounds.contains(world) && m_shapes[i].path.contains(world))
            return m_shapePlaces[i];
    }
    return -1;
}

} // namespace vorlauf
