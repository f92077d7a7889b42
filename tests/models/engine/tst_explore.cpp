// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore.h"
#include "hourly.h"
#include "pareto.h"
#include "testcatalog.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <set>
#include <tuple>

using namespace vorlauf;

namespace {

using Plan = std::tuple<std::string, double, std::string, int>; // accelerator, count, zone, start

Instant at(int day, int hour)
{
    using namespace std::chrono;
    const sys_seconds time = sys_days{2026y / March / 1} + days{day} + hours{hour};
    return {time.time_since_epoch().count()};
}

bool near(double got, double expected)
{
    return std::abs(got - expected) <= 1e-9 * std::abs(expected);
}

} // namespace

class TestExplore : public QObject
{
    Q_OBJECT

    const Catalog m_catalog = testCatalog();

    Exploration explored(const Scenario& s, const PlanSpace& space) const
    {
        const auto result = explore(s, m_catalog, "EUR", space);
        if (!result || !*result)
            qFatal("no plans");
        return result->value();
    }

    /// Everything about one plan by the long way.
    Result<Estimate> estimated(const Scenario& s, const PlanSpace& space, const PlanPoint& p,
                               std::size_t start = 0) const
    {
        return estimate(scenarioOf(s, m_catalog, space, p, start), m_catalog, "EUR");
    }

    static const LeftOut* leftOut(const Exploration& found, LeftOutReason reason)
    {
        const auto row = std::ranges::find(found.leftOut, reason, &LeftOut::reason);
        return row == found.leftOut.end() ? nullptr : &*row;
    }

private Q_SLOTS:
    /// Each start of each pair estimated by itself, and the front taken of all.
    void frontOfAllPlans()
    {
        Scenario s = testScenario();
        s.workload.tokens = 2e9;
        s.schedule.start = at(0, 5);
        s.schedule.deadline = at(2, 9);
        s.economics.carbonPricePerT = 50;
        PlanSpace space;
        space.counts = true;
        space.prices = {{"nvidia-a100-sxm4-80gb", 0.3}, {"google-tpu-v4", 0.2}};
        const std::vector<std::string> accelerators{"nvidia-a100-sxm4-80gb",
                                                    "nvidia-h100-sxm5-80gb", "google-tpu-v4"};
        std::vector<Objectives> objectives;
        std::vector<Plan> plans;
        for (const std::string& accelerator : accelerators) {
            for (const double count : {256., 512., 1024., 2048., 4096.}) {
                for (const char* zone : {"DE", "US-A"}) {
                    for (int k = 0; k < 56; ++k) {
                        const int hour = typicalHour(at(0, 5)) + k;
                        const auto e = estimated(s, space,
                                                 {accelerator, count, zone, {}, {hour}, 0, {}, {}});
                        if (!e) {
                            QCOMPARE(e.error().front().code, FaultCode::Deadline);
                            continue;
                        }
                        plans.push_back({accelerator, count, zone, hour});
                        objectives.push_back(
                            {*e->emissions.totalLocationG, *e->cost.total, *e->durationH});
                    }
                }
            }
        }
        std::set<Plan> expected;
        for (const std::uint32_t i : paretoFront(objectives))
            expected.insert(plans[i]);

        const Exploration found = explored(s, space);
        QCOMPARE(found.plans, std::uint64_t(plans.size()));
        std::set<Plan> got;
        for (const PlanPoint& p : found.front) {
            for (const int start : p.starts)
                got.insert({p.accelerator, *p.count, p.zone, start});
        }
        QCOMPARE(got.size(), expected.size());
        QVERIFY(got == expected);
        QVERIFY2(got.size() > 2, qPrintable(QString::number(got.size())));
    }

    void eachPlanIsWhatItsEstimateSays_data()
    {
        QTest::addColumn<bool>("starts");
        QTest::addColumn<int>("places");
        QTest::addColumn<int>("policy");
        QTest::newRow("zones and hours") << true << int(PlanPlaces::Zones) << 0;
        QTest::newRow("cloud regions and hours") << true << int(PlanPlaces::CloudRegions) << 0;
        QTest::newRow("annual mean") << false << int(PlanPlaces::Zones) << 0;
        QTest::newRow("best start of each") << false << int(PlanPlaces::Zones) << 1;
        QTest::newRow("with pauses") << false << int(PlanPlaces::Zones) << 2;
    }

    void eachPlanIsWhatItsEstimateSays()
    {
        QFETCH(bool, starts);
        QFETCH(int, places);
        QFETCH(int, policy);
        Scenario s = testScenario();
        s.workload.tokens = 5e9;
        if (policy > 0)
            s.schedule.start = at(3, 0);
        s.schedule.policy = Policy(policy);
        s.site.pue = 1.3;
        s.hardware.mfu = 0.4;
        s.electricity.contracts.push_back({ContractType::Ppa, 0.5, 0, 11, true});
        s.economics.carbonPricePerT = 100;
        s.economics.carbonPriceScope = CarbonPriceScope::TotalMarket;
        PlanSpace space;
        space.counts = true;
        space.starts = starts;
        space.cost = false;
        space.placeKind = PlanPlaces(places);
        const Exploration found = explored(s, space);
        QVERIFY(found.front.size() > 2);
        for (const PlanPoint& p : found.front) {
            const auto e = estimated(s, space, p, p.starts.empty() ? 0 : p.starts.size() - 1);
            QVERIFY(e);
            QVERIFY(near(p.emissionsG, *e->emissions.totalLocationG));
            QVERIFY(near(*p.durationH, *e->durationH));
            QCOMPARE(p.cost.has_value(), e->cost.total.has_value());
            if (p.cost)
                QVERIFY(near(*p.cost, *e->cost.total));
        }
    }

    void threadsGiveTheSameBits()
    {
        PlanSpace space;
        space.counts = true;
        space.cost = false;
        const Exploration one = explored(testScenario(), space);
        for (const int threads : {2, 4}) {
            space.threads = threads;
            QVERIFY(explored(testScenario(), space) == one);
        }
    }

    void countsWhatIsLeftOut()
    {
        PlanSpace space;
        const Exploration found = explored(testScenario(), space);
        const std::uint64_t zones = m_catalog.zones.size();
        const std::uint64_t all = m_catalog.accelerators.size() * zones * 8760;
        QCOMPARE(found.plans + found.skipped, all);
        QCOMPARE(found.plans, 2U * 8760U); // one accelerator with a price, two zones with hours
        const LeftOut* noPeak = leftOut(found, LeftOutReason::NoPeak);
        QVERIFY(noPeak);
        QCOMPARE(noPeak->accelerators, std::vector<std::string>{"test-no-peak"});
        QCOMPARE(noPeak->plans, zones * 8760);
        const LeftOut* noPower = leftOut(found, LeftOutReason::NoPower);
        QVERIFY(noPower);
        QCOMPARE(noPower->accelerators, std::vector<std::string>{"test-no-tdp"});
        const LeftOut* noProfile = leftOut(found, LeftOutReason::NoProfile);
        QVERIFY(noProfile);
        QCOMPARE(noProfile->places, (std::vector<std::string>{"WORLD", "US", "US-B", "OLD"}));
        const LeftOut* noPrice = leftOut(found, LeftOutReason::NoPrice);
        QVERIFY(noPrice);
        QCOMPARE(noPrice->accelerators.size(), m_catalog.accelerators.size() - 3);
        std::uint64_t sum = 0;
        for (const LeftOut& left : found.leftOut)
            sum += left.plans;
        QCOMPARE(sum, found.skipped);
    }

    /// Of each accelerator and place the plan that emits least, on the front or around it.
    void whatStandsAroundTheFront()
    {
        PlanSpace space;
        space.cost = false;
        const Exploration found = explored(testScenario(), space);
        std::set<std::string> seen;
        for (const auto* list : {&found.front, &found.beaten}) {
            for (const PlanPoint& p : *list)
                seen.insert({p.accelerator, p.zone});
        }
        QCOMPARE(seen.size(), 2U + m_catalog.accelerators.size() - 2U); // zones, accelerators
        QVERIFY(!found.beaten.empty());
        for (const PlanPoint& p : found.beaten) {
            QCOMPARE(p.starts.size(), 1U);
            QVERIFY(
                near(p.emissionsG, *estimated(testScenario(), space, p)->emissions.totalLocationG));
            const bool beaten = std::ranges::any_of(found.front, [&](const PlanPoint& q) {
                return q.emissionsG <= p.emissionsG && *q.durationH <= *p.durationH;
            });
            QVERIFY(beaten);
        }
    }

    void aPlaceStaysThoughItsHoursAreBorrowed()
    {
        Scenario s = testScenario();
        s.site.zone = "US-B";
        QCOMPARE(explored(s, {}).plans, 3U * 8760U);
        PlanSpace space;
        space.places = false;
        QCOMPARE(explored(s, space).front.front().zone, std::string("US-B"));
    }

    void aPriceMakesComparable()
    {
        PlanSpace space;
        space.prices["nvidia-a100-sxm4-80gb"] = 0.5;
        const Exploration found = explored(testScenario(), space);
        QCOMPARE(found.plans, 4U * 8760U);
        const auto plan
            = std::ranges::find(found.front, "nvidia-a100-sxm4-80gb", &PlanPoint::accelerator);
        QVERIFY(plan != found.front.end());
        const Scenario taken = scenarioOf(testScenario(), m_catalog, space, *plan);
        QCOMPARE(taken.economics.rentPerAcceleratorHour, Number(0.5));
    }

    void onlyWhatIsAllowed()
    {
        PlanSpace space;
        space.cost = false;
        space.vendors = {"Google"};
        space.zones = {"US"}; // and what lies in it
        const Exploration found = explored(testScenario(), space);
        QCOMPARE(found.plans, 2U * 8760U);
        for (const PlanPoint& p : found.front) {
            QVERIFY(p.accelerator.starts_with("google"));
            QVERIFY(p.zone.starts_with("US"));
        }
        QVERIFY(leftOut(found, LeftOutReason::NotAllowed));
    }

    void limitsAreKept()
    {
        PlanSpace space;
        space.counts = true;
        const Exploration free = explored(testScenario(), space);
        const PlanPoint& cleanest = free.front.front();
        const double fastest = *std::ranges::min(free.front, {}, [](const PlanPoint& p) {
                                    return *p.durationH;
                                }).durationH;
        space.mostEmissionsT = cleanest.emissionsG / 1e6 * 1.05;
        space.mostHours = fastest * 3;
        const Exploration kept = explored(testScenario(), space);
        QVERIFY(!kept.front.empty());
        QVERIFY(kept.plans < free.plans);
        for (const PlanPoint& p : kept.front) {
            QVERIFY(p.emissionsG <= *space.mostEmissionsT * 1e6);
            QVERIFY(*p.durationH <= *space.mostHours);
        }
        QVERIFY(leftOut(kept, LeftOutReason::OverEmissions));
        QVERIFY(leftOut(kept, LeftOutReason::OverDuration));
        space.mostCost = 1;
        QVERIFY(leftOut(explored(testScenario(), space), LeftOutReason::OverCost));
    }

    void memoryOnlyWhereAsked()
    {
        Scenario s = testScenario();
        s.hardware.count = 20; // 70e9 parameters need 19 accelerators of 80 GB
        PlanSpace space;
        space.cost = false;
        QVERIFY(!leftOut(explored(s, space), LeftOutReason::Memory));
        space.mustFit = true;
        const Exploration found = explored(s, space);
        const LeftOut* memory = leftOut(found, LeftOutReason::Memory);
        QVERIFY(memory);
        QVERIFY(std::ranges::count(memory->accelerators, "google-tpu-v4") == 1);
        QVERIFY(std::ranges::count(memory->accelerators, "nvidia-h100-sxm5-80gb") == 0);
    }

    void anOwnerNeedsPricesOfHardwareAndElectricity()
    {
        Scenario s = testScenario();
        s.economics.mode = CostMode::Owned;
        s.economics.capexPerAccelerator = 25000;
        s.economics.capexPerNode = 80000;
        PlanSpace space;
        const Exploration found = explored(s, space);
        QCOMPARE(found.plans, 2U * 8760U); // DE has a price, US-A that of its country
        for (const PlanPoint& p : found.front) {
            QCOMPARE(p.accelerator, std::string("nvidia-h100-sxm5-80gb"));
            QVERIFY(near(*p.cost, *estimated(s, space, p)->cost.total));
        }
        s.site.zone = "OLD"; // without one
        space.starts = false;
        QVERIFY(
            std::ranges::count(leftOut(explored(s, space), LeftOutReason::NoPrice)->places, "OLD")
            == 1);
    }

    void meteredEnergyHasAFrontOfPlaces()
    {
        Scenario s = testScenario();
        s.workload = {};
        s.workload.energyKwh = 1e6;
        s.workload.energyLevel = EnergyLevel::Facility;
        PlanSpace space;
        space.accelerators = false;
        space.cost = false;
        for (const PlanPoint& p : explored(s, space).front) {
            const auto e = estimated(s, space, p);
            QVERIFY(near(p.emissionsG, *e->emissions.totalLocationG));
            QVERIFY(near(*p.durationH, *e->durationH));
        }
        s.hardware = {}; // no duration, so no hours
        space.starts = false;
        space.duration = false;
        const Exploration found = explored(s, space);
        QCOMPARE(found.plans, std::uint64_t(m_catalog.zones.size()));
        QCOMPARE(found.front.size(), 1U);
        QCOMPARE(found.front.front().zone, std::string("US-A"));
    }

    void emptyWorkHasAlikeStarts()
    {
        Scenario s = testScenario();
        s.workload.tokens = 0;
        PlanSpace space;
        space.accelerators = space.places = false;
        const Exploration found = explored(s, space);
        QCOMPARE(found.front.size(), 1U);
        QCOMPARE(found.front.front().starts.size(), 8760U);
        QCOMPARE(found.front.front().emissionsG, 0.0);
    }

    void faultsOfTheScenarioComeBack()
    {
        Scenario s = testScenario();
        s.schedule.start = at(0, 0);
        s.schedule.deadline = at(0, 1); // a fault of this plan alone
        PlanSpace space;
        const Exploration late = explored(s, space);
        QCOMPARE(late.plans, 0U);
        QVERIFY(late.front.empty());
        QVERIFY(leftOut(late, LeftOutReason::Deadline));
        s.hardware.count = 0;
        const auto faulty = explore(s, m_catalog, "EUR", space);
        QVERIFY(faulty && !*faulty);
        QCOMPARE(faulty->error().front().code, FaultCode::CountRange);
    }

    void stops()
    {
        int asked = 0;
        const auto stopAtOnce = [&](double) { return ++asked < 1; };
        QVERIFY(!explore(testScenario(), m_catalog, "EUR", {}, stopAtOnce));
        QCOMPARE(asked, 1);
    }

    void leavesWhatBelongsToTheOldPlace()
    {
        Scenario s = testScenario();
        s.hardware.mfu = 0.5;
        s.hardware.node = "nvidia-dgx-h100";
        s.hardware.power.meanW = 600;
        s.site.pue = 1.05;
        s.electricity.intensityGPerKwh = 10;
        s.economics.rentPerAcceleratorHour = 9;
        s.uncertainty["hardware.mfu"] = {DistributionKind::Triangular, {0.4, 0.5, 0.6}, {}};
        s.workload.lostFraction = 0.1;
        const PlanSpace space;
        const PlanPoint there{"nvidia-a100-sxm4-80gb", 512, "US-A", {}, {100}, 0, {}, {}};
        const Scenario moved = scenarioOf(s, m_catalog, space, there);
        QCOMPARE(moved.hardware.count, Number(512));
        QVERIFY(!moved.hardware.mfu && !moved.hardware.node && !moved.hardware.power.meanW);
        QVERIFY(!moved.site.pue && !moved.electricity.intensityGPerKwh);
        QVERIFY(!moved.economics.rentPerAcceleratorHour && moved.uncertainty.empty());
        QCOMPARE(moved.workload.lostFraction, Number(0.1));
        QCOMPARE(typicalHour(*moved.schedule.start), 100);
        const PlanPoint here{"nvidia-h100-sxm5-80gb", 1024, "DE", {}, {100}, 0, {}, {}};
        const Scenario stayed = scenarioOf(s, m_catalog, space, here);
        QCOMPARE(stayed.hardware, s.hardware);
        QCOMPARE(stayed.site, s.site);
        QCOMPARE(stayed.electricity, s.electricity);
    }

    void thinnedByEqualSteps()
    {
        std::vector<PlanPoint> front(1000);
        for (std::size_t i = 0; i < front.size(); ++i) {
            front[i].emissionsG = double(i * i);
            front[i].cost = 1000 - double(i);
            front[i].durationH = std::abs(double(i) - 400);
        }
        const auto kept = thinned(front, 50);
        QVERIFY(kept.size() <= 50 && kept.size() > 40);
        QVERIFY(std::ranges::is_sorted(kept));
        QCOMPARE(kept.front(), 0U);
        QVERIFY(std::ranges::count(kept, 999U) == 1); // cheapest
        QVERIFY(std::ranges::count(kept, 400U) == 1); // fastest
        QCOMPARE(thinned(front, 1000).size(), 1000U);
        QCOMPARE(thinned(front, 1), std::vector<std::size_t>{0});
        QVERIFY(thinned(front, 0).empty());
    }
};

QTEST_GUILESS_MAIN(TestExplore)
#include "tst_explore.moc"
