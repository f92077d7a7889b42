// SPDX-License-Identifier: GPL-3.0-or-later
#include "supply.h"

#include "testcatalog.h"
#include "vectors.h"
#include "words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vorlauf;

// 24/7 matching (METHOD 5.7), from the plan to the result.

class TestSupply : public QObject
{
    Q_OBJECT

    Catalog m_catalog = testCatalog();
    static constexpr double lowCarbon = (3.932 + 26.737 + 18.016 + 10.158) / 99.999; // of DE

    static Scenario run(double hours, double watts)
    {
        Scenario s = testScenario();
        s.workload = {};
        s.workload.acceleratorHours = hours;
        s.hardware.count = 1;
        s.hardware.power.systemW = watts;
        s.site.pue = 1;
        s.electricity.gridLossShare = 0;
        s.electricity.intensityGPerKwh = 400;
        return s;
    }
    MatchingResult matched(const Scenario& s) const
    {
        const auto result = estimate(s, m_catalog);
        if (!result || !result->matching)
            qFatal("no matching");
        return *result->matching;
    }

private Q_SLOTS:
    void sixHours() // TV12; the grid's carbon-free share is that of the year
    {
        const auto vector = testVector(u"TV12"_s);
        const auto in = vector[u"inputs"_s];
        const auto expected = vector[u"expected"_s];
        Scenario s = run(6, 10000);
        s.electricity.intensityGPerKwh.reset();
        s.schedule.start = parseInstant("2026-03-01T00:00Z");
        s.electricity.hourlyIntensityGPerKwh = numbers(in[u"CI_g_per_kWh"_s]);
        HourlySupply supply{0, ProfileShape::Hourly, std::vector<double>(8760)};
        const auto hours = numbers(in[u"contracted_CFE_kWh"_s]);
        for (std::size_t h = 0; h < hours.size(); ++h) {
            supply.hourly[59 * 24 + h] = hours[h];
            supply.annualMwh += hours[h] / 1000;
        }
        s.electricity.cfeHourly = supply;
        const MatchingResult m = matched(s);
        QVERIFY(within(*m.operationalG, expected[u"EM_247_g"_s].toDouble()));
        QVERIFY(within(*m.annualClaim, expected[u"annual_volume_claim"_s].toDouble()));
        QVERIFY(within(*m.cfeScore, (30 + 30 * lowCarbon) / 60));
    }

    void withoutAStartTheLoadFillsTheYear()
    {
        Scenario s = run(8760, 1000);
        s.workload.acceleratorHours = 100; // 100 kWh
        s.electricity.cfeHourly = HourlySupply{0.05, ProfileShape::Flat, {}};
        const MatchingResult m = matched(s);
        QVERIFY(within(*m.annualClaim, 0.5));
        QVERIFY(within(*m.operationalG, 50 * 11 + 50 * 400));
        QVERIFY(within(*m.cfeScore, 0.5 + 0.5 * lowCarbon));
    }

    void surplusOfAnHourHelpsNoOther()
    {
        Scenario s = run(2.5, 1000);
        s.schedule.start = parseInstant("2026-03-01T23:00Z");
        HourlySupply supply{0.003, ProfileShape::Hourly, std::vector<double>(8760)};
        supply.hourly[60 * 24] = 1; // all of it in the run's second hour
        s.electricity.cfeHourly = supply;
        const MatchingResult m = matched(s);
        QVERIFY(within(*m.annualClaim, 1));
        QVERIFY(within(*m.operationalG, 1.5 * 400 + 11));
    }

    void theSunNeedsAPlace()
    {
        Scenario s = run(100, 1000);
        s.electricity.cfeHourly = HourlySupply{1000, ProfileShape::Solar, {}};
        const auto result = estimate(s, m_catalog);
        QVERIFY(!result);
        QCOMPARE(result.error()[0].code, FaultCode::Required);
        QCOMPARE(result.error()[0].path, std::string("/electricity/cfeHourly/profile"));
        Catalog located = testCatalog();
        located.zones[0].latitude = 51;
        located.zones[0].longitude = 10;
        s.schedule.start = parseInstant("2026-06-21T22:00Z");
        s.workload.acceleratorHours = 2; // midnight on both sides
        const auto night = estimate(s, located);
        QCOMPARE(*night->matching->annualClaim, 0.0);
        s.schedule.start = parseInstant("2026-06-21T10:00Z");
        const auto noon = estimate(s, located);
        QCOMPARE(*noon->matching->annualClaim, 1.0);
        QVERIFY(within(*noon->matching->operationalG, 2 * 11));
    }

    void pausedHoursAreMatched()
    {
        Scenario s = run(2, 1000);
        s.electricity.intensityGPerKwh.reset();
        s.schedule.start = parseInstant("2026-03-01T22:00Z");
        s.schedule.policy = Policy::PauseResume;
        s.schedule.restartOverheadH = 0;
        HourlySupply supply{0.002, ProfileShape::Hourly, std::vector<double>(8760)};
        supply.hourly[60 * 24] = supply.hourly[60 * 24 + 1] = 1; // the two hours chosen
        s.electricity.cfeHourly = supply;
        QVERIFY(within(*matched(s).operationalG, 2 * 11));
    }

    void beforeTheTotalNothingChanges()
    {
        Scenario s = run(100, 1000);
        const auto without = estimate(s, m_catalog);
        s.electricity.cfeHourly = HourlySupply{1000, ProfileShape::Flat, {}};
        const auto with = estimate(s, m_catalog);
        QVERIFY(without->emissions == with->emissions);
        QVERIFY(with->warnings.empty());
    }

    void unknownShareIsEmpty()
    {
        Scenario s = run(100, 1000);
        s.site.zone = "US"; // no mix in the table
        s.electricity.cfeHourly = HourlySupply{1000, ProfileShape::Flat, {}};
        QVERIFY(!matched(s).cfeScore);
        s.electricity.intensityGPerKwh.reset();
        s.electricity.mix = Mix{{"gas", 0.25}, {"nuclear", 0.75}};
        s.electricity.cfeHourly->annualMwh = 0;
        QVERIFY(within(*matched(s).cfeScore, 0.75));
    }
};

QTEST_APPLESS_MAIN(TestSupply)
#include "tst_supply.moc"
