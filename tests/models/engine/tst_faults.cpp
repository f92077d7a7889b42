// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimate.h"
#include "testcatalog.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace Qt::StringLiterals;
using namespace vorlauf;

using Change = std::function<void(Scenario&)>;
Q_DECLARE_METATYPE(Change)

// Each fault and warning of METHOD 14 that one scenario can have, with its place.

class TestFaults : public QObject
{
    Q_OBJECT

    const Catalog m_catalog = testCatalog();

    static QString text(std::string_view code, const std::string& path)
    {
        return QString::fromUtf8(code.data(), qsizetype(code.size())) + u' '
            + QString::fromStdString(path);
    }
    static QStringList faults(const Result<Estimate>& result)
    {
        QStringList list;
        if (!result) {
            for (const Fault& fault : result.error())
                list << text(codeText(fault.code), fault.path);
        }
        return list;
    }
    static QStringList warnings(const Estimate& e)
    {
        QStringList list;
        for (const Warning& warning : e.warnings)
            list << text(codeText(warning.code), warning.path);
        return list;
    }
    static void row(const char* name, const Change& change, const QStringList& expected)
    {
        QTest::newRow(name) << change << expected;
    }
    static Change start(double intensityHours)
    {
        return [=](Scenario& s) {
            s.schedule.start = Instant{0};
            s.electricity.hourlyIntensityGPerKwh
                = std::vector<double>(std::size_t(intensityHours), 100.0);
        };
    }
    static Contract contract(double share, bool qualified)
    {
        Contract c;
        c.share = share;
        c.qualified = qualified;
        return c;
    }

private Q_SLOTS:
    void fault_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("expected");
        const double nan = std::numeric_limits<double>::quiet_NaN();
        row("PUE below 1", [](Scenario& s) { s.site.pue = 0.95; }, {u"E-PUE-LT1 /site/pue"_s});
        row("not finite", [=](Scenario& s) { s.site.pue = nan; }, {u"E-NOT-FINITE /site/pue"_s});
        row("mix",
            [](Scenario& s) {
                s.electricity.mix = Mix{{"coal", 0.9}, {"gas", 0.12}};
            },
            {u"E-MIX-SUM /electricity/mix"_s});
        row("share of a mix",
            [](Scenario& s) {
                s.electricity.mix = Mix{{"coal", 1.2}, {"gas", -0.2}};
            },
            {u"E-SHARE-RANGE /electricity/mix/coal"_s, u"E-SHARE-RANGE /electricity/mix/gas"_s});
        row("key of a mix, escaped",
            [](Scenario& s) {
                s.electricity.mix = Mix{{"a/b~", 0.5}, {"gas", 0.5}};
            },
            {u"E-UNKNOWN-ID /electricity/mix/a~1b~0"_s});
        row("MFU 0", [](Scenario& s) { s.hardware.mfu = 0; }, {u"E-MFU-RANGE /hardware/mfu"_s});
        row("MFU 1.1", [](Scenario& s) { s.hardware.mfu = 1.1; }, {u"E-MFU-RANGE /hardware/mfu"_s});
        row("no accelerators", [](Scenario& s) { s.hardware.count = 0; },
            {u"E-N-RANGE /hardware/count"_s});
        row("half an accelerator", [](Scenario& s) { s.hardware.count = 2.5; },
            {u"E-N-RANGE /hardware/count"_s});
        row("too many", [](Scenario& s) { s.hardware.count = 1e8; },
            {u"E-RANGE /hardware/count"_s});
        row("intensity", [](Scenario& s) { s.electricity.intensityGPerKwh = -5; },
            {u"E-CI-NEG /electricity/intensityGPerKwh"_s});
        row("lost 1", [](Scenario& s) { s.workload.lostFraction = 1; },
            {u"E-PHI-RANGE /workload/lostFraction"_s});
        row("contracts",
            [](Scenario& s) {
                s.electricity.contracts = {contract(0.6, true), contract(0.5, true)};
            },
            {u"E-CONTRACT-SUM /electricity/contracts"_s});
        row("share of a contract",
            [](Scenario& s) { s.electricity.contracts = {contract(-0.1, true)}; },
            {u"E-SHARE-RANGE /electricity/contracts/0/share"_s});
        row("lifetime utilisation", [](Scenario& s) { s.hardware.lifetimeUtilisation = 0; },
            {u"E-ULIFE-RANGE /hardware/lifetimeUtilisation"_s});
        row("grid loss", [](Scenario& s) { s.electricity.gridLossShare = 0.5; },
            {u"E-LAMBDA /electricity/gridLossShare"_s});
        row("negative", [](Scenario& s) { s.hardware.hostWPerNode = -1; },
            {u"E-NEG /hardware/hostWPerNode"_s});
        row("share", [](Scenario& s) { s.site.onsiteShare = 1.5; },
            {u"E-SHARE-RANGE /site/onsiteShare"_s});
        row("window",
            [](Scenario& s) {
                s.schedule.start = Instant{0};
                s.schedule.deadline = Instant{5 * 3600};
            },
            {u"E-DEADLINE /schedule/deadline"_s});
        row("peak", [](Scenario& s) { s.hardware.accelerator = "test-no-peak"; },
            {u"E-NO-PEAK /hardware/precision"_s});
        row("power",
            [](Scenario& s) {
                s.hardware.accelerator = "test-no-tdp";
                s.hardware.hostWPerNode = 10;
            },
            {u"E-NO-POWER /hardware/power"_s});
        row("accelerator missing", [](Scenario& s) { s.hardware.accelerator.reset(); },
            {u"E-REQUIRED /hardware/accelerator"_s});
        row("count missing", [](Scenario& s) { s.hardware.count.reset(); },
            {u"E-REQUIRED /hardware/count"_s});
        row("tokens missing", [](Scenario& s) { s.workload.tokens.reset(); },
            {u"E-REQUIRED /workload/tokens"_s});
        row("parameters missing", [](Scenario& s) { s.workload.parameters.reset(); },
            {u"E-REQUIRED /workload/parameters"_s});
        row("ids",
            [](Scenario& s) {
                s.workload = {};
                s.workload.preset = "x";
                s.hardware.accelerator = "x";
                s.hardware.node = "x";
                s.site.zone = "x";
                s.site.cloudRegion = "x:y";
            },
            {u"E-UNKNOWN-ID /workload/preset"_s, u"E-UNKNOWN-ID /hardware/accelerator"_s,
             u"E-UNKNOWN-ID /hardware/node"_s, u"E-UNKNOWN-ID /site/cloudRegion"_s,
             u"E-UNKNOWN-ID /site/zone"_s});
        row("no kind", [](Scenario& s) { s.workload = {}; }, {u"E-INPUT-KIND /workload"_s});
        row("two kinds",
            [](Scenario& s) {
                s.workload.energyKwh = 5;
                s.workload.energyLevel = EnergyLevel::It;
            },
            {u"E-INPUT-KIND /workload"_s});
        row("MFU and HFU", [](Scenario& s) { s.hardware.mfu = s.hardware.hfu = 0.4; },
            {u"E-EXCLUSIVE /hardware/hfu"_s});
        row("two powers",
            [](Scenario& s) { s.hardware.power.meanW = s.hardware.power.systemW = 400; },
            {u"E-EXCLUSIVE /hardware/power/systemW"_s});
        row("idle twice", [](Scenario& s) { s.hardware.idleHours = s.hardware.idleFactor = 1; },
            {u"E-EXCLUSIVE /hardware/idleFactor"_s});
        row("active beyond all", [](Scenario& s) { s.workload.activeParameters = 8e10; },
            {u"E-RANGE /workload/activeParameters"_s});
        row("facility and PUE",
            [](Scenario& s) {
                s.workload = {};
                s.workload.energyKwh = 1000;
                s.workload.energyLevel = EnergyLevel::Facility;
                s.site.pue = 1.2;
            },
            {u"E-DOUBLE-PUE /site/pue"_s});
        row("level missing",
            [](Scenario& s) {
                s.workload = {};
                s.workload.energyKwh = 1000;
            },
            {u"E-REQUIRED /workload/energyLevel"_s});
        row("own hours end too early", start(24),
            {u"E-PROFILE-GAP /electricity/hourlyIntensityGPerKwh"_s});
        row("own hours beyond a year", start(8761),
            {u"E-PROFILE-GAP /electricity/hourlyIntensityGPerKwh"_s});
        row("an own hour below zero",
            [](Scenario& s) {
                s.electricity.hourlyIntensityGPerKwh = std::vector<double>(8760, 100.0);
                (*s.electricity.hourlyIntensityGPerKwh)[3] = -1;
            },
            {u"E-CI-NEG /electricity/hourlyIntensityGPerKwh/3"_s});
        row("direct factors without shares",
            [](Scenario& s) {
                s.site.zone = "OLD";
                s.electricity.basis = Basis::Direct;
            },
            {u"E-REQUIRED /electricity/basis"_s});
        row("too much to count",
            [](Scenario& s) {
                s.workload.parameters = 1e15;
                s.workload.tokens = 1e17;
            },
            {u"E-RANGE /workload"_s});
        row("a result beyond all bounds", [](Scenario& s) { s.hardware.power.meanW = 1e300; },
            {u"E-OVERFLOW "_s});
        row("all at once, in the plan's order",
            [](Scenario& s) {
                s.electricity.intensityGPerKwh = -1;
                s.site.pue = 0.9;
                s.hardware.accelerator = "x";
                s.workload.lostFraction = 2;
            },
            {u"E-PHI-RANGE /workload/lostFraction"_s, u"E-UNKNOWN-ID /hardware/accelerator"_s,
             u"E-PUE-LT1 /site/pue"_s, u"E-CI-NEG /electricity/intensityGPerKwh"_s});
    }
    void fault()
    {
        QFETCH(Change, change);
        QFETCH(QStringList, expected);
        Scenario scenario = testScenario();
        change(scenario);
        QCOMPARE(faults(estimate(scenario, m_catalog)), expected);
    }

    void warning_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("expected");
        row("none", [](Scenario&) {}, {});
        row("memory", [](Scenario& s) { s.hardware.count = 16; }, {u"W-MEMORY /hardware/count"_s});
        row("PUE", [](Scenario& s) { s.site.pue = 3.5; }, {u"W-PUE-HIGH /site/pue"_s});
        row("MFU", [](Scenario& s) { s.hardware.mfu = 0.7; }, {u"W-MFU-HIGH /hardware/mfu"_s});
        row("wider precision",
            [](Scenario& s) {
                s.hardware.accelerator = "nvidia-a100-sxm4-80gb";
                s.hardware.precision = Precision::Fp8;
                s.economics.rentPerAcceleratorHour = 1;
            },
            {u"W-PEAK-FALLBACK /hardware/precision"_s});
        row("FP16 for BF16 is as wide",
            [](Scenario& s) {
                s.hardware.accelerator = "nvidia-v100-sxm2-32gb";
                s.hardware.precision = Precision::Bf16;
                s.economics.rentPerAcceleratorHour = 1;
            },
            {});
        const Change kepler = [](Scenario& s) {
            s.hardware.accelerator = "test-kepler";
            s.economics.rentPerAcceleratorHour = 1;
        };
        row("a wider step from the default is a default", kepler, {});
        row("the same step from what was asked",
            [=](Scenario& s) {
                kepler(s);
                s.hardware.precision = Precision::Bf16;
            },
            {u"W-PEAK-FALLBACK /hardware/precision"_s});
        row("rent", [](Scenario& s) { s.hardware.accelerator = "nvidia-a100-sxm4-80gb"; },
            {u"W-NO-PRICE /economics/rentPerAcceleratorHour"_s});
        row("owned without prices", [](Scenario& s) { s.economics.mode = CostMode::Owned; },
            {u"W-NO-PRICE /economics/capexPerAccelerator"_s,
             u"W-NO-PRICE /economics/capexPerNode"_s});
        row("contract", [](Scenario& s) { s.electricity.contracts = {contract(0.5, true)}; },
            {u"W-NO-RESIDUAL /electricity/residualGPerKwh"_s});
        row("quality", [](Scenario& s) { s.electricity.contracts = {contract(0.5, false)}; },
            {u"W-QUALITY /electricity/contracts/0/qualified"_s,
             u"W-NO-RESIDUAL /electricity/residualGPerKwh"_s});
        row("residual beside life cycle", [](Scenario& s) { s.electricity.residualGPerKwh = 700; },
            {u"W-BASIS-MIX /electricity/residualGPerKwh"_s});
        row("own generation", [](Scenario& s) { s.site.onsiteShare = 0.2; },
            {u"W-ANNUAL-MATCH /site/onsiteShare"_s});
        row("old row", [](Scenario& s) { s.site.zone = "OLD"; }, {u"W-STALE /site/zone"_s});
        row("no hours",
            [](Scenario& s) {
                s.site.zone = "OLD";
                s.schedule.start = Instant{0};
            },
            {u"W-STALE /site/zone"_s, u"W-NO-HOURLY /site/zone"_s});
        row("hours of another zone",
            [](Scenario& s) {
                s.site.zone = "US";
                s.schedule.start = Instant{0};
            },
            {u"W-PROFILE-PROXY /site/zone"_s});
        row("causal count",
            [](Scenario& s) {
                Architecture shape;
                shape.layers = 80;
                shape.heads = 64;
                shape.qkHeadDim = 128;
                shape.attention = Attention::Causal;
                s.workload.architecture = shape;
            },
            {u"W-ATTN-MIX /workload/architecture/attention"_s});
        row("life cycle without use", [](Scenario& s) { s.boundary = Boundary::Lifecycle; },
            {u"W-PARTIAL /use"_s});
        row("life cycle without queries",
            [](Scenario& s) {
                s.boundary = Boundary::Lifecycle;
                s.use = Use{};
            },
            {u"W-PARTIAL /use/queriesPerDay"_s});
        row("use beside the total", [](Scenario& s) { s.use = Use{}; }, {});
        row("no accelerator",
            [](Scenario& s) {
                s.workload = {};
                s.workload.energyKwh = 1000;
                s.workload.energyLevel = EnergyLevel::It;
                s.hardware = {};
            },
            {u"W-PARTIAL /hardware/accelerator"_s});
    }
    void warning()
    {
        QFETCH(Change, change);
        QFETCH(QStringList, expected);
        Scenario scenario = testScenario();
        change(scenario);
        const auto result = estimate(scenario, m_catalog);
        QCOMPARE(faults(result), QStringList{});
        QCOMPARE(warnings(*result), expected);
    }
};

QTEST_APPLESS_MAIN(TestFaults)
#include "tst_faults.moc"
