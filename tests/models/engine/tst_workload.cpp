// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimate.h"
#include "testcatalog.h"
#include "vectors.h"

#include <QTest>

#include <functional>

using namespace vorlauf;

using Change = std::function<void(Workload&)>;
Q_DECLARE_METATYPE(Change)

// Kinds of workload and tasks (METHOD 2), from the plan's fields to FLOP and hours.

class TestWorkload : public QObject
{
    Q_OBJECT

    const Catalog m_catalog = testCatalog();

    Estimate result(const Scenario& s) const
    {
        const auto e = estimate(s, m_catalog);
        return e ? *e : Estimate{};
    }
    static Architecture small() // 2 layers of width 4
    {
        Architecture a;
        a.layers = 2;
        a.hidden = 4;
        a.heads = 2;
        a.vocabulary = 10;
        a.sequence = 3;
        return a;
    }
    static void row(const char* name, const Change& change, double model, double hardware)
    {
        QTest::newRow(name) << change << model << hardware;
    }

private Q_SLOTS:
    void flops_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<double>("model");
        QTest::addColumn<double>("hardware");
        const auto preset = [](const char* id) {
            return [=](Workload& w) {
                w = {};
                w.preset = id;
            };
        };
        row(
            "dense", [](Workload&) {}, 4.2e23, 4.2e23);
        row(
            "experts", [](Workload& w) { w.activeParameters = 1e10; }, 6e22, 6e22);
        row(
            "recomputed", [](Workload& w) { w.recomputation = Recomputation::Full; }, 4.2e23,
            5.6e23);
        row(
            "selectively", [](Workload& w) { w.recomputation = Recomputation::Selective; }, 4.2e23,
            4.2e23);
        row(
            "adapters",
            [](Workload& w) {
                w.task = Task::Lora;
                w.adapterParameters = 1e8;
                w.recomputation = Recomputation::Full;
            },
            2.806e23, 4.206e23);
        row(
            "preference", [](Workload& w) { w.task = Task::Preference; }, 8.4e23, 8.4e23);
        row(
            "given",
            [](Workload& w) {
                w = {};
                w.flops = 5e20;
            },
            5e20, 5e20);
        row(
            "samples",
            [](Workload& w) {
                w = {};
                w.samples = 1e6;
                w.macsPerSample = 4e9;
                w.frozenFlopsPerSample = 1e9;
            },
            25e15, 25e15);
        row("reported by the preset", preset("gpt-3-175b"), 3.14e23, 3.14e23);
        row(
            "reported, with twice the tokens",
            [=](Workload& w) {
                preset("gpt-3-175b")(w);
                w.tokens = 6e11;
            },
            6.28e23, 6.28e23);
        row(
            "reported, half as big and dense",
            [=](Workload& w) {
                preset("gpt-3-175b")(w);
                w.parameters = 8.75e10;
            },
            1.57e23, 1.57e23);
        row("counted from the preset", preset("test-dense-7b"), 8.4e22, 8.4e22);
        row("preset without tokens", preset("test-moe"), 7.74e23, 7.74e23);
        row(
            "preset, fine-tuned",
            [=](Workload& w) {
                preset("gpt-3-175b")(w);
                w.task = Task::Finetune;
                w.tokens = 1e9;
            },
            1.05e21, 1.05e21);
        // Per layer: attention 4·4·4 = 64, FFN 2·4·16 = 128, so mm = 384; core 2·3·2·4 = 48.
        row(
            "shape",
            [](Workload& w) {
                w = {};
                w.architecture = small();
                w.tokens = 1000;
            },
            3 * (2 * (384 + 48.0) + 80) * 1000, 3 * (2 * (384 + 48.0) + 80) * 1000);
        row(
            "causal shape, recomputed",
            [](Workload& w) {
                w = {};
                w.architecture = small();
                w.architecture->attention = Attention::Causal; // (3 + 1)/(2·3) of the core
                w.tokens = 1000;
                w.recomputation = Recomputation::Full;
            },
            3 * (2 * (384 + 32.0) + 80) * 1000, (3 * (2 * (384 + 32.0) + 80) + 2 * 416) * 1000);
        // Experts of width 8: gated 3·4·8 = 96; (2 + 1)·96 + 4·8 = 320, so mm = 768.
        row(
            "shape with experts",
            [](Workload& w) {
                w = {};
                w.architecture = small();
                w.architecture->experts = 8;
                w.architecture->routed = 2;
                w.architecture->shared = 1;
                w.architecture->expertFfn = 8;
                w.architecture->gated = true;
                w.tokens = 1000;
            },
            3 * (2 * (768 + 48.0) + 80) * 1000, 3 * (2 * (768 + 48.0) + 80) * 1000);
        row(
            "parameters and shape",
            [](Workload& w) {
                w.architecture = small(); // 12·L·H·q·s = 12·2·2·2·3
            },
            (6 * 7e10 + 288) * 1e12, (6 * 7e10 + 288) * 1e12);
    }
    void flops()
    {
        QFETCH(Change, change);
        QFETCH(double, model);
        QFETCH(double, hardware);
        Scenario s = testScenario();
        change(s.workload);
        const Estimate e = result(s);
        QVERIFY(e.flopsModel);
        QVERIFY2(within(*e.flopsModel, model), qPrintable(QString::number(*e.flopsModel, 'g', 12)));
        QVERIFY(within(*e.flopsHardware, hardware));
    }

    void hardwareUtilisation()
    {
        Scenario s = testScenario();
        s.hardware.mfu = 0.3;
        const double plain = *result(s).durationH;
        s.workload.recomputation = Recomputation::Full;
        QVERIFY(within(*result(s).durationH, plain)); // MFU holds the penalty
        s.hardware.mfu.reset();
        s.hardware.hfu = 0.4;
        QVERIFY(within(*result(s).durationH, plain)); // 4/3 of the work at 4/3 of the rate
        QVERIFY(within(*result(s).mfu, 0.3));
    }

    void quantisedAdaptersTakeLonger()
    {
        Scenario s = testScenario();
        s.hardware.mfu = 0.3;
        s.workload.task = Task::Lora;
        const double hours = *result(s).durationH;
        s.workload.task = Task::Qlora;
        QVERIFY(within(*result(s).durationH, 1.39 * hours));
    }

    void generationIsSlow() // METHOD 2.8: 2 of 12 parts run at u_dec
    {
        Scenario s = testScenario();
        s.hardware.mfu = 0.4;
        s.workload.task = Task::Preference;
        const double rate = 1024 * 989.4e12 * 3600;
        const double rest = 10 * 7e22 / (rate * 0.4);
        QVERIFY(within(*result(s).durationH, (rest + 2 * 7e22 / (rate * 0.08)) / 0.95));
        s.use.emplace();
        s.use->decodeUtilisation = 0.2;
        QVERIFY(within(*result(s).durationH, (rest + 2 * 7e22 / (rate * 0.2)) / 0.95));
    }

    void overheadsMultiply() // METHOD 2.10
    {
        Scenario s = testScenario();
        s.hardware.mfu = 0.4;
        s.workload.lostFraction = 0.2;
        s.workload.evaluationShare = 0.1;
        s.workload.experimentsMultiplier = 3;
        const double ideal = 4.2e23 / (1024 * 989.4e12 * 0.4 * 3600);
        const Estimate e = result(s);
        QVERIFY(within(*e.durationH, ideal / 0.8));
        QVERIFY(within(*e.acceleratorHours, 1024 * ideal / 0.8 * 1.1 * 3));
        QVERIFY(
            within(*e.energyParts.lostAndRepeated, *e.energy.facilityKwh * (1 - 0.8 / (1.1 * 3))));
    }

    void givenHours()
    {
        Scenario s = testScenario();
        s.workload = {};
        s.workload.acceleratorHours = 10240;
        const Estimate e = result(s);
        QVERIFY(within(*e.durationH, 10));
        QVERIFY(within(*e.acceleratorHours, 10240));
        s.boundary = Boundary::Project;
        QVERIFY(within(*result(s).durationH, 10));
        QVERIFY(within(*result(s).acceleratorHours, 20480));
    }
};

QTEST_APPLESS_MAIN(TestWorkload)
#include "tst_workload.moc"
