// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcatalog.h"
#include "warnings.h"
#include "workloadkind.h"

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestWorkloadKind : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyKindGivesAResult_data();
    void everyKindGivesAResult();
    void saysTheSameTraining();
    void keepsTaskAndLosses();
    void takesTheNearestPreset();
};

void TestWorkloadKind::everyKindGivesAResult_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < workloadKinds; ++kind)
        QTest::addRow("kind %d", kind) << kind;
}

void TestWorkloadKind::everyKindGivesAResult()
{
    QFETCH(int, kind);
    const Catalog catalog = testCatalog();
    Scenario scenario = testScenario();
    const auto before = estimate(scenario, catalog);
    QVERIFY(before);
    for (const Estimate* known : {&before.value(), static_cast<const Estimate*>(nullptr)}) {
        scenario.workload = inKind(testScenario().workload, WorkloadKind(kind), known, catalog);
        QCOMPARE(int(kindOf(scenario.workload)), kind);
        const auto after = estimate(scenario, catalog);
        QVERIFY2(after, after ? "" : codeText(after.error().front().code).data());
        // and from there to any other
        for (int next = 0; next < workloadKinds; ++next) {
            Scenario other = scenario;
            other.workload = inKind(scenario.workload, WorkloadKind(next), &after.value(), catalog);
            QVERIFY(estimate(other, catalog));
        }
    }
}

void TestWorkloadKind::saysTheSameTraining()
{
    const Catalog catalog = testCatalog();
    Scenario scenario = testScenario();
    const Estimate before = estimate(scenario, catalog).value();
    scenario.workload = inKind(scenario.workload, WorkloadKind::Flop, &before, catalog);
    QCOMPARE(scenario.workload.flops, before.flopsModel); // 6 · 7e10 · 1e12 has three digits
    QCOMPARE(estimate(scenario, catalog).value().durationH, before.durationH);
    scenario.workload
        = inKind(testScenario().workload, WorkloadKind::AcceleratorHours, &before, catalog);
    QVERIFY(qAbs(*scenario.workload.acceleratorHours / *before.acceleratorHours - 1) < 0.005);
}

void TestWorkloadKind::keepsTaskAndLosses()
{
    Workload workload = testScenario().workload;
    workload.task = Task::Lora;
    workload.lostFraction = 0.1;
    workload.experimentsMultiplier = 3;
    const Catalog catalog = testCatalog();
    const Workload flop = inKind(workload, WorkloadKind::Flop, nullptr, catalog);
    QCOMPARE(flop.task, std::optional(Task::Lora));
    QCOMPARE(flop.lostFraction, Number(0.1));
    QVERIFY(!flop.parameters && !flop.tokens);
    // lost hours are inside measured hours
    const Workload hours = inKind(workload, WorkloadKind::AcceleratorHours, nullptr, catalog);
    QVERIFY(!hours.lostFraction);
    QCOMPARE(hours.experimentsMultiplier, Number(3));
}

void TestWorkloadKind::takesTheNearestPreset()
{
    const Catalog catalog = testCatalog();
    Estimate known;
    known.flopsModel = 3e23;
    QCOMPARE(*inKind({}, WorkloadKind::Preset, &known, catalog).preset, "gpt-3-175b");
    known.flopsModel = 1e20;
    QCOMPARE(*inKind({}, WorkloadKind::Preset, &known, catalog).preset, "test-dense-7b");
}

QTEST_GUILESS_MAIN(TestWorkloadKind)
#include "tst_workloadkind.moc"
