// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding.h"
#include "testcatalog.h"
#include "warnings.h"

using namespace vorlauf;

/// A run of so much facility energy on a grid of so many g/kWh, and nothing else: emissions are
/// their product, cost and water follow the energy.
static Scenario energyScenario(const char* name, double energyKwh, double intensityGPerKwh)
{
    Scenario scenario;
    scenario.id = name;
    scenario.name = name;
    scenario.workload.energyKwh = energyKwh;
    scenario.workload.energyLevel = EnergyLevel::Facility;
    scenario.site.zone = "DE";
    scenario.site.wueLPerKwh = 0;
    scenario.electricity.intensityGPerKwh = intensityGPerKwh;
    scenario.electricity.gridLossShare = 0;
    return scenario;
}

class TestFinding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }

    void sentences_data()
    {
        QTest::addColumn<std::vector<Scenario>>("scenarios");
        QTest::addColumn<OverviewOptions>("options");
        QTest::addColumn<QString>("sentence");
        using List = std::vector<Scenario>;
        const OverviewOptions emissions, energy{OverviewQuantity::Energy};
        const auto a = energyScenario("A", 1e5, 400); // 40 t
        const auto b = energyScenario("B", 1e5, 100); // 10 t
        QTest::newRow("nothing") << List{} << emissions
                                 << QStringLiteral("No scenario has a result yet.");
        QTest::newRow("one") << List{a} << emissions << QStringLiteral("“A” emits 40 t CO₂e.");
        QTest::newRow("one, energy")
            << List{a} << energy << QStringLiteral("“A” needs 100 MWh of electricity.");
        QTest::newRow("less") << List{a, b} << emissions
                              << QStringLiteral("“B” emits 75 % less than “A”. The electricity "
                                                "grid explains 100 % of the difference.");
        QTest::newRow("baseline lowest")
            << List{b, a} << emissions
            << QStringLiteral("“B” emits the least; the next, “A”, emits 4 times as much.");
        QTest::newRow("baseline lowest, near")
            << List{b, energyScenario("C", 1e5, 122)} << emissions
            << QStringLiteral("“B” emits the least; the next, “C”, emits 22 % more.");
        QTest::newRow("far lower")
            << List{energyScenario("C", 1e5, 800), energyScenario("D", 5, 10)} << energy
            << QStringLiteral("“C” needs 20,000 times as much electricity "
                              "as “D”.");
        QTest::newRow("equal") << List{
            a, b} << energy << QStringLiteral("“A” and “B” need the same amount of electricity.");
        QTest::newRow("equal as shown") << List{a, energyScenario("C", 1e5, 399.99)} << emissions
                                        << QStringLiteral("“C” and “A” emit the same.");
        QTest::newRow("three equal")
            << List{a, b, energyScenario("C", 1e5, 250)} << energy
            << QStringLiteral("All scenarios compared need the same amount of electricity: "
                              "100 MWh.");
        QTest::newRow("three, two equal")
            << List{energyScenario("C", 2e5, 250), a, b} << energy
            << QStringLiteral("“A” needs 50 % less electricity than “C”.");
        QTest::newRow("nothing at all") << List{energyScenario("Z", 0, 400), a} << emissions
                                        << QStringLiteral("“Z” emits the least: 0 g CO₂e.");
        QTest::newRow("to nothing") << List{a, energyScenario("Z", 0, 400)} << energy
                                    << QStringLiteral("“Z” needs 100 % less electricity than “A”.");
        Scenario broken = a;
        broken.site.pue = 0.5;
        QTest::newRow("baseline without result")
            << List{broken, b, energyScenario("C", 1e5, 122)} << emissions
            << QStringLiteral("“B” emits the least: 10 t CO₂e.");
        QTest::newRow("no result")
            << List{broken} << emissions << QStringLiteral("No scenario has a result yet.");
        Scenario hidden = b;
        hidden.hidden = true;
        QTest::newRow("hidden") << List{a, hidden} << emissions
                                << QStringLiteral("“A” emits 40 t CO₂e.");
        Scenario project = b;
        project.boundary = Boundary::Project;
        QTest::newRow("other boundary") << List{a, project} << energy
                                        << QStringLiteral("“A” needs the least electricity: "
                                                          "100 MWh.");
    }
    void sentences()
    {
        QFETCH(std::vector<Scenario>, scenarios);
        QFETCH(OverviewOptions, options);
        QFETCH(QString, sentence);
        ScenarioDocument document(std::make_shared<const Catalog>(testCatalog()));
        Plan plan;
        plan.scenarios = scenarios;
        document.reset(plan);
        QCOMPARE(overviewFinding(document, options, QLocale(QStringLiteral("en_US"))), sentence);
    }

    void everyQuantityHasASentence_data()
    {
        QTest::addColumn<OverviewQuantity>("quantity");
        QTest::newRow("emissions") << OverviewQuantity::Emissions;
        QTest::newRow("energy") << OverviewQuantity::Energy;
        QTest::newRow("water") << OverviewQuantity::Water;
        QTest::newRow("cost") << OverviewQuantity::Cost;
        QTest::newRow("duration") << OverviewQuantity::Duration;
    }
    void everyQuantityHasASentence()
    {
        QFETCH(OverviewQuantity, quantity);
        Scenario one = testScenario(), two = testScenario();
        one.economics.rentPerAcceleratorHour = two.economics.rentPerAcceleratorHour = 2;
        two.id = "b";
        two.name = "%2 & %1"; // stays what it is
        two.workload.tokens = 4e11;
        ScenarioDocument document(std::make_shared<const Catalog>(testCatalog()));
        Plan plan;
        plan.scenarios = {one, two};
        document.reset(plan);
        const QString text
            = overviewFinding(document, {quantity}, QLocale(QStringLiteral("de_DE")));
        QVERIFY2(text.startsWith(QStringLiteral("“%2 & %1” ")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral(" 60 % less")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("“A”.")), qPrintable(text));
    }

    void theSubtitleNamesUnitAndMethod()
    {
        ScenarioDocument document(std::make_shared<const Catalog>(testCatalog()));
        Plan plan;
        plan.scenarios = {energyScenario("A", 1e5, 400)};
        document.reset(plan);
        const QLocale locale(QStringLiteral("en_US"));
        QCOMPARE(overviewSubtitle(document, {}, locale),
                 QStringLiteral("t CO₂e per scenario, location-based, life-cycle factors"));
        QCOMPARE(overviewSubtitle(document, {.marketBased = true}, locale),
                 QStringLiteral("t CO₂e per scenario, market-based, life-cycle factors"));
        QCOMPARE(overviewSubtitle(document, {OverviewQuantity::Energy}, locale),
                 QStringLiteral("MWh per scenario"));
        QVERIFY(overviewSubtitle(document, {.relative = true}, locale)
                    .startsWith(QStringLiteral("% of the baseline")));
    }

    void theNoteCountsDefaultsAndNamesTheCatalog()
    {
        ScenarioDocument document(std::make_shared<const Catalog>(testCatalog()));
        Plan plan;
        plan.scenarios = {testScenario()};
        document.reset(plan);
        const QString note = sourceNote(document, QLocale(QStringLiteral("en_US")));
        const auto& inputs = document.result(0).current->inputs;
        const auto defaults = std::ranges::count_if(
            inputs, [](const InputUsed& input) { return input.origin != Origin::Given; });
        QVERIFY(note.contains(QStringLiteral("Catalog 2026.11")));
        QVERIFY2(note.contains(QString::number(defaults) + QStringLiteral(" default")),
                 qPrintable(note));
        QVERIFY(note.startsWith(QStringLiteral("Sources: ")));
    }
};

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
