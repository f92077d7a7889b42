// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding.h"

#include "energyscenario.h"
#include "testcatalog.h"
#include "warnings.h"

using namespace vorlauf;

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

    // Each change is one factor of METHOD 12.1 and leaves the others nearly alone.
    void whatExplainsMost_data()
    {
        QTest::addColumn<Scenario>("before");
        QTest::addColumn<Scenario>("after");
        QTest::addColumn<QString>("reason");
        Scenario before = testScenario();
        before.site.pue = 1.5;
        const auto add = [&](const char* row, Scenario after, const char* reason) {
            after.id = "b";
            after.name = "B";
            QTest::newRow(row) << before << after << QString::fromUtf8(reason);
        };
        Scenario after = before;
        after.workload.tokens = 4e11;
        add("model", after, "The amount of computation explains 100 % of the difference.");
        after = before;
        after.hardware.mfu = 0.6;
        before.hardware.mfu = 0.3;
        add("utilisation", after,
            "Faster or better used accelerators explain 100 % of the difference.");
        after = before;
        after.hardware.power.meanW = 200;
        add("power", after, "The power drawn explains 100 % of the difference.");
        after = before;
        after.workload.lostFraction = 0;
        before.workload.lostFraction = 0.5;
        add("overheads", after, "Lost and repeated runs explain 100 % of the difference.");
        after = before;
        after.site.pue = 1.1;
        add("pue", after, "The data centre’s PUE explains 100 % of the difference.");
        after = before;
        after.electricity.intensityGPerKwh = 30;
        add("grid", after, "The electricity grid explains 100 % of the difference.");
        after = before;
        after.hardware.lifetimeYears = 8;
        add("embodied", after, "The making of the hardware explains 100 % of the difference.");
        before = energyScenario("A", 2e5, 400);
        add("energy", energyScenario("B", 1e5, 400),
            "The energy needed explains 100 % of the difference.");
        before = testScenario();
        before.workload = {};
        before.workload.acceleratorHours = 1e6;
        after = before;
        after.workload.acceleratorHours = 1e5;
        add("hours", after, "The accelerator-hours explain 100 % of the difference.");
        // Without embodied emissions: ln(1 / 0.4) of ln(1 / 0.4) + ln(300 / 150) is 57 %.
        after = testScenario();
        after.hardware.embodiedKgPerAccelerator = after.hardware.embodiedKgPerNode = 0;
        after.electricity.intensityGPerKwh = 150;
        after.workload.tokens = 4e11;
        before = testScenario();
        before.hardware = after.hardware;
        before.electricity.intensityGPerKwh = 300;
        add("grid less than model", after,
            "The amount of computation explains 57 % of the difference.");
        after.hardware.power.meanW = 250;
        after.site.pue = 1.1;
        before.site.pue = 1.9;
        add("none alone", after, "");
        before = testScenario();
        before.electricity.intensityGPerKwh = 100;
        after = before;
        after.electricity.intensityGPerKwh = 300;
        after.workload.tokens = 1e11;
        add("one works against it", after, "");
    }
    void whatExplainsMost()
    {
        QFETCH(Scenario, before);
        QFETCH(Scenario, after);
        QFETCH(QString, reason);
        ScenarioDocument document(std::make_shared<const Catalog>(testCatalog()));
        Plan plan;
        plan.scenarios = {before, after};
        document.reset(plan);
        QVERIFY(document.result(0).current && document.result(1).current);
        const QLocale locale(QStringLiteral("en_US"));
        const QString text = overviewFinding(document, {}, locale);
        QCOMPARE(text.section(QStringLiteral(". "), 1), reason);
        // Of the market-based total, or another quantity, these factors say nothing.
        QVERIFY(!overviewFinding(document, {.marketBased = true}, locale).contains(u"explain"));
        QVERIFY(
            !overviewFinding(document, {OverviewQuantity::Energy}, locale).contains(u"explain"));
    }

    // Every kind of sentence of every quantity: both names in their roles, no place marker left.
    void everySentenceIsWhole_data()
    {
        QTest::addColumn<OverviewQuantity>("quantity");
        QTest::addColumn<std::vector<double>>("sizes"); // of the runs, the baseline first
        QTest::addColumn<QString>("pattern");
        using Sizes = std::vector<double>;
        const std::pair<OverviewQuantity, const char*> quantities[]
            = {{OverviewQuantity::Emissions, "emissions"},
               {OverviewQuantity::Energy, "energy"},
               {OverviewQuantity::Water, "water"},
               {OverviewQuantity::Cost, "cost"},
               {OverviewQuantity::Duration, "duration"}};
        for (const auto& [quantity, name] : quantities) {
            const auto add = [&](const char* kind, const Sizes& sizes, const char* pattern) {
                QTest::addRow("%s, %s", name, kind)
                    << quantity << sizes << QString::fromUtf8(pattern);
            };
            add("one", {1}, "^“A” [^“]*[0-9].*\\.$");
            add("less", {1, 0.5}, "^“B” [^“]*50 % less[^“]* “A”\\.");
            add("times", {1, 0.05}, "^“A” [^“]* 20 times as [^“]* “B”\\.");
            add("next, more", {1, 1.5}, "^“A” [^“]*; the next, “B”, [^“]*50 % (more|longer)\\.$");
            add("next, times", {1, 4}, "^“A” [^“]*; the next, “B”, [^“]*4 times as [^“]*\\.$");
            add("same", {1, 1}, "^“A” and “B” [^“]*\\.$");
            add("all the same", {1, 1, 1}, "^All scenarios compared [^“]*: [^“]*[0-9].*\\.$");
        }
    }
    void everySentenceIsWhole()
    {
        QFETCH(OverviewQuantity, quantity);
        QFETCH(std::vector<double>, sizes);
        QFETCH(QString, pattern);
        Plan plan;
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            Scenario scenario = testScenario();
            scenario.id = scenario.name = std::string(1, char('A' + i));
            scenario.workload.tokens = 1e12 * sizes[i];
            scenario.economics.rentPerAcceleratorHour = 2;
            plan.scenarios.push_back(scenario);
        }
        ScenarioDocument document(std::make_shared<const Catalog>(testCatalog()));
        document.reset(plan);
        const QString text
            = overviewFinding(document, {quantity}, QLocale(QStringLiteral("en_US")));
        QVERIFY2(QRegularExpression(pattern).match(text).hasMatch(), qPrintable(text));
        QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("%[0-9nL]"))), qPrintable(text));
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

    /// A result without a price is a result all the same.
    void saysWhichQuantityIsUnknown()
    {
        ScenarioDocument document(std::make_shared<const Catalog>(testCatalog()));
        Plan plan;
        plan.currency = "XXX"; // nothing is priced in it
        plan.scenarios = {testScenario()};
        document.reset(plan);
        OverviewOptions options;
        options.quantity = OverviewQuantity::Cost;
        QCOMPARE(overviewFinding(document, options, QLocale(QStringLiteral("en_US")), {}),
                 QStringLiteral("No price is known."));
    }
};

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
