// SPDX-License-Identifier: GPL-3.0-or-later
#include "axisscale.h"

#include <QTest>

#include <algorithm>

using namespace vorlauf;

class TestAxisScale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scales_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::addColumn<bool>("logarithmic");
        QTest::newRow("close") << 90.0 << 110.0 << false;
        QTest::newRow("from zero") << 0.0 << 3.2 << false;
        QTest::newRow("far apart") << 1.2 << 400.0 << true;
        QTest::newRow("small numbers") << 3e-7 << 9e-7 << false;
        QTest::newRow("large numbers") << 2e9 << 8e11 << true;
        QTest::newRow("one value") << 42.0 << 42.0 << false;
        QTest::newRow("nothing") << 0.0 << 0.0 << false;
    }

    void scales()
    {
        QFETCH(double, least);
        QFETCH(double, most);
        const AxisScale scale(least, most);
        QTEST(scale.isLogarithmic(), "logarithmic");
        QVERIFY(scale.high() > most);
        if (!scale.isLogarithmic())
            QCOMPARE(scale.low(), 0.0); // a zero baseline
        QVERIFY(scale.position(least) >= 0 && scale.position(most) <= 1);
        QVERIFY(most == 0 || scale.position(most) > 0.5); // no room is wasted
        for (const int wanted : {4, 6, 10}) {
            const auto ticks = scale.ticks(wanted);
            QVERIFY(ticks.size() >= 2 && int(ticks.size()) <= wanted + 1);
            QVERIFY(std::ranges::is_sorted(ticks));
            QVERIFY(ticks.front() >= scale.low() && scale.position(ticks.back()) <= 1 + 1e-9);
        }
    }
};

QTEST_GUILESS_MAIN(TestAxisScale)
#include "tst_axisscale.moc"
