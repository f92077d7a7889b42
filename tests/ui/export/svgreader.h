// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPolygonF>
#include <QRegularExpression>
#include <QTransform>
#include <QXmlStreamReader>

#include <optional>

namespace vorlauf {

/// What a reader of an SVG file finds: texts and, in page coordinates, every point drawn.
struct Svg {
    QString title, description, fault; // fault: of the XML
    QSizeF page;
    QStringList texts;
    QPolygonF points;    // of rectangles, lines and the beginnings of texts
    QList<QLineF> lines; // of two points
    QStringList fills;   // of groups with rectangles in them
    QStringList fontFamilies;
    int images = 0;

    struct Text {
        QString text;
        QPointF at;      // beginning of its line
        double size = 0; // px on the page
        bool semibold = false;
        QString fill;
    };
    struct Box { // rectangles and polygons
        QRectF area;
        QString fill, stroke; // "none", "#rrggbb"
        qsizetype corners = 4;
    };
    struct Stroke {
        QLineF line;
        QString colour;
    };
    QList<Text> placed;
    QList<Box> boxes;
    QList<Stroke> strokes;
};

inline QTransform svgTransform(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("matrix\\(([^)]*)\\)"));
    const QStringList n = pattern.match(text).captured(1).split(u',');
    if (n.size() != 6)
        return {};
    return {n[0].toDouble(), n[1].toDouble(), n[2].toDouble(),
            n[3].toDouble(), n[4].toDouble(), n[5].toDouble()};
}

inline QPolygonF svgPoints(const QXmlStreamAttributes& attributes)
{
    QPolygonF points;
    const QString list = attributes.value(QLatin1String("points")).toString();
    for (const QString& pair : list.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList xy = pair.split(u',');
        points.append({xy.value(0).toDouble(), xy.value(1).toDouble()});
    }
    return points;
}

/// The corners of a path that is one polygon; none of any other path. Qt writes polygons so.
inline QPolygonF svgCorners(const QXmlStreamAttributes& attributes)
{
    static const QRegularExpression polygon(QStringLiteral("^M[^MC]*$")),
        corner(QStringLiteral("[ML]\\s*([-0-9.e]+)[, ]([-0-9.e]+)"));
    const QString path = attributes.value(QLatin1String("d")).toString().trimmed();
    QPolygonF corners;
    if (!polygon.match(path).hasMatch())
        return corners;
    for (const auto& match : corner.globalMatch(path))
        corners.append({match.captured(1).toDouble(), match.captured(2).toDouble()});
    if (corners.isClosed())
        corners.removeLast();
    return corners;
}

inline Svg readSvg(const QByteArray& bytes)
{
    Svg svg;
    QList<QTransform> transforms{{}};
    QStringList groupFills{{}}, groupStrokes{{}};
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"g") {
            transforms.removeLast();
            groupFills.removeLast();
            groupStrokes.removeLast();
        }
        if (!xml.isStartElement())
            continue;
        const auto attributes = xml.attributes();
        const auto number
            = [&](const char* name) { return attributes.value(QLatin1String(name)).toDouble(); };
        const auto add
            = [&](const QPolygonF& points) { svg.points += transforms.last().map(points); };
        if (attributes.hasAttribute(QLatin1String("font-family")))
            svg.fontFamilies.append(attributes.value(QLatin1String("font-family")).toString());
        if (xml.name() == u"g") {
            transforms.append(svgTransform(attributes.value(QLatin1String("transform")).toString())
                              * transforms.last());
            groupFills.append(attributes.value(QLatin1String("fill")).toString());
            groupStrokes.append(attributes.value(QLatin1String("stroke")).toString());
        } else if (xml.name() == u"svg") {
            const QStringList box
                = attributes.value(QLatin1String("viewBox")).toString().split(u' ');
            svg.page = {box.value(2).toDouble(), box.value(3).toDouble()};
        } else if (xml.name() == u"rect") {
            add(QPolygonF(QRectF(number("x"), number("y"), number("width"), number("height"))));
            svg.fills.append(groupFills.last());
            const QRectF area(number("x"), number("y"), number("width"), number("height"));
            svg.boxes.append(
                {transforms.last().mapRect(area), groupFills.last(), groupStrokes.last(), 4});
        } else if (xml.name() == u"polyline" || xml.name() == u"polygon") {
            const QPolygonF points = svgPoints(attributes);
            add(points);
            if (points.size() == 2) {
                svg.lines.append(transforms.last().map(QLineF(points[0], points[1])));
                svg.strokes.append({svg.lines.last(), groupStrokes.last()});
            } else if (xml.name() == u"polygon") {
                svg.boxes.append({transforms.last().map(points).boundingRect(), groupFills.last(),
                                  groupStrokes.last(), points.size()});
            }
        } else if (xml.name() == u"path") {
            const QPolygonF points = svgCorners(attributes);
            if (points.size() == 3)
                svg.boxes.append({transforms.last().map(points).boundingRect(), groupFills.last(),
                                  groupStrokes.last(), points.size()});
        } else if (xml.name() == u"image") {
            ++svg.images;
        } else if (xml.name() == u"text") {
            const QPointF at(number("x"), number("y"));
            add(QPolygonF({at}));
            Svg::Text text{{}, transforms.last().map(at), 0, false, {}};
            text.size = number("font-size") * transforms.last().m11();
            text.semibold = number("font-weight") >= 600;
            text.fill = attributes.value(QLatin1String("fill")).toString();
            svg.texts.append(xml.readElementText());
            text.text = svg.texts.last();
            svg.placed.append(text);
        } else if (xml.name() == u"title") {
            svg.title = xml.readElementText();
        } else if (xml.name() == u"desc") {
            svg.description = xml.readElementText();
        }
    }
    if (xml.hasError())
        svg.fault = xml.errorString();
    return svg;
}

} // namespace vorlauf
