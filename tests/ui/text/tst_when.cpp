// SPDX-License-Identifier: GPL-3.0-or-later
#include "when.h"

#include "supplywords.h"
#include "testcatalog.h"
#include "warnings.h"
#include "words.h"

using namespace Qt::StringLiterals;
using namespace vorlauf;

// The test profile of DE is 100 + hour of the day (UTC), mean 111.5.

class TestWhen : public QObject
{
    Q_OBJECT

    Catalog m_catalog = testCatalog();
    const QLocale m_english{u"en_US"_s}, m_german{u"de_DE"_s};

    static Scenario sixHours(const char* start)
    {
        Scenario s = testScenario();
        s.workload = {};
        s.workload.acceleratorHours = 6;
        s.hardware.count = 1;
        s.hardware.power.systemW = 1000;
        s.site.pue = 1;
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
    QString finding(const Scenario& s) const
    {
        return WhenWords(timed(s), m_catalog, m_english).finding();
    }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_catalog = testCatalog();
        m_catalog.zones[0].timezoneIana = "Europe/Berlin";
    }

    void timesAreThoseOfThePlace()
    {
        const LocalTime berlin(m_catalog, "DE");
        QCOMPARE(berlin.name(), u"Europe/Berlin"_s);
        const QDateTime summer = berlin.at(*parseInstant("2026-07-01T22:30Z"));
        QCOMPARE(LocalTime::day(summer, m_german), u"2. Juli"_s);
        QCOMPARE(LocalTime::clock(summer, m_german), u"00:30"_s);
        QCOMPARE(LocalTime::dayYear(summer, m_english), u"2 July 2026"_s);
        QCOMPARE(toText(berlin.midnight(QDate(2026, 7, 2))), std::string("2026-07-01T22:00Z"));
        QCOMPARE(LocalTime(m_catalog, "OLD").name(), u"UTC"_s);
    }

    void savingsInSentences()
    {
        // Noon UTC is 112 ... 117 = 687, midnight 615; 1 − 615/687 = 10.5 %.
        const QString text = finding(sixHours("2026-03-01T12:00Z"));
        QVERIFY2(text.startsWith(u"Starting on 2 March, 01:00 instead of on 1 March, 13:00 saves "
                                 "10 %."_s),
                 qPrintable(text));
        QVERIFY(
            finding(sixHours("2026-03-01T00:00Z")).startsWith(u"The start on 1 March, 01:00"_s));
        QVERIFY(finding(sixHours(nullptr)).startsWith(u"No start is set."_s));
    }

    void theChosenPolicySpeaks()
    {
        Scenario s = sixHours("2026-03-01T12:00Z");
        s.schedule.policy = Policy::BestStart;
        QCOMPARE(finding(s),
                 u"The best start, on 2 March, 01:00, saves 10 % against starting at "
                 "once on 1 March, 13:00."_s);
        s.schedule.start = parseInstant("2026-03-01T20:00Z");
        s.schedule.policy = Policy::PauseResume;
        s.schedule.restartOverheadH = 0;
        QVERIFY2(finding(s).startsWith(u"Running in 1 stretch"_s), qPrintable(finding(s)));
        s.schedule.start = parseInstant("2026-03-01T00:00Z");
        QVERIFY2(finding(s).startsWith(u"Pauses until"_s), qPrintable(finding(s)));
    }

    void whyTheHourDoesNotMatter()
    {
        Scenario s = sixHours("2026-03-01T12:00Z");
        s.electricity.intensityGPerKwh = 100;
        QVERIFY(finding(s).contains(u"one number"_s));
        QVERIFY(WhenWords(timed(s), m_catalog, m_english).data().empty());
        s = sixHours("2026-03-01T12:00Z");
        s.site.zone = "OLD";
        QVERIFY(finding(s).contains(u"no hourly series for OLD"_s));
        s.electricity.profileZone = "DE";
        const RunTiming timing = timed(s);
        QVERIFY(WhenWords(timing, m_catalog, m_english).note().contains(u"borrowed from DE"_s));
    }

    void thePictureSaysTheSame()
    {
        const RunTiming timing = timed(sixHours("2026-03-01T12:00Z"));
        const WhenWords words(timing, m_catalog, m_english);
        const WhenData data = words.data();
        QCOMPARE(data.hours.size(), std::size_t(8760));
        QCOMPARE(data.now, 59.0 * 24 + 12);
        QCOMPARE(data.best, 60.0 * 24);
        QVERIFY(data.unit.contains(u"kWh"_s));
        QVERIFY(qAbs(data.starts[std::size_t(data.now)] - 687.0 / 6 / 111.5 * 331.6) < 1e-9);
        QVERIFY(qAbs(data.mean - 331.6) < 1e-9);
        QCOMPARE(data.bars.size(), qsizetype(5));
        QVERIFY(data.bars[0].chosen);
        QCOMPARE(data.bars[0].kind, WhenKind::Now);
        QCOMPARE(data.bars[1].difference, u"−10 %"_s);
        QCOMPARE(data.months.size(), qsizetype(12));
        QCOMPARE(data.days.size(), qsizetype(365));
        QVERIFY(std::ranges::is_sorted(data.days, {}, &WhenTick::hour));
        QCOMPARE(data.days[0].hour, 23.0); // midnight in Berlin is 23:00 UTC
        QCOMPARE(data.pieces.size(), std::size_t(1));
        QCOMPARE(data.pieces[0].to, data.now + 6);
        const QString hover = data.detailsAt(int(data.best));
        QVERIFY2(hover.startsWith(u"2 March, 01:00: "_s) && hover.contains(u"−10 %"_s),
                 qPrintable(hover));
    }

    void pausesAreDrawnHourByHour()
    {
        Scenario s = sixHours("2026-03-01T20:00Z");
        s.schedule.policy = Policy::PauseResume;
        s.schedule.restartOverheadH = 0;
        s.schedule.deadline = parseInstant("2026-03-03T02:00Z");
        const RunTiming timing = timed(s);
        const WhenData data = WhenWords(timing, m_catalog, m_english).data();
        QCOMPARE(data.pieces.size(), std::size_t(2)); // the cheapest hours of two nights
        QCOMPARE(data.pieces[0].to - data.pieces[0].from, 4.0);
        QCOMPARE(data.pieces[1].to - data.pieces[1].from, 2.0);
        QCOMPARE(data.deadline, data.now + 30);
        QVERIFY(data.bars[2].chosen && data.bars[2].kind == WhenKind::Pauses);
    }

    void supplyByTheHour()
    {
        Scenario s = sixHours("2026-03-01T12:00Z");
        s.electricity.cfeHourly = HourlySupply{4.38, ProfileShape::Flat, {}}; // half the load
        const auto supply = runSupply(s, m_catalog, "EUR", {}).value();
        const SupplyWords words(*supply, *s.schedule.start, m_catalog, "DE", m_english);
        QCOMPARE(words.matchedShare(), 0.5);
        QVERIFY2(words.finding().startsWith(u"Hour by hour the contract covers 50 %"_s),
                 qPrintable(words.finding()));
        const SupplyData data = words.data();
        QCOMPARE(data.days.size(), qsizetype(1));
        QCOMPARE(data.days[0].title, u"1 Mar"_s);
        QVERIFY(std::isnan(data.days[0].hours[12].load)); // 13:00 in Berlin is the first hour
        QVERIFY(data.days[0].hours[13].load > 0);
        QVERIFY(qAbs(data.days[0].hours[13].matched / data.days[0].hours[13].load - 0.5) < 1e-9);
        QCOMPARE(data.shares.last().share, 0.5);
    }

    void aYearIsShownByMonths()
    {
        Scenario s = sixHours(nullptr);
        s.electricity.cfeHourly = HourlySupply{1, ProfileShape::Flat, {}};
        const auto supply = runSupply(s, m_catalog, "EUR", {}).value();
        const SupplyWords words(*supply, Instant{}, m_catalog, "DE", m_english);
        const SupplyData data = words.data();
        QCOMPARE(data.days.size(), qsizetype(12));
        QCOMPARE(data.days[0].title, u"Jan"_s);
        QCOMPARE(words.matchedShare(), 1.0);
        QVERIFY2(words.note().contains(u"Surplus: 99"_s), qPrintable(words.note()));
    }
};

QTEST_APPLESS_MAIN(TestWhen)
#include "tst_when.moc"
