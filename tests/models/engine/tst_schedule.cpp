// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule.h"

#include "testcatalog.h"
#include "vectors.h"
#include "words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vorlauf;

// Choosing hours (METHOD 5.8), from the plan to the result. The test profile of DE is 100 + hour of
// the day, mean 111.5.

class TestSchedule : public QObject
{
    Q_OBJECT

    const Catalog m_catalog = testCatalog();

    /// A run of 1 kW: operation in g is the sum of the intensities of its hours.
    static Scenario kilowatt(double hours, const char* start, Policy policy)
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
        s.schedule.policy = policy;
        return s;
    }
    static Scenario ofVector(const QJsonObject& vector, double hours, std::size_t from,
                             std::size_t to, Policy policy)
    {
        Scenario s = kilowatt(hours, "2026-03-01T00:00Z", policy);
        const auto all = numbers(vector[u"inputs"_s][u"profile_g_per_kWh"_s]);
        s.electricity.hourlyIntensityGPerKwh
            = std::vector<double>(all.begin() + long(from), all.begin() + long(to));
        return s;
    }
    Estimate computed(const Scenario& s) const
    {
        const auto result = estimate(s, m_catalog);
        if (!result)
            qFatal("%s %s", codeText(result.error()[0].code).data(),
                   result.error()[0].path.c_str());
        return *result;
    }
    QString fault(const Scenario& s) const
    {
        const auto result = estimate(s, m_catalog);
        if (result)
            return {};
        const std::string text
            = std::string(codeText(result.error()[0].code)) + ' ' + result.error()[0].path;
        return QString::fromStdString(text);
    }
    static double at(const QJsonObject& vector, const char* name)
    {
        return vector[u"expected"_s][QLatin1StringView(name)].toDouble();
    }

private Q_SLOTS:
    void flexibleStart() // TV13a
    {
        const auto vector = testVector(u"TV13a"_s);
        const Estimate e = computed(ofVector(vector, 6, 0, 48, Policy::BestStart));
        QVERIFY(within(*e.emissions.operationalLocationG, at(vector, "best_sum")));
        QCOMPARE(e.schedule->startHour, 59 * 24 + 34);
        QCOMPARE(toText(e.schedule->start), std::string("2026-03-02T10:00Z"));
        QVERIFY(within(*e.schedule->savingVsNow, at(vector, "saving_fixed")));
        QVERIFY(within(*e.schedule->savingVsMean,
                       1 - at(vector, "best_sum") / at(vector, "mean_of_all_starts_sum")));
        QCOMPARE(e.schedule->segments, 1);
    }

    void flexibleStartOfAFraction() // TV13b
    {
        const auto vector = testVector(u"TV13b"_s);
        const Estimate e = computed(ofVector(vector, 7.5, 8, 44, Policy::BestStart));
        QVERIFY(within(*e.emissions.operationalLocationG, at(vector, "best_sum")));
        QCOMPARE(e.schedule->startHour, 59 * 24 + 25);
        QVERIFY(within(*e.schedule->savingVsNow, at(vector, "saving_fixed")));
    }

    void pauses_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("hours");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("TV13a") << u"TV13a"_s << 6.0 << 0 << 48;
        QTest::newRow("TV13b") << u"TV13b"_s << 7.5 << 8 << 44;
    }
    void pauses()
    {
        QFETCH(QString, id);
        QFETCH(double, hours);
        QFETCH(int, from);
        QFETCH(int, to);
        const auto vector = testVector(id);
        Scenario s
            = ofVector(vector, hours, std::size_t(from), std::size_t(to), Policy::PauseResume);
        s.schedule.restartOverheadH = 0;
        s.schedule.deadline = Instant{s.schedule.start->secondsUtc + (to - from) * 3600};
        const Estimate e = computed(s);
        QVERIFY(within(*e.emissions.operationalLocationG, at(vector, "pause_resume_sum")));
        QVERIFY(within(*e.schedule->savingVsNow, at(vector, "saving_pause_resume")));
        QCOMPARE(e.schedule->segments, int(at(vector, "segments")));
    }

    void restartsCost_data()
    {
        QTest::addColumn<double>("overhead");
        for (const double overhead : {0.0, 0.25, 1.0, 3.0})
            QTest::newRow(qPrintable(QString::number(overhead))) << overhead;
    }
    void restartsCost() // TV14
    {
        QFETCH(double, overhead);
        const auto vector = testVector(u"TV14"_s);
        Scenario s = ofVector(vector, 3, 0, 8, Policy::PauseResume);
        s.schedule.restartOverheadH = overhead;
        s.schedule.deadline = Instant{s.schedule.start->secondsUtc + 8 * 3600};
        const Estimate e = computed(s);
        const QString key = u"o=%1"_s.arg(overhead, 0, 'f', overhead == 0.25 ? 2 : 1);
        const auto expected = vector[u"expected"_s][key];
        QVERIFY(within(*e.emissions.operationalLocationG, expected[u"cost_sum"_s].toDouble()));
        QCOMPARE(e.schedule->segments, expected[u"segments"_s].toInt());
    }

    void zonesProfileOverTheYear()
    {
        const Estimate e = computed(kilowatt(3, "2026-12-31T22:00Z", Policy::BestStart));
        QVERIFY(within(*e.emissions.operationalLocationG, 331.6 * (100 + 101 + 102) / 111.5));
        QCOMPARE(e.schedule->startHour, 0); // two hours later
        QCOMPARE(toText(e.schedule->start), std::string("2027-01-01T00:00Z"));
        QVERIFY(within(*e.schedule->savingVsNow, 1 - 303.0 / (122 + 123 + 100)));
        QVERIFY(within(*e.schedule->savingVsMean, 1 - 303 / 334.5));
    }

    void longerThanAYear()
    {
        const Estimate e = computed(kilowatt(8762, "2026-01-01T05:00Z", Policy::BestStart));
        QVERIFY(within(*e.emissions.operationalLocationG, 331.6 * (8760 + (100 + 101) / 111.5)));
        QCOMPARE(e.schedule->startHour, 24);
    }

    void withoutAStartTheYearBegins()
    {
        Estimate e = computed(kilowatt(3, nullptr, Policy::BestStart));
        QCOMPARE(toText(e.schedule->start), std::string("2027-01-01T00:00Z")); // after 2026.11
        QCOMPARE(e.schedule->savingVsNow, Number{0.0});
        Scenario s = kilowatt(3, nullptr, Policy::BestStart);
        s.schedule.deadline = parseInstant("2025-03-01T00:00Z");
        e = computed(s);
        QCOMPARE(toText(e.schedule->start), std::string("2025-01-01T00:00Z"));
    }

    void leapDaysAreSkipped()
    {
        Scenario s = kilowatt(2, "2028-02-28T20:00Z", Policy::BestStart);
        const Estimate e = computed(s); // the next midnight is that of 1 March
        QCOMPARE(e.schedule->startHour, 59 * 24);
        QCOMPARE(toText(e.schedule->start), std::string("2028-03-01T00:00Z"));
        const auto hours = [](const char* from, const char* to) {
            return typicalHoursBetween(*parseInstant(from), *parseInstant(to));
        };
        QCOMPARE(hours("2028-02-28T20:00Z", "2028-03-01T01:00Z"), 5.0);
        QCOMPARE(hours("2028-02-28T20:00Z", "2028-02-29T12:00Z"), 4.0);
        QCOMPARE(hours("2028-01-01T00:00Z", "2029-01-01T00:00Z"), 8760.0);
        QCOMPARE(hours("2100-02-28T00:00Z", "2100-03-01T00:00Z"), 24.0); // no leap year
    }

    void fixedStartBesideAllOthers()
    {
        Scenario s = kilowatt(1, "2026-03-01T00:00Z", Policy::Fixed);
        s.schedule.deadline = parseInstant("2026-03-01T03:00Z");
        const Estimate e = computed(s);
        QCOMPARE(e.schedule->savingVsNow, Number{0.0});
        QVERIFY(within(*e.schedule->savingVsMean, 1 - 100 / 101.0)); // of 100, 101, 102
    }

    void constantIntensityLeavesNothingToChoose()
    {
        Scenario s = kilowatt(3, "2026-03-01T05:00Z", Policy::PauseResume);
        s.electricity.intensityGPerKwh = 50;
        const Estimate e = computed(s);
        QVERIFY(within(*e.emissions.operationalLocationG, 150));
        QVERIFY(!e.schedule->savingVsNow);
        QCOMPARE(e.schedule->startHour, 59 * 24 + 5);
    }

    void defaultsAreNamed()
    {
        const Estimate e = computed(kilowatt(3, "2026-03-01T00:00Z", Policy::PauseResume));
        const auto value = [&](std::string_view path) {
            const auto found = std::ranges::find(e.inputs, path, &InputUsed::path);
            return found == e.inputs.end() ? std::variant<double, std::string>("none")
                                           : found->value;
        };
        QCOMPARE(std::get<double>(value("/schedule/restartOverheadH")), 0.25);
        QCOMPARE(std::get<std::string>(value("/schedule/deadline")),
                 std::string("2026-03-01T06:00Z")); // twice the run
    }

    void noTimeIsNoChoice()
    {
        const Estimate e = computed(kilowatt(0, "2026-03-01T00:00Z", Policy::BestStart));
        QCOMPARE(*e.emissions.operationalLocationG, 0.0);
        QVERIFY(!e.schedule->savingVsMean);
    }

    void faults()
    {
        Scenario s = kilowatt(3, "2026-03-01T00:00Z", Policy::BestStart);
        s.schedule.deadline = parseInstant("2026-03-01T02:00Z");
        QCOMPARE(fault(s), u"E-DEADLINE /schedule/deadline"_s);
        s.schedule.deadline = parseInstant("2026-03-01T03:00Z");
        QCOMPARE(fault(s), QString());
        s.electricity.hourlyIntensityGPerKwh = std::vector<double>{1, 2, 3, 4};
        s.schedule.deadline = parseInstant("2026-03-01T05:00Z");
        QCOMPARE(fault(s), u"E-PROFILE-GAP /electricity/hourlyIntensityGPerKwh"_s);
        s = kilowatt(3, nullptr, Policy::PauseResume);
        s.workload.acceleratorHours.reset();
        s.workload.energyKwh = 10;
        s.workload.energyLevel = EnergyLevel::It;
        s.hardware.count.reset();
        QCOMPARE(fault(s), u"E-REQUIRED /schedule/policy"_s);
        s = kilowatt(20000, nullptr, Policy::PauseResume); // 40,000 hours to choose from
        QCOMPARE(fault(s), u"E-RANGE /schedule/policy"_s);
    }
};

QTEST_APPLESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
