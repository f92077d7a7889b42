// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracychart.h"
#include "chartview.h"
#include "warnings.h"

#include <QGraphicsScene>
#include <QPainter>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestAccuracyChart : public QObject
{
    Q_OBJECT

    using Kind = AccuracyPoint::Kind;

    static QList<AccuracyPoint> points()
    {
        return {
            {Kind::Inside, 4, u"Exact"_s, u"Exact: 100 h"_s, 100, 100, std::pair(50., 200.)},
            {Kind::Missed, 2, u"Too low"_s, u"Too low: 1,000 h"_s, 1000, 100, std::pair(50., 200.)},
            {Kind::NotJudged, 7, u"Other"_s, u"Other: 20 h"_s, 20, 4000, {}}};
    }
    static void fill(AccuracyChart& chart)
    {
        chart.setPoints({u"Published"_s, u"Predicted"_s, u"inside"_s, u"outside"_s, u"not judged"_s,
                         u"exact"_s},
                        points(), [](double value) { return QString::number(value) + u" h"_s; });
    }
    static QImage picture(AccuracyChart& chart)
    {
        QImage image(600, 500, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        chart.scene()->render(&painter, QRectF(0, 0, 600, 500), QRectF(0, 0, 600, 500));
        return image;
    }

private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void init() { failOnWarnings(); }

    void theDiagonalIsWhatWasPredictedExactly()
    {
        QGraphicsScene scene;
        auto* chart = new AccuracyChart(Theme::lightTheme());
        scene.addItem(chart);
        chart->resize(600, 500);
        fill(*chart);
        QCOMPARE(chart->barCount(), 3);
        const QPointF exact = chart->position(0), low = chart->position(1);
        QVERIFY(qAbs(exact.y() - low.y()) < 1e-9); // the same prediction
        QVERIFY(low.x() > exact.x() + 50);         // ten times as much published
        QVERIFY(chart->position(2).y() < exact.y());
        for (int point = 0; point < 3; ++point) {
            QVERIFY(QRectF(0, 0, 600, 500).contains(chart->areaOfBar(point)));
            QCOMPARE(chart->barAt(chart->position(point)), point);
        }
    }

    void marksAreWhereTheyAreSaidToBe()
    {
        QGraphicsScene scene;
        const Theme theme = Theme::lightTheme();
        auto* chart = new AccuracyChart(theme);
        scene.addItem(chart);
        chart->resize(600, 500);
        fill(*chart);
        const QImage image = picture(*chart);
        QCOMPARE(image.pixelColor(chart->position(0).toPoint()), theme.accent);
        QCOMPARE(image.pixelColor(chart->position(1).toPoint()), theme.worse);
        chart->setTheme(Theme::darkTheme());
        QCOMPARE(picture(*chart).pixelColor(chart->position(0).toPoint()),
                 Theme::darkTheme().accent);
    }

    void keysWalkThePoints()
    {
        auto* chart = new AccuracyChart(Theme::lightTheme());
        ChartView view(chart);
        fill(*chart);
        view.resize(600, 500);
        view.show();
        QSignalSpy chosen(&view, &ChartView::barChosen);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toInt(), 2);
        QCOMPARE(chart->spokenBar(1), u"Too low: 1,000 h"_s);
    }

    void emptyIsEmpty()
    {
        QGraphicsScene scene;
        auto* chart = new AccuracyChart(Theme::lightTheme());
        scene.addItem(chart);
        chart->resize(600, 500);
        chart->setPoints({}, {}, [](double) { return QString(); });
        QCOMPARE(chart->barCount(), 0);
        QCOMPARE(picture(*chart).pixelColor(300, 250), QColor(Qt::white));
    }
};

QTEST_MAIN(TestAccuracyChart)
#include "tst_accuracychart.moc"
