// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colourscale.h"
#include "mapframe.h"
#include "places.h"
#include "worldshapes.h"

#include <functional>
#include <memory>

class QPainter;

namespace vorlauf {

/// What a map shows of places.
struct MapContent {
    std::shared_ptr<const Places> places; // nullptr: outlines alone
    std::vector<Number> values;           // that colours mean, one for each place
    std::vector<bool> shown;              // whose points are drawn; countries always are
    ColourScale scale;
    QString title; // of the legend, with the unit
    QString noData, gridZone, cloudRegion;
    std::function<QString(const Place&)> name;
};

/// Places that stand out, as indices; -1: none.
struct MapMarks {
    int selected = -1, hovered = -1;
};

/// The world with its countries coloured, sub-national zones and small countries as circles, cloud
/// regions as diamonds. Paints on anything.
class WorldMap
{
public:
    explicit WorldMap(const Theme& theme) : m_theme(theme) {}

    void setOutlines(const Catalog& catalog);
    void setTheme(const Theme& theme) { m_theme = theme; }
    void setContent(MapContent content);
    const MapContent& content() const { return m_content; }

    /// Legend included; beside the map where the area is wide, else below.
    void paint(QPainter& painter, const QRectF& area, const MapFrame& frame,
               const MapMarks& marks) const;
    QRectF mapArea(const QRectF& area) const; // without the legend

    /// The place under a point: points before countries; -1: none.
    int placeAt(const QPointF& point, const QRectF& area, const MapFrame& frame) const;
    QPointF position(int place) const; // in the projected world

private:
    struct Point {
        int place = 0;
        QPointF at; // in the projected world
        bool diamond = false;
    };

    void findPlaces();
    bool hasValue(int place) const;
    QColor colourOf(int place) const;
    void paintCountries(QPainter& painter, const QTransform& toArea, const MapMarks& marks) const;
    void paintPoints(QPainter& painter, const QTransform& toArea, const MapMarks& marks) const;
    void paintLabel(QPainter& painter, const QRectF& area, const QTransform& toArea, int place,
                    bool own) const;
    bool legendBeside(const QRectF& area) const;
    static double markSize(const QTransform& toArea);

    Theme m_theme;
    MapContent m_content;
    std::vector<CountryShape> m_shapes;
    std::vector<int> m_shapePlaces; // the place of each shape
    std::vector<Point> m_points;
};

} // namespace vorlauf
