// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeschart.h"

#include "placecatalog.h"
#include "warnings.h"
#include "where.h"

#include <QGraphicsScene>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestPlacesChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void init() { failOnWarnings(); }

    void rowsFollowTheRanking_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("wide") << QSizeF(1150, 480);
        QTest::newRow("narrow") << QSizeF(500, 700);
        QTest::newRow("low") << QSizeF(1000, 110);
    }
    void rowsFollowTheRanking()
    {
        QFETCH(QSizeF, size);
        const auto catalog = std::make_shared<const Catalog>(placeCatalog());
        ScenarioDocument document(catalog);
        PlacesModel model(placeTexts(document, QLocale(u"en_US"_s)));
        model.setPlaces(std::make_shared<const Places>(*places(testScenario(), *catalog)));
        WorldMap map(Theme::lightTheme());
        map.setOutlines(*catalog);
        map.setContent(mapContent(document, model, MapMeasure::Emissions, QLocale(u"en_US"_s)));
        QGraphicsScene scene;
        auto* chart = new PlacesChart(model, std::move(map), Theme::lightTheme());
        scene.addItem(chart);
        chart->resize(size);

        QVERIFY(chart->barCount() > 0);
        QVERIFY(chart->barCount() <= model.rowCount());
        QVERIFY(size.height() < 200 || chart->barCount() >= 6);
        for (int bar = 0; bar < chart->barCount(); ++bar) {
            const QRectF area = chart->areaOfBar(bar);
            QVERIFY(QRectF(QPointF(), size).adjusted(0, 0, 1, 1).contains(area));
            if (bar > 0)
                QVERIFY(area.top() >= chart->areaOfBar(bar - 1).bottom() - 0.01);
            const QString name = placeTexts(document, QLocale(u"en_US"_s)).name(model.placeAt(bar));
            QVERIFY2(chart->spokenBar(bar).startsWith(name), qPrintable(chart->spokenBar(bar)));
        }
        QImage image(size.toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        scene.render(&painter, QRectF(QPointF(), size), QRectF(QPointF(), size));
        const QRectF first = chart->areaOfBar(0);
        QSet<QRgb> colours;
        for (double x = first.left(); x < first.right(); ++x)
            colours.insert(image.pixel(QPointF(x, first.center().y()).toPoint()));
        QVERIFY(colours.contains(Theme::lightTheme().accelerators.rgb())); // its bar
    }
};

QTEST_MAIN(TestPlacesChart)
#include "tst_placeschart.moc"
