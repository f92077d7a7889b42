// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldmap.h"

#include "placecatalog.h"
#include "projection.h"
#include "warnings.h"

#include <QImage>
#include <QPainter>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestWorldMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void init() { failOnWarnings(); }

    /// Width and height of the published projection, and areas that stay what they are on a globe.
    void projectionKeepsAreas()
    {
        QVERIFY(std::abs(equalEarth(180, 0).x() - 2.7066299) < 1e-6);
        QVERIFY(std::abs(equalEarth(0, 90).y() + 1.3173627) < 1e-6);
        QCOMPARE(equalEarth(0, 0), QPointF());
        const auto area = [](double longitude, double latitude) {
            constexpr double step = 1e-3;
            const QPointF corner = equalEarth(longitude, latitude);
            const QPointF east = equalEarth(longitude + step, latitude) - corner;
            const QPointF north = equalEarth(longitude, latitude + step) - corner;
            const double radian = std::numbers::pi / 180;
            return std::abs(east.x() * north.y() - east.y() * north.x())
                / (step * step * radian * radian * std::cos(latitude * radian));
        };
        for (const double latitude : {-60.0, -20.0, 5.0, 50.0, 75.0})
            QVERIFY2(std::abs(area(20, latitude) - 1) < 1e-3,
                     qPrintable(QString::number(latitude)));
    }

    void shapesAcrossTheDateLine()
    {
        const auto shapes = worldShapes(placeCatalog());
        QCOMPARE(shapes.size(), std::size_t(3)); // without Antarctica
        const auto us = std::ranges::find(shapes, "US", &CountryShape::zoneId);
        QVERIFY(us != shapes.end());
        QVERIFY(us->path.contains(equalEarth(175, 53)));
        QVERIFY(us->path.contains(equalEarth(-177, 53)));
        QVERIFY(!us->path.contains(equalEarth(0, 53))); // no band around the world
        for (const CountryShape& shape : shapes)
            QVERIFY(worldBounds().adjusted(-0.01, -0.01, 0.01, 0.01).contains(shape.bounds));
    }

    void classes_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QStringList>("limits");
        QTest::newRow("intensities")
            << QList<double>{20, 100, 200, 300, 400, 500, 560, 600, 610, 1300}
            << u"0 100 200 300 400 500 600"_s.split(u' ');
        QTest::newRow("all alike") << QList<double>{3, 3} << u"0 0.5 1 1.5 2 2.5 3"_s.split(u' ');
        QTest::newRow("nothing") << QList<double>{} << u"0 1 2 3 4 5 6"_s.split(u' ');
    }
    void classes()
    {
        QFETCH(QList<double>, values);
        QFETCH(QStringList, limits);
        const ColourScale scale(values, Unit::GramPerKwh, QLocale(u"en_US"_s), {});
        QStringList found;
        for (int i = 0; i < ColourScale::classes; ++i)
            found += scale.limit(i);
        QCOMPARE(found, limits);
        QCOMPARE(scale.classOf(0), 0);
        QCOMPARE(scale.classOf(1e9), ColourScale::classes - 1);
    }

    /// The order is told in grey too, from class to class.
    void coloursFallInLightness()
    {
        for (const Theme& theme : {Theme::lightTheme(), Theme::darkTheme()}) {
            for (int i = 1; i < ColourScale::classes; ++i) {
                const QColor before = ColourScale::colour(i - 1, theme);
                const QColor after = ColourScale::colour(i, theme);
                QVERIFY(contrast(before, after) > 1.15);
                const bool lighter = contrast(after, Qt::black) > contrast(before, Qt::black);
                QCOMPARE(lighter, theme.dark);
            }
        }
    }

    void framesStayInside()
    {
        const QRectF area(0, 0, 600, 300);
        MapFrame frame;
        const QPointF berlin = equalEarth(13, 52);
        const QPointF before = frame.transform(area).map(berlin);
        frame.zoomBy(8, before, area);
        QCOMPARE(frame.zoom(), 8.0);
        QVERIFY(QLineF(frame.transform(area).map(berlin), before).length() < 1);
        frame.panBy({1e6, 1e6}, area);
        const QRectF world = frame.transform(area).mapRect(worldBounds());
        QVERIFY(std::abs(world.left()) < 1e-6 && std::abs(world.top()) < 1e-6);
        frame.show(berlin, area);
        QVERIFY(area.contains(frame.transform(area).map(berlin)));
        frame.zoomBy(1e-9, {}, area);
        QCOMPARE(frame.zoom(), 1.0);
    }

    void placesAreFoundWhereTheyAreDrawn()
    {
        WorldMap map(Theme::lightTheme());
        map.setOutlines(placeCatalog());
        const QRectF area(0, 0, 900, 300);
        QCOMPARE(map.placeAt({450, 150}, area, {}), -1); // nothing is known yet
        map.setContent(content());
        const std::vector<Place>& rows = map.content().places->rows;
        const auto at = [&](double longitude, double latitude) {
            const QPointF point
                = MapFrame().transform(map.mapArea(area)).map(equalEarth(longitude, latitude));
            const int found = map.placeAt(point, area, {});
            return found < 0 ? std::string() : rows[std::size_t(found)].id;
        };
        QCOMPARE(at(10, 53), std::string("DE"));
        QCOMPARE(at(-90, 40), std::string("US"));
        QCOMPARE(at(-80, 45), std::string("US-A")); // a circle
        QCOMPARE(at(140, -30), std::string("OLD")); // no outline: a circle
        QCOMPARE(at(69, -48.5), std::string());     // no zone of the catalog
        QCOMPARE(at(-30, 0), std::string());
        QVERIFY(at(4, 50).ends_with("germanywestcentral") || at(4, 50).ends_with("europe-west1"));
    }

    void paintsCountriesInTheirClass_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("legend beside") << QSizeF(900, 300);
        QTest::newRow("legend below") << QSizeF(500, 400);
    }
    void paintsCountriesInTheirClass()
    {
        QFETCH(QSizeF, size);
        for (const Theme& theme : {Theme::lightTheme(), Theme::darkTheme()}) {
            WorldMap map(theme);
            map.setOutlines(placeCatalog());
            map.setContent(content());
            QImage image(size.toSize(), QImage::Format_ARGB32_Premultiplied);
            image.fill(theme.surface);
            QPainter painter(&image);
            const QRectF area(QPointF(), size);
            map.paint(painter, area, {}, {});
            const auto ink = [&](double longitude, double latitude) {
                return image.pixelColor(MapFrame()
                                            .transform(map.mapArea(area))
                                            .map(equalEarth(longitude, latitude))
                                            .toPoint());
            };
            const double us = *map.content().values[2];
            QCOMPARE(ink(-90, 40).rgb(),
                     ColourScale::colour(map.content().scale.classOf(us), theme).rgb());
            QCOMPARE(ink(-30, 0).rgb(), theme.surface.rgb()); // the sea
        }
    }

private:
    static MapContent content()
    {
        MapContent content;
        content.places = std::make_shared<const Places>(*places(testScenario(), placeCatalog()));
        std::vector<double> known;
        for (const Place& place : content.places->rows) {
            content.values.push_back(place.intensityGPerKwh);
            known.push_back(*place.intensityGPerKwh);
        }
        content.shown.assign(known.size(), true);
        content.scale = ColourScale(known, Unit::GramPerKwh, QLocale(u"en_US"_s), {});
        content.title = u"Grid intensity"_s;
        content.noData = u"no data"_s;
        content.gridZone = u"grid zone"_s;
        content.cloudRegion = u"cloud region"_s;
        content.name = [](const Place& place) { return QString::fromStdString(place.id); };
        return content;
    }
};

QTEST_MAIN(TestWorldMap)
#include "tst_worldmap.moc"
