// SPDX-License-Identifier: GPL-3.0-or-later
#include "places.h"

#include "estimate.h"
#include "testcatalog.h"
#include "warnings.h"

using namespace vorlauf;

class TestPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }

    /// Where nothing was typed for the place, its row is what the scenario's estimate says.
    void rowsEqualEstimates_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("region");
        QTest::newRow("country") << "DE"
                                 << "";
        QTest::newRow("part of a country") << "US-A"
                                           << "";
        QTest::newRow("region with its own PUE") << ""
                                                 << "Google Cloud:europe-west1";
        QTest::newRow("region with its provider's") << ""
                                                    << "Microsoft Azure:germanywestcentral";
        QTest::newRow("neither climate nor price") << "OLD"
                                                   << "";
    }
    void rowsEqualEstimates()
    {
        QFETCH(QString, zone);
        QFETCH(QString, region);
        Scenario scenario = testScenario();
        scenario.site = {};
        if (!zone.isEmpty())
            scenario.site.zone = zone.toStdString();
        if (!region.isEmpty())
            scenario.site.cloudRegion = region.toStdString();
        const auto found = places(scenario, m_catalog);
        QVERIFY(found && found->own >= 0);
        const Place& own = found->rows[std::size_t(found->own)];
        QCOMPARE(own.id, (zone.isEmpty() ? region : zone).toStdString());

        const auto expected = estimate(scenario, m_catalog);
        QVERIFY(expected);
        QCOMPARE(own.totalLocationG, expected->emissions.totalLocationG);
        QCOMPARE(own.facilityKwh, expected->energy.facilityKwh);
        QCOMPARE(own.pue, expected->pue);
        QCOMPARE(own.intensityGPerKwh, expected->intensityLocationGPerKwh);
        QCOMPARE(own.cost, expected->cost.electricity);
    }

    void everyOtherPlaceEqualsTheScenarioMovedThere()
    {
        Scenario scenario = testScenario();
        scenario.site.pue = 1.9;
        scenario.electricity.intensityGPerKwh = 5;
        scenario.electricity.gridLossShare = 0.08;
        scenario.economics.electricityPricePerKwh = 3;
        scenario.schedule.start = Instant{0};
        const auto found = places(scenario, m_catalog);
        QVERIFY(found);
        QCOMPARE(found->rows.size(), m_catalog.zones.size() + m_catalog.cloudRegions.size());
        for (const Place& place : found->rows) {
            const auto there = estimate(movedTo(scenario, place), m_catalog);
            QVERIFY2(there, place.id.c_str());
            QCOMPARE(place.totalLocationG, there->emissions.totalLocationG);
            QCOMPARE(place.cost, there->cost.electricity);
        }
    }

    void moving()
    {
        Scenario scenario = testScenario();
        scenario.site.pue = 1.2;
        scenario.site.onsiteShare = 0.1;
        scenario.electricity.mix = Mix{{"coal", 1.0}};
        scenario.electricity.mixCalibrated = true;
        scenario.electricity.profileZone = "US-A";
        scenario.economics.electricityPricePerKwh = 0.2;
        scenario.uncertainty["site.pue"] = {DistributionKind::Fixed, {1.2}, {}};
        scenario.uncertainty["hardware.mfu"] = {DistributionKind::Fixed, {0.4}, {}};
        QCOMPARE(leftBehind(scenario),
                 (std::vector<std::string_view>{"/site/pue", "/electricity/mix",
                                                "/electricity/profileZone",
                                                "/economics/electricityPricePerKwh"}));
        Place place;
        place.kind = PlaceKind::CloudRegion;
        place.id = "Google Cloud:europe-west1";
        const Scenario moved = movedTo(scenario, place);
        QVERIFY(!moved.site.zone);
        QCOMPARE(*moved.site.cloudRegion, place.id);
        QVERIFY(leftBehind(moved).empty());
        QVERIFY(!moved.electricity.mixCalibrated);
        QCOMPARE(moved.site.onsiteShare, scenario.site.onsiteShare); // goes along
        QCOMPARE(moved.uncertainty.size(), std::size_t(1));
        place.kind = PlaceKind::Country;
        place.id = "US";
        QCOMPARE(*movedTo(moved, place).site.zone, std::string("US"));
        QVERIFY(!movedTo(moved, place).site.cloudRegion);
    }

    void pueComesFromSomewhere()
    {
        const auto found = places(testScenario(), m_catalog);
        QVERIFY(found);
        const auto origin = [&](const char* id) { return row(*found, id).pueOrigin; };
        QCOMPARE(origin("DE"), PueOrigin::Climate);
        QCOMPARE(origin("US-A"), PueOrigin::Climate); // of the country around it
        QCOMPARE(origin("OLD"), PueOrigin::Survey);
        QCOMPARE(origin("Google Cloud:europe-west1"), PueOrigin::Region);
        QCOMPARE(origin("Microsoft Azure:germanywestcentral"), PueOrigin::Provider);
        QCOMPARE(row(*found, "US-A").meanTemperatureC, Number(18));
    }

    void kindsAndContinents()
    {
        Catalog catalog = m_catalog;
        catalog.continents = {{"DE", "europe", "test"}, {"US", "north america", "test"}};
        catalog.zones[1].kind = "aggregate";
        const auto found = places(testScenario(), catalog);
        QVERIFY(found);
        QCOMPARE(row(*found, "US-A").kind, PlaceKind::Subnational);
        QCOMPARE(row(*found, "US-A").continent, std::string("north america"));
        QCOMPARE(row(*found, "WORLD").kind, PlaceKind::Aggregate);
        QCOMPARE(row(*found, "WORLD").continent, std::string());
        const Place& region = row(*found, "Google Cloud:europe-west1");
        QCOMPARE(region.kind, PlaceKind::CloudRegion);
        QCOMPARE(region.continent, std::string("europe"));
        QCOMPARE(region.provider, std::string("Google Cloud"));
    }

    void anotherZoneForARegionIsItsPlace()
    {
        Scenario scenario = testScenario(); // in DE
        scenario.site.cloudRegion = "Google Cloud:europe-west1";
        auto found = places(scenario, m_catalog);
        QCOMPARE(found->rows[std::size_t(found->own)].kind, PlaceKind::CloudRegion);
        scenario.site.zone = "US";
        found = places(scenario, m_catalog);
        QCOMPARE(found->rows[std::size_t(found->own)].id, std::string("US"));
        scenario.site = {};
        QCOMPARE(places(scenario, m_catalog)->own, -1);
    }

    void whatCostMeans()
    {
        Scenario scenario = testScenario();
        QCOMPARE(places(scenario, m_catalog)->cost, PlaceCost::Electricity);
        scenario.economics.carbonPricePerT = 100;
        auto found = places(scenario, m_catalog);
        QCOMPARE(found->cost, PlaceCost::ElectricityAndCarbon);
        const auto expected = estimate(scenario, m_catalog);
        QCOMPARE(*row(*found, "DE").cost, *expected->cost.electricity + *expected->cost.carbon);
        scenario.economics.mode = CostMode::Owned;
        scenario.economics.capexPerAccelerator = 30000;
        scenario.economics.capexPerNode = 100000;
        found = places(scenario, m_catalog);
        QCOMPARE(found->cost, PlaceCost::Total);
        QCOMPARE(row(*found, "DE").cost, estimate(scenario, m_catalog)->cost.total);
        QVERIFY(!row(*found, "OLD").cost); // no price is no cost of nothing
    }

    void withoutNumbers()
    {
        Catalog catalog = m_catalog;
        catalog.zones.push_back(testZone("ZERO", "", 2024, 0));
        Scenario scenario = testScenario();
        auto found = places(scenario, catalog);
        QVERIFY(!row(*found, "ZERO").totalLocationG);
        QVERIFY(row(*found, "DE").totalLocationG);
        scenario.electricity.basis = Basis::Direct; // needs a mix, which these lack
        found = places(scenario, catalog);
        QVERIFY(row(*found, "DE").totalLocationG);
        QVERIFY(!row(*found, "US").totalLocationG);
    }

    void canBeStopped()
    {
        QVERIFY(!places(testScenario(), m_catalog, "EUR", {}, [](double) { return false; }));
    }

private:
    static const Place& row(const Places& all, std::string_view id)
    {
        static const Place none;
        for (const Place& place : all.rows) {
            if (place.id == id)
                return place;
        }
        QTest::qFail("no such place", __FILE__, __LINE__);
        return none;
    }

    const Catalog m_catalog = testCatalog();
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
