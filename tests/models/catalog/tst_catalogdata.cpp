// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"
#include "testcatalog.h"
#include "warnings.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace vorlauf;

namespace {

QString ask(const QString& sql)
{
    QString answer;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        database.setDatabaseName(QStringLiteral(VORLAUF_BIN_DIR "/catalog.sqlite"));
        database.open();
        QSqlQuery query(database);
        answer = query.exec(sql) ? (query.next() ? query.value(0).toString() : QString())
                                 : query.lastError().text();
    }
    QSqlDatabase::removeDatabase(u"test"_s);
    return answer;
}

/// Factor of a zone's share, g/kWh: IPCC AR5 Annex III, oil 650 (METHOD 5.3).
double mixIntensity(const Zone& zone)
{
    const bool isCountryRow = zone.ciScope == "generation"; // other: geothermal and tidal there
    const std::pair<Number, double> parts[]
        = {{zone.shareCoal, 820},      {zone.shareGas, 490},
           {zone.shareOil, 650},       {zone.shareNuclear, 12},
           {zone.shareHydro, 24},      {zone.shareWind, 11},
           {zone.shareSolar, 48},      {zone.shareBioenergy, 230},
           {zone.shareGeothermal, 38}, {zone.shareOther, isCountryRow ? 38 : 700}};
    double sum = 0, grams = 0;
    for (const auto& [share, factor] : parts) {
        sum += share.value_or(0);
        grams += share.value_or(0) * factor;
    }
    return grams / sum;
}

double mean(const std::vector<std::uint16_t>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

} // namespace

/// What stands in the tables, as it arrives in the program.
class TestCatalogData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_catalog = shippedCatalog(); }
    void init() { failOnWarnings(); }

    void integrity()
    {
        QCOMPARE(ask(u"PRAGMA integrity_check"_s), u"ok"_s);
        QCOMPARE(ask(u"SELECT count(*) FROM pragma_foreign_key_check"_s), u"0"_s);
        QCOMPARE(ask(u"SELECT value FROM meta WHERE name = 'version'"_s), u"2026.11"_s);
        QCOMPARE(ask(u"SELECT value FROM meta WHERE name = 'licence'"_s), u"ODbL-1.0"_s);
        QCOMPARE(m_catalog->version, "2026.11");
    }

    void counts_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<std::size_t>("rows");
        const auto row = [](const char* table, std::size_t rows) {
            QTest::newRow(table) << QString::fromLatin1(table) << rows;
        };
        row("zones", 366);
        row("zones_intensity_history", 3969);
        row("energy_sources", 25);
        row("cloud_regions", 203);
        row("provider_defaults", 5); // without the industry average of 2023
        row("hourly_profiles", 115);
        row("accelerators", 115);
        row("nodes", 54);
        row("cpus", 61);
        row("rental_prices", 32);
        row("model_presets", 128);
        row("electricity_prices", 89);
        row("currencies", 80);
        row("carbon_prices", 54);
        row("regulations", 30); // without the unconfirmed one
        row("equivalents", 29);
        row("climate", 193);
        row("country_outlines", 285);
        row("continents", 219);
        row("priors", 13);
        row("published_runs", 89);
        row("run_caveats", 49);
    }

    void counts()
    {
        QFETCH(QString, table);
        QFETCH(std::size_t, rows);
        std::size_t found = 0;
        forEachTable([&](const auto& each) {
            if (table == QLatin1String(each.name.data(), qsizetype(each.name.size())))
                found = ((*m_catalog).*(each.rows)).size();
        });
        QCOMPARE(found, rows);
        QCOMPARE(ask(u"SELECT count(*) FROM "_s + table), QString::number(rows));
    }

    void tablesBesideTheCatalog()
    {
        QCOMPARE(ask(u"SELECT count(*) FROM pue_reference"_s), u"29"_s);
        QCOMPARE(ask(u"SELECT count(*) FROM published_runs WHERE accelerator_id IS NULL"_s),
                 u"11"_s); // two without, nine of several kinds
    }

    /// Each id of each source column of each row is a source.
    void sourcesResolve()
    {
        forEachTable([&]<typename Row>(const Table<Row>& table) {
            for (const auto& column : table.columns) {
                const auto* member = std::get_if<std::string Row::*>(&column.member);
                if (!member || !column.name.ends_with("source_id"))
                    continue;
                for (const Row& row : (*m_catalog).*(table.rows)) {
                    const auto ids
                        = QString::fromStdString(row.**member).split(u';', Qt::SkipEmptyParts);
                    for (const auto& id : ids) {
                        QVERIFY2(m_catalog->source(id.toStdString()),
                                 qPrintable(QString::fromStdString(rowId(row)) + u' ' + id));
                    }
                }
            }
        });
        for (const Source& source : m_catalog->sources)
            QVERIFY2(!source.licence.empty(), source.sourceId.c_str());
    }

    void everyTableIsDescribed()
    {
        QFile file(QStringLiteral(VORLAUF_SOURCE_DIR "/resources/data/SOURCES.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        forEachTable([&](const auto& table) {
            const QByteArray name(table.name.data(), qsizetype(table.name.size()));
            QVERIFY2(text.contains('`' + name + '`'), name);
        });
        for (const auto* name : {"Electricity Maps", "Our World in Data", "Ember", "Boavizta",
                                 "Epoch AI", "Natural Earth", "Open Database License"})
            QVERIFY2(text.contains(name), name);
    }

    void idsAreUnique()
    {
        forEachTable([&]<typename Row>(const Table<Row>& table) {
            std::vector<std::string> ids;
            for (const Row& row : (*m_catalog).*(table.rows))
                ids.push_back(rowId(row));
            std::ranges::sort(ids);
            QVERIFY2(std::ranges::adjacent_find(ids) == ids.end(), table.name.data());
        });
    }

    void textIsUtf8()
    {
        forEachTable([&]<typename Row>(const Table<Row>& table) {
            const QString path
                = QStringLiteral(VORLAUF_SOURCE_DIR "/resources/data/%1.csv")
                      .arg(QLatin1String(table.name.data(), qsizetype(table.name.size())));
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
            const QByteArray bytes = file.readAll();
            QVERIFY2(QString::fromUtf8(bytes).toUtf8() == bytes, qPrintable(path));
            QVERIFY2(!bytes.startsWith("\xef\xbb\xbf"), qPrintable(path));
        });
        QCOMPARE(QString::fromStdString(m_catalog->zone("AT")->nameDe), u"Österreich"_s);
    }

    void zonesHangTogether()
    {
        for (const Zone& zone : m_catalog->zones) {
            QVERIFY2(zone.parentId.empty() || m_catalog->zone(zone.parentId), zone.zoneId.c_str());
            QVERIFY2(zone.kind != "subnational" || zone.ciScope == "consumption",
                     zone.zoneId.c_str()); // bases are not mixed within a kind
            if (zone.latestYear)
                QVERIFY2(*zone.latestYear >= *zone.year, zone.zoneId.c_str());
        }
    }

    /// METHOD 5.3: with the default factors the mix gives the zone's intensity within the bounds
    /// of calibration for nearly all zones.
    void mixExplainsIntensity()
    {
        std::vector<double> ratios;
        for (const Zone& zone : m_catalog->zones) {
            if (zone.shareCoal && *zone.carbonIntensityGPerKwh > 0)
                ratios.push_back(mixIntensity(zone) / *zone.carbonIntensityGPerKwh);
        }
        QCOMPARE(ratios.size(), 356U);
        std::ranges::sort(ratios);
        const double median = ratios[ratios.size() / 2];
        QVERIFY2(median > 0.93 && median < 1.02, qPrintable(QString::number(median)));
        const auto outside = std::ranges::count_if(
            ratios, [](double ratio) { return ratio < 0.7 || ratio > 1.3; });
        QVERIFY2(outside < 40, qPrintable(QString::number(outside))); // one in nine
        QVERIFY(ratios.front() > 0.2 && ratios.back() < 2.2);
    }

    void profiles_data()
    {
        QTest::addColumn<double>("mean"); // as published beside the profiles, g/kWh
        QTest::newRow("AT") << 244.5;
        QTest::newRow("AU-NSW") << 554.2;
        QTest::newRow("CY") << 949.8;
        QTest::newRow("DE") << 367.0;
        QTest::newRow("DK-DK1") << 200.6;
        QTest::newRow("FR") << 99.4;
        QTest::newRow("IN-WE") << 749.2;
        QTest::newRow("NO") << 34.1;
        QTest::newRow("PL") << 819.2;
        QTest::newRow("SE-SE1") << 15.9;
        QTest::newRow("TW") << 535.8;
        QTest::newRow("US-TEX-ERCO") << 380.5;
        QTest::newRow("ZA") << 702.1;
    }

    void profiles()
    {
        QFETCH(double, mean);
        const auto* profile = m_catalog->hourlyProfile(QTest::currentDataTag());
        QVERIFY(profile && profile->gPerKwh);
        QVERIFY(std::abs(::mean(*profile->gPerKwh) - mean) <= 0.0501);
    }

    void profilesAreWhole()
    {
        std::vector<std::string> countries;
        for (const HourlyProfile& profile : m_catalog->hourlyProfiles) {
            QVERIFY2(profile.gPerKwh && profile.gPerKwh->size() == 8760, profile.zoneId.c_str());
            QVERIFY(mean(*profile.gPerKwh) > 0);
            if (profile.countryDefault)
                countries.push_back(profile.countryIso2);
        }
        QCOMPARE(countries.size(), 45U);
        std::ranges::sort(countries);
        QVERIFY(std::ranges::adjacent_find(countries) == countries.end()); // one a country
        // Hours 0, 8759 and the first of 1 February of Germany, as in the table.
        const auto& germany = *m_catalog->hourlyProfile("DE")->gPerKwh;
        QCOMPARE(germany.front(), 186);
        QCOMPARE(germany.at(24), 245);
    }

    void moneyHasARate()
    {
        const auto isKnown = [&](const std::string& currency) {
            return std::ranges::any_of(m_catalog->currencies, [&](const Currency& row) {
                return row.currency == currency;
            });
        };
        for (const auto& row : m_catalog->electricityPrices)
            QVERIFY2(isKnown(row.currency), row.currency.c_str());
        for (const auto& row : m_catalog->carbonPrices)
            QVERIFY2(isKnown(row.currency), row.currency.c_str());
        QVERIFY(isKnown("EUR"));
    }

    void hostIncluded()
    {
        QStringList ids;
        for (const auto& row : m_catalog->accelerators) {
            if (row.hostIncluded)
                ids << QString::fromStdString(row.acceleratorId);
        }
        ids.sort();
        QCOMPARE(ids,
                 (QStringList{u"amd-mi300a"_s, u"apple-m1-ultra"_s, u"apple-m2-ultra"_s,
                              u"apple-m3-ultra"_s, u"google-tpu-v5e"_s, u"google-tpu-v6e"_s,
                              u"nvidia-gh200-96gb"_s}));
    }

    void regulationsSplitAlike()
    {
        for (const auto& row : m_catalog->regulations) {
            const auto count
                = [](const std::string& list) { return std::ranges::count(list, ';'); };
            QCOMPARE(count(row.appliesIfMetric), count(row.appliesIfComparator));
            QCOMPARE(count(row.appliesIfMetric), count(row.appliesIfValue));
        }
    }

    void methodDefaults_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("mode");
        QTest::addColumn<double>("high");
        const auto row = [](const char* key, double low, double mode, double high) {
            QTest::newRow(key) << low << mode << high;
        };
        row("work.phi", 0.01, 0.05, 0.15); // METHOD 10.6
        row("work.eps", 0, 0.02, 0.05);
        row("work.kappa.project", 1.2, 2, 3.5);
        row("hw.host_spread", 0.3, 1, 3); // METHOD 3.5
        row("hw.network_spread", 0.33, 1, 2);
        row("site.pue.survey", 1.15, 1.54, 2.0);
        row("site.wue", 0, 0.55, 1.375);      // 2.5 v
        row("grid.lambda", 0.04, 0.05, 0.06); // ± 20 %
        row("emb.years", 3, 5, 7);
        row("emb.ulife", 0.5, 0.85, 0.95);
        row("use.prefill", 0.25, 0.40, 0.55); // METHOD 7.1
        row("use.decode", 0.02, 0.08, 0.20);
        row("price", 0.75, 1, 1.25);
    }

    void methodDefaults()
    {
        QFETCH(double, low);
        QFETCH(double, mode);
        QFETCH(double, high);
        const auto* row = m_catalog->methodDefault(QTest::currentDataTag());
        QVERIFY(row);
        QCOMPARE(row->distribution, "triangular");
        QCOMPARE(*row->low + 1, low + 1); // near 0 QCOMPARE asks for the same bits
        QCOMPARE(*row->mode, mode);
        QCOMPARE(*row->high, high);
    }

    void priorsInOrder()
    {
        QStringList ids;
        for (const auto& row : m_catalog->priors)
            ids << QString::fromStdString(row.priorId);
        QCOMPARE(ids,
                 (QStringList{u"mfu.1"_s, u"mfu.2"_s, u"mfu.3"_s, u"mfu.4"_s, u"mfu.5"_s,
                              u"mfu.6"_s, u"mfu.7"_s, u"mfu.8"_s, u"mfu.9"_s, u"power.small_job"_s,
                              u"power.fraction"_s, u"power.tpu_asic"_s, u"power.other"_s}));
        QCOMPARE(*m_catalog->prior("mfu.8")->mode, 0.36);
        QCOMPARE(*m_catalog->prior("power.fraction")->low, -0.22);
    }

private:
    std::shared_ptr<const Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestCatalogData)
#include "tst_catalogdata.moc"
