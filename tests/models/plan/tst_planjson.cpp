// SPDX-License-Identifier: GPL-3.0-or-later
#include "planeverything.h"
#include "planjson.h"
#include "warnings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace vorlauf;
using namespace Qt::StringLiterals;

namespace {

QString listed(const Faults& faults)
{
    QStringList lines;
    for (const Fault& fault : faults) {
        const std::string_view code = codeText(fault.code);
        lines << QString::fromStdString(fault.path) + u' '
                + QString::fromUtf8(code.data(), qsizetype(code.size()));
    }
    return lines.join(u", "_s);
}

QString faultsOf(const QByteArray& json)
{
    const auto read = readPlan(json);
    return read ? QString() : listed(read.error());
}

/// A plan of one scenario with these members.
QByteArray planOf(const QByteArray& scenario)
{
    return R"({"format":"vorlauf-plan","version":1,"scenarios":[{)" + scenario + "}]}";
}

} // namespace

class TestPlanJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyMemberComesBack();
    void samplesComeBack();
    void writesInOrder();
    void fillsIdsAndNames();
    void readsInterfaceExample();
    void keepsUnknownMembers();
    void dropsUnknownOfGoneObjects();
    void faults_data();
    void faults();
    void faultsOfScenario_data();
    void faultsOfScenario();
    void namesOffendingValue();
    void distributions_data();
    void distributions();
    void checksCurrency();
    void survivesCutsAndFlips();
};

void TestPlanJson::everyMemberComesBack()
{
    const Plan plan = fullPlan();
    const QByteArray json = writePlan(plan);
    const auto read = readPlan(json);
    QVERIFY2(read, qPrintable(read ? QString() : listed(read.error())));
    for (std::size_t i = 0; i < plan.scenarios.size(); ++i)
        QVERIFY2(read->plan.scenarios[i] == plan.scenarios[i], qPrintable(QString::number(i)));
    QVERIFY(read->plan.rows == plan.rows);
    QVERIFY(read->plan == plan);
    QCOMPARE(writePlan(read->plan), json);
    QVERIFY(QJsonDocument::fromJson(json).isObject());
    QVERIFY(readPlan(writePlan(Plan{}))->plan == Plan{});
}

void TestPlanJson::samplesComeBack()
{
    const QDir folder(QStringLiteral(VORLAUF_SOURCE_DIR "/resources/samples"));
    const QStringList names = folder.entryList({u"*.json"_s});
    QVERIFY(names.size() >= 5);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        const auto read = readPlan(json);
        QVERIFY2(read, qPrintable(name + u' ' + (read ? QString() : listed(read.error()))));
        QVERIFY2(read->warnings.empty(), qPrintable(name));
        QVERIFY2(readPlan(writePlan(read->plan))->plan == read->plan, qPrintable(name));
        QCOMPARE(QJsonDocument::fromJson(writePlan(read->plan)), QJsonDocument::fromJson(json));
    }
}

void TestPlanJson::writesInOrder()
{
    Plan plan;
    plan.scenarios.push_back(fullScenario("a", "A"));
    const QByteArray json = writePlan(plan);
    qsizetype last = 0;
    for (const char* name : {"format",        "version",      "currency",
                             "scenarios",     "id",           "name",
                             "note",          "boundary",     "workload",
                             "preset",        "parameters",   "activeParameters",
                             "tokens",        "architecture", "layers",
                             "energyKwh",     "energyLevel",  "task",
                             "recomputation", "hardware",     "accelerator",
                             "count",         "node",         "precision",
                             "mfu",           "power",        "utilisation",
                             "site",          "zone",         "cloudRegion",
                             "pue",           "electricity",  "intensityGPerKwh",
                             "mix",           "factorSet",    "contracts",
                             "cfeHourly",     "schedule",     "start",
                             "policy",        "deadline",     "use",
                             "economics",     "mode",         "caps",
                             "avoided",       "mechanism",    "sci",
                             "uncertainty"}) {
        const qsizetype place = json.indexOf('"' + QByteArray(name) + "\":", last);
        QVERIFY2(place >= 0, name);
        last = place;
    }
    QVERIFY(json.contains("{ \"type\": \"ppa\", \"share\": 0.5, "));
    Plan numbers;
    numbers.scenarios.resize(1);
    numbers.scenarios[0].id = "a";
    numbers.scenarios[0].workload.parameters = 1.75e11;
    numbers.scenarios[0].workload.tokens = 3e23;
    numbers.scenarios[0].workload.lostFraction = 0.1;
    const QByteArray text = writePlan(numbers);
    QVERIFY(text.contains("\"parameters\": 175000000000,"));
    QVERIFY(text.contains("\"tokens\": 3e+23,"));
    QVERIFY(text.contains("\"lostFraction\": 0.1\n"));
}

void TestPlanJson::fillsIdsAndNames()
{
    const auto read = readPlan(R"({"format":"vorlauf-plan","version":1,"scenarios":
        [{}, {"id":"b"}, {"name":"C"}]})");
    QVERIFY(read);
    QCOMPARE(read->plan.scenarios.size(), 3u);
    QCOMPARE(read->plan.scenarios[0].id, "s1");
    QCOMPARE(read->plan.scenarios[0].name, "s1");
    QCOMPARE(read->plan.scenarios[1].name, "b");
    QCOMPARE(read->plan.scenarios[2].id, "s3");
    QCOMPARE(read->plan.scenarios[2].name, "C");
    QCOMPARE(read->plan.currency, "EUR");
    QCOMPARE(read->plan.baselineRow(), 0);
    QVERIFY(readPlan("\xEF\xBB\xBF{\"format\":\"vorlauf-plan\",\"version\":1.0,\"scenarios\":[]}"));
}

void TestPlanJson::readsInterfaceExample()
{
    const auto read = readPlan(planOf(R"("id":"a", "boundary":"run",
        "workload":{"parameters":1.75e11,"tokens":3.0e11,"task":"pretrain","lostFraction":0.05},
        "hardware":{"accelerator":"nvidia-a100-sxm4-80gb","count":1024,"precision":"bf16",
                    "power":{"utilisation":0.80}},
        "site":{"zone":"DE","startedOperation":"2025-07-01"},
        "electricity":{"contracts":[{"type":"ppa","share":0.6,"upstreamGPerKwh":11,
                                     "qualified":true}],
                       "cfeHourly":{"annualMwh":10,"profile":"solar"}},
        "schedule":{"start":"2026-03-01T00:00Z","policy":"fixed"}, "sci":{"per":"query"},
        "uncertainty":{"hardware.mfu":{"pert":[0.3,0.4,0.5],"truncate":[0.35,0.5]}})"));
    QVERIFY2(read, qPrintable(read ? QString() : listed(read.error())));
    const Scenario& s = read->plan.scenarios[0];
    QCOMPARE(s.workload.parameters, 1.75e11);
    QCOMPARE(s.hardware.power.utilisation, 0.8);
    QVERIFY(s.hardware.precision == Precision::Bf16);
    QVERIFY(s.site.startedOperation == parseDate("2025-07-01"));
    QVERIFY(
        (s.electricity.contracts == std::vector{Contract{ContractType::Ppa, 0.6, 0, 11, true}}));
    QVERIFY(s.electricity.cfeHourly->shape == ProfileShape::Solar);
    QCOMPARE(s.schedule.start->secondsUtc, 1772323200);
    QVERIFY(s.sciPer == SciUnit::Query);
    const Distribution& mfu = s.uncertainty.at("hardware.mfu");
    QVERIFY(mfu.kind == DistributionKind::Pert);
    QVERIFY((mfu.truncate == std::pair{0.35, 0.5}));
    QVERIFY(!s.use && !s.avoided && !s.workload.architecture);
}

void TestPlanJson::keepsUnknownMembers()
{
    const QByteArray json = R"({"format":"vorlauf-plan","version":1,"x":{"b":1,"a":2},"scenarios":
        [{"id":"a","name":"A","novel":[1, 2.50],"site":{"pue":1.2,"roof":"flat"},
          "workload":{"flops":1,"big":12345678901234567890}}]})";
    const auto read = readPlan(json);
    QVERIFY(read);
    QStringList paths;
    for (const Warning& warning : read->warnings) {
        QVERIFY(warning.code == WarningCode::UnknownField);
        paths << QString::fromStdString(warning.path);
    }
    paths.sort();
    QCOMPARE(paths,
             (QStringList{u"/scenarios/0/novel"_s, u"/scenarios/0/site/roof"_s,
                          u"/scenarios/0/workload/big"_s, u"/x"_s}));
    const Scenario& s = read->plan.scenarios[0];
    QCOMPARE(s.unknown.at("/workload/big"), "12345678901234567890");
    QCOMPARE(s.unknown.at("/novel"), "[1,2.50]");
    QCOMPARE(read->plan.unknown.at("/x"), R"({"b":1,"a":2})");
    const QByteArray written = writePlan(read->plan);
    QJsonObject same = QJsonDocument::fromJson(json).object();
    same[u"currency"_s] = u"EUR"_s; // the default is written
    QCOMPARE(QJsonDocument::fromJson(written).object(), same);
    QVERIFY(written.contains("12345678901234567890"));
    QVERIFY(readPlan(written)->plan == read->plan);
}

void TestPlanJson::dropsUnknownOfGoneObjects()
{
    auto read = readPlan(planOf(R"("id":"a","use":{"days":3,"x":1},"site":{"y":2})"));
    QVERIFY(read);
    Plan plan = read->plan;
    plan.scenarios[0].use.reset();
    const QByteArray json = writePlan(plan);
    QVERIFY(!json.contains("use"));
    QVERIFY(json.contains("\"y\": 2"));
}

void TestPlanJson::faults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const QByteArray ours = R"({"format":"vorlauf-plan","version":1,)";
    QTest::newRow("empty") << QByteArray() << u" E-TYPE"_s;
    QTest::newRow("no JSON") << QByteArray("hello") << u" E-TYPE"_s;
    QTest::newRow("cut") << QByteArray(ours + R"("scenarios":[{)") << u" E-TYPE"_s;
    QTest::newRow("NaN") << QByteArray(ours + R"("scenarios":[NaN]})") << u" E-TYPE"_s;
    QTest::newRow("bad UTF-8") << QByteArray(ours + "\"title\":\"\xff\",\"scenarios\":[]}")
                               << u" E-TYPE"_s;
    QTest::newRow("too deep") << QByteArray(QByteArray(5000, '[') + QByteArray(5000, ']'))
                              << u" E-TYPE"_s;
    QTest::newRow("array") << QByteArray("[]") << u" E-TYPE"_s;
    QTest::newRow("number without end")
        << planOf(R"("site":{"pue":1e400,"a/b":[0,-1e999]},"caps":{"cost":1e-400})")
        << u"/scenarios/0/site/pue E-NOT-FINITE, /scenarios/0/site/a~1b/1 E-NOT-FINITE"_s;
    QTest::newRow("no format") << QByteArray(R"({"version":1,"scenarios":[]})")
                               << u"/format E-VERSION"_s;
    QTest::newRow("other format") << QByteArray(
        R"({"format":"vorlauf-result","version":1,"scenarios":[]})")
                                  << u"/format E-VERSION"_s;
    QTest::newRow("no version") << QByteArray(R"({"format":"vorlauf-plan","scenarios":[]})")
                                << u"/version E-VERSION"_s;
    QTest::newRow("newer") << QByteArray(R"({"format":"vorlauf-plan","version":2,"scenarios":7})")
                           << u"/version E-VERSION"_s;
    QTest::newRow("version as text")
        << QByteArray(R"({"format":"vorlauf-plan","version":"1","scenarios":[]})")
        << u"/version E-VERSION"_s;
    QTest::newRow("no scenarios") << QByteArray(ours + R"("title":"x"})")
                                  << u"/scenarios E-REQUIRED"_s;
    QTest::newRow("scenarios null")
        << QByteArray(ours + R"("scenarios":null})") << u"/scenarios E-TYPE"_s;
    QTest::newRow("scenario is a number")
        << QByteArray(ours + R"("scenarios":[1]})") << u"/scenarios/0 E-TYPE"_s;
    QTest::newRow("title") << QByteArray(ours + R"("title":1,"currency":{},"scenarios":[]})")
                           << u"/title E-TYPE, /currency E-TYPE"_s;
    QTest::newRow("baseline") << QByteArray(ours + R"("baseline":"z","scenarios":[{"id":"a"}]})")
                              << u"/baseline E-UNKNOWN-ID"_s;
    QTest::newRow("baseline of an empty plan")
        << QByteArray(ours + R"("baseline":"a","scenarios":[]})") << u"/baseline E-UNKNOWN-ID"_s;
    QTest::newRow("ids") << QByteArray(ours + R"("scenarios":[{"id":"a"},{"id":"b"},{"id":"a"}]})")
                         << u"/scenarios/2/id E-DUPLICATE-ID"_s;
    QTest::newRow("default id is taken") << QByteArray(ours + R"("scenarios":[{"id":"s2"},{}]})")
                                         << u"/scenarios/1/id E-DUPLICATE-ID"_s;
    QTest::newRow("member twice") << QByteArray(ours + R"("title":"a","title":"b","scenarios":[]})")
                                  << u"/title E-TYPE"_s;
    QTest::newRow("member twice, one escaped")
        << planOf(R"("site":{"pue":1.1,"\u0070ue":1.2})") << u"/scenarios/0/site/pue E-TYPE"_s;
    QTest::newRow("slides")
        << QByteArray(ours
                      + R"("scenarios":[],"slides":[{},{"view":"pie"},{"view":"why","levers":[1]},)"
                        R"({"view":"why","notes":null}]})")
        << u"/slides/0/view E-REQUIRED, /slides/1/view E-TYPE, /slides/2/levers/0 E-TYPE, "
           "/slides/3/notes E-TYPE"_s;
    QTest::newRow("quantity of a slide")
        << QByteArray(ours
                      + R"("scenarios":[],"slides":[{"view":"why","quantity":"noise"},)"
                        R"({"view":"overview","quantity":"energy","method":1},)"
                        R"({"view":"overview","method":"lifecycle"}]})")
        << u"/slides/0/quantity E-TYPE, /slides/1/method E-TYPE, /slides/2/method E-TYPE"_s;
    QTest::newRow("rows") << QByteArray(ours + R"("scenarios":[],"catalogRows":{"zones":{}}})")
                          << u"/catalogRows/zones E-TYPE"_s;
    QTest::newRow("findings") << QByteArray(ours + R"("scenarios":[],"findings":{"key":"x"}})")
                              << u"/findings E-TYPE"_s;
    QTest::newRow("finding without text")
        << QByteArray(ours + R"("scenarios":[],"findings":[{"key":"headline","language":7}]})")
        << u"/findings/0/language E-TYPE, /findings/0/text E-REQUIRED"_s;
    QTest::newRow("unknown table that is no list")
        << QByteArray(ours + R"("scenarios":[],"catalogRows":{"foo":1}})")
        << u"/catalogRows/foo E-TYPE"_s;
    QTest::newRow("column twice") << QByteArray(
        ours + R"("scenarios":[],"catalogRows":{"zones":[{"note":"","note":""}]}})")
                                  << u"/catalogRows/zones/0/note E-TYPE"_s;
}

void TestPlanJson::faults()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    QCOMPARE(faultsOf(json), expected);
}

void TestPlanJson::faultsOfScenario_data()
{
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<QString>("expected"); // without /scenarios/0
    const auto row = [](const char* scenario, const char* expected) {
        QTest::newRow(scenario) << QByteArray(scenario) << QString::fromLatin1(expected);
    };
    row(R"("id":1)", "/id E-TYPE");
    row(R"("id":"")", "/id E-TYPE");
    row(R"("name":null)", "/name E-TYPE");
    row(R"("workload":[])", "/workload E-TYPE");
    row(R"("workload":{"parameters":"1e9"})", "/workload/parameters E-TYPE");
    row(R"("workload":{"parameters":null})", "/workload/parameters E-TYPE");
    row(R"("workload":{"architecture":{"layers":true,"gated":1}})",
        "/workload/architecture/layers E-TYPE, /scenarios/0/workload/architecture/gated E-TYPE");
    row(R"("workload":{"task":"Pretrain"})", "/workload/task E-TYPE");
    row(R"("hardware":{"precision":16})", "/hardware/precision E-TYPE");
    row(R"("hardware":{"power":0.8})", "/hardware/power E-TYPE");
    row(R"("boundary":"all")", "/boundary E-TYPE");
    row(R"("colour":"red")", "/colour E-TYPE");
    row(R"("hidden":"true")", "/hidden E-TYPE");
    row(R"("site":{"startedOperation":"2025-02-30"})", "/site/startedOperation E-TYPE");
    row(R"("schedule":{"start":"tomorrow"})", "/schedule/start E-TYPE");
    row(R"("schedule":{"policy":"whenever"})", "/schedule/policy E-TYPE");
    row(R"("electricity":{"mix":{"coal":"1"}})", "/electricity/mix/coal E-TYPE");
    row(R"("electricity":{"mix":[]})", "/electricity/mix E-TYPE");
    row(R"("electricity":{"hourlyIntensityGPerKwh":[1,"2",null]})",
        "/electricity/hourlyIntensityGPerKwh/1 E-TYPE, "
        "/scenarios/0/electricity/hourlyIntensityGPerKwh/2 E-TYPE");
    row(R"("electricity":{"contracts":{}})", "/electricity/contracts E-TYPE");
    row(R"("electricity":{"contracts":[{"type":"ppa"}]})",
        "/electricity/contracts/0/share E-REQUIRED");
    row(R"("electricity":{"contracts":[{"share":1}]})", "/electricity/contracts/0/type E-REQUIRED");
    row(R"("electricity":{"contracts":[{"type":"x","share":1,"qualified":0}]})",
        "/electricity/contracts/0/type E-TYPE, "
        "/scenarios/0/electricity/contracts/0/qualified E-TYPE");
    row(R"("electricity":{"cfeHourly":{"annualMwh":1}})",
        "/electricity/cfeHourly/profile E-REQUIRED");
    row(R"("electricity":{"cfeHourly":{"annualMwh":1,"profile":"hourly"}})",
        "/electricity/cfeHourly/profile E-TYPE");
    row(R"("sci":{"per":"1000"})", "/sci/per E-TYPE");
    row(R"("uncertainty":{"hardware.mfu":[1]})", "/uncertainty/hardware.mfu E-TYPE");
    row(R"("uncertainty":{"hardware.mfu":{"fixed":["x"]}})",
        "/uncertainty/hardware.mfu/fixed/0 E-TYPE");
}

void TestPlanJson::faultsOfScenario()
{
    QFETCH(QByteArray, scenario);
    QFETCH(QString, expected);
    QCOMPARE(faultsOf(planOf(scenario)), u"/scenarios/0"_s + expected);
}

void TestPlanJson::namesOffendingValue()
{
    const auto read = readPlan(planOf(R"("boundary":"all","site":{"zone":7})"));
    QVERIFY(!read);
    QCOMPARE(read.error()[0].text, "all");
    QCOMPARE(read.error()[1].value, 7.0);
    const auto cut = readPlan("{\"format\":");
    QCOMPARE(cut.error()[0].path, "");
    QVERIFY(QString::fromStdString(cut.error()[0].text).startsWith(u"offset 1"));
}

void TestPlanJson::distributions_data()
{
    QTest::addColumn<QByteArray>("distribution");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char* distribution, bool valid) {
        QTest::newRow(distribution) << QByteArray(distribution) << valid;
    };
    row(R"({"fixed":[1]})", true);
    row(R"({"fixed":[]})", false);
    row(R"({"uniform":[1,1]})", true);
    row(R"({"uniform":[2,1]})", false);
    row(R"({"triangular":[1,2,3]})", true);
    row(R"({"triangular":[1,4,3]})", false);
    row(R"({"triangular":[1,2]})", false);
    row(R"({"pert":[0,0,0]})", true);
    row(R"({"normal":[0,0]})", true);
    row(R"({"normal":[0,-1]})", false);
    row(R"({"lognormal":[3,1]})", true);
    row(R"({"lognormal":[3,0.9]})", false);
    row(R"({"lognormal":[0,2]})", false);
    row(R"({"beta":[1,2,0,1]})", true);
    row(R"({"beta":[0,2,0,1]})", false);
    row(R"({"beta":[1,2,1,0]})", false);
    row(R"({})", false);
    row(R"({"fixed":[1],"uniform":[0,1]})", false);
    row(R"({"normal":[0,1],"truncate":[-1,1]})", true);
    row(R"({"normal":[0,1],"truncate":[1,-1]})", false);
    row(R"({"normal":[0,1],"truncate":[1]})", false);
    row(R"({"cauchy":[0,1]})", false);
}

void TestPlanJson::distributions()
{
    QFETCH(QByteArray, distribution);
    QFETCH(bool, valid);
    const QString faults = faultsOf(planOf(R"("uncertainty":{"site.pue":)" + distribution + '}'));
    const QString place = distribution.contains("truncate\":[1]")
        ? u"/scenarios/0/uncertainty/site.pue/truncate E-DIST"_s
        : u"/scenarios/0/uncertainty/site.pue E-DIST"_s;
    QCOMPARE(faults, valid ? QString() : place);
}

void TestPlanJson::checksCurrency()
{
    Catalog catalog;
    catalog.currencies.resize(1);
    catalog.currencies[0].currency = "EUR";
    Plan plan;
    QVERIFY(checkPlan(plan, catalog).empty());
    plan.currency = "XYZ";
    const Faults faults = checkPlan(plan, catalog);
    QCOMPARE(listed(faults), u"/currency E-UNKNOWN-ID"_s);
    QCOMPARE(faults[0].text, "XYZ");
}

void TestPlanJson::survivesCutsAndFlips()
{
    Plan plan = fullPlan();
    plan.scenarios.resize(1);
    plan.baseline.clear();
    plan.rows.hourlyProfiles.clear();
    const QByteArray json = writePlan(plan);
    quint32 state = 1;
    for (int i = 0; i < 2000; ++i) {
        QByteArray changed = json;
        state = state * 1664525u + 1013904223u;
        const qsizetype place = qsizetype(state >> 8) % changed.size();
        if (i % 3 == 0)
            changed.truncate(place);
        else if (i % 3 == 1)
            changed[place] = char(changed[place] ^ (1 << (state & 7)));
        else
            changed.remove(place, 1 + qsizetype(state & 15));
        const auto read = readPlan(changed);
        if (read) // another plan: it must come back as well as the first
            QVERIFY(readPlan(writePlan(read->plan))->plan == read->plan);
        else
            QVERIFY(!read.error().empty());
    }
}

QTEST_APPLESS_MAIN(TestPlanJson)
#include "tst_planjson.moc"
