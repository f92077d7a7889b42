// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"
#include "resultjson.h"
#include "warnings.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace vorlauf;
using namespace Qt::StringLiterals;

namespace {

Estimate example()
{
    Estimate estimate;
    estimate.boundary = Boundary::Project;
    estimate.flopsModel = 3.15e23;
    estimate.mfu = 0.4;
    estimate.energy.facilityKwh = 1287059.621;
    estimate.emissions.totalLocationG = 0;
    estimate.intensityMarketGPerKwh = 12.5;
    estimate.water.onsiteL = 7;
    estimate.cost.currency = "USD";
    estimate.cost.rent = 1e6;
    estimate.sciG = 2.5;
    estimate.sciPer = SciUnit::TrainingTokens1000;
    estimate.equivalents = {{"car_lifetime", 4.97}, {"flight", 100}};
    estimate.checks = {{"cap.emissions", CheckStatus::Pass, 1, 2},
                       {"rule.x", CheckStatus::NotApplicable, {}, {}}};
    estimate.inputs = {{"/site/pue", 1.2, Origin::Given, "", {}},
                       {"/site/wueLPerKwh", 0.55, Origin::Method, "METHOD 4.3", {}},
                       {"/site/zone", "DE", Origin::Catalog, "owid_2025", 2024}};
    estimate.warnings = {{WarningCode::Stale, "/site/zone", 2019, "DE"}};
    return estimate;
}

QJsonObject write(const Estimate& estimate)
{
    Catalog catalog;
    catalog.version = "2026.11";
    const QByteArray json = writeResult(
        {{"a", "A \"b\" \xE2\x82\x82", estimate}}, catalog,
        [](const Warning& warning) { return u"old: "_s + QString::fromStdString(warning.text); });
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject{};
}

QJsonObject parsed(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestResultJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void namesEverything();
    void emptyIsNull();
    void conditionalParts();
    void lists();
    void everyFigureStandsUnderItsName();
};

void TestResultJson::namesEverything()
{
    const QJsonObject result = write(example());
    QCOMPARE(result[u"format"_s], u"vorlauf-result"_s);
    QCOMPARE(result[u"version"_s], 1);
    QCOMPARE(result[u"catalog"_s], u"2026.11"_s);
    const QJsonObject scenario = result[u"scenarios"_s][0].toObject();
    QCOMPARE(scenario[u"id"_s], u"a"_s);
    QCOMPARE(scenario[u"name"_s], u"A \"b\" ₂"_s);
    QCOMPARE(scenario[u"boundary"_s], u"project"_s);
    QCOMPARE(scenario[u"flopsModel"_s], 3.15e23);
    QCOMPARE(scenario[u"energy"_s][u"facilityKwh"_s], 1287059.621);
    QCOMPARE(scenario[u"emissions"_s][u"totalLocationG"_s], 0);
    QCOMPARE(scenario[u"intensityGPerKwh"_s][u"market"_s], 12.5);
    QCOMPARE(scenario[u"cost"_s][u"currency"_s], u"USD"_s);
    QCOMPARE(scenario[u"cost"_s][u"rent"_s], 1e6);
    QCOMPARE(scenario[u"sci"_s],
             QJsonValue(parsed(R"({"valueG":2.5,"per":"1000 training tokens"})")));
}

void TestResultJson::emptyIsNull()
{
    const QJsonObject scenario = write(example())[u"scenarios"_s][0].toObject();
    for (const QString& name : {u"acceleratorHours"_s, u"durationH"_s})
        QVERIFY2(scenario.contains(name) && scenario[name].isNull(), qPrintable(name));
    const QJsonObject energy = scenario[u"energy"_s].toObject();
    for (const char* name :
         {"acceleratorKwh", "hostKwh", "networkKwh", "storageKwh", "idleKwh", "itKwh"}) {
        const QString key = QString::fromLatin1(name);
        QVERIFY2(energy.contains(key) && energy[key].isNull(), name);
    }
    QVERIFY(scenario[u"cost"_s][u"total"_s].isNull());
    QVERIFY(scenario[u"emissions"_s].toObject().contains(u"useG"_s));
}

void TestResultJson::conditionalParts()
{
    Estimate estimate = example();
    QJsonObject scenario = write(estimate)[u"scenarios"_s][0].toObject();
    for (const QString& name :
         {u"schedule"_s, u"matching"_s, u"use"_s, u"avoided"_s, u"uncertainty"_s})
        QVERIFY2(!scenario.contains(name), qPrintable(name));
    estimate.schedule = ScheduleResult{1416, Instant{1772323200}, 0.25, {}, 3};
    estimate.avoidedG = 5e6;
    estimate.matching = MatchingResult{0.5, 0.75, {}};
    estimate.use = UseResult{0.3, 1000, 2e9, {}};
    scenario = write(estimate)[u"scenarios"_s][0].toObject();
    QCOMPARE(scenario[u"schedule"_s],
             QJsonValue(parsed(R"({"startHour":1416,"start":"2026-03-01T00:00Z",
                "savingVsNow":0.25,"savingVsMean":null,"segments":3})")));
    QCOMPARE(scenario[u"matching"_s],
             QJsonValue(parsed(R"({"cfeScore":0.5,"annualClaim":0.75,"operationalG":null})")));
    QCOMPARE(scenario[u"use"_s],
             QJsonValue(parsed(R"({"queryWh":0.3,"totalKwh":1000,"breakEvenQueries":2e9,
                "breakEvenDays":null})")));
    QCOMPARE(scenario[u"avoided"_s], QJsonValue(parsed(R"({"valueG":5000000})")));
}

void TestResultJson::lists()
{
    const QJsonObject scenario = write(example())[u"scenarios"_s][0].toObject();
    QCOMPARE(
        scenario[u"equivalents"_s],
        parsed(
            R"({"x":[{"id":"car_lifetime","count":4.97},{"id":"flight","count":100}]})")[u"x"_s]);
    QCOMPARE(scenario[u"checks"_s],
             parsed(R"({"x":[{"id":"cap.emissions","status":"pass","value":1,"limit":2},
                {"id":"rule.x","status":"not-applicable","value":null,"limit":null}]})")[u"x"_s]);
    QCOMPARE(scenario[u"defaults"_s],
             parsed(R"({"x":[{"path":"/site/wueLPerKwh","value":0.55,"source":"METHOD 4.3"},
                {"path":"/site/zone","value":"DE","source":"owid_2025"}]})")[u"x"_s]);
    QCOMPARE(
        scenario[u"warnings"_s],
        parsed(R"({"x":[{"code":"W-STALE","path":"/site/zone","message":"old: DE"}]})")[u"x"_s]);
    const QJsonObject none = write({})[u"scenarios"_s][0].toObject();
    for (const QString& name : {u"equivalents"_s, u"checks"_s, u"defaults"_s, u"warnings"_s})
        QVERIFY2(none[name].isArray() && none[name].toArray().isEmpty(), qPrintable(name));
}

void TestResultJson::everyFigureStandsUnderItsName()
{
    Estimate estimate = example();
    estimate.schedule = ScheduleResult{};
    estimate.matching = MatchingResult{0.5, 0.75, 8};
    estimate.use = UseResult{};
    estimate.avoidedG = 1;
    const QJsonObject scenario = write(estimate)[u"scenarios"_s][0].toObject();
    QVERIFY(figures().size() > 30);
    for (const Figure& figure : figures()) {
        QJsonValue value = scenario;
        const QString name = QString::fromUtf8(figure.name.data(), qsizetype(figure.name.size()));
        for (const QString& part : name.split(u'.')) {
            QVERIFY2(value.toObject().contains(part), qPrintable(name));
            value = value[part];
        }
        const Number expected = figure.value(estimate);
        QVERIFY2(expected ? value == QJsonValue(*expected) : value.isNull(), qPrintable(name));
    }
}

QTEST_APPLESS_MAIN(TestResultJson)
#include "tst_resultjson.moc"
