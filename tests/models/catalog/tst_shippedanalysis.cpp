// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogfile.h"
#include "estimate.h"
#include "timeshift.h"
#include "vectors.h"
#include "words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vorlauf;

// What the analysis says with the tables that are shipped.

namespace {

struct Gain {
    std::string zone;
    int hours;
    double percent; // saving of the best start against the mean of all
};

std::vector<Gain> publishedGains()
{
    QFile file(QStringLiteral(VORLAUF_SOURCE_DIR "/tests/data/time_shift_gains.csv"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    const auto columns = QString::fromUtf8(file.readLine()).trimmed().split(u',');
    const auto zone = columns.indexOf(u"zone_id"_s);
    const auto hours = columns.indexOf(u"hours"_s);
    const auto saving = columns.indexOf(u"saving_best_vs_average_pct"_s);
    std::vector<Gain> gains;
    while (!file.atEnd()) {
        const auto cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        if (cells.size() == columns.size())
            gains.push_back(
                {cells[zone].toStdString(), cells[hours].toInt(), cells[saving].toDouble()});
    }
    return gains;
}

} // namespace

class TestShippedAnalysis : public QObject
{
    Q_OBJECT

    Catalog m_catalog;

    CheckStatus rule(const Scenario& s, const char* id) const
    {
        const auto result = estimate(s, m_catalog);
        if (!result)
            qFatal("%s", result.error()[0].path.c_str());
        const auto found = std::ranges::find(result->checks, std::string("rule.") + id, &Check::id);
        if (found == result->checks.end())
            qFatal("no rule %s", id);
        return found->status;
    }
    static Scenario germany(const char* start, const char* operation, double pue)
    {
        const QJsonObject site = testVector(u"TV26"_s)[u"inputs"_s][u"site"_s].toObject();
        const QJsonObject model = testVector(u"TV26"_s)[u"inputs"_s][u"model"_s].toObject();
        Scenario s;
        s.workload.flops = model[u"F_model"_s].toDouble();
        s.hardware.accelerator = "nvidia-h100-sxm5-80gb";
        s.hardware.count = 1024;
        s.site.zone = site[u"country"_s].toString().toStdString();
        s.site.powerMw = site[u"connected_kW"_s].toDouble() / 1000;
        s.site.heatReuseShare = site[u"ERF"_s].toDouble();
        s.site.renewableShare = site[u"renewable_share_balance"_s].toDouble();
        s.site.pue = pue;
        s.site.startedOperation = parseDate(operation);
        s.schedule.start = parseInstant(start);
        return s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = loadCatalog(findCatalog());
        const auto* catalog = std::get_if<std::shared_ptr<const Catalog>>(&loaded);
        QVERIFY(catalog);
        m_catalog = **catalog;
    }

    void gainsOfAFlexibleStart_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<double>("points");
        QTest::newRow("1 h") << 1 << 2.0; // the hourly files are whole grams
        QTest::newRow("24 h") << 24 << 1.0;
        QTest::newRow("7 d") << 168 << 1.0;
        QTest::newRow("30 d") << 720 << 1.0;
    }
    void gainsOfAFlexibleStart()
    {
        QFETCH(int, hours);
        QFETCH(double, points);
        int zones = 0;
        double farthest = 0;
        for (const Gain& gain : publishedGains()) {
            if (gain.hours != hours)
                continue;
            const HourlyProfile* row = m_catalog.hourlyProfile(gain.zone);
            QVERIFY2(row && row->gPerKwh, gain.zone.c_str());
            const std::vector<double> year(row->gPerKwh->begin(), row->gPerKwh->end());
            const auto choice = chooseStart(year, 0, int(year.size()), hours);
            QVERIFY(choice);
            const double percent = 100 * (1 - choice->bestSum / choice->meanSum);
            QVERIFY2(qAbs(percent - gain.percent) <= points,
                     qPrintable(u"%1: %2 for %3"_s.arg(QString::fromStdString(gain.zone))
                                    .arg(percent)
                                    .arg(gain.percent)));
            farthest = std::max(farthest, qAbs(percent - gain.percent));
            ++zones;
        }
        QVERIFY(zones > 100);
        qInfo("%d zones, at most %.2f points", zones, farthest);
    }

    void rulesOfANewSite() // TV26
    {
        const Scenario s = germany("2028-10-01T00:00Z", "2026-09-01", 1.25);
        QCOMPARE(rule(s, "enefg_pue_new"), CheckStatus::Fail);
        QCOMPARE(rule(s, "enefg_erf_2026"), CheckStatus::Pass);
        QCOMPARE(rule(s, "enefg_re_2027"), CheckStatus::Fail);
        QCOMPARE(rule(s, "aiact_systemic"), CheckStatus::NotApplicable);
        QCOMPARE(rule(s, "aiact_gpai_1e23"), CheckStatus::Flag);
        QCOMPARE(rule(s, "aiact_annex_xi"), CheckStatus::Flag);
        // The draft gives four years, not two.
        QCOMPARE(rule(s, "enefg_draft_pue_new"), CheckStatus::NotApplicable);
        QCOMPARE(rule(germany("2030-10-01T00:00Z", "2026-09-01", 1.25), "enefg_draft_pue_new"),
                 CheckStatus::Pass);
    }

    void rulesOfAnExistingSite() // TV26
    {
        QCOMPARE(rule(germany("2028-10-01T00:00Z", "2020-01-01", 1.45), "enefg_pue_2027"),
                 CheckStatus::Pass);
        const Scenario later = germany("2030-07-01T00:00Z", "2020-01-01", 1.45);
        QCOMPARE(rule(later, "enefg_pue_2030"), CheckStatus::Fail);
        QCOMPARE(rule(later, "enefg_draft_pue_2030"), CheckStatus::Fail);
        QCOMPARE(rule(later, "enefg_pue_2027"), CheckStatus::NotApplicable);
    }

    void withoutAStartTheGivenDayCounts()
    {
        Scenario s = germany("2028-10-01T00:00Z", "2020-01-01", 1.45);
        s.schedule.start.reset();
        QCOMPARE(rule(s, "enefg_pue_2027"), CheckStatus::NotApplicable); // at the catalog's version
        const auto result = estimate(s, m_catalog, "EUR", parseDate("2028-10-01"));
        QCOMPARE(result->rulesDay, *parseDate("2028-10-01"));
        const auto found
            = std::ranges::find(result->checks, std::string("rule.enefg_pue_2027"), &Check::id);
        QCOMPARE(found->status, CheckStatus::Pass);
        s.site.zone = "FR";
        QCOMPARE(rule(s, "enefg_scope"), CheckStatus::NotApplicable);
        QCOMPARE(rule(s, "eed_reporting"), CheckStatus::Flag);
    }

    void everyZoneHasAForecast()
    {
        Scenario s = germany("2028-10-01T00:00Z", "2020-01-01", 1.45);
        int zones = 0;
        for (const Zone& zone : m_catalog.zones) {
            const Number year = zone.latestYear ? zone.latestYear : zone.year;
            if (!year || (!zone.carbonIntensityGPerKwh && !zone.latestCarbonIntensityGPerKwh))
                continue;
            s.site.zone = zone.zoneId;
            s.electricity.forecastYear = *year + 5;
            const auto result = estimate(s, m_catalog);
            QVERIFY2(result, zone.zoneId.c_str());
            const auto used = std::ranges::find(
                result->inputs, std::string("/electricity/intensityGPerKwh"), &InputUsed::path);
            QCOMPARE(used->origin, Origin::Derived);
            const double newest = zone.latestCarbonIntensityGPerKwh
                ? *zone.latestCarbonIntensityGPerKwh
                : *zone.carbonIntensityGPerKwh;
            const double ratio = newest > 0 ? std::get<double>(used->value) / newest : 1;
            QVERIFY(ratio >= std::pow(0.90, 5) - 1e-9 && ratio <= std::pow(1.03, 5) + 1e-9);
            ++zones;
        }
        QVERIFY(zones > 300);
    }

    void everyHourlyZoneGainsByABestStart()
    {
        Scenario s = germany("2026-12-01T00:00Z", "2020-01-01", 1.2);
        s.schedule.policy = Policy::BestStart;
        for (const HourlyProfile& row : m_catalog.hourlyProfiles) {
            s.site.zone = row.zoneId;
            const auto result = estimate(s, m_catalog);
            QVERIFY2(result && result->schedule, row.zoneId.c_str());
            QVERIFY(result->schedule->savingVsMean >= Number{0.0});
            QVERIFY(result->schedule->savingVsNow >= Number{0.0});
        }
    }
};

QTEST_GUILESS_MAIN(TestShippedAnalysis)
#include "tst_shippedanalysis.moc"
