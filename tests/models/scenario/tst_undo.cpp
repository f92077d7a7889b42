// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomedits.h"
#include "warnings.h"

#include <QTest>

using namespace vorlauf;
using namespace Qt::StringLiterals;

class TestUndo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyEditCanBeUndone_data();
    void everyEditCanBeUndone();
    void oneStepForAGesture();
    void otherGestureRowOrPathIsAnotherStep();
    void draggedBackIsNoStep();
    void aThousandStepsStay();
    void cleanSurvivesUndo();
    void savedInTheMiddleOfADrag();

private:
    static void setCount(ScenarioDocument& document, int row, double count, int gesture,
                         const QString& path = u"/hardware/count"_s)
    {
        Scenario changed = document.scenario(row);
        changed.hardware.count = count;
        document.edit(row, std::move(changed), path, gesture, u"count %1"_s.arg(count));
    }
    static std::vector<ScenarioResult> results(const ScenarioDocument& document)
    {
        std::vector<ScenarioResult> all;
        for (int row = 0; row < document.count(); ++row)
            all.push_back(document.result(row));
        return all;
    }
    std::shared_ptr<const Catalog> m_catalog = sharedTestCatalog();
};

void TestUndo::everyEditCanBeUndone_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed : {1U, 2U, 3U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestUndo::everyEditCanBeUndone()
{
    QFETCH(unsigned, seed);
    ScenarioDocument document(m_catalog);
    document.reset(testPlan());
    QUndoStack& stack = document.undoStack();
    std::vector<Plan> plans{document.plan()}; // by index of the stack
    const std::vector<ScenarioResult> first = results(document);

    RandomEdits edits(document, seed);
    while (stack.count() < 500) {
        edits.step();
        if (stack.index() == int(plans.size()))
            plans.push_back(document.plan());
        for (int row = 0; row < document.count(); ++row) {
            QVERIFY(
                document.result(row).current
                == estimate(document.scenario(row), document.catalog(), document.plan().currency));
        }
    }
    QCOMPARE(int(plans.size()), 501);
    const std::vector<ScenarioResult> last = results(document);

    while (stack.canUndo()) {
        stack.undo();
        QVERIFY(document.plan() == plans[std::size_t(stack.index())]);
    }
    QVERIFY(results(document) == first);
    while (stack.canRedo()) {
        stack.redo();
        QVERIFY(document.plan() == plans[std::size_t(stack.index())]);
    }
    QVERIFY(results(document) == last);
}

void TestUndo::oneStepForAGesture()
{
    ScenarioDocument document(m_catalog);
    document.reset(testPlan());
    const int gesture = document.newGesture();
    for (int count = 8; count <= 1000; ++count)
        setCount(document, 0, count, gesture);
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.undoStack().undoText(), u"count 1000"_s);
    document.undoStack().undo();
    QVERIFY(document.plan() == testPlan());
    document.undoStack().redo();
    QCOMPARE(document.scenario(0).hardware.count, Number(1000));
}

void TestUndo::otherGestureRowOrPathIsAnotherStep()
{
    ScenarioDocument document(m_catalog);
    document.reset(testPlan());
    const int gesture = document.newGesture();
    setCount(document, 0, 8, gesture);
    setCount(document, 1, 8, gesture);
    QCOMPARE(document.undoStack().count(), 2);
    setCount(document, 1, 9, gesture, u"/other"_s);
    QCOMPARE(document.undoStack().count(), 3);
    setCount(document, 1, 10, document.newGesture(), u"/other"_s);
    QCOMPARE(document.undoStack().count(), 4);
    document.undoStack().undo();
    QCOMPARE(document.scenario(1).hardware.count, Number(9));
}

void TestUndo::draggedBackIsNoStep()
{
    ScenarioDocument document(m_catalog);
    document.reset(testPlan());
    const int gesture = document.newGesture();
    setCount(document, 0, 2000, gesture);
    setCount(document, 0, 1500, gesture);
    setCount(document, 0, 1024, gesture); // where it was
    QCOMPARE(document.undoStack().count(), 0);
    QVERIFY(document.undoStack().isClean());
    QVERIFY(document.plan() == testPlan());
}

void TestUndo::aThousandStepsStay()
{
    ScenarioDocument document(m_catalog);
    document.reset(testPlan());
    for (int count = 2001; count <= 3100; ++count)
        setCount(document, 0, count, document.newGesture());
    for (int i = 0; i < 1100; ++i)
        document.undoStack().undo();
    QVERIFY(document.plan() == testPlan());
    QVERIFY(!document.undoStack().canUndo());
}

void TestUndo::cleanSurvivesUndo()
{
    ScenarioDocument document(m_catalog);
    document.reset(testPlan());
    setCount(document, 0, 1, document.newGesture());
    QVERIFY(!document.undoStack().isClean());
    document.undoStack().setClean(); // saved
    setCount(document, 0, 2, document.newGesture());
    document.undoStack().undo();
    QVERIFY(document.undoStack().isClean());
    document.undoStack().undo();
    QVERIFY(!document.undoStack().isClean());
    QVERIFY(document.plan() == testPlan());
    document.undoStack().redo();
    QVERIFY(document.undoStack().isClean());
}

void TestUndo::savedInTheMiddleOfADrag()
{
    ScenarioDocument document(m_catalog);
    document.reset(testPlan());
    const int gesture = document.newGesture();
    setCount(document, 0, 1, gesture);
    document.undoStack().setClean();
    setCount(document, 0, 2, gesture);
    QVERIFY(!document.undoStack().isClean());
    document.undoStack().undo();
    QVERIFY(document.undoStack().isClean());
    QCOMPARE(document.scenario(0).hardware.count, Number(1));
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
