// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimate.h"
#include "testcatalog.h"
#include "vectors.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace vorlauf;

using Change = std::function<void(Scenario&)>;
Q_DECLARE_METATYPE(Change)

// Which default applies: each rule of METHOD 2.10, 3.2, 3.4, 3.5, 4.1, 4.3 and 6.

class TestDefaults : public QObject
{
    Q_OBJECT

    const Catalog m_catalog = testCatalog();

    static const InputUsed* used(const Estimate& e, const QString& path)
    {
        const auto row = std::ranges::find(e.inputs, path.toStdString(), &InputUsed::path);
        return row == e.inputs.end() ? nullptr : &*row;
    }

    static Change on(const char* accelerator, double count)
    {
        return [=](Scenario& s) {
            s.hardware.accelerator = accelerator;
            s.hardware.count = count;
        };
    }
    static Change also(Change first, Change second)
    {
        return [=](Scenario& s) {
            first(s);
            second(s);
        };
    }
    static void table()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("path");
        QTest::addColumn<double>("expected");
    }
    static void row(const char* name, const Change& change, const char* path, double expected)
    {
        QTest::newRow(name) << change << QString::fromLatin1(path) << expected;
    }
    void compare()
    {
        QFETCH(Change, change);
        QFETCH(QString, path);
        QFETCH(double, expected);
        Scenario scenario = testScenario();
        change(scenario);
        const auto result = estimate(scenario, m_catalog);
        QVERIFY(result);
        const InputUsed* input = used(*result, path);
        QVERIFY(input);
        QVERIFY(input->origin != Origin::Given);
        QVERIFY(!input->source.empty());
        const double got = std::get<double>(input->value);
        QVERIFY2(within(got, expected), qPrintable(QString::number(got, 'g', 12)));
    }

private Q_SLOTS:
    void utilisation_data()
    {
        table();
        const char* mfu = "/hardware/mfu";
        const Change lora = [](Scenario& s) { s.workload.task = Task::Lora; };
        const Change fp8 = [](Scenario& s) { s.hardware.precision = Precision::Fp8; };
        const Change moe = [](Scenario& s) { s.workload.activeParameters = 1e10; };
        const Change samples = [](Scenario& s) {
            s.workload = {};
            s.workload.samples = 1e9;
            s.workload.flopsPerSample = 8e9;
        };
        const Change flops = [](Scenario& s) {
            s.workload = {};
            s.workload.flops = 1e22;
        };
        row("fine-tuning on eight", also(on("nvidia-h100-sxm5-80gb", 8), lora), mfu, 0.30);
        row("fine-tuning on nine", also(on("nvidia-h100-sxm5-80gb", 9), lora), mfu, 0.31);
        row("samples", samples, mfu, 0.25);
        row("FP8", fp8, mfu, 0.22);
        row(
            "FP4 falls to FP8", [](Scenario& s) { s.hardware.precision = Precision::Fp4; }, mfu,
            0.22);
        row("FP8 where there is none counts as BF16", also(on("nvidia-a100-sxm4-80gb", 1024), fp8),
            mfu, 0.36);
        row("mixture of experts", moe, mfu, 0.32);
        row("FP8 before experts", also(fp8, moe), mfu, 0.22);
        row(
            "nine tenths active is dense",
            [](Scenario& s) { s.workload.activeParameters = 6.3e10; }, mfu, 0.31);
        row("small model",
            also(on("nvidia-a100-sxm4-80gb", 64), [](Scenario& s) { s.workload.parameters = 4e8; }),
            mfu, 0.31);
        row("TPU", on("google-tpu-v4", 1024), mfu, 0.36);
        row("Volta", on("nvidia-v100-sxm2-32gb", 1024), mfu, 0.31);
        row("Ampere", on("nvidia-a100-sxm4-80gb", 1024), mfu, 0.36);
        row("Hopper", on("nvidia-h100-sxm5-80gb", 1024), mfu, 0.31);
        row("FLOP alone, by column", also(on("nvidia-a100-sxm4-80gb", 1024), flops), mfu, 0.36);
    }
    void utilisation() { compare(); }

    void power_data()
    {
        table();
        const char* share = "/hardware/power/utilisation";
        const Change tuned = [](Scenario& s) { s.workload.task = Task::Finetune; };
        row("seven accelerators", on("nvidia-h100-sxm5-80gb", 7), share, 0.37);
        row("another task", also(on("nvidia-h100-sxm5-80gb", 1024), tuned), share, 0.37);
        row("fraction of the row", on("nvidia-h100-sxm5-80gb", 8), "/hardware/power/fractionOfTdp",
            0.86);
        row("TPU", on("google-tpu-v4", 64), share, 0.45);
        row("ASIC", on("test-asic", 64), share, 0.45);
        row("all others", on("nvidia-a100-sxm4-80gb", 64), share, 0.78);
    }
    void power() { compare(); }

    void node_data()
    {
        table();
        const char* size = "/hardware/acceleratorsPerNode";
        const char* host = "/hardware/hostWPerNode";
        const char* net = "/hardware/networkW";
        row("size by node row", on("nvidia-h100-sxm5-80gb", 64), size, 8);
        row("size of a data centre GPU", on("nvidia-v100-sxm2-32gb", 64), size, 8);
        row("size of a TPU", on("google-tpu-v4", 64), size, 4);
        row("size of a desktop", on("nvidia-rtx-4090", 2), size, 2);
        row("size of a desktop, four at most", on("nvidia-rtx-4090", 6), size, 4);
        row("size of a CPU", on("test-cpu", 6), size, 1);
        row("host measured, generic node", on("nvidia-h100-sxm5-80gb", 64), host, 2800);
        row("a nameplate remainder is none", on("nvidia-a100-sxm4-80gb", 64), host, 0.3 * 400 * 8);
        row("node of the cloud has no value",
            also(on("nvidia-h100-sxm5-80gb", 64),
                 [](Scenario& s) { s.site.cloudRegion = "Microsoft Azure:germanywestcentral"; }),
            host, 0.45 * 700 * 8);
        row("host inside the accelerator", on("google-tpu-v5e", 64), host, 0);
        row("host of a TPU", on("google-tpu-v4", 64), host, 240);
        row("host of a desktop", on("nvidia-rtx-4090", 2), host, 200);
        row("host inside the node's figure", on("test-asic", 64), host, 0);
        row("then no network either", on("test-asic", 64), net, 0);
        row("network of GPUs", on("nvidia-h100-sxm5-80gb", 64), net, 30);
        row("network of others", on("google-tpu-v4", 64), net, 10);
        row("one node needs none", on("nvidia-h100-sxm5-80gb", 8), net, 0);
        row("desktops need none", on("nvidia-rtx-4090", 64), net, 0);
    }
    void node() { compare(); }

    void site_data()
    {
        table();
        const char* pue = "/site/pue";
        const char* wue = "/site/wueLPerKwh";
        const auto region
            = [](const char* id) { return Change([=](Scenario& s) { s.site.cloudRegion = id; }); };
        const auto zone
            = [](const char* id) { return Change([=](Scenario& s) { s.site.zone = id; }); };
        row("cloud region", region("Google Cloud:europe-west1"), pue, 1.09);
        row("provider", region("Microsoft Azure:germanywestcentral"), pue, 1.17);
        row("climate by hours", zone("DE"), pue, 1.142);
        row("climate by temperature", zone("US"), pue, 1 + 0.06 + 0.5 * 0.04 + 0.5 / 4);
        row("climate of the parent", zone("US-A"), pue, 1 + 0.06 + 0.5 * 0.04 + 0.5 / 4);
        row(
            "survey", [](Scenario& s) { s.site.zone.reset(); }, pue, 1.54);
        row("water of the provider", region("Microsoft Azure:germanywestcentral"), wue, 0.27);
        row("water of the method", zone("DE"), wue, 0.55);
    }
    void site() { compare(); }

    void embodied_data()
    {
        table();
        const char* piece = "/hardware/embodiedKgPerAccelerator";
        const char* chassis = "/hardware/embodiedKgPerNode";
        const char* years = "/hardware/lifetimeYears";
        row("row", on("nvidia-h100-sxm5-80gb", 64), piece, 164);
        row("GPU by memory", on("nvidia-v100-sxm2-32gb", 64), piece, 48);
        row("TPU at least", on("google-tpu-v4", 64), piece, 300);
        row("CPU", on("test-cpu", 64), piece, 35);
        row("chassis of the node", on("nvidia-h100-sxm5-80gb", 64), chassis, 5700);
        row("chassis below 600 W", on("nvidia-a100-sxm4-80gb", 64), chassis, 2500);
        row("chassis from 600 W",
            also(on("nvidia-h100-sxm5-80gb", 64),
                 [](Scenario& s) { s.site.cloudRegion = "Microsoft Azure:germanywestcentral"; }),
            chassis, 5700);
        row("chassis of a TPU", on("google-tpu-v4", 64), chassis, 600);
        row("chassis of others", on("nvidia-rtx-4090", 2), chassis, 400);
        row("years of the node", on("nvidia-a100-sxm4-80gb", 64), years, 5);
        row("years of the method", on("nvidia-v100-sxm2-32gb", 64), years, 5);
        row("years of the cloud's node",
            also(on("nvidia-h100-sxm5-80gb", 64),
                 [](Scenario& s) { s.site.cloudRegion = "Microsoft Azure:germanywestcentral"; }),
            years, 6);
        row("lifetime utilisation", on("nvidia-h100-sxm5-80gb", 64),
            "/hardware/lifetimeUtilisation", 0.85);
    }
    void embodied() { compare(); }

    void overheads_data()
    {
        table();
        const char* repeats = "/workload/experimentsMultiplier";
        const Change hours = [](Scenario& s) {
            s.workload = {};
            s.workload.acceleratorHours = 1000;
        };
        row(
            "lost", [](Scenario&) {}, "/workload/lostFraction", 0.05);
        row(
            "evaluation", [](Scenario&) {}, "/workload/evaluationShare", 0.02);
        row("hours hold what was lost", hours, "/workload/lostFraction", 0);
        row("hours hold evaluation", hours, "/workload/evaluationShare", 0);
        row(
            "one run", [](Scenario&) {}, repeats, 1);
        row(
            "project", [](Scenario& s) { s.boundary = Boundary::Project; }, repeats, 2);
        row(
            "life cycle", [](Scenario& s) { s.boundary = Boundary::Lifecycle; }, repeats, 2);
        row(
            "adapters", [](Scenario& s) { s.workload.task = Task::Lora; },
            "/workload/adapterParameters", 0.005 * 7e10);
    }
    void overheads() { compare(); }

    void prices_data()
    {
        table();
        const char* rent = "/economics/rentPerAcceleratorHour";
        const char* price = "/economics/electricityPricePerKwh";
        row(
            "median of the newest offers, converted", [](Scenario&) {}, rent, 3 * 0.8);
        row(
            "electricity of the zone", [](Scenario&) {}, price, 0.15);
        row(
            "electricity of the parent, converted", [](Scenario& s) { s.site.zone = "US-A"; },
            price, 0.08 * 0.8);
    }
    void prices() { compare(); }

    void whatIsGivenIsUsed()
    {
        Scenario s = testScenario();
        s.hardware.mfu = 0.42;
        s.site.pue = 1.3;
        s.workload.experimentsMultiplier = 1.5;
        s.boundary = Boundary::Project; // a multiplier that is given wins
        const auto result = estimate(s, m_catalog);
        QVERIFY(result);
        for (const auto& [path, value] : {std::pair{"/hardware/mfu", 0.42},
                                          {"/site/pue", 1.3},
                                          {"/workload/experimentsMultiplier", 1.5}}) {
            const InputUsed* input = used(*result, QString::fromLatin1(path));
            QVERIFY(input);
            QCOMPARE(input->origin, Origin::Given);
            QCOMPARE(std::get<double>(input->value), value);
        }
    }

    void aMissingDefaultIsNamed()
    {
        Catalog catalog = testCatalog();
        std::erase_if(catalog.methodDefaults,
                      [](const MethodDefault& row) { return row.key == "work.phi"; });
        catalog.buildIndex();
        const auto result = estimate(testScenario(), catalog);
        QVERIFY(!result);
        QCOMPARE(result.error().size(), std::size_t(1));
        QCOMPARE(result.error()[0].code, FaultCode::Required);
        QCOMPARE(result.error()[0].path, std::string("/workload/lostFraction"));
        QCOMPARE(result.error()[0].text, std::string("work.phi"));
    }
};

QTEST_APPLESS_MAIN(TestDefaults)
#include "tst_defaults.moc"
