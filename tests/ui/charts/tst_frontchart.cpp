// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartview.h"
#include "frontchart.h"
#include "warnings.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestFrontChart : public QObject
{
    Q_OBJECT

    static FrontMark mark(FrontMark::Kind kind, double x, double y, const QString& name)
    {
        FrontMark mark;
        mark.kind = kind;
        mark.x = x;
        mark.y = y;
        mark.label = name;
        mark.name = name;
        mark.details = name + u"\nEmissions"_s;
        mark.onLine = kind == FrontMark::Kind::Front;
        return mark;
    }
    static QList<FrontMark> marks()
    {
        using Kind = FrontMark::Kind;
        return {mark(Kind::Front, 1e6, 9e4, u"clean"_s), mark(Kind::Front, 2e6, 5e4, u"middle"_s),
                mark(Kind::Front, 5e6, 3e4, u"cheap"_s), mark(Kind::Beaten, 6e6, 8e4, u"old"_s),
                mark(Kind::Present, 7e6, 7e4, u"As planned"_s)};
    }

private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void init() { failOnWarnings(); }

    /// Left is less, up is more, and every point lies inside.
    void placesBySize()
    {
        FrontChart chart(Theme::lightTheme());
        chart.resize(700, 300);
        chart.setMarks({u"Emissions in t CO₂e"_s, 1e6}, {u"Cost in €"_s, 1}, u"Larger"_s, marks(),
                       QLocale(QLocale::English));
        QCOMPARE(chart.barCount(), 5);
        for (int i = 0; i < chart.barCount(); ++i)
            QVERIFY(QRectF(0, 0, 700, 300).contains(chart.areaOfBar(i)));
        QVERIFY(chart.position(0).x() < chart.position(1).x());
        QVERIFY(chart.position(1).x() < chart.position(2).x());
        QVERIFY(chart.position(0).y() < chart.position(2).y());
        QCOMPARE(chart.barAt(chart.position(2)), 2);
        QCOMPARE(chart.barAt({699, 299}), -1);
        // equal steps of a linear axis
        const double first = chart.position(1).x() - chart.position(0).x();
        const double second = chart.position(2).x() - chart.position(1).x();
        QVERIFY(std::abs(second - 3 * first) < 1e-6);
    }

    void keysWalkAndChoose()
    {
        auto* chart = new FrontChart(Theme::darkTheme());
        ChartView view(chart);
        view.resize(700, 300);
        view.setAccessibleName(u"Plans"_s);
        chart->setMarks({u"x"_s, 1}, {u"y"_s, 1}, {}, marks(), QLocale(QLocale::German));
        view.show();
        view.setFocus();
        QSignalSpy chosen(&view, &ChartView::barChosen);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentBar(), 1);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().first().toInt(), 1);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.mapFromScene(chart->position(2)));
        QCOMPARE(chosen.takeFirst().first().toInt(), 2);
        auto* spoken = QAccessible::queryAccessibleInterface(&view);
        QCOMPARE(spoken->childCount(), 5);
        QCOMPARE(spoken->child(0)->text(QAccessible::Name), u"clean"_s);
    }

    void choosingSurvivesNoNewMarks()
    {
        FrontChart chart(Theme::lightTheme());
        chart.resize(500, 250);
        chart.setMarks({u"x"_s, 1}, {u"y"_s, 1}, {}, marks(), QLocale());
        chart.setChosen(2);
        QCOMPARE(chart.chosen(), 2);
        chart.setChosen(9);
        QCOMPARE(chart.chosen(), -1);
        chart.setMarks({}, {}, {}, {}, QLocale());
        QCOMPARE(chart.barCount(), 0);
    }
};

QTEST_MAIN(TestFrontChart)
#include "tst_frontchart.moc"
