// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberscale.h"
#include "warnings.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestNumberScale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everySliderHasUsefulStops();
    void countsStopAtPowersOfTwo();
    void stopsAreRound();
    void findsTheNearestStop();
    void steps_data();
    void steps();
    void writingClearsWhatExcludesIt();
};

void TestNumberScale::everySliderHasUsefulStops()
{
    for (const NumberField& field : numberFields()) {
        const NumberSpec spec = numberSpec(field.path);
        const auto stops = sliderStops(spec);
        QVERIFY2(stops.size() >= 8 && stops.size() < 1500, field.path.data());
        QVERIFY2(std::ranges::is_sorted(stops, std::less_equal()), field.path.data());
        QCOMPARE(stops.front(), field.sliderLow);
        QCOMPARE(stops.back(), field.sliderHigh);
        for (std::size_t i = 0; i < stops.size(); ++i) {
            QVERIFY2(!rangeFault(field, stops[i]), field.path.data());
            QCOMPARE(nearestStop(stops, stops[i], spec.logarithmic), int(i));
        }
    }
}

void TestNumberScale::countsStopAtPowersOfTwo()
{
    const auto stops = sliderStops(numberSpec("/hardware/count"));
    for (double count = 1; count <= 65536; count *= 2)
        QVERIFY(std::ranges::count(stops, count) == 1);
    for (const double few : {1, 2, 3, 4, 5, 6, 7, 8, 9})
        QVERIFY(std::ranges::count(stops, few) == 1);
}

void TestNumberScale::stopsAreRound()
{
    const auto pue = sliderStops(numberSpec("/site/pue"));
    QVERIFY(std::ranges::count(pue, 1.15) == 1);
    const auto parameters = sliderStops(numberSpec("/workload/parameters"));
    QVERIFY(std::ranges::count(parameters, 7e9) == 1);
    QVERIFY(std::ranges::count(parameters, 7.1e10) == 1);
    const auto mfu = sliderStops(numberSpec("/hardware/mfu"));
    QVERIFY(std::ranges::count(mfu, 0.3) == 1);
}

void TestNumberScale::findsTheNearestStop()
{
    const std::vector<double> stops{1, 10, 100};
    QCOMPARE(nearestStop(stops, 0, true), 0);
    QCOMPARE(nearestStop(stops, 3, true), 0);
    QCOMPARE(nearestStop(stops, 4, true), 1);
    QCOMPARE(nearestStop(stops, 5, false), 0);
    QCOMPARE(nearestStop(stops, 1e9, true), 2);
}

void TestNumberScale::steps_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<double>("from");
    QTest::addColumn<int>("by");
    QTest::addColumn<double>("to");
    QTest::newRow("second digit up") << QByteArray("/workload/parameters") << 7e9 << 1 << 7.1e9;
    QTest::newRow("second digit down") << QByteArray("/workload/parameters") << 7e9 << -1 << 6.9e9;
    QTest::newRow("down over a power") << QByteArray("/workload/parameters") << 1e10 << -1 << 9.9e9;
    QTest::newRow("few accelerators") << QByteArray("/hardware/count") << 8.0 << 1 << 9.0;
    QTest::newRow("many accelerators") << QByteArray("/hardware/count") << 1000.0 << 1 << 1100.0;
    QTest::newRow("not below one") << QByteArray("/hardware/count") << 1.0 << -1 << 1.0;
    QTest::newRow("PUE") << QByteArray("/site/pue") << 1.1 << 1 << 1.11;
    QTest::newRow("a page") << QByteArray("/site/pue") << 1.1 << 10 << 1.2;
    QTest::newRow("no noise") << QByteArray("/hardware/mfu") << 0.1 << 20 << 0.3;
}

void TestNumberScale::steps()
{
    QFETCH(QByteArray, path);
    QFETCH(double, from);
    QFETCH(int, by);
    QFETCH(double, to);
    QVERIFY(stepped(numberSpec(path.toStdString()), from, by) == to);
}

void TestNumberScale::writingClearsWhatExcludesIt()
{
    Scenario scenario;
    scenario.hardware.hfu = 0.5;
    numberSpec("/hardware/mfu", {"/hardware/hfu"}).write(scenario, 0.4);
    QCOMPARE(scenario.hardware.mfu, Number(0.4));
    QVERIFY(!scenario.hardware.hfu);
}

QTEST_GUILESS_MAIN(TestNumberScale)
#include "tst_numberscale.moc"
