// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtiming.h"

#include "testcatalog.h"
#include "vectors.h"
#include "words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vorlauf;

// The test profile of DE is 100 + hour of the day, mean 111.5; its intensity 331.6 g/kWh.

class TestRunTiming : public QObject
{
    Q_OBJECT

    const Catalog m_catalog = testCatalog();

    /// A run of 1 kW that draws nothing else: its emissions are the intensities of its hours.
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
    RunTiming timed(const Scenario& s) const
    {
        const auto result = runTiming(s, m_catalog, "EUR", {});
        if (!result || !*result)
            qFatal("no timing");
        return **result;
    }
    Estimate estimated(Scenario s, Policy policy) const
    {
        s.schedule.policy = policy;
        return estimate(s, m_catalog).value();
    }
    static double grams(double sumOfProfile) { return sumOfProfile / 111.5 * 331.6; }

private Q_SLOTS:
    void everyStartOfTheYear()
    {
        const RunTiming t = timed(kilowatt(6, "2026-03-01T12:30Z"));
        QCOMPARE(t.untimed, Untimed::No);
        QCOMPARE(t.startG.size(), std::size_t(8760));
        QVERIFY(within(t.now.gridG, grams(687))); // 112 ... 117
        QVERIFY(within(t.startG[0], t.now.gridG));
        QVERIFY(within(t.best.gridG, grams(615)));
        QCOMPARE(toText(t.best.start), std::string("2026-03-02T00:00Z"));
        QCOMPARE(t.best.hoursFromNow, 12);
        QCOMPARE(toText(t.best.end), std::string("2026-03-02T06:00Z"));
        QVERIFY(within(t.worst.gridG, grams(723)));
        QCOMPARE(toText(t.worst.start), std::string("2026-03-01T18:00Z"));
        QVERIFY(within(t.meanG, grams(669)));
        QCOMPARE(toText(t.now.end), std::string("2026-03-01T18:00Z"));
        QVERIFY(t.startGiven && !t.deadlineGiven && !t.borrowed && t.wraps);
        QCOMPARE(t.profileZone, std::string("DE"));
        QCOMPARE(t.gPerKwh.size(), std::size_t(8760));
        QVERIFY(within(t.gPerKwh[5], grams(105)));
    }

    void saysWhatTheResultSays()
    {
        const Scenario s = kilowatt(7.5, "2026-03-01T17:00Z");
        const RunTiming t = timed(s);
        const Estimate best = estimated(s, Policy::BestStart);
        QCOMPARE(t.best.gridG, *best.emissions.operationalLocationG);
        QCOMPARE(t.best.start, best.schedule->start);
        QVERIFY(within(1 - t.best.gridG / t.now.gridG, *best.schedule->savingVsNow));
        QVERIFY(within(1 - t.best.gridG / t.meanG, *best.schedule->savingVsMean));
        const Estimate pauses = estimated(s, Policy::PauseResume);
        QCOMPARE(t.pauses->gridG, *pauses.emissions.operationalLocationG);
        QCOMPARE(t.pauses->start, pauses.schedule->start);
        QCOMPARE(t.pauses->segments, pauses.schedule->segments);
        QVERIFY(within(t.restartOverheadH, 0.25));
    }

    void pausesUseTheCheapHours()
    {
        Scenario s = kilowatt(4, "2026-03-01T20:00Z");
        s.schedule.restartOverheadH = 0;
        const RunTiming t = timed(s);
        QVERIFY(within(t.pauses->gridG, grams(406))); // midnight to four
        QCOMPARE(t.pauses->segments, 1);
        QCOMPARE(t.pauses->hoursFromNow, 4);
        QCOMPARE(t.pauses->hours.size(), std::size_t(4));
        QCOMPARE(t.pauses->hours.front().fromStart, 4);
        QCOMPARE(toText(t.pauses->end), std::string("2026-03-02T04:00Z"));
        QCOMPARE(toText(t.pausesUntil), std::string("2026-03-02T04:00Z"));
    }

    void aDeadlineLeavesFewerStarts()
    {
        Scenario s = kilowatt(6, "2026-03-01T12:00Z");
        s.schedule.deadline = parseInstant("2026-03-01T20:00Z");
        const RunTiming t = timed(s);
        QCOMPARE(t.startG.size(), std::size_t(3)); // 12, 13 and 14 o'clock
        QCOMPARE(t.best.hoursFromNow, 0);
        QCOMPARE(t.worst.hoursFromNow, 2);
        QVERIFY(within(t.meanG, grams(693)));
        QVERIFY(t.deadlineGiven);
    }

    void ownHoursThatEnd()
    {
        Scenario s = kilowatt(2, "2026-01-01T05:00Z");
        s.electricity.hourlyIntensityGPerKwh = std::vector<double>{300, 200, 100, 400};
        const RunTiming t = timed(s);
        QVERIFY(!t.wraps);
        QCOMPARE(t.firstHour, 5);
        QCOMPARE(t.startG, (std::vector<double>{500, 300, 500}));
        QVERIFY(within(t.best.gridG, 300));
        QVERIFY(t.profileZone.empty());
    }

    void withoutAStartTheYearIsSearched()
    {
        const RunTiming t = timed(kilowatt(6, nullptr));
        QVERIFY(!t.startGiven);
        QCOMPARE(toText(t.now.start), std::string("1970-01-01T00:00Z"));
        QCOMPARE(t.startG.size(), std::size_t(8760));
    }

    void theChosenRunFollowsThePolicy()
    {
        Scenario s = kilowatt(4, "2026-03-01T20:00Z");
        QCOMPARE(timed(s).chosen().hoursFromNow, 0);
        s.schedule.policy = Policy::BestStart;
        QCOMPARE(timed(s).chosen().hoursFromNow, 4);
        s.schedule.policy = Policy::PauseResume;
        QCOMPARE(timed(s).chosen().hours.size(), std::size_t(4));
    }

    void whyTheHourMayNotMatter()
    {
        Scenario s = kilowatt(4, "2026-03-01T20:00Z");
        s.electricity.intensityGPerKwh = 100;
        QCOMPARE(timed(s).untimed, Untimed::Constant);
        s = kilowatt(4, "2026-03-01T20:00Z");
        s.site.zone = "OLD";
        QCOMPARE(timed(s).untimed, Untimed::NoSeries);
        s.electricity.profileZone = "DE";
        QCOMPARE(timed(s).untimed, Untimed::No);
        QCOMPARE(timed(s).profileZone, std::string("DE"));
        QVERIFY(timed(s).borrowed);
        QVERIFY(within(timed(s).now.gridG, (120 + 121 + 122 + 123) / 111.5 * 600));
        s = testScenario();
        s.workload = {};
        s.workload.energyKwh = 100;
        s.workload.energyLevel = EnergyLevel::Facility;
        s.hardware = {};
        QCOMPARE(timed(s).untimed, Untimed::NoDuration);
    }

    void faultsAndStopping()
    {
        Scenario s = kilowatt(4, "2026-03-01T20:00Z");
        QVERIFY(!runTiming(s, m_catalog, "EUR", {}, [](double) { return false; }));
        s.site.pue = 0.5;
        QVERIFY(!*runTiming(s, m_catalog, "EUR", {}));
    }

    void supplyHourByHour()
    {
        Scenario s = kilowatt(6, "2026-03-01T12:00Z");
        QVERIFY(!*runSupply(s, m_catalog, "EUR", {}));
        s.electricity.cfeHourly = HourlySupply{4.38, ProfileShape::Flat, {}}; // 0.5 kW
        const auto supply = runSupply(s, m_catalog, "EUR", {}).value();
        const std::size_t first = 59 * 24 + 12;
        QVERIFY(!supply->wholeYear);
        QCOMPARE(supply->met[first - 1], 0.0);
        QCOMPARE(supply->met[first], 1.0);
        QVERIFY(within(supply->loadKwh[first], 1));
        QVERIFY(within(supply->supplyKwh[first], 0.5));
        QCOMPARE(supply->result, *estimate(s, m_catalog)->matching);
        s.schedule.start.reset();
        const auto year = runSupply(s, m_catalog, "EUR", {}).value();
        QVERIFY(year->wholeYear);
        QVERIFY(within(year->loadKwh[0], 6.0 / 8760));
    }
};

QTEST_APPLESS_MAIN(TestRunTiming)
#include "tst_runtiming.moc"
