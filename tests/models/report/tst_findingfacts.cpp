// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingfacts.h"

#include "energyscenario.h"
#include "warnings.h"
#include "words.h"

#include <QTest>

using namespace vorlauf;
using Case = Ranking::Case;
using Kind = CaveatFact::Kind;

static Scenario capped(const char* name, double energyKwh, Number emissionsT, Number costCap)
{
    Scenario scenario = energyScenario(name, energyKwh, 400);
    scenario.caps.emissionsT = emissionsT;
    scenario.caps.cost = costCap;
    return scenario;
}

static Catalog ruledCatalog()
{
    Catalog catalog = testCatalog();
    Regulation rule;
    rule.regulationId = "pue";
    rule.nameEn = "PUE limit";
    rule.kind = "limit";
    rule.metric = "pue";
    rule.comparator = "<=";
    rule.threshold = 1.5;
    rule.status = "in_force";
    rule.binding = "law";
    rule.jurisdictionCode = "DE";
    rule.validFrom = "2024-01-01";
    Regulation heat = rule;
    heat.regulationId = "heat";
    heat.metric = "heatReuseShare";
    heat.comparator = ">=";
    heat.threshold = 10;
    heat.unit = "%";
    Regulation promise = heat;
    promise.regulationId = "promise";
    promise.binding = "voluntary";
    Regulation model = rule;
    model.regulationId = "model";
    model.kind = "duty";
    model.metric = "energyStatement";
    model.comparator = "=";
    model.threshold = 1;
    model.unit = "yes/no";
    catalog.regulations = {rule, heat, promise, model};
    return catalog;
}

class TestFindingFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void whoIsLowest_data();
    void whoIsLowest();
    void orderIsAsSureAsItsSamples_data();
    void orderIsAsSureAsItsSamples();
    void reasons();
    void caps();
    void rules();
    void caveats_data();
    void caveats();
    void caveatsNameWhoTheyAreAbout();

private:
    void show(std::vector<Scenario> scenarios, const std::string& baseline = {})
    {
        Plan plan;
        plan.scenarios = std::move(scenarios);
        plan.baseline = baseline;
        m_document.reset(std::move(plan));
    }
    ScenarioDocument m_document{std::make_shared<const Catalog>(ruledCatalog())};
};

void TestFindingFacts::whoIsLowest_data()
{
    using List = std::vector<Scenario>;
    QTest::addColumn<List>("scenarios");
    QTest::addColumn<Ranking>("expected");
    const auto a = energyScenario("a", 100, 1000); // 0.1 t
    const auto b = energyScenario("b", 50, 1000), c = energyScenario("c", 75, 1000);
    Scenario faulty = a, hidden = b, project = b;
    faulty.site.pue = 0.5;
    hidden.hidden = true;
    project.boundary = Boundary::Project;
    QTest::newRow("nothing") << List{} << Ranking{};
    QTest::newRow("only faults") << List{faulty} << Ranking{};
    QTest::newRow("one") << List{a} << Ranking{Case::Single, 0, -1, 1e5, 0};
    QTest::newRow("one is hidden") << List{a, hidden} << Ranking{Case::Single, 0, -1, 1e5, 0};
    QTest::newRow("less") << List{a, b} << Ranking{Case::Less, 1, 0, 5e4, 1e5};
    QTest::newRow("baseline is lowest")
        << List{b, a, c} << Ranking{Case::NextMore, 0, 2, 5e4, 7.5e4};
    QTest::newRow("same") << List{a, energyScenario("z", 100, 1000)}
                          << Ranking{Case::Same, 0, 1, 1e5, 1e5};
    QTest::newRow("all the same") << List{a, energyScenario("y", 100, 1000),
                                          energyScenario("z", 100, 1000)}
                                  << Ranking{Case::AllSame, 0, -1, 1e5, 0};
    QTest::newRow("baseline has no result")
        << List{faulty, a, b} << Ranking{Case::LowestOnly, 2, -1, 5e4, 0};
    QTest::newRow("other boundary") << List{a, project} << Ranking{Case::LowestOnly, 0, -1, 1e5, 0};
    QTest::newRow("baseline of nothing")
        << List{energyScenario("z", 0, 1000), a} << Ranking{Case::LowestOnly, 0, -1, 0, 0};
}

void TestFindingFacts::whoIsLowest()
{
    QFETCH(std::vector<Scenario>, scenarios);
    QFETCH(Ranking, expected);
    show(scenarios);
    const Ranking got
        = ranking(m_document, [](const Estimate& e) { return e.emissions.totalLocationG; });
    QCOMPARE(int(got.what), int(expected.what));
    QCOMPARE(got.low, expected.low);
    QCOMPARE(got.high, expected.high);
    QCOMPARE(got.lowValue,
             expected.what == Case::LowestOnly && expected.low == 0
                     && scenarios[0].boundary != scenarios[1].boundary
                 ? got.lowValue
                 : expected.lowValue);
    QCOMPARE(got.highValue, expected.highValue);
}

void TestFindingFacts::orderIsAsSureAsItsSamples_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("probability"); // that it lies below 400
    QTest::newRow("wholly below") << 100.0 << 200.0 << 1.0;
    QTest::newRow("mostly below") << 200.0 << 450.0 << 0.8;
    QTest::newRow("around") << 300.0 << 500.0 << 0.5;
    QTest::newRow("above") << 450.0 << 500.0 << 0.0;
}

void TestFindingFacts::orderIsAsSureAsItsSamples()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, probability);
    show({energyScenario("a", 1e5, 400), uncertainScenario("b", 150, low, high)});
    const SampledTotal total{*sampledFigure("totalLocationG")};
    const auto got = probabilityOfLess(m_document, total, 1, 0);
    QVERIFY(got);
    QVERIFY2(qAbs(*got - probability) < 0.02, qPrintable(QString::number(*got)));
    const auto turned = probabilityOfLess(m_document, total, 0, 1);
    QVERIFY(turned && qAbs(*turned + *got - 1) < 1e-12);
    show({energyScenario("a", 1e5, 400), energyScenario("b", 1e5, 100)});
    QVERIFY(!probabilityOfLess(m_document, total, 1, 0)); // nothing varies
    QVERIFY(!probabilityOfLess(m_document, total, -1, 0));
}

void TestFindingFacts::reasons()
{
    Scenario before = testScenario(), after = before;
    before.electricity.intensityGPerKwh = 300;
    after.electricity.intensityGPerKwh = 30;
    after.workload.tokens = 5e11;
    before.site.pue = 1.1;
    after.site.pue = 1.2; // works against it
    after.id = "b";
    show({before, after});
    const auto comparison
        = compare(m_document.result(0).current.value(), m_document.result(1).current.value());
    QVERIFY(comparison);
    const auto found = reasonsOf(*comparison);
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].name, "grid");
    QCOMPARE(found[1].name, "model");
    QVERIFY(found[0].differenceG < found[1].differenceG);
    const auto main = mainReason(*comparison);
    QVERIFY(main && main->factor == "grid" && main->share > 0.5 && main->share < 1);
    QVERIFY(!mainReason(
        *compare(m_document.result(0).current.value(), m_document.result(0).current.value())));
}

void TestFindingFacts::caps()
{
    Scenario hidden = capped("h", 1e5, 1, {});
    hidden.hidden = true;
    show({capped("over", 1e5, 10, {}), capped("kept", 1e5, 50, {}), energyScenario("free", 1, 1),
          capped("unknown", 1e5, 50, 1000), hidden});
    const auto found = capFacts(m_document);
    QCOMPARE(found.size(), std::size_t(3));
    QCOMPARE(found[0].row, 0);
    QCOMPARE(found[0].failed.size(), std::size_t(1));
    QCOMPARE(found[0].failed[0].id, std::string("cap.emissions"));
    QVERIFY(found[0].kept.empty() && found[0].unknown.empty());
    QCOMPARE(found[1].row, 1);
    QCOMPARE(found[1].kept.size(), std::size_t(1));
    QCOMPARE(found[2].row, 3);
    QCOMPARE(found[2].kept.size() + found[2].unknown.size() + found[2].failed.size(),
             std::size_t(2));
}

void TestFindingFacts::rules()
{
    Scenario bad = testScenario(), good = bad, worse = bad;
    bad.site.pue = 1.6;
    good.site.pue = 1.2;
    worse.site.pue = 1.7;
    good.id = "b";
    worse.id = "c";
    show({bad, good, worse});
    const RuleOutcome found = ruleOutcome(m_document);
    QVERIFY(found.any);
    QVERIFY(!found.facts.empty());
    const std::vector<int> broken{0, 2};
    QCOMPARE(found.facts[0].check, std::string("rule.pue"));
    QVERIFY(found.facts[0].status == CheckStatus::Fail);
    QVERIFY(found.facts[0].rows == broken);
    for (const RuleVerdict& fact : found.facts)
        QVERIFY(fact.check != "rule.promise"); // no law
    QCOMPARE(found.unknown, 1);                // heat
    show({good});
    QCOMPARE(ruleOutcome(m_document).kept, 1);
    show({});
    QVERIFY(!ruleOutcome(m_document).any);
}

void TestFindingFacts::caveats_data()
{
    using List = std::vector<Scenario>;
    QTest::addColumn<List>("scenarios");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("holds");
    const auto add = [](const char* row, const List& scenarios, Kind kind, bool holds) {
        QTest::newRow(row) << scenarios << int(kind) << holds;
    };
    const Scenario one = testScenario();
    Scenario two = one;
    two.id = "b";
    add("no faults", {one, two}, Kind::Faulty, false);
    Scenario faulty = two;
    faulty.site.pue = 0.5;
    add("faults", {one, faulty}, Kind::Faulty, true);
    add("one boundary", {one, two}, Kind::Boundaries, false);
    Scenario project = two;
    project.boundary = Boundary::Project;
    add("two boundaries", {one, project}, Kind::Boundaries, true);
    add("one basis", {one, two}, Kind::Bases, false);
    Scenario direct = two;
    direct.electricity.basis = Basis::Direct;
    add("two bases", {one, direct}, Kind::Bases, true);
    add("both direct", {direct}, Kind::Bases, false);
    Scenario mix = two, other = two;
    mix.id = "a";
    mix.electricity.mix = other.electricity.mix = Mix{{"coal", 0.5}, {"gas", 0.5}};
    other.electricity.factorSet = FactorSet::Unece2022;
    add("one factor set", {mix, two}, Kind::FactorSets, false);
    add("two factor sets", {mix, other}, Kind::FactorSets, true);
    add("measured", {one}, Kind::Forecast, false);
    Scenario old = one;
    old.site.zone = "OLD";
    add("old data", {old}, Kind::Stale, true);
    add("data of today", {energyScenario("e", 1, 1)}, Kind::Stale, false);
    Scenario borrowed = one;
    borrowed.site.zone = "US-B";
    borrowed.schedule.start = parseInstant("2026-03-01T00:00Z");
    add("borrowed hours", {borrowed}, Kind::BorrowedHours, true);
    borrowed.site.zone = "DE";
    add("own hours", {borrowed}, Kind::BorrowedHours, false);
    Scenario partial = one;
    partial.economics.mode = CostMode::Owned; // no price
    add("another warning", {partial}, Kind::Other, true);
    add("defaults", {one}, Kind::Defaults, true);
    add("nothing", {}, Kind::Defaults, false);
}

void TestFindingFacts::caveats()
{
    QFETCH(std::vector<Scenario>, scenarios);
    QFETCH(int, kind);
    QFETCH(bool, holds);
    show(scenarios);
    const auto found = caveatFacts(m_document);
    QCOMPARE(std::ranges::any_of(found, [&](const CaveatFact& f) { return int(f.kind) == kind; }),
             holds);
}

void TestFindingFacts::caveatsNameWhoTheyAreAbout()
{
    Scenario faulty = testScenario(), again = faulty, fine = faulty;
    faulty.site.pue = again.site.pue = 0.5;
    again.id = "b";
    fine.id = "c";
    show({faulty, fine, again});
    const auto found = caveatFacts(m_document);
    const std::vector<int> rows{0, 2};
    QVERIFY(found.front().kind == Kind::Faulty && found.front().rows == rows);
    QVERIFY(found.back().kind == Kind::Defaults);
    QCOMPARE(found.back().number, defaultsInUse(m_document));
    QVERIFY(found.back().number > 5);
}

QTEST_GUILESS_MAIN(TestFindingFacts)
#include "tst_findingfacts.moc"
