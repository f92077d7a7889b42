// SPDX-License-Identifier: GPL-3.0-or-later
#include "checksmodel.h"
#include "randomedits.h"
#include "testtexts.h"
#include "warnings.h"
#include "words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vorlauf;
using namespace Qt::StringLiterals;

namespace {

Regulation pueRule(const char* id, double threshold, const char* status, const char* binding)
{
    Regulation rule;
    rule.regulationId = id;
    rule.kind = "limit";
    rule.metric = "pue";
    rule.comparator = "<=";
    rule.threshold = threshold;
    rule.status = status;
    rule.binding = binding;
    rule.jurisdictionCode = "DE";
    rule.sourceId = "law-gazette";
    return rule;
}

std::shared_ptr<const Catalog> catalogWithRules()
{
    auto catalog = std::make_shared<Catalog>(testCatalog());
    Regulation flop;
    flop.regulationId = "flop";
    flop.kind = "threshold";
    flop.metric = "trainFlop";
    flop.comparator = ">";
    flop.threshold = 1e30;
    flop.status = "in_force";
    flop.binding = "law";
    flop.jurisdictionCode = "EU";
    Regulation heat = pueRule("heat", 10, "in_force", "law");
    heat.metric = "heatReuseShare";
    heat.comparator = ">=";
    heat.unit = "%";
    catalog->regulations
        = {pueRule("pact", 1.3, "in_force", "voluntary"), pueRule("law", 1.5, "in_force", "law"),
           flop, heat, pueRule("draft", 1.6, "draft", "law")};
    return catalog;
}

} // namespace

class TestChecksModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void groupsInOrder();
    void capsComeWithTheirFields();
    void cellsTellStatusValueAndLimit();
    void unknownNamesWhatIsMissing();
    void randomEditsKeepTheContract();
    void showsAnotherLanguage();

private:
    static QStringList names(const ChecksModel& model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, 0).data().toString());
        return names;
    }
    static Plan onePlan(double pue)
    {
        Plan plan;
        plan.scenarios = {testScenario()};
        plan.scenarios[0].site.pue = pue;
        return plan;
    }
    static QString heading(TableWord word) { return testTexts().word(word); }
};

void TestChecksModel::groupsInOrder()
{
    ScenarioDocument document(catalogWithRules());
    document.reset(onePlan(1.4));
    ChecksModel model(document, testTexts());
    const QAbstractItemModelTester contract(&model);
    const QStringList some{heading(TableWord::Rules), u"check rule.law"_s,
                           u"check rule.heat"_s,      heading(TableWord::DraftsAndVoluntary),
                           u"check rule.pact"_s,      u"check rule.draft"_s};
    QCOMPARE(names(model), some);
    model.setShowsAll(true);
    QStringList all = some;
    all.insert(2, u"check rule.flop"_s); // not applicable
    QCOMPARE(names(model), all);
    model.setShowsAll(false);
    QCOMPARE(names(model), some);
    QVERIFY(model.index(0, 0).data(ChecksModel::HeadingRole).toBool());
    QVERIFY(!model.index(0, 1).data().isValid());
}

void TestChecksModel::capsComeWithTheirFields()
{
    ScenarioDocument document(catalogWithRules());
    document.reset(onePlan(1.4));
    ChecksModel model(document, testTexts());
    const QAbstractItemModelTester contract(&model);
    QVERIFY(!names(model).contains(heading(TableWord::Caps)));
    Scenario scenario = document.scenario(0);
    scenario.caps.energyMwh = 1;
    document.edit(0, scenario, u"/caps/energyMwh"_s, document.newGesture(), u"cap"_s);
    QCOMPARE(names(model).mid(0, 2),
             (QStringList{heading(TableWord::Caps), u"check cap.energy"_s}));
    document.undoStack().undo();
    QVERIFY(!names(model).contains(u"check cap.energy"_s));
}

void TestChecksModel::cellsTellStatusValueAndLimit()
{
    ScenarioDocument document(catalogWithRules());
    document.reset(onePlan(1.55));
    ChecksModel model(document, testTexts());
    const QModelIndex law = model.index(1, 1);
    QCOMPARE(law.data().toString(), u"rule.law status %1"_s.arg(int(CheckStatus::Fail)));
    QCOMPARE(law.data(ChecksModel::StatusRole).toInt(), int(CheckStatus::Fail));
    QCOMPARE(law.data(ChecksModel::ValueRole).toDouble(), 1.55);
    QCOMPARE(law.data(ChecksModel::LimitRole).toDouble(), 1.5);
    QCOMPARE(law.data(ChecksModel::IdRole).toString(), u"rule.law"_s);
    QCOMPARE(law.data(ChecksModel::NoteRole).toString(), u"note rule.law"_s);
    QCOMPARE(law.data(ChecksModel::SourceRole).toString(), u"law-gazette"_s);
    QVERIFY(law.data(ChecksModel::CurrentRole).toBool());
    QCOMPARE(model.check(law)->id, "rule.law");
    QVERIFY(!model.check(model.index(0, 1)) && !model.check(model.index(1, 0)));
    const QModelIndex heat = model.index(2, 1);
    QCOMPARE(heat.data(ChecksModel::UnitRole).toInt(), int(Unit::Share));
    QCOMPARE(heat.data(ChecksModel::LimitRole).toDouble(), 0.1);
    QVERIFY(!heat.data(ChecksModel::ValueRole).isValid());

    Scenario faulty = document.scenario(0);
    faulty.site.pue = 0.5;
    document.edit(0, faulty, u"/site/pue"_s, document.newGesture(), u"PUE"_s);
    QVERIFY(!model.index(1, 1).data(ChecksModel::CurrentRole).toBool());
    QCOMPARE(model.index(1, 1).data(ChecksModel::ValueRole).toDouble(), 1.55); // the last good one
}

void TestChecksModel::unknownNamesWhatIsMissing()
{
    ScenarioDocument document(catalogWithRules());
    document.reset(onePlan(1.4));
    const Estimate& result = document.result(0).current.value();
    const Catalog& catalog = document.catalog();
    QCOMPARE(missingInputs(*ruleOf("rule.heat", catalog), document.scenario(0), result),
             std::vector<std::string>{"/site/heatReuseShare"});
    QVERIFY(missingInputs(*ruleOf("rule.law", catalog), document.scenario(0), result).empty());
    Regulation rule = *ruleOf("rule.law", catalog);
    rule.appliesIfMetric = "powerMw;startedOperation";
    QCOMPARE(missingInputs(rule, document.scenario(0), result),
             (std::vector<std::string>{"/site/powerMw", "/site/startedOperation"}));
}

void TestChecksModel::randomEditsKeepTheContract()
{
    ScenarioDocument document(catalogWithRules());
    document.reset(testPlan());
    ChecksModel model(document, testTexts());
    const QAbstractItemModelTester contract(&model);
    RandomEdits edits(document, 23);
    for (int step = 0; step < 300; ++step) {
        edits.step();
        const ChecksModel fresh(document, testTexts());
        QCOMPARE(names(model), names(fresh));
        QCOMPARE(model.columnCount(), document.count() + 1);
    }
}

void TestChecksModel::showsAnotherLanguage()
{
    ScenarioDocument document(catalogWithRules());
    document.reset(onePlan(1.4));
    ChecksModel model(document, testTexts());
    const QAbstractItemModelTester contract(&model);
    QSignalSpy changed(&model, &QAbstractItemModel::modelReset);
    TableTexts german = testTexts();
    german.checkLabel = [](std::string_view id) { return u"Prüfung "_s + utf8(id); };
    model.setTexts(german);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(1, 0).data().toString(), u"Prüfung rule.law"_s);
}

QTEST_GUILESS_MAIN(TestChecksModel)
#include "tst_checksmodel.moc"
