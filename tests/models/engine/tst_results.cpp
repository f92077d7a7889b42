// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimate.h"
#include "figures.h"
#include "testcatalog.h"
#include "vectors.h"

#include <QTest>

#include <functional>

using namespace vorlauf;

using Change = std::function<void(Scenario&)>;
Q_DECLARE_METATYPE(Change)

// What results have in common: parts add up, empty stays empty, and how they depend on inputs.

class TestResults : public QObject
{
    Q_OBJECT

    const Catalog m_catalog = testCatalog();

    static double sum(const Parts& p)
    {
        double total = 0;
        for (const Number& part :
             {p.accelerators, p.hostAndNetwork, p.cooling, p.embodied, p.lostAndRepeated, p.use})
            total += part.value_or(0);
        return total;
    }
    static Scenario metered(EnergyLevel level)
    {
        Scenario s = testScenario();
        s.workload = {};
        s.workload.energyKwh = 1000;
        s.workload.energyLevel = level;
        s.hardware.count.reset();
        s.hardware.power.meanW = 500;
        s.hardware.hostWPerNode = 2000; // 250 W per accelerator
        s.hardware.networkW = 50;
        if (level != EnergyLevel::Facility)
            s.site.pue = 1.25;
        return s;
    }
    Estimate result(const Scenario& s) const
    {
        const auto e = estimate(s, m_catalog);
        return e ? *e : Estimate{};
    }

private Q_SLOTS:
    void partsAddUp_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("plain") << Change([](Scenario&) {});
        QTest::newRow("project") << Change([](Scenario& s) { s.boundary = Boundary::Project; });
        QTest::newRow("idle") << Change([](Scenario& s) { s.hardware.idleHours = 100; });
        QTest::newRow("own generation") << Change([](Scenario& s) { s.site.onsiteShare = 0.3; });
        QTest::newRow("direct factors")
            << Change([](Scenario& s) { s.electricity.basis = Basis::Direct; });
        QTest::newRow("hours") << Change([](Scenario& s) { s.schedule.start = Instant{0}; });
        QTest::newRow("contract") << Change([](Scenario& s) {
            Contract c;
            c.share = 0.4;
            c.upstreamGPerKwh = 11;
            c.qualified = true;
            s.electricity.contracts = {c};
        });
        QTest::newRow("energy") << Change([](Scenario& s) { s = metered(EnergyLevel::Node); });
        QTest::newRow("no accelerator") << Change([](Scenario& s) {
            s = metered(EnergyLevel::It);
            s.hardware = {};
        });
        QTest::newRow("nothing") << Change([](Scenario& s) { s.workload.tokens = 0; });
    }
    void partsAddUp()
    {
        QFETCH(Change, change);
        Scenario s = testScenario();
        change(s);
        const auto r = estimate(s, m_catalog);
        QVERIFY(r);
        QVERIFY(within(sum(r->locationParts), *r->emissions.totalLocationG, 1e-12));
        QVERIFY(within(sum(r->marketParts), *r->emissions.totalMarketG, 1e-12));
        QVERIFY(within(sum(r->energyParts), *r->energy.facilityKwh, 1e-12));
        const EmissionsResult& e = r->emissions;
        QVERIFY(
            within(*e.operationalLocationG + *e.upstreamG + *e.gridLossG + e.embodiedG.value_or(0),
                   *e.totalLocationG, 1e-12));
    }

    void meteredEnergy_data() // METHOD 3.8, with P_acc 500, P_host/g 250, P_net 50
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<double>("it");
        QTest::addColumn<double>("facility");
        QTest::newRow("accelerator") << int(EnergyLevel::Accelerator) << 1600.0 << 2000.0;
        QTest::newRow("node") << int(EnergyLevel::Node) << 1000 * 800 / 750.0 << 1250 * 800 / 750.0;
        QTest::newRow("it") << int(EnergyLevel::It) << 1000.0 << 1250.0;
        QTest::newRow("facility") << int(EnergyLevel::Facility) << 1000 / 1.142 << 1000.0;
    }
    void meteredEnergy()
    {
        QFETCH(int, level);
        QFETCH(double, it);
        QFETCH(double, facility);
        const Estimate e = result(metered(EnergyLevel(level)));
        QVERIFY(e.energy.itKwh && within(*e.energy.itKwh, it));
        QVERIFY(within(*e.energy.facilityKwh, facility));
        QVERIFY(within(*e.acceleratorHours, 1000 * it / 800));
        QVERIFY(within(*e.energy.acceleratorKwh, it * 500 / 800));
        QVERIFY(!e.durationH); // no count, no duration
        QVERIFY(!e.flopsModel && !e.mfu && !e.sciG);
    }

    void emptyStaysEmpty()
    {
        Scenario s = metered(EnergyLevel::It);
        s.hardware = {};
        s.caps.emissionsT = 1;
        s.caps.durationH = 1;
        s.caps.cost = 1;
        const Estimate e = result(s);
        QVERIFY(e.energy.itKwh);
        for (const Number& number :
             {e.acceleratorHours, e.durationH, e.emissions.embodiedG, e.cost.rent, e.cost.total,
              e.energy.acceleratorKwh, e.nodes, e.meanPowerW, e.emissions.useG, e.avoidedG})
            QVERIFY(!number);
        QCOMPARE(e.checks.size(), std::size_t(3));
        QCOMPARE(e.checks[0].status, CheckStatus::Pass);
        QCOMPARE(e.checks[1].status, CheckStatus::Unknown);
        QVERIFY(!e.checks[1].value);
        QCOMPARE(e.checks[2].status, CheckStatus::Unknown);
    }

    void nothingToDoIsAValidZero()
    {
        Scenario s = testScenario();
        s.workload.tokens = 0;
        const Estimate e = result(s);
        QCOMPARE(e.flopsModel, Number{0.0});
        QCOMPARE(e.durationH, Number{0.0});
        QCOMPARE(e.emissions.totalLocationG, Number{0.0});
        QVERIFY(!e.sciG); // division by zero is no number
        QVERIFY(!e.intensityLocationGPerKwh);
    }

    void caps()
    {
        Scenario s = testScenario();
        const double tons = *result(s).emissions.totalLocationG / 1e6;
        s.caps.emissionsT = tons;
        s.caps.energyMwh = 1;
        s.caps.waterM3 = 1e9;
        const Estimate e = result(s);
        QCOMPARE(e.checks.size(), std::size_t(3));
        QCOMPARE(e.checks[0].id, std::string("cap.emissions"));
        QCOMPARE(e.checks[0].status, CheckStatus::Pass); // exactly at the cap
        QCOMPARE(e.checks[1].id, std::string("cap.energy"));
        QCOMPARE(e.checks[1].status, CheckStatus::Fail);
        QVERIFY(within(*e.checks[1].value, *e.energy.facilityKwh / 1000));
        QCOMPARE(e.checks[2].id, std::string("cap.water"));
        QVERIFY(within(*e.checks[2].value, (*e.water.onsiteL + *e.water.offsiteL) / 1000));
    }

    void costOfOwnHardware()
    {
        Scenario s = testScenario();
        s.economics.mode = CostMode::Owned;
        s.economics.capexPerAccelerator = 30000;
        s.economics.capexPerNode = 80000;
        s.economics.waterPricePerM3 = 2;
        const Estimate e = result(s);
        const double share = *e.acceleratorHours / (5 * 8760 * 0.85);
        QVERIFY(within(*e.cost.hardware, (30000 + 80000 / 8.0) * share));
        QVERIFY(within(*e.cost.water, *e.water.onsiteL / 1000 * 2));
        QVERIFY(within(*e.cost.total, *e.cost.electricity + *e.cost.hardware + *e.cost.water));
        QVERIFY(!e.cost.rent && !e.cost.carbon);
        s.economics.capexPerNode.reset();
        QVERIFY(!result(s).cost.hardware && !result(s).cost.total);
    }

    void rentHoldsReservedTime()
    {
        Scenario s = testScenario();
        s.economics.rentPerAcceleratorHour = 2;
        s.hardware.idleHours = 10;
        const Estimate e = result(s);
        QVERIFY(within(*e.cost.rent, (*e.acceleratorHours + 10 * 1024) * 2));
        QVERIFY(within(*e.cost.total, *e.cost.rent)); // electricity is a memo line
        QVERIFY(e.cost.electricity && !e.cost.hardware);
    }

    void strictMode()
    {
        const Estimate lifecycle = result(testScenario());
        Scenario s = testScenario();
        s.electricity.basis = Basis::Direct;
        const Estimate direct = result(s);
        QVERIFY(*direct.emissions.upstreamG > 0);
        QVERIFY(*direct.emissions.operationalLocationG < *lifecycle.emissions.operationalLocationG);
        QVERIFY(within(*direct.emissions.totalLocationG, *lifecycle.emissions.totalLocationG));
        QCOMPARE(lifecycle.emissions.upstreamG, Number{0.0});
        QCOMPARE(lifecycle.emissions.operationalMarketG, lifecycle.emissions.operationalLocationG);
    }

    void strictMarket() // METHOD 5.6: upstream of the contract, and of the rest
    {
        Contract ppa;
        ppa.share = 0.6;
        ppa.upstreamGPerKwh = 11;
        ppa.qualified = true;
        Scenario s = testScenario();
        s.electricity.basis = Basis::Direct;
        s.electricity.contracts = {ppa};
        const Estimate e = result(s);
        QVERIFY(within(*e.emissions.upstreamMarketG,
                       *e.energy.facilityKwh * 0.6 * 11 + 0.4 * *e.emissions.upstreamG));
        QVERIFY(within(*e.emissions.operationalMarketG, 0.4 * *e.emissions.operationalLocationG));
        QVERIFY(within(*e.emissions.totalMarketG,
                       *e.emissions.operationalMarketG + *e.emissions.upstreamMarketG
                           + *e.emissions.gridLossG + *e.emissions.embodiedG));
    }

    void emissionsAreLinear()
    {
        Scenario s = testScenario();
        const auto with = [&](double pue, double intensity) {
            s.site.pue = pue;
            s.electricity.intensityGPerKwh = intensity;
            return *result(s).emissions.operationalLocationG;
        };
        const double one = with(1, 100);
        for (const double factor : {1.1, 1.5, 2.0, 3.0}) {
            QVERIFY(within(with(factor, 100), factor * one));
            QVERIFY(within(with(1, 100 * factor), factor * one));
        }
    }

    void waterWithoutReservoirs()
    {
        Scenario s = testScenario();
        s.electricity.mix = Mix{{"hydro", 0.5}, {"coal", 0.5}};
        const Estimate e = result(s);
        QVERIFY(within(*e.water.offsiteL, *e.energy.facilityKwh * (8.5 + 1.3005)));
        QVERIFY(within(*e.water.offsiteWithoutHydroL, *e.energy.facilityKwh * 1.3005));
        s = testScenario();
        s.site.zone = "US-B"; // no mix: the method's factor, of which hydro is unknown
        QVERIFY(within(*result(s).water.offsiteL, *result(s).energy.facilityKwh * 3.142));
        QVERIFY(!result(s).water.offsiteWithoutHydroL);
    }

    void avoidedStaysBeside()
    {
        Scenario s = testScenario();
        const Estimate without = result(s);
        s.avoided.emplace();
        s.avoided->tCO2e = 100;
        s.avoided->attributionShare = 0.5;
        s.avoided->rebound = 0.2;
        const Estimate with = result(s);
        QVERIFY(within(*with.avoidedG, 40e6));
        QCOMPARE(with.emissions, without.emissions);
    }

    void equivalents()
    {
        const Estimate e = result(testScenario());
        QCOMPARE(e.equivalents.size(), std::size_t(3));
        QCOMPARE(e.equivalents[0].id, std::string("us_car_year"));
        QVERIFY(within(e.equivalents[0].count, *e.emissions.totalLocationG / 4.63e6));
    }

    void sameInputsSameBits()
    {
        Scenario s = testScenario();
        s.schedule.start = Instant{1767225600};
        QCOMPARE(estimate(s, m_catalog), estimate(s, testCatalog()));
    }

    void everyFigureIsRead()
    {
        Scenario s = testScenario();
        s.schedule.start = Instant{0};
        const Estimate e = result(s);
        for (const Figure& f : figures()) {
            QVERIFY(figure(f.name) == &f);
            QVERIFY(!f.formula.empty() && !f.section.empty());
        }
        QCOMPARE(figure("energy.facilityKwh")->value(e), e.energy.facilityKwh);
        QCOMPARE(figure("sci.valueG")->value(e), e.sciG);
        QVERIFY(!figure("nothing"));
    }
};

QTEST_APPLESS_MAIN(TestResults)
#include "tst_results.moc"
