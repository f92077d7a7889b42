// SPDX-License-Identifier: GPL-3.0-or-later
#include "usephase.h"

#include "estimate.h"
#include "testcatalog.h"
#include "vectors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vorlauf;

// The use phase (METHOD 7), from the plan to the result.

class TestUsePhase : public QObject
{
    Q_OBJECT

    const Catalog m_catalog = testCatalog();

    Estimate computed(const Scenario& s) const
    {
        const auto result = estimate(s, m_catalog);
        if (!result)
            qFatal("%s %s", codeText(result.error()[0].code).data(),
                   result.error()[0].path.c_str());
        return *result;
    }
    QStringList faults(const Scenario& s) const
    {
        QStringList list;
        if (const auto result = estimate(s, m_catalog); !result) {
            for (const Fault& fault : result.error())
                list << QString::fromStdString(std::string(codeText(fault.code)) + ' '
                                               + fault.path);
        }
        return list;
    }
    static Scenario asked(double queriesPerDay)
    {
        Scenario s = testScenario();
        s.use.emplace().queriesPerDay = queriesPerDay;
        return s;
    }
    static Scenario withTokens()
    {
        Scenario s = asked(1000);
        s.use->promptTokens = 500;
        s.use->outputTokens = 300;
        return s;
    }

private Q_SLOTS:
    void seventyBillionParameters() // TV16
    {
        const auto vector = testVector(u"TV16"_s);
        const auto in = [&](const char* name) {
            return vector[u"inputs"_s][QLatin1StringView(name)].toDouble();
        };
        const auto expected = [&](const char* name) {
            return vector[u"expected"_s][QLatin1StringView(name)].toDouble();
        };
        Scenario s = testScenario();
        s.workload = {};
        s.workload.parameters = in("N_active");
        s.workload.acceleratorHours
            = in("E_train_kWh") * 1000 / in("PUE") / in("P_active_W"); // all power on a kWh
        s.hardware.count = 8;
        s.hardware.power.meanW = 620; // 620 + 2,400/8 + 30 = 950; idle 70 + 1,200/8 + 30 = 250
        s.hardware.hostWPerNode = 2400;
        s.hardware.networkW = 30;
        s.hardware.embodiedKgPerAccelerator = s.hardware.embodiedKgPerNode = 0;
        s.site.pue = in("PUE");
        s.electricity.gridLossShare = 0;
        Use& use = s.use.emplace();
        use.queriesPerDay = in("Q_per_day");
        use.days = in("horizon_days");
        use.promptTokens = in("T_in");
        use.outputTokens = in("T_out");
        use.prefillUtilisation = in("u_prefill");
        use.decodeUtilisation = in("u_decode");
        use.fleetUtilisation = in("U_srv");
        Estimate e = computed(s);
        QVERIFY(within(*e.energy.facilityKwh, in("E_train_kWh")));
        QVERIFY(within(*e.use->queryWh, expected("E_q_fac_Wh")));
        QVERIFY(within(*e.use->totalKwh, expected("E_horizon_kWh")));
        QVERIFY(within(*e.use->breakEvenQueries, expected("breakeven_queries")));
        QVERIFY(within(*e.use->breakEvenDays, expected("breakeven_days")));
        s.use->growthPerDay = in("growth_per_day");
        e = computed(s);
        QVERIFY(within(*e.use->breakEvenDays, expected("breakeven_days_with_growth")));
        s.use->growthPerDay = -0.01;
        e = computed(s);
        QVERIFY(!e.use->breakEvenDays); // never
        QVERIFY(e.use->breakEvenQueries.has_value());
    }

    void aQueryByDefault()
    {
        const Estimate e = computed(asked(1e6));
        QVERIFY(within(*e.use->queryWh, 0.3));
        QVERIFY(within(*e.use->totalKwh, 0.3e-3 * 1e6 * 365));
        QVERIFY(within(*e.emissions.useG, *e.use->totalKwh * 331.6 / 0.95));
        const auto found
            = std::ranges::find(e.inputs, std::string("/use/whPerQuery"), &InputUsed::path);
        QVERIFY(found != e.inputs.end());
        QCOMPARE(found->origin, Origin::Method);
    }

    void useStandsBesideOrInsideTheTotal()
    {
        const Estimate beside = computed(asked(1e6));
        Scenario s = asked(1e6);
        s.boundary = Boundary::Project;
        const Estimate project = computed(s);
        s.boundary = Boundary::Lifecycle;
        const Estimate inside = computed(s);
        QVERIFY(within(*inside.emissions.totalLocationG,
                       *project.emissions.totalLocationG + *inside.emissions.useG));
        QVERIFY(within(*inside.emissions.totalMarketG,
                       *project.emissions.totalMarketG + *inside.emissions.useG));
        QCOMPARE(inside.locationParts.use, inside.emissions.useG);
        QVERIFY(!beside.locationParts.use);
        QCOMPARE(inside.use->breakEvenQueries, project.use->breakEvenQueries);
        QVERIFY(inside.warnings.empty());
    }

    void servingWearsHardware() // 7.5
    {
        Scenario s = withTokens();
        s.use->fleetUtilisation = 0.5;
        s.use->days = 10;
        s.electricity.intensityGPerKwh = 0;
        s.hardware.embodiedKgPerAccelerator = 100;
        s.hardware.embodiedKgPerNode = 800;
        s.hardware.lifetimeYears = 5;
        const double seconds = 2 * 7e10 * (500 / 0.4 + 300 / 0.08) / 989.4e12;
        const double hours = 1000 * 10 * seconds / 3600 / 0.5;
        const Estimate e = computed(s);
        QVERIFY(within(*e.emissions.useG, 200e3 * hours / (5 * 8760)));
    }

    void anotherAcceleratorServes()
    {
        Scenario s = withTokens();
        s.use->accelerator = "nvidia-a100-sxm4-80gb";
        s.use->fleetUtilisation = 1;
        s.hardware.power.meanW = 5; // of the training alone
        const double seconds = 2 * 7e10 * (500 / 0.4 + 300 / 0.08) / 312e12;
        const double watts = (40 + 360 * 0.78) + 0.3 * 400 + 30; // defaults of 3.4 and 3.5
        const Estimate e = computed(s);
        QVERIFY(within(*e.use->queryWh, *e.pue * seconds * watts / 3600));
        s.use->accelerator = s.hardware.accelerator;
        const Estimate same = computed(s);
        s.use->accelerator.reset();
        QCOMPARE(same.use->queryWh, computed(s).use->queryWh);
    }

    void scoresOfUse()
    {
        Scenario s = withTokens();
        s.sciPer = SciUnit::Query;
        Estimate e = computed(s);
        QVERIFY(within(*e.sciG, *e.emissions.useG / (1000 * 365)));
        s.sciPer = SciUnit::Tokens1000;
        e = computed(s);
        QVERIFY(within(*e.sciG, *e.emissions.useG / (1000 * 365 * 0.8)));
        s.use->promptTokens.reset();
        s.use->outputTokens.reset();
        QVERIFY(!computed(s).sciG); // how many tokens is not known
        s.use.reset();
        QVERIFY(!computed(s).sciG);
    }

    void withoutQueriesOnlyAQueryIsKnown()
    {
        Scenario s = testScenario();
        s.use.emplace();
        const Estimate e = computed(s);
        QVERIFY(e.use->queryWh && e.use->breakEvenQueries);
        QVERIFY(!e.use->totalKwh && !e.use->breakEvenDays && !e.emissions.useG);
        s.use->queriesPerDay = 0;
        const Estimate none = computed(s);
        QCOMPARE(none.emissions.useG, Number{0.0});
        QVERIFY(!none.use->breakEvenDays);
    }

    void faultsOfUse()
    {
        Scenario s = withTokens();
        s.use->outputTokens.reset();
        QCOMPARE(faults(s), {u"E-REQUIRED /use/outputTokens"_s});
        s = withTokens();
        s.use->accelerator = "none";
        QCOMPARE(faults(s), {u"E-UNKNOWN-ID /use/accelerator"_s});
        s.use->accelerator = "test-no-tdp";
        QCOMPARE(faults(s)[0], u"E-NO-POWER /use/accelerator"_s);
        s.use->accelerator = "test-no-peak";
        QCOMPARE(faults(s), {u"E-NO-PEAK /use/accelerator"_s});
        s = withTokens();
        s.workload = {};
        s.workload.flops = 1e23;
        QCOMPARE(faults(s), {u"E-REQUIRED /workload/parameters"_s});
        s.workload = {};
        s.workload.energyKwh = 100;
        s.workload.energyLevel = EnergyLevel::Facility;
        s.hardware = {};
        QVERIFY(faults(s).contains(u"E-REQUIRED /use/accelerator"_s));
        s = withTokens();
        s.use->fleetUtilisation = 0;
        QCOMPARE(faults(s), {u"E-MFU-RANGE /use/fleetUtilisation"_s});
        s.use->fleetUtilisation.reset();
        s.use->growthPerDay = -1;
        QCOMPARE(faults(s), {u"E-RANGE /use/growthPerDay"_s});
    }

    void chassisThatIsNotKnownIsSaid()
    {
        Catalog catalog = testCatalog();
        auto bare = testAccelerator("bare", "Test", "gpu", "datacenter", "Ampere", {}, 400, 312);
        catalog.accelerators.push_back(bare);
        catalog.buildIndex();
        Scenario s = withTokens();
        s.use->accelerator = "bare"; // no memory: nothing to tell its embodied mass by
        const auto result = estimate(s, catalog);
        QVERIFY(result);
        QCOMPARE(result->warnings.size(), std::size_t(1));
        QCOMPARE(result->warnings[0].code, WarningCode::Partial);
        QCOMPARE(result->warnings[0].path, std::string("/use/accelerator"));
    }
};

QTEST_APPLESS_MAIN(TestUsePhase)
#include "tst_usephase.moc"
