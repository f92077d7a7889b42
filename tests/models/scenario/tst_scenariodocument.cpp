// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomedits.h"
#include "warnings.h"
#include "words.h"

#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace vorlauf;
using namespace Qt::StringLiterals;

class TestScenarioDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void resultsAreThoseOfTheEngine();
    void editRecomputesItsRowOnly();
    void editWithoutChangeLeavesNoStep();
    void idsStayUnique();
    void removingTheBaselineNamesTheFirst();
    void baselineStaysWhereNoneIsNamed();
    void currencyRecomputesAll();
    void findingsTakeOwnWords();
    void idsThatFindingsNameAreNotGivenAgain();
    void faultsKeepTheLastGoodResult();
    void lastGoodHasNoForeignCost();
    void ownRowsWinOverTheCatalog();
    void resetForgetsEverything();
    void indicesOutOfRangeAreClamped();
    void rulesCountOnTheEvaluationDay();

private:
    static Scenario withPue(const ScenarioDocument& document, int row, double pue)
    {
        Scenario scenario = document.scenario(row);
        scenario.site.pue = pue;
        return scenario;
    }
    static void compareWithEngine(const ScenarioDocument& document)
    {
        for (int row = 0; row < document.count(); ++row) {
            QVERIFY(
                document.result(row).current
                == estimate(document.scenario(row), document.catalog(), document.plan().currency));
        }
    }
    std::shared_ptr<const Catalog> m_catalog = sharedTestCatalog();
};

void TestScenarioDocument::resultsAreThoseOfTheEngine()
{
    ScenarioDocument document(m_catalog);
    QCOMPARE(document.count(), 0);
    QCOMPARE(document.baselineRow(), -1);
    document.reset(testPlan());
    QCOMPARE(document.count(), 3);
    QVERIFY(document.plan() == testPlan());
    QVERIFY(document.result(0).current.has_value());
    QVERIFY(document.result(0).current != document.result(1).current);
    compareWithEngine(document);
}

void TestScenarioDocument::editRecomputesItsRowOnly()
{
    ScenarioDocument document(m_catalog);
    document.reset(testPlan());
    const Estimate* untouched = document.result(0).shown();
    QSignalSpy changed(&document, &ScenarioDocument::rowChanged);
    document.edit(1, withPue(document, 1, 1.3), u"/site/pue"_s, document.newGesture(), u"PUE"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toInt(), 1);
    QCOMPARE(document.result(0).shown(), untouched);
    QCOMPARE(document.scenario(1).site.pue, Number(1.3));
    QCOMPARE(document.undoStack().undoText(), u"PUE"_s);
    compareWithEngine(document);
}

void TestScenarioDocument::editWithoutChangeLeavesNoStep()
{
    ScenarioDocument document(m_catalog);
    document.reset(testPlan());
    QSignalSpy changed(&document, &ScenarioDocument::rowChanged);
    document.edit(0, document.scenario(0), u"/name"_s, document.newGesture(), u"nothing"_s);
    document.move(1, 1, u"nothing"_s);
    document.setBaseline(0, u"nothing"_s);
    document.setTitle(u"Three"_s, u"nothing"_s);
    document.setCurrency(u"EUR"_s, u"nothing"_s);
    QCOMPARE(document.undoStack().count(), 0);
    QCOMPARE(changed.count(), 0);
}

void TestScenarioDocument::idsStayUnique()
{
    ScenarioDocument document(m_catalog);
    Plan plan = testPlan();
    plan.scenarios[1].id = "a";
    plan.scenarios[2].id = "";
    document.reset(plan);
    Scenario taken = testScenario();
    taken.id = "a";
    document.insert(0, taken, u"insert"_s);
    Scenario fresh = testScenario();
    fresh.id = "mine";
    document.insert(0, fresh, u"insert"_s);
    QCOMPARE(document.scenario(0).id, std::string("mine"));
    document.duplicate(0, u"copy"_s, u"duplicate"_s);
    QCOMPARE(document.scenario(1).name, std::string("copy"));

    Scenario other = document.scenario(0);
    other.id = "a";
    other.hidden = true;
    document.edit(0, other, u"/hidden"_s, document.newGesture(), u"hide"_s);
    QCOMPARE(document.scenario(0).id, std::string("mine"));
    QVERIFY(document.scenario(0).hidden);

    std::set<std::string> ids;
    for (const Scenario& scenario : document.plan().scenarios)
        ids.insert(scenario.id);
    QCOMPARE(int(ids.size()), document.count());
    QVERIFY(!ids.contains(""));
}

void TestScenarioDocument::removingTheBaselineNamesTheFirst()
{
    ScenarioDocument document(m_catalog);
    Plan plan = testPlan();
    plan.baseline = "b";
    document.reset(plan);
    QSignalSpy baseline(&document, &ScenarioDocument::baselineChanged);
    document.remove(1, u"delete"_s);
    QCOMPARE(document.plan().baseline, std::string("a"));
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(baseline.count(), 1);
    document.undoStack().undo();
    QVERIFY(document.plan() == plan);
    QCOMPARE(baseline.count(), 2);

    document.setBaseline(0, u"baseline"_s);
    document.remove(0, u"delete"_s);
    QCOMPARE(document.plan().baseline, std::string("b"));
    document.remove(0, u"delete"_s);
    document.remove(0, u"delete"_s);
    QCOMPARE(document.plan().baseline, std::string());
    QCOMPARE(document.baselineRow(), -1);
    while (document.undoStack().canUndo())
        document.undoStack().undo();
    QVERIFY(document.plan() == plan);
}

void TestScenarioDocument::baselineStaysWhereNoneIsNamed()
{
    ScenarioDocument document(m_catalog);
    Plan plan = testPlan();
    plan.baseline.clear();
    document.reset(plan);
    QSignalSpy baseline(&document, &ScenarioDocument::baselineChanged);
    document.insert(0, testScenario(), u"insert"_s);
    QCOMPARE(document.baselineRow(), 1);
    document.undoStack().undo();
    document.move(2, 0, u"move"_s);
    QCOMPARE(document.scenario(document.baselineRow()).id, std::string("a"));
    document.undoStack().undo();
    document.move(0, 2, u"move"_s);
    QCOMPARE(document.scenario(document.baselineRow()).id, std::string("a"));
    document.undoStack().undo();
    QVERIFY(document.plan() == plan);
    QCOMPARE(baseline.count(), 0);
    document.remove(0, u"delete"_s);
    QCOMPARE(document.scenario(document.baselineRow()).id, std::string("b"));
    QCOMPARE(baseline.count(), 1);
}

void TestScenarioDocument::currencyRecomputesAll()
{
    ScenarioDocument document(m_catalog);
    document.reset(testPlan());
    const Result<Estimate> before = document.result(0).current;
    QSignalSpy plan(&document, &ScenarioDocument::planChanged);
    QSignalSpy rows(&document, &ScenarioDocument::rowChanged);
    document.setCurrency(u"USD"_s, u"currency"_s);
    QCOMPARE(plan.count(), 1);
    QCOMPARE(rows.count(), 3);
    QCOMPARE(document.result(0).shown()->cost.currency, std::string("USD"));
    compareWithEngine(document);
    document.undoStack().undo();
    QVERIFY(document.result(0).current == before);
    document.undoStack().redo();
    compareWithEngine(document);
}

void TestScenarioDocument::findingsTakeOwnWords()
{
    ScenarioDocument document(m_catalog);
    document.reset(testPlan());
    const Plan before = document.plan();
    QSignalSpy changed(&document, &ScenarioDocument::findingTextsChanged);
    document.setFindingText({"headline", "en", "Mine", "Theirs"}, u"1"_s);
    document.setFindingText({"headline", "de", "Meins", ""}, u"2"_s);
    document.setFindingText({"headline", "en", "Better", "Theirs"}, u"3"_s);
    document.setFindingText({"headline", "en", "Better", "Theirs"}, u"nothing"_s);
    const std::vector<FindingText> both{{"headline", "en", "Better", "Theirs"},
                                        {"headline", "de", "Meins", ""}};
    QVERIFY(document.plan().findingTexts == both);
    QCOMPARE(document.undoStack().count(), 3);
    document.setFindingText({"headline", "en", "", ""}, u"4"_s);
    QVERIFY(document.plan().findingTexts == (std::vector<FindingText>{both[1]}));
    document.setFindingText({"other", "en", "", ""}, u"nothing"_s);
    QCOMPARE(document.undoStack().count(), 4);
    QCOMPARE(changed.count(), 4);
    document.undoStack().undo();
    QVERIFY(document.plan().findingTexts == both);
    while (document.undoStack().canUndo())
        document.undoStack().undo();
    QVERIFY(document.plan() == before);
}

/// Words about a scenario that is gone must not stand under a new one.
void TestScenarioDocument::idsThatFindingsNameAreNotGivenAgain()
{
    ScenarioDocument document(m_catalog);
    document.reset({});
    document.setFindingText({"explanation:s1", "en", "Mine", ""}, u"1"_s);
    document.setFindingText({"cap:s2:emissions", "en", "Mine", ""}, u"2"_s);
    Scenario fresh = testScenario();
    fresh.id.clear();
    document.insert(0, fresh, u"insert"_s);
    QCOMPARE(document.scenario(0).id, std::string("s3"));
}

void TestScenarioDocument::faultsKeepTheLastGoodResult()
{
    ScenarioDocument document(m_catalog);
    document.reset(testPlan());
    const Estimate good = *document.result(1).shown();
    document.edit(1, withPue(document, 1, 0.5), u"/site/pue"_s, document.newGesture(), u"1"_s);
    QVERIFY(!document.result(1).current);
    QCOMPARE(document.result(1).current.error().front().path, std::string("/site/pue"));
    QVERIFY(document.result(1).shown() && *document.result(1).shown() == good);

    document.edit(1, withPue(document, 1, 0.4), u"/site/pue"_s, document.newGesture(), u"2"_s);
    QVERIFY(document.result(1).shown() && *document.result(1).shown() == good);
    document.move(1, 2, u"move"_s);
    QVERIFY(document.result(2).shown() && *document.result(2).shown() == good);
    document.remove(2, u"delete"_s);
    document.undoStack().undo();
    QVERIFY(!document.result(2).current);
    QVERIFY(document.result(2).shown() && *document.result(2).shown() == good);

    document.edit(2, withPue(document, 2, 1.2), u"/site/pue"_s, document.newGesture(), u"3"_s);
    QVERIFY(document.result(2).current.has_value());
    QVERIFY(!document.result(2).lastGood);

    Scenario broken = testScenario();
    broken.site.pue = 0.5;
    document.insert(0, broken, u"insert"_s);
    QVERIFY(!document.result(0).shown()); // there never was a result: none is invented
}

void TestScenarioDocument::lastGoodHasNoForeignCost()
{
    ScenarioDocument document(m_catalog);
    document.reset(testPlan());
    document.edit(1, withPue(document, 1, 0.5), u"/site/pue"_s, document.newGesture(), u"1"_s);
    QVERIFY(document.result(1).shown()->cost.rent.has_value());
    document.setCurrency(u"USD"_s, u"currency"_s);
    const Estimate* shown = document.result(1).shown();
    QVERIFY(shown);
    QVERIFY(!shown->cost.rent && !shown->cost.total);
    QVERIFY(shown->emissions.totalLocationG.has_value());
    document.undoStack().undo();
    QVERIFY(document.result(1).shown()->cost.rent.has_value());
}

void TestScenarioDocument::ownRowsWinOverTheCatalog()
{
    Plan plan = testPlan();
    Zone cleaner = testZone("DE", "", 2025, 10);
    plan.rows.zones.push_back(cleaner);
    ScenarioDocument document(m_catalog);
    document.reset(testPlan());
    const double before = document.result(0).shown()->emissions.operationalLocationG.value();
    document.reset(plan);
    QCOMPARE(document.catalog().zone("DE")->carbonIntensityGPerKwh, Number(10));
    QCOMPARE(document.shippedCatalog()->zone("DE")->carbonIntensityGPerKwh, Number(331.6));
    QVERIFY(document.result(0).shown()->emissions.operationalLocationG.value() < before / 10);
    document.reset(testPlan());
    QCOMPARE(document.catalog().zone("DE")->carbonIntensityGPerKwh, Number(331.6));
}

void TestScenarioDocument::resetForgetsEverything()
{
    ScenarioDocument document(m_catalog);
    QSignalSpy about(&document, &ScenarioDocument::aboutToBeReset);
    QSignalSpy was(&document, &ScenarioDocument::wasReset);
    document.reset(testPlan());
    document.remove(0, u"delete"_s);
    Plan plan = testPlan();
    plan.baseline = "nobody";
    document.reset(plan);
    QCOMPARE(about.count(), 2);
    QCOMPARE(was.count(), 2);
    QCOMPARE(document.undoStack().count(), 0);
    QVERIFY(document.undoStack().isClean());
    QCOMPARE(document.baselineRow(), 0);
    QCOMPARE(document.plan().baseline, std::string());
    document.reset({});
    QCOMPARE(document.count(), 0);
}

void TestScenarioDocument::indicesOutOfRangeAreClamped()
{
    ScenarioDocument document(m_catalog);
    document.reset(testPlan());
    document.insert(99, testScenario(), u"insert"_s);
    QCOMPARE(document.count(), 4);
    document.move(0, 99, u"move"_s);
    QCOMPARE(document.scenario(3).id, std::string("a"));
    document.move(3, -5, u"move"_s);
    QCOMPARE(document.scenario(0).id, std::string("a"));
}

void TestScenarioDocument::rulesCountOnTheEvaluationDay()
{
    auto catalog = std::make_shared<Catalog>(testCatalog());
    Regulation rule;
    rule.regulationId = "pue";
    rule.kind = "limit";
    rule.metric = "pue";
    rule.comparator = "<=";
    rule.threshold = 1.5;
    rule.jurisdictionCode = "DE";
    rule.validFrom = "2027-07-01";
    catalog->regulations = {rule};
    ScenarioDocument document(catalog);
    Plan plan;
    plan.scenarios = {testScenario(), testScenario()};
    plan.scenarios[0].site.pue = 1.2;
    plan.scenarios[1].site.pue = 1.2;
    plan.scenarios[1].schedule.start = parseInstant("2026-03-01T00:00Z");
    document.reset(plan);
    const auto status = [&](int row) { return document.result(row).current.value().checks.back(); };
    document.setEvaluationDay(*parseDate("2026-11-24"));
    QCOMPARE(status(0).status, CheckStatus::NotApplicable);
    QSignalSpy changed(&document, &ScenarioDocument::rowChanged);
    document.setEvaluationDay(*parseDate("2028-10-01"));
    QCOMPARE(status(0).status, CheckStatus::Pass);
    QCOMPARE(document.result(0).current.value().rulesDay, *parseDate("2028-10-01"));
    QCOMPARE(status(1).status, CheckStatus::NotApplicable); // its start says the day
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toInt(), 0);
    QCOMPARE(document.undoStack().count(), 0);
    document.edit(0, withPue(document, 0, 1.6), u"/site/pue"_s, document.newGesture(), u"PUE"_s);
    QCOMPARE(status(0).status, CheckStatus::Fail);
}

QTEST_GUILESS_MAIN(TestScenarioDocument)
#include "tst_scenariodocument.moc"
