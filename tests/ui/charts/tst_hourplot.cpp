// SPDX-License-Identifier: GPL-3.0-or-later
#include "hourplot.h"

#include "warnings.h"

#include <cmath>
#include <limits>

using namespace vorlauf;

class TestHourPlot : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }

    void thinningKeepsEveryPeak()
    {
        std::vector<double> hours(8760, 100);
        hours[4321] = 900;
        hours[17] = 5;
        const auto bands = thinned(hours, 0, 8760, 700, true);
        QCOMPARE(bands.size(), std::size_t(700));
        const auto highest = std::ranges::max_element(bands, {}, &HourBand::high);
        const auto lowest = std::ranges::min_element(bands, {}, &HourBand::low);
        QCOMPARE(highest->high, 900.0);
        QCOMPARE(int(highest - bands.begin()), 4321 * 700 / 8760);
        QCOMPARE(lowest->low, 5.0);
        QCOMPARE(int(lowest - bands.begin()), 17 * 700 / 8760);
    }

    void widerThanTheHours()
    {
        const auto bands = thinned(std::vector<double>{1, 2}, 0, 2, 6, false);
        QCOMPARE(bands[0].high, 1.0);
        QCOMPARE(bands[2].high, 1.0);
        QCOMPARE(bands[3].low, 2.0);
        QCOMPARE(bands[5].low, 2.0);
    }

    void beyondTheEnd()
    {
        const std::vector<double> hours{1, 2, 3};
        QCOMPARE(thinned(hours, 3, 5, 2, true)[1].high, 2.0);
        QCOMPARE(thinned(hours, -1, 0, 1, true)[0].high, 3.0);
        QVERIFY(thinned(hours, 3, 5, 2, false)[1].empty());
        QVERIFY(thinned({}, 0, 5, 2, true)[0].empty());
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(thinned(std::vector{nan}, 0, 1, 1, true)[0].empty());
        QVERIFY(thinned(hours, 0, 3, 0, true).empty());
    }

    void roundScales()
    {
        QCOMPARE(roundScale(612, 3).top, 750.0);
        QCOMPARE(roundScale(612, 3).step, 250.0);
        QCOMPARE(roundScale(600, 3).top, 600.0);
        QCOMPARE(roundScale(0.07, 2).step, 0.05);
        QCOMPARE(roundScale(0, 3).top, 1.0);
    }

    void placesAndBack()
    {
        HourPlot plot;
        plot.setFrame({10, 20, 100, 50}, 24, 48, {200, 100});
        QCOMPARE(plot.x(24), 10.0);
        QCOMPARE(plot.x(48), 110.0);
        QCOMPARE(plot.y(0), 70.0);
        QCOMPARE(plot.y(200), 20.0);
        QCOMPARE(plot.hourAt(plot.x(30)), 30.0);
        QVERIFY(plot.contains(48) && !plot.contains(49));
    }
};

QTEST_APPLESS_MAIN(TestHourPlot)
#include "tst_hourplot.moc"
