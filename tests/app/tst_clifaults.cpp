// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "warnings.h"

#include <QRegularExpression>
#include <QTemporaryDir>

/// Every fault that a plan can have (METHOD.md 14): exit 3, no result, one line each with the JSON
/// pointer, the code and a sentence in either language.
class TestCliFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void ofOneScenario_data();
    void ofOneScenario();
    void ofThePlan_data();
    void ofThePlan();
    void ofEveryScenario();
    void onlyOfTheScenarioAskedFor();
    void formAndValuesTogether();

private:
    Ended evaluated(const QByteArray& plan, const QStringList& more = {});
    static QByteArray plan(const QByteArray& scenarios)
    {
        return R"({"format":"vorlauf-plan","version":1,"scenarios":[)" + scenarios + "]}";
    }
    void expectFault(const QByteArray& json, const QString& fault);

    CommandLine m_cli;
    QTemporaryDir m_folder;
};

Ended TestCliFaults::evaluated(const QByteArray& plan, const QStringList& more)
{
    const QString path = m_folder.filePath(QStringLiteral("plan.json"));
    if (!writeFile(path, plan))
        return {};
    return m_cli.run(QStringList{QStringLiteral("evaluate"), path} + more);
}

void TestCliFaults::expectFault(const QByteArray& json, const QString& fault)
{
    const Ended english = evaluated(json);
    QCOMPARE(english.status, 3);
    QVERIFY(english.out.isEmpty());
    QCOMPARE(english.faults(), QStringList{fault});
    const Ended german = evaluated(json, {QStringLiteral("--language"), QStringLiteral("de")});
    QCOMPARE(german.faults(), english.faults());
    QVERIFY2(german.err != english.err, "the sentence is not translated");
    QVERIFY(english.err.size() > fault.size() + 10); // there is a sentence
}

static const QByteArray work = R"("workload":{"parameters":7e9,"tokens":1e12})";
static const QByteArray machine
    = R"("hardware":{"accelerator":"nvidia-h100-sxm5-80gb","count":512})";

/// A scenario with other members in place of the usual ones.
static QByteArray with(const QByteArray& members)
{
    QByteArray scenario = members;
    for (const QByteArray& usual : {work, machine}) {
        if (!members.contains(usual.first(usual.indexOf(':'))))
            scenario += ',' + usual;
    }
    return '{' + scenario + '}';
}

static QByteArray hardware(const QByteArray& more)
{
    return machine.chopped(1) + ',' + more + '}';
}

static QByteArray workload(const QByteArray& more)
{
    return work.chopped(1) + ',' + more + '}';
}

void TestCliFaults::ofOneScenario_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("fault"); // path from the scenario and code
    const auto row = [](const char* name, const QByteArray& members, const char* fault) {
        QTest::newRow(name) << members << QString::fromLatin1(fault);
    };
    row("endless number", R"("site":{"pue":1e999})", "/site/pue: E-NOT-FINITE");
    row("negative tokens", R"("workload":{"parameters":1e9,"tokens":-1})",
        "/workload/tokens: E-NEG");
    row("negative intensity", R"("electricity":{"intensityGPerKwh":-1})",
        "/electricity/intensityGPerKwh: E-CI-NEG");
    row("PUE", R"("site":{"pue":0.95})", "/site/pue: E-PUE-LT1");
    row("MFU above 1", hardware(R"("mfu":1.2)"), "/hardware/mfu: E-MFU-RANGE");
    row("MFU 0", hardware(R"("mfu":0)"), "/hardware/mfu: E-MFU-RANGE");
    row("HFU above 1", hardware(R"("hfu":2)"), "/hardware/hfu: E-MFU-RANGE");
    row("no accelerators", R"("hardware":{"accelerator":"nvidia-h100-sxm5-80gb","count":0})",
        "/hardware/count: E-N-RANGE");
    row("half an accelerator", R"("hardware":{"accelerator":"nvidia-h100-sxm5-80gb","count":1.5})",
        "/hardware/count: E-N-RANGE");
    row("all lost", workload(R"("lostFraction":1)"), "/workload/lostFraction: E-PHI-RANGE");
    row("mix", R"("electricity":{"mix":{"coal":0.5}})", "/electricity/mix: E-MIX-SUM");
    row("contracts",
        R"("electricity":{"contracts":[{"type":"ppa","share":0.6,"qualified":true},)"
        R"({"type":"guarantee","share":0.6,"qualified":true}]})",
        "/electricity/contracts: E-CONTRACT-SUM");
    row("share", R"("site":{"onsiteShare":1.5})", "/site/onsiteShare: E-SHARE-RANGE");
    row("use of the lifetime", hardware(R"("lifetimeUtilisation":0)"),
        "/hardware/lifetimeUtilisation: E-ULIFE-RANGE");
    row("grid loss", R"("electricity":{"gridLossShare":0.5})",
        "/electricity/gridLossShare: E-LAMBDA");
    row("no count", R"("hardware":{"accelerator":"nvidia-h100-sxm5-80gb"})",
        "/hardware/count: E-REQUIRED");
    row("no accelerator", R"("hardware":{"count":8})", "/hardware/accelerator: E-REQUIRED");
    row("unknown accelerator", R"("hardware":{"accelerator":"abacus","count":8})",
        "/hardware/accelerator: E-UNKNOWN-ID");
    row("unknown zone", R"("site":{"zone":"ATLANTIS"})", "/site/zone: E-UNKNOWN-ID");
    row("unknown region", R"("site":{"cloudRegion":"Cloud Nine:9"})",
        "/site/cloudRegion: E-UNKNOWN-ID");
    row("unknown node", hardware(R"("node":"barn")"), "/hardware/node: E-UNKNOWN-ID");
    row("unknown preset", R"("workload":{"preset":"oracle"})", "/workload/preset: E-UNKNOWN-ID");
    row("text for a number", R"("site":{"pue":"low"})", "/site/pue: E-TYPE");
    row("number for a text", R"("site":{"zone":49})", "/site/zone: E-TYPE");
    row("unknown word", workload(R"("task":"dance")"), "/workload/task: E-TYPE");
    row("bad date", R"("schedule":{"start":"tomorrow"})", "/schedule/start: E-TYPE");
    row("no object", R"("site":[])", "/site: E-TYPE");
    row("too many parameters", R"("workload":{"parameters":1e16,"tokens":1e12})",
        "/workload/parameters: E-RANGE");
    row("mfu and hfu", hardware(R"("mfu":0.3,"hfu":0.4)"), "/hardware/hfu: E-EXCLUSIVE");
    row("two powers", hardware(R"("power":{"meanW":400,"systemW":500})"),
        "/hardware/power/systemW: E-EXCLUSIVE");
    row("intensity and mix", R"("electricity":{"intensityGPerKwh":1,"mix":{"coal":1}})",
        "/electricity/mix: E-EXCLUSIVE");
    row("two idles", hardware(R"("idleHours":1,"idleFactor":0.1)"),
        "/hardware/idleFactor: E-EXCLUSIVE");
    row("metered PUE twice",
        R"("workload":{"energyKwh":1,"energyLevel":"facility"},"site":{"pue":1.2})",
        "/site/pue: E-DOUBLE-PUE");
    row("distribution", R"("uncertainty":{"hardware.mfu":{"triangular":[0.5,0.4,0.3]}})",
        "/uncertainty/hardware.mfu: E-DIST");
    row("no workload", R"("workload":{})", "/workload: E-INPUT-KIND");
    row("two workloads", R"("workload":{"flops":1e23,"acceleratorHours":10})",
        "/workload: E-INPUT-KIND");
    row("own profile without start", R"("electricity":{"hourlyIntensityGPerKwh":[100,200]})",
        "/schedule/start: E-REQUIRED");
    row("own profile shorter than the run",
        R"("electricity":{"hourlyIntensityGPerKwh":[100,200]},)"
        R"("schedule":{"start":"2026-03-01T00:00Z"})",
        "/electricity/hourlyIntensityGPerKwh: E-PROFILE-GAP");
    row("no peak", R"("hardware":{"accelerator":"google-tpu-v2","count":8,"precision":"fp64"})",
        "/hardware/precision: E-NO-PEAK");
    row("no power", R"("hardware":{"accelerator":"aws-trainium1","count":64})",
        "/hardware/power: E-NO-POWER");
    row("window shorter than the run",
        R"("schedule":{"start":"2026-03-01T00:00Z","policy":"best-start",)"
        R"("deadline":"2026-03-01T01:00Z"})",
        "/schedule/deadline: E-DEADLINE");
    row("result beyond numbers", R"("economics":{"rentPerAcceleratorHour":1e300})", ": E-OVERFLOW");
}

void TestCliFaults::ofOneScenario()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, fault);
    expectFault(plan(with(members)), QStringLiteral("/scenarios/0") + fault);
}

void TestCliFaults::ofThePlan_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, const QByteArray& json, const char* fault) {
        QTest::newRow(name) << json << QString::fromLatin1(fault);
    };
    const QByteArray head = R"({"format":"vorlauf-plan","version":1,)";
    row("no JSON", "plan", ": E-TYPE");
    row("newer version", R"({"format":"vorlauf-plan","version":2,"scenarios":[]})",
        "/version: E-VERSION");
    row("other format", R"({"format":"recipe","version":1,"scenarios":[]})", "/format: E-VERSION");
    row("same id twice",
        head + R"("scenarios":[{"id":"a",)" + work + ',' + machine + R"(},{"id":"a",)" + work + ','
            + machine + "}]}",
        "/scenarios/1/id: E-DUPLICATE-ID");
    row("unknown baseline", head + R"("baseline":"b","scenarios":[]})", "/baseline: E-UNKNOWN-ID");
    row("unknown currency", head + R"("currency":"XYZ","scenarios":[]})",
        "/currency: E-UNKNOWN-ID");
    row("no list", head + R"("scenarios":{}})", "/scenarios: E-TYPE");
}

void TestCliFaults::ofThePlan()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, fault);
    expectFault(json, fault);
}

void TestCliFaults::ofEveryScenario()
{
    const Ended ended
        = evaluated(plan(with(R"("site":{"pue":0.9,"zone":"ATLANTIS"})") + ','
                         + with(R"("site":{"zone":"DE"})") + ',' + with(hardware(R"("mfu":7)"))));
    QCOMPARE(ended.status, 3);
    QVERIFY(ended.out.isEmpty());
    QStringList faults = ended.faults();
    faults.sort();
    QCOMPARE(faults,
             (QStringList{QStringLiteral("/scenarios/0/site/pue: E-PUE-LT1"),
                          QStringLiteral("/scenarios/0/site/zone: E-UNKNOWN-ID"),
                          QStringLiteral("/scenarios/2/hardware/mfu: E-MFU-RANGE")}));
}

void TestCliFaults::onlyOfTheScenarioAskedFor()
{
    const QByteArray two
        = plan(with(R"("id":"good")") + ',' + with(R"("id":"bad","site":{"pue":0.9})"));
    const QString option = QStringLiteral("--scenario");
    QCOMPARE(evaluated(two, {option, QStringLiteral("good")}).status, 0);
    QCOMPARE(evaluated(two, {option, QStringLiteral("bad")}).faults(),
             QStringList{QStringLiteral("/scenarios/1/site/pue: E-PUE-LT1")});
}

void TestCliFaults::formAndValuesTogether()
{
    const Ended ended = evaluated(plan(with(R"("site":{"pue":"low","onsiteShare":7})") + ','
                                       + with(R"("site":{"pue":0.9})") + ','
                                       + with(R"("workload":{"parameters":"7B","tokens":1e12})")));
    QCOMPARE(ended.status, 3);
    QStringList faults = ended.faults();
    faults.sort();
    QCOMPARE(faults,
             (QStringList{QStringLiteral("/scenarios/0/site/onsiteShare: E-SHARE-RANGE"),
                          QStringLiteral("/scenarios/0/site/pue: E-TYPE"),
                          QStringLiteral("/scenarios/1/site/pue: E-PUE-LT1"),
                          QStringLiteral("/scenarios/2/workload/parameters: E-TYPE")}));
}

QTEST_GUILESS_MAIN(TestCliFaults)
#include "tst_clifaults.moc"
