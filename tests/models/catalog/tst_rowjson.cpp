// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"
#include "rowjson.h"
#include "testcatalog.h"
#include "warnings.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace vorlauf;

namespace {

QJsonObject parse(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestRowJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    /// Every table of the catalog, each row with each column, through text and back.
    void roundTrip()
    {
        const auto catalog = shippedCatalog();
        const auto json = QJsonDocument(catalogRowsToJson(*catalog)).toJson(QJsonDocument::Compact);
        std::vector<std::string> unknown;
        auto read
            = catalogRowsFromJson(QJsonDocument::fromJson(json).object(), "/catalogRows", &unknown);
        QVERIFY(read);
        QVERIFY(unknown.empty());
        read.value().version = catalog->version;
        forEachTable([&](const auto& table) {
            QVERIFY2((*catalog).*(table.rows) == read.value().*(table.rows), table.name.data());
            QVERIFY2(!((*catalog).*(table.rows)).empty(), table.name.data());
        });
        QVERIFY(read.value().zone("DE")); // the index is built
    }

    void emptyIsEmpty()
    {
        QVERIFY(catalogRowsToJson(Catalog{}).isEmpty());
        const auto read = catalogRowsFromJson({}, "/catalogRows");
        QVERIFY(read);
        QVERIFY(*read == Catalog{});
    }

    void unknownIsLeftOut()
    {
        Catalog rows;
        rows.cpus.emplace_back();
        rows.cpus.back().cpuId = "own";
        rows.cpus.back().tdpW = 0;
        const auto json = catalogRowsToJson(rows);
        QCOMPARE(QJsonDocument(json).toJson(QJsonDocument::Compact),
                 R"({"cpus":[{"cpu_id":"own","tdp_w":0}]})"); // 0 is known
    }

    void nullIsUnknown()
    {
        const auto read = catalogRowsFromJson(
            parse(R"({"cpus": [{"cpu_id": "own", "name": null, "tdp_w": null}]})"), "");
        QVERIFY(read);
        QVERIFY(!read->cpus.front().tdpW);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* name, const char* json, const char* fault) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(fault);
        };
        row("a table that is no array", R"({"cpus": {}})", "/r/cpus: E-TYPE");
        row("a row that is no object", R"({"cpus": [3]})", "/r/cpus/0: E-TYPE");
        row("a number for a text", R"({"cpus": [{"cpu_id": 3}]})", "/r/cpus/0/cpu_id: E-TYPE");
        row("a text for a number", R"({"cpus": [{"cpu_id": "a", "tdp_w": "3"}]})",
            "/r/cpus/0/tdp_w: E-TYPE");
        row("a number for yes or no",
            R"({"accelerators": [{"accelerator_id": "a", "host_included": 1}]})",
            "/r/accelerators/0/host_included: E-TYPE");
        row("no key", R"({"cpus": [{"name": "a"}]})", "/r/cpus/0/cpu_id: E-REQUIRED");
        row("half a key", R"({"cloud_regions": [{"provider": "a"}]})",
            "/r/cloud_regions/0/region_code: E-REQUIRED");
        row("an id twice", R"({"cpus": [{"cpu_id": "a"}, {"cpu_id": "a"}]})",
            "/r/cpus/1: E-DUPLICATE-ID");
        row("too few hours", R"({"hourly_profiles": [{"zone_id": "DE", "g_per_kwh": [1, 2]}]})",
            "/r/hourly_profiles/0/g_per_kwh: E-PROFILE-GAP");
        row("hours that are no array",
            R"({"hourly_profiles": [{"zone_id": "DE", "g_per_kwh": 1}]})",
            "/r/hourly_profiles/0/g_per_kwh: E-TYPE");
    }

    void faults()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, fault);
        const auto read = catalogRowsFromJson(parse(json.constData()), "/r");
        QVERIFY(!read);
        const auto& first = read.error().front();
        const auto code = codeText(first.code);
        QCOMPARE(QString::fromStdString(first.path + ": " + std::string(code)), fault);
    }

    void everyFaultIsGiven()
    {
        const auto read
            = catalogRowsFromJson(parse(R"({"cpus": [{"cpu_id": 1}, 2], "nodes": 3})"), "/r");
        QVERIFY(!read);
        QCOMPARE(read.error().size(), 3U);
    }

    void badHour_data()
    {
        QTest::addColumn<QJsonValue>("hour");
        QTest::newRow("negative") << QJsonValue(-1);
        QTest::newRow("too large") << QJsonValue(65536);
        QTest::newRow("a fraction") << QJsonValue(0.5);
        QTest::newRow("a text") << QJsonValue(u"1"_s);
        QTest::newRow("null") << QJsonValue();
    }

    void badHour()
    {
        QFETCH(QJsonValue, hour);
        QJsonArray hours;
        for (int i = 0; i < 8760; ++i)
            hours.append(i);
        const auto object = [&] {
            return QJsonObject{
                {u"hourly_profiles"_s,
                 QJsonArray{QJsonObject{{u"zone_id"_s, u"X"_s}, {u"g_per_kwh"_s, hours}}}}};
        };
        const auto good = catalogRowsFromJson(object(), "/r");
        QVERIFY(good);
        QCOMPARE(good->hourlyProfile("X")->gPerKwh->at(8759), 8759);
        hours[7] = hour;
        const auto bad = catalogRowsFromJson(object(), "/r");
        QVERIFY(!bad);
        QCOMPARE(bad.error().front().path, "/r/hourly_profiles/0/g_per_kwh/7");
    }

    void strangersAreNamed()
    {
        std::vector<std::string> unknown;
        const auto read = catalogRowsFromJson(
            parse(R"({"cpus": [{"cpu_id": "a", "a/b~": 1}], "moons": []})"), "/r", &unknown);
        QVERIFY(read);
        QCOMPARE(unknown, (std::vector<std::string>{"/r/cpus/0/a~1b~0", "/r/moons"}));
    }
};

QTEST_GUILESS_MAIN(TestRowJson)
#include "tst_rowjson.moc"
