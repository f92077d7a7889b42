// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangechart.h"
#include "ticks.h"
#include "warnings.h"

#include <QGraphicsScene>
#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace vorlauf;
using namespace Qt::StringLiterals;

namespace {

RangeRow rangeRow(int row, double scale)
{
    RangeRow result;
    result.row = row;
    result.name = u"Scenario %1"_s.arg(row);
    result.colour = QColor(0x0072B2);
    result.values = RangeValues{8 * scale, 10 * scale, 14 * scale, 10.5 * scale, 9.5 * scale, {}};
    result.values->shape = {7 * scale, 15 * scale, {0, 0.4, 1, 0.6, 0.1, 0}};
    result.median = u"10"_s;
    result.range = u"8–14"_s;
    result.details = u"%1: 8–14 t CO₂e"_s.arg(result.name);
    return result;
}

struct Stage {
    QGraphicsScene scene;
    RangeChart* chart = new RangeChart(Theme::lightTheme());

    explicit Stage(const QSizeF& size = {700, 400})
    {
        scene.addItem(chart);
        chart->resize(size);
    }
    QImage painted()
    {
        QImage image(chart->size().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        scene.render(&painter, image.rect(), chart->sceneBoundingRect());
        return image;
    }
};

} // namespace

class TestRangeChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void init() { failOnWarnings(); }

    void ticksAreRound_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("most");
        QTest::addColumn<QList<double>>("ticks");
        QTest::newRow("from zero") << 0.0 << 52.0 << 6 << QList<double>{0, 20, 40};
        QTest::newRow("all of them") << 0.0 << 50.0 << 6 << QList<double>{0, 10, 20, 30, 40, 50};
        QTest::newRow("inside") << 31.0 << 52.0 << 6 << QList<double>{35, 40, 45, 50};
        QTest::newRow("small") << 0.0 << 0.3 << 4 << QList<double>{0, 0.1, 0.2, 0.1 * 3};
        QTest::newRow("no range") << 5.0 << 5.0 << 4 << QList<double>{};
        QTest::newRow("not a number") << 0.0 << double(NAN) << 4 << QList<double>{};
    }
    void ticksAreRound()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(int, most);
        QFETCH(QList<double>, ticks);
        QCOMPARE(roundTicks(low, high, most), ticks);
    }

    /// Two heaps of samples, at 2 and at 8, the second twice as large.
    void ridgeFollowsTheSamples()
    {
        std::vector<double> samples(100, 2.0);
        samples.insert(samples.end(), 200, 8.0);
        const Ridge shape = ridge(samples, 0, 10, 0.5, 101);
        QCOMPARE(shape.heights.size(), 101);
        QCOMPARE(shape.low, 0.0);
        QCOMPARE(shape.high, 10.0);
        QCOMPARE(shape.heights[80], 1.0);
        QVERIFY(std::abs(shape.heights[20] - 0.5) < 1e-9);
        QVERIFY(shape.heights[50] < 1e-6);
        // One kernel width away from its middle a Gaussian has exp(−1/2) of its height.
        QVERIFY(std::abs(shape.heights[85] - std::exp(-0.5)) < 1e-9);
    }

    void oneValueHasNoShape()
    {
        const std::vector<double> samples(100, 3.0);
        QCOMPARE(kernelWidth(0, 0, 100), 0.0);
        QCOMPARE(ridge(samples, 3, 3, 0).heights.size(), 1);
    }

    /// 0.9 · min(2, 1.34/1.34) · 32^(−1/5) = 0.45
    void kernelWidthIsSilvermans()
    {
        QCOMPARE(kernelWidth(2, 1.34, 32), 0.45);
        QCOMPARE(kernelWidth(2, 0, 32), 0.9); // no quartiles: the deviation
    }

    void axisBeginsAtZeroAndHoldsEveryMark()
    {
        Stage stage;
        stage.chart->setRows(u"t CO₂e"_s, 30, QLocale(u"en_US"_s),
                             {rangeRow(0, 1), rangeRow(2, 2)});
        QCOMPARE(stage.chart->barCount(), 2);
        QCOMPARE(stage.chart->rowOfBar(1), 2);
        const double zero = stage.chart->positionOf(0);
        QVERIFY(zero > 0);
        const double unit = (stage.chart->positionOf(30) - zero) / 30;
        QVERIFY(unit > 5);
        QVERIFY(std::abs(stage.chart->positionOf(10) - zero - 10 * unit) < 1e-9);
        QVERIFY(!stage.chart->areaOfBar(0).intersects(stage.chart->areaOfBar(1)));
        for (int bar : {0, 1}) {
            QVERIFY(stage.chart->rect().contains(stage.chart->areaOfBar(bar)));
            QVERIFY(stage.chart->spokenBar(bar).contains(u"8–14 t CO₂e"_s));
        }
        QVERIFY(stage.chart->barAt(stage.chart->areaOfBar(1).center()) == 1);
    }

    /// Reads the whisker back from the picture: its line has the scenario's colour from P5 to P95.
    void whiskerReachesFromP5ToP95()
    {
        Stage stage;
        RangeRow row = rangeRow(0, 1);
        row.values->shape.heights = {1}; // nothing but the whisker has the colour
        stage.chart->setRows(u"t"_s, 20, QLocale(u"en_US"_s), {row});
        const QImage image = stage.painted();
        int first = image.width(), last = -1;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < int(stage.chart->areaOfBar(0).bottom()); ++y) {
                if (image.pixelColor(x, y) == row.colour) {
                    first = std::min(first, x);
                    last = std::max(last, x);
                }
            }
        }
        QVERIFY(std::abs(first - stage.chart->positionOf(8)) <= 1.5);
        QVERIFY(std::abs(last + 1 - stage.chart->positionOf(14)) <= 1.5);
    }

    void aScenarioWithoutResultHasANote()
    {
        Stage stage;
        RangeRow row;
        row.name = u"Broken"_s;
        row.range = row.details = u"no result"_s;
        stage.chart->setRows(u"t"_s, 30, QLocale(u"en_US"_s), {row, rangeRow(1, 1)});
        QCOMPARE(stage.chart->spokenBar(0), u"no result"_s);
        QVERIFY(!stage.painted().isNull());
        stage.chart->setRows({}, 0, QLocale(u"en_US"_s), {});
        QCOMPARE(stage.chart->barCount(), 0);
        QVERIFY(!stage.painted().isNull());
    }

    void manyRowsAskForHeight()
    {
        Stage stage;
        QList<RangeRow> rows;
        for (int i = 0; i < 30; ++i)
            rows.append(rangeRow(i, 1));
        stage.chart->setRows(u"t"_s, 20, QLocale(u"en_US"_s), rows);
        const double needed = stage.chart->heightForWidth(700);
        QVERIFY(needed >= 30 * 42);
        stage.chart->resize(700, needed);
        QVERIFY(stage.chart->areaOfBar(29).bottom() <= needed);
    }
};

QTEST_MAIN(TestRangeChart)
#include "tst_rangechart.moc"
