// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimate.h"
#include "hourly.h"
#include "testcatalog.h"
#include "vectors.h"
#include "words.h"

#include <QTest>

using namespace vorlauf;

// Hourly electricity (METHOD 5.4). The test profile of DE is 100 + hour of the day, mean 111.5.

class TestHourly : public QObject
{
    Q_OBJECT

    const Catalog m_catalog = testCatalog();

    static Profile year(const std::vector<double>& hours)
    {
        Profile profile;
        profile.own = hours;
        profile.mean = profileMean(profile);
        return profile;
    }

    /// Hours of a run exactly, nothing but grid electricity at 1 kW.
    static Scenario kilowatt(double hours, const char* start)
    {
        Scenario s = testScenario();
        s.workload = {};
        s.workload.acceleratorHours = hours;
        s.hardware.count = 1;
        s.hardware.power.systemW = 1000;
        s.site.pue = 1;
        s.electricity.gridLossShare = 0;
        if (start)
            s.schedule.start = parseInstant(start);
        return s;
    }
    double grams(const Scenario& s) const
    {
        const auto result = estimate(s, m_catalog);
        return result ? *result->emissions.operationalLocationG : std::nan("");
    }

private Q_SLOTS:
    void index_data()
    {
        QTest::addColumn<QString>("instant");
        QTest::addColumn<int>("hour");
        QTest::newRow("first") << "2026-01-01T00:00Z" << 0;
        QTest::newRow("minutes are dropped") << "2026-01-01T01:59Z" << 1;
        QTest::newRow("28 February") << "2024-02-28T05:00Z" << 58 * 24 + 5;
        QTest::newRow("29 February as the 28th") << "2024-02-29T05:00Z" << 58 * 24 + 5;
        QTest::newRow("1 March of a leap year") << "2024-03-01T00:00Z" << 59 * 24;
        QTest::newRow("1 March of a common year") << "2026-03-01T00:00Z" << 59 * 24;
        QTest::newRow("last") << "2024-12-31T23:00Z" << 8759;
        QTest::newRow("before 1970") << "1969-12-31T23:30Z" << 8759;
    }
    void index()
    {
        QFETCH(QString, instant);
        QFETCH(int, hour);
        const auto parsed = parseInstant(instant.toStdString());
        QVERIFY(parsed);
        QCOMPARE(typicalHour(*parsed), hour);
    }

    void shape_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<double>("hours");
        QTest::addColumn<double>("sum"); // of 1, 2, 3, 6 (mean 3)
        QTest::newRow("no time") << 0 << 0.0 << 0.0;
        QTest::newRow("whole") << 0 << 2.0 << 3.0;
        QTest::newRow("fraction at the end") << 1 << 1.5 << 2 + 1.5;
        QTest::newRow("wraps") << 3 << 2.0 << 7.0;
        QTest::newRow("fraction wraps") << 3 << 1.5 << 6.5;
        QTest::newRow("a turn") << 2 << 4.0 << 12.0;
        QTest::newRow("two turns and a half") << 2 << 10.0 << 24 + 9.0;
        QTest::newRow("beyond what a double can count") << 3 << 1e20 << 3e20;
        QTest::newRow("almost a turn") << 3 << 4 - 1e-10 << 12.0;
        QTest::newRow("whole but for rounding") << 0 << 2.0 - 1e-12 << 3.0;
    }
    void shape()
    {
        QFETCH(int, start);
        QFETCH(double, hours);
        QFETCH(double, sum);
        const std::vector<double> values{1, 2, 3, 6};
        QVERIFY(within(runShape(year(values), start, hours), sum / 3));
    }

    void shapeWithoutWrapping()
    {
        const std::vector<double> values{1, 2, 3, 6};
        Profile profile = year(values);
        profile.wraps = false;
        QVERIFY(within(runShape(profile, 0, 4), 4));
        QVERIFY(std::isnan(runShape(profile, 0, 4.5)));
        QVERIFY(std::isnan(runShape(profile, 1, 4)));
        QCOMPARE(runShape({}, 0, 4.5), 4.5); // no profile: mean intensity
    }

    void runOfThreeHours()
    {
        const double expected = 331.6 * (106 + 107 + 0.5 * 108) / 111.5;
        QVERIFY(within(grams(kilowatt(2.5, "2026-03-01T06:00Z")), expected));
        QVERIFY(within(grams(kilowatt(2.5, nullptr)), 331.6 * 2.5));
    }

    void overTheYearsEnd()
    {
        const double expected = 331.6 * (122 + 123 + 100) / 111.5;
        QVERIFY(within(grams(kilowatt(3, "2026-12-31T22:00Z")), expected));
    }

    void longerThanAYear()
    {
        const double expected = 331.6 * (8760 + (100 + 101) / 111.5);
        QVERIFY(within(grams(kilowatt(8762, "2026-01-01T00:00Z")), expected));
    }

    void repeatedRunsUseTheMean()
    {
        Scenario s = kilowatt(1, "2026-03-01T00:00Z");
        s.workload.experimentsMultiplier = 3;
        QVERIFY(within(grams(s), 331.6 * (100 / 111.5 + 2)));
    }

    void idleTimeUsesTheMean()
    {
        Scenario s = kilowatt(1, "2026-03-01T00:00Z");
        s.hardware.idleFactor = 0.5;
        QVERIFY(within(grams(s), 331.6 * (100 / 111.5 + 0.5)));
    }

    void ownGenerationIsNotBought()
    {
        Scenario s = kilowatt(1, "2026-03-01T00:00Z");
        s.site.onsiteShare = 0.25;
        s.site.onsiteFactorGPerKwh = 40;
        QVERIFY(within(grams(s), 331.6 * 0.75 * 100 / 111.5 + 0.25 * 40));
    }

    void ownHoursAreIntensities()
    {
        Scenario s = kilowatt(2.5, "2026-03-01T06:00Z");
        s.electricity.hourlyIntensityGPerKwh = std::vector<double>{300, 200, 100};
        QVERIFY(within(grams(s), 300 + 200 + 50));
    }

    void ownHoursBesideAnIntensityAreAShape()
    {
        Scenario s = kilowatt(1, "2026-03-01T06:00Z");
        s.electricity.hourlyIntensityGPerKwh = std::vector<double>{300, 200, 100};
        s.electricity.intensityGPerKwh = 50;
        QVERIFY(within(grams(s), 50 * 1.5));
    }

    void aGivenIntensityIsConstant()
    {
        Scenario s = kilowatt(1, "2026-03-01T06:00Z");
        s.electricity.intensityGPerKwh = 50;
        QVERIFY(within(grams(s), 50));
    }

    void aMixFromScratchIsConstant()
    {
        Scenario s = kilowatt(1, "2026-03-01T00:00Z");
        s.electricity.mix = Mix{{"gas", 1.0}};
        QVERIFY(within(grams(s), 490));
        s.electricity.mixCalibrated = true;  // now it follows the zone's hours
        const double k = 1.0625693420749014; // TV29
        QVERIFY(within(grams(s), k * 490 * 100 / 111.5));
    }

    void anEndlessRunIsAFault()
    {
        Scenario s = testScenario();
        s.schedule.start = Instant{0};
        s.hardware.peakFlopsPerS = 1e-300;
        const auto result = estimate(s, m_catalog);
        QVERIFY(!result);
        QCOMPARE(result.error()[0].code, FaultCode::Overflow);
        s = kilowatt(1e20, "2026-03-01T00:00Z"); // long, but a number
        QVERIFY(within(grams(s), 331.6 * 1e20));
    }

    void lossesFollowTheHours()
    {
        Scenario s = kilowatt(1, "2026-03-01T00:00Z");
        s.electricity.gridLossShare = 0.1;
        const auto result = estimate(s, m_catalog);
        QVERIFY(result);
        QVERIFY(within(*result->emissions.gridLossG,
                       *result->emissions.operationalLocationG * 0.1 / 0.9));
    }

    void schedule()
    {
        const auto result = estimate(kilowatt(1, "2026-03-01T00:00Z"), m_catalog);
        QVERIFY(result && result->schedule);
        QCOMPARE(result->schedule->startHour, 59 * 24);
        QCOMPARE(result->schedule->savingVsNow, Number{0.0});
        QVERIFY(within(*result->schedule->savingVsMean, 1 - 100 / 111.5));
        QVERIFY(!estimate(kilowatt(1, nullptr), m_catalog)->schedule);
    }
};

QTEST_APPLESS_MAIN(TestHourly)
#include "tst_hourly.moc"
