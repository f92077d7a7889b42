// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogfile.h"
#include "documentfile.h"
#include "estimate.h"
#include "warnings.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace vorlauf;
using namespace Qt::StringLiterals;

namespace {

template <typename Row>
QStringList ids(const std::vector<Row>& rows, std::string Row::*id)
{
    QStringList list;
    for (const Row& row : rows)
        list << QString::fromStdString(row.*id);
    list.sort();
    return list;
}

Catalog smallCatalog()
{
    Catalog catalog;
    const auto zone = [&](const char* id, const char* parent) {
        Zone& row = catalog.zones.emplace_back();
        row.zoneId = id;
        row.parentId = parent;
        row.sourceId = std::string("zone-") + id;
        catalog.electricityPrices.emplace_back().zoneId = id;
        catalog.zoneYears.emplace_back().zoneId = id;
        HourlyProfile& profile = catalog.hourlyProfiles.emplace_back();
        profile.zoneId = std::string(id) + "-profile";
        profile.countryIso2 = id;
        profile.countryDefault = true;
    };
    zone("WORLD", "");
    zone("DE", "WORLD");
    zone("DE-BY", "DE");
    zone("NO", "WORLD");
    CloudRegion& region = catalog.cloudRegions.emplace_back();
    region.provider = "Google Cloud";
    region.regionCode = "europe-west1";
    region.zoneId = "NO";
    for (const char* id : {"a100", "h100"}) {
        Accelerator& card = catalog.accelerators.emplace_back();
        card.acceleratorId = id;
        card.sourceId = "card-source; second";
        Node& node = catalog.nodes.emplace_back();
        node.nodeId = std::string("dgx-") + id;
        node.acceleratorId = id;
        RentalPrice& price = catalog.rentalPrices.emplace_back();
        price.acceleratorId = id;
        price.provider = "p";
        catalog.modelPresets.emplace_back().modelId = std::string("model-") + id;
    }
    for (const char* id : {"zone-DE", "zone-NO", "card-source", "second", "unused"})
        catalog.sources.emplace_back().sourceId = id;
    catalog.methodDefaults.emplace_back().key = "work.phi";
    catalog.priors.emplace_back().priorId = "mfu.1";
    catalog.energySources.emplace_back().key = "coal";
    catalog.buildIndex();
    return catalog;
}

Plan planAt(const char* zone)
{
    Plan plan;
    Scenario& scenario = plan.scenarios.emplace_back();
    scenario.id = "a";
    scenario.hardware.accelerator = "a100";
    scenario.site.zone = zone;
    return plan;
}

const Catalog& shipped()
{
    static const auto loaded = loadCatalog(findCatalog());
    return *std::get<std::shared_ptr<const Catalog>>(loaded);
}

/// The samples, as they are and with what makes the engine look up more.
std::vector<Plan> samplePlans()
{
    std::vector<Plan> plans;
    for (const QString& name :
         {u"gpt3"_s, u"five-cars"_s, u"bloom"_s, u"seven-b-germany"_s, u"fine-tune"_s}) {
        const QString path = QStringLiteral(VORLAUF_SOURCE_DIR "/resources/samples/%1.json");
        const auto opened = openPlan(path.arg(name));
        Plan plan = std::get<OpenedPlan>(opened).plan;
        plans.push_back(plan);
        for (Scenario& scenario : plan.scenarios) {
            scenario.schedule.start = Instant{1772323200};
            scenario.site.pue.reset();
            scenario.electricity.intensityGPerKwh.reset();
            scenario.hardware.hostWPerNode.reset();
            scenario.hardware.embodiedKgPerNode.reset();
            scenario.boundary = Boundary::Lifecycle;
        }
        plans.push_back(plan);
        for (Scenario& scenario : plan.scenarios) {
            scenario.schedule.policy = Policy::BestStart;
            scenario.electricity.forecastYear = 2030;
            scenario.electricity.cfeHourly = HourlySupply{1000, ProfileShape::Flat, {}};
            Use& use = scenario.use.emplace();
            use.accelerator = "nvidia-h100-sxm5-80gb";
            use.queriesPerDay = 1e5;
            use.promptTokens = use.outputTokens = 300;
        }
        plans.push_back(plan);
        for (Scenario& scenario : plan.scenarios) {
            scenario.site.zone.reset();
            scenario.site.cloudRegion = "Google Cloud:europe-west1";
            scenario.economics.mode = CostMode::Owned;
            scenario.electricity.mix = Mix{{"coal", 0.5}, {"wind_onshore", 0.5}};
        }
        plans.push_back(plan);
    }
    return plans;
}

} // namespace

class TestUsedRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void copiesWhatIsLookedUp();
    void followsCloudRegion();
    void withoutPlaceIsTheWorld();
    void hourlyAndYearsOnlyWhereNeeded();
    void borrowedHours();
    void ownRowsWin();
    void survivesCircles();
    void emptyPlanCarriesNothing();
    void typicalDocumentIsSmall();
    void rowsAreAllThatResultsNeed();
};

void TestUsedRows::copiesWhatIsLookedUp()
{
    const Plan plan = withUsedRows(planAt("DE-BY"), smallCatalog());
    const Catalog& rows = plan.rows;
    QCOMPARE(ids(rows.zones, &Zone::zoneId), (QStringList{u"DE"_s, u"DE-BY"_s, u"WORLD"_s}));
    QCOMPARE(rows.electricityPrices.size(), 3u);
    QCOMPARE(ids(rows.accelerators, &Accelerator::acceleratorId), {u"a100"_s});
    QCOMPARE(ids(rows.nodes, &Node::nodeId), {u"dgx-a100"_s});
    QCOMPARE(ids(rows.rentalPrices, &RentalPrice::acceleratorId), {u"a100"_s});
    QVERIFY(rows.modelPresets.empty());
    QCOMPARE(rows.methodDefaults.size(), 1u);
    QCOMPARE(rows.priors.size(), 1u);
    QCOMPARE(rows.energySources.size(), 1u);
    QCOMPARE(ids(rows.sources, &Source::sourceId),
             (QStringList{u"card-source"_s, u"second"_s, u"zone-DE"_s}));
    QVERIFY(rows.zone("DE-BY"));
    QVERIFY(withUsedRows(plan, smallCatalog()) == plan); // nothing twice
}

void TestUsedRows::followsCloudRegion()
{
    Plan plan = planAt("DE");
    plan.scenarios[0].site.zone.reset();
    plan.scenarios[0].site.cloudRegion = "Google Cloud:europe-west1";
    plan.scenarios[0].workload.preset = "model-h100";
    plan.scenarios[0].use.emplace().accelerator = "h100";
    const Catalog rows = withUsedRows(plan, smallCatalog()).rows;
    QCOMPARE(ids(rows.zones, &Zone::zoneId), (QStringList{u"NO"_s, u"WORLD"_s}));
    QCOMPARE(rows.cloudRegions.size(), 1u);
    QCOMPARE(ids(rows.modelPresets, &ModelPreset::modelId), {u"model-h100"_s});
    QCOMPARE(rows.accelerators.size(), 2u);
}

void TestUsedRows::withoutPlaceIsTheWorld()
{
    Plan plan = planAt("DE");
    plan.scenarios[0].site.zone.reset();
    QCOMPARE(ids(withUsedRows(plan, smallCatalog()).rows.zones, &Zone::zoneId), {u"WORLD"_s});
}

void TestUsedRows::hourlyAndYearsOnlyWhereNeeded()
{
    Plan plan = planAt("DE-BY");
    QVERIFY(withUsedRows(plan, smallCatalog()).rows.hourlyProfiles.empty());
    QVERIFY(withUsedRows(plan, smallCatalog()).rows.zoneYears.empty());
    plan.scenarios[0].schedule.start = Instant{0};
    plan.scenarios[0].electricity.forecastYear = 2030;
    const Catalog rows = withUsedRows(plan, smallCatalog()).rows;
    QCOMPARE(ids(rows.hourlyProfiles, &HourlyProfile::zoneId),
             (QStringList{u"DE-BY-profile"_s, u"DE-profile"_s, u"WORLD-profile"_s}));
    QCOMPARE(rows.zoneYears.size(), 3u);
}

void TestUsedRows::borrowedHours()
{
    Plan plan = planAt("DE");
    plan.scenarios[0].electricity.profileZone = "NO";
    const Catalog rows = withUsedRows(plan, smallCatalog()).rows;
    QCOMPARE(ids(rows.hourlyProfiles, &HourlyProfile::zoneId), {u"NO-profile"_s});
    QVERIFY(ids(rows.zones, &Zone::zoneId).contains(u"NO"_s));
}

void TestUsedRows::ownRowsWin()
{
    Plan plan = planAt("DE-BY");
    Zone own;
    own.zoneId = "DE-BY";
    own.parentId = "NO";
    own.carbonIntensityGPerKwh = 1;
    plan.rows.zones = {own};
    const Catalog rows = withUsedRows(plan, smallCatalog()).rows;
    QVERIFY(rows.zones.front() == own);
    QCOMPARE(ids(rows.zones, &Zone::zoneId), (QStringList{u"DE-BY"_s, u"NO"_s, u"WORLD"_s}));
}

void TestUsedRows::survivesCircles()
{
    Catalog catalog = smallCatalog();
    catalog.zones[0].parentId = "DE-BY"; // WORLD lies in Bavaria
    QCOMPARE(withUsedRows(planAt("DE-BY"), catalog).rows.zones.size(), 3u);
}

void TestUsedRows::emptyPlanCarriesNothing()
{
    QVERIFY(withUsedRows(Plan{}, smallCatalog()) == Plan{});
}

void TestUsedRows::typicalDocumentIsSmall()
{
    QTemporaryDir folder;
    for (const Plan& plan : samplePlans()) {
        const QString path = folder.filePath(u"sample.vorlauf"_s);
        QVERIFY(!savePlan(plan, shipped(), path));
        const qint64 size = QFileInfo(path).size();
        QVERIFY2(size < 1'000'000, qPrintable(QString::number(size)));
        const auto again = openPlan(path);
        QVERIFY(std::holds_alternative<OpenedPlan>(again));
        QVERIFY(std::get<OpenedPlan>(again).plan == withUsedRows(plan, shipped()));
    }
}

/// The rows that a document carries give the result of the whole catalog, to the last bit.
void TestUsedRows::rowsAreAllThatResultsNeed()
{
    int results = 0;
    for (const Plan& plan : samplePlans()) {
        Catalog rows = withUsedRows(plan, shipped()).rows;
        rows.version = shipped().version;
        for (const Scenario& scenario : plan.scenarios) {
            const auto expected = estimate(scenario, shipped(), plan.currency);
            const auto got = estimate(scenario, rows, plan.currency);
            QVERIFY2(got == expected, scenario.id.c_str());
            results += expected ? 1 : 0;
        }
    }
    QVERIFY(results > 40);
}

QTEST_GUILESS_MAIN(TestUsedRows)
#include "tst_usedrows.moc"
