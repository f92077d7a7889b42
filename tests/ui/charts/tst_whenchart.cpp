// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartview.h"
#include "warnings.h"
#include "whenchart.h"

#include <QSignalSpy>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestWhenChart : public QObject
{
    Q_OBJECT

    static WhenData sample()
    {
        WhenData data;
        data.unit = u"g CO₂e/kWh"_s;
        data.amountUnit = u"t CO₂e"_s;
        data.nowLabel = u"start 1 Mar"_s;
        data.bestLabel = u"best 12 Apr: −9 %"_s;
        data.worstLabel = u"worst 3 Dec: +12 %"_s;
        data.lineLabel = u"mean over a run"_s;
        data.bandLabel = u"every hour"_s;
        data.meanLabel = u"mean"_s;
        data.windowTitle = u"The run"_s;
        for (int h = 0; h < 8760; ++h)
            data.hours.push_back(300 + 100 * std::sin(h / 24.0));
        data.starts = data.hours;
        data.mean = 300;
        data.now = 1416;
        data.best = 2448;
        data.worst = 8100;
        data.windowFrom = 1400;
        data.windowTo = 1500;
        data.pieces = {{1416, 1480}};
        for (int day = 0; day < 365; ++day)
            data.days.append({day * 24.0, QString::number(day)});
        data.months = {{348, u"Jan"_s}, {1092, u"Feb"_s}};
        for (const WhenKind kind :
             {WhenKind::Now, WhenKind::Best, WhenKind::Pauses, WhenKind::Mean, WhenKind::Worst})
            data.bars.append({kind, u"bar %1"_s.arg(int(kind)), u"3.1"_s, u"−9 %"_s,
                              u"details %1"_s.arg(int(kind)), 3.1, kind == WhenKind::Now});
        data.detailsAt = [](int hour) { return u"hour %1"_s.arg(hour); };
        return data;
    }

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void init()
    {
        failOnWarnings();
        m_chart = new WhenChart(Theme::lightTheme(), QLocale(u"en_US"_s));
        m_view = std::make_unique<ChartView>(m_chart);
        m_view->resize(740, 430);
        m_chart->setData(sample());
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFocus();
    }
    void cleanup() { m_view.reset(); }

    void everythingStandsInsideAndApart()
    {
        const WhenLayout& l = m_chart->layoutOfParts();
        const QRectF all = QRectF(QPointF(), m_chart->size()).adjusted(-0.5, -0.5, 0.5, 0.5);
        QList<QRectF> texts{l.now.label.area(),   l.best.label.area(), l.worst.label.area(),
                            l.lineLabel.area(),   l.bandLabel.area(),  l.yearUnit.area(),
                            l.windowTitle.area(), l.amountUnit.area()};
        for (const WhenLayout::Row& row : l.rows)
            texts << row.name.area() << row.value.area() << row.difference.area();
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QVERIFY(all.contains(texts[i]));
            for (qsizetype k = 0; k < i; ++k)
                QVERIFY2(!texts[i].intersects(texts[k]), qPrintable(u"%1 %2"_s.arg(i).arg(k)));
        }
        QVERIFY(l.year.area().bottom() < l.window.area().top());
        QVERIFY(l.window.area().right() < l.rows.first().area.left());
    }

    void keysMoveTheStart()
    {
        QSignalSpy wanted(m_chart, &WhenChart::startWanted);
        const auto press = [&](Qt::Key key) {
            QTest::keyClick(m_view.get(), key);
            return wanted.takeLast();
        };
        QCOMPARE(press(Qt::Key_Right), (QList<QVariant>{1417, true}));
        QCOMPARE(press(Qt::Key_Left), (QList<QVariant>{1415, true}));
        QCOMPARE(press(Qt::Key_PageDown), (QList<QVariant>{1440, true}));
        QCOMPARE(press(Qt::Key_PageUp), (QList<QVariant>{1392, true}));
        QCOMPARE(press(Qt::Key_Home), (QList<QVariant>{0, true}));
        QCOMPARE(press(Qt::Key_End), (QList<QVariant>{8759, true}));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentBar(), 0); // and the bars are still walked
        QCOMPARE(wanted.count(), 0);
    }

    void draggingInTheYearJumpsToTheHand()
    {
        QSignalSpy wanted(m_chart, &WhenChart::startWanted);
        const HourPlot& year = m_chart->layoutOfParts().year;
        const auto at = [&](double hour) {
            return m_view->mapFromScene(
                m_chart->mapToScene(QPointF(year.x(hour), year.area().center().y())));
        };
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at(4000));
        QTest::mouseMove(m_view->viewport(), at(5000));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at(5000));
        QCOMPARE(wanted.count(), 2);
        QVERIFY(qAbs(wanted[0][0].toInt() - 4000) < 13); // a pixel is twelve hours
        QVERIFY(wanted[0][1].toBool());
        QVERIFY(qAbs(wanted[1][0].toInt() - 5000) < 13);
        QVERIFY(!wanted[1][1].toBool()); // the same gesture
    }

    void inTheWindowItIsCarriedByHours()
    {
        QSignalSpy wanted(m_chart, &WhenChart::startWanted);
        const HourPlot window = m_chart->layoutOfParts().window;
        const auto at = [&](double hour) {
            return m_view->mapFromScene(
                m_chart->mapToScene(QPointF(window.x(hour), window.area().center().y())));
        };
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at(1450));
        QCOMPARE(wanted.count(), 0); // holding it moves nothing
        QTest::mouseMove(m_view->viewport(), at(1455));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at(1455));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].toInt(), 1421);
    }

    void theWindowStaysUnderTheHand()
    {
        const HourPlot window = m_chart->layoutOfParts().window;
        const auto at = [&](double hour) {
            return m_view->mapFromScene(
                m_chart->mapToScene(QPointF(window.x(hour), window.area().center().y())));
        };
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at(1450));
        QTest::mouseMove(m_view->viewport(), at(1460));
        WhenData moved = sample();
        moved.now = 1426;
        moved.windowFrom += 10;
        moved.windowTo += 10;
        m_chart->setData(moved);
        QCOMPARE(m_chart->layoutOfParts().window.from(), 1400.0);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at(1460));
        QCOMPARE(m_chart->layoutOfParts().window.from(), 1410.0);
    }

    void hoursThatDoNotWrapStayWhereTheyAre()
    {
        WhenData data = sample();
        data.movable = false;
        m_chart->setData(data);
        QSignalSpy wanted(m_chart, &WhenChart::startWanted);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(wanted.count(), 0);
    }

    void theHandIsTold()
    {
        const HourPlot& year = m_chart->layoutOfParts().year;
        QCOMPARE(m_chart->detailsAt({year.x(100.4), year.area().center().y()}), u"hour 100"_s);
        QCOMPARE(m_chart->detailsAt(m_chart->areaOfBar(1).center()), u"details 1"_s);
        QVERIFY(m_chart->detailsAt({-5, -5}).isEmpty());
        QVERIFY(m_chart->spokenBar(1).contains(u"−9 %"_s));
    }

    void narrowWideAndEmpty()
    {
        for (const QSize& size : {QSize(320, 200), QSize(1900, 900)}) {
            m_view->resize(size);
            QVERIFY(!m_view->grab().isNull());
        }
        m_chart->setData({});
        QCOMPARE(m_chart->barCount(), 0);
        QVERIFY(!m_view->grab().isNull());
        QTest::keyClick(m_view.get(), Qt::Key_Right);
    }

private:
    WhenChart* m_chart = nullptr;
    std::unique_ptr<ChartView> m_view;
};

QTEST_MAIN(TestWhenChart)
#include "tst_whenchart.moc"
