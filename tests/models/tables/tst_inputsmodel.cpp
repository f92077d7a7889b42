// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputsmodel.h"

#include "randomedits.h"
#include "testtexts.h"
#include "warnings.h"
#include "words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace vorlauf;
using namespace Qt::StringLiterals;

class TestInputsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsOnlyWhatDiffers();
    void alikeScenariosHaveNoRows();
    void rowsComeAndGo();
    void defaultsStandBesideWhatIsGiven();
    void wordsAndCompoundInputs();
    void withoutResultOnlyWhatIsGivenCounts();
    void columnsFollowTheDocument();
    void otherTextsShowAtOnce();
    void keepsTheContractOfModels();

private:
    int rowOf(const QString& path) const
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row, 0).data(InputsModel::PathRole).toString() == path)
                return row;
        }
        return -1;
    }
    QVariant at(const QString& path, int column, int role = InputsModel::ValueRole) const
    {
        return m_model->index(rowOf(path), column).data(role);
    }
    QString columns() const
    {
        QString ids;
        for (int column = 1; column < m_model->columnCount(); ++column)
            ids += m_model->headerData(column, Qt::Horizontal, InputsModel::IdRole).toString();
        return ids;
    }
    void edit(int row, const std::function<void(Scenario&)>& change)
    {
        Scenario changed = m_document->scenario(row);
        change(changed);
        m_document->edit(row, std::move(changed), u"/any"_s, m_document->newGesture(), u"edit"_s);
    }

    std::shared_ptr<const Catalog> m_catalog = sharedTestCatalog();
    std::unique_ptr<ScenarioDocument> m_document;
    std::unique_ptr<InputsModel> m_model;
};

void TestInputsModel::init()
{
    failOnWarnings();
    m_model.reset();
    m_document = std::make_unique<ScenarioDocument>(m_catalog);
    m_document->reset(testPlan());
    m_model = std::make_unique<InputsModel>(*m_document, testTexts());
}

void TestInputsModel::showsOnlyWhatDiffers()
{
    QVERIFY(rowOf(u"/hardware/accelerator"_s) >= 0);
    QVERIFY(rowOf(u"/hardware/count"_s) > rowOf(u"/hardware/accelerator"_s)); // words first
    QCOMPARE(rowOf(u"/workload/tokens"_s), -1);
    QCOMPARE(rowOf(u"/site/zone"_s), -1);
    QCOMPARE(at(u"/hardware/count"_s, 1).toDouble(), 1024.0);
    QCOMPARE(at(u"/hardware/count"_s, 2).toDouble(), 512.0);
    QCOMPARE(at(u"/hardware/accelerator"_s, 3).toString(), u"nvidia-a100-sxm4-80gb"_s);
    QCOMPARE(at(u"/hardware/count"_s, 0, Qt::DisplayRole).toString(), u"field /hardware/count"_s);
    QCOMPARE(at(u"/hardware/count"_s, 1, Qt::DisplayRole).toString(), u"/hardware/count kind 0"_s);
    QCOMPARE(at(u"/hardware/count"_s, 1, InputsModel::UnitRole).toInt(),
             int(numberField("/hardware/count")->unit));
}

void TestInputsModel::alikeScenariosHaveNoRows()
{
    Plan plan;
    m_document->reset(plan);
    QCOMPARE(m_model->rowCount(), 0);
    plan.scenarios = {testScenario()};
    m_document->reset(plan);
    QCOMPARE(m_model->rowCount(), 0);
    plan.scenarios.push_back(testScenario());
    plan.scenarios[1].name = "another name";
    plan.scenarios[1].note = "is no input";
    m_document->reset(plan);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), 3);
}

void TestInputsModel::rowsComeAndGo()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex accelerator(m_model->index(rowOf(u"/hardware/accelerator"_s), 1));
    const int rows = m_model->rowCount();
    edit(1, [](Scenario& s) { s.workload.tokens = 2e12; });
    QCOMPARE(m_model->rowCount(), rows + 1);
    QCOMPARE(at(u"/workload/tokens"_s, 2).toDouble(), 2e12);
    QCOMPARE(accelerator.row(), rowOf(u"/hardware/accelerator"_s));
    m_document->undoStack().undo();
    QCOMPARE(m_model->rowCount(), rows);
    edit(1, [](Scenario& s) { s.hardware.count = 1024; });
    QCOMPARE(rowOf(u"/hardware/count"_s), -1);
    QCOMPARE(accelerator.row(), rowOf(u"/hardware/accelerator"_s));
    QCOMPARE(reset.count(), 0);
}

void TestInputsModel::defaultsStandBesideWhatIsGiven()
{
    QCOMPARE(rowOf(u"/site/pue"_s), -1); // the same default everywhere
    edit(1, [](Scenario& s) { s.site.pue = 1.77; });
    QCOMPARE(at(u"/site/pue"_s, 2).toDouble(), 1.77);
    QVERIFY(!at(u"/site/pue"_s, 2, InputsModel::DefaultRole).toBool());
    QCOMPARE(at(u"/site/pue"_s, 2, InputsModel::OriginRole).toInt(), int(Origin::Given));
    const QVariant filledIn = at(u"/site/pue"_s, 1);
    QVERIFY(filledIn.toDouble() >= 1);
    QVERIFY(at(u"/site/pue"_s, 1, InputsModel::DefaultRole).toBool());
    QVERIFY(!at(u"/site/pue"_s, 1, InputsModel::SourceRole).toString().isEmpty());

    // Giving what the default is makes no difference.
    edit(1, [&](Scenario& s) { s.site.pue = filledIn.toDouble(); });
    QCOMPARE(rowOf(u"/site/pue"_s), -1);
}

void TestInputsModel::wordsAndCompoundInputs()
{
    edit(1, [](Scenario& s) {
        s.electricity.mix = Mix{{"wind_onshore", 1.0}};
        s.electricity.contracts = {{ContractType::Ppa, 0.5, 0, 11, true}};
        s.schedule.start = parseInstant("2026-03-01T00:00Z");
        s.boundary = Boundary::Project;
    });
    QCOMPARE(at(u"/boundary"_s, 2).toString(), u"project"_s);
    QCOMPARE(at(u"/schedule/start"_s, 2).toString(), u"2026-03-01T00:00Z"_s);
    QVERIFY(rowOf(u"/electricity/mix"_s) >= 0);
    QVERIFY(!at(u"/electricity/mix"_s, 2).isValid());
    QCOMPARE(at(u"/electricity/mix"_s, 2, Qt::DisplayRole).toString(),
             u"/electricity/mix kind 2"_s);
    QCOMPARE(at(u"/electricity/mix"_s, 1, Qt::DisplayRole).toString(), u"-"_s);
    QCOMPARE(at(u"/electricity/contracts"_s, 2, Qt::DisplayRole).toString(),
             u"/electricity/contracts kind 3"_s);
}

void TestInputsModel::withoutResultOnlyWhatIsGivenCounts()
{
    const int rows = m_model->rowCount();
    Scenario broken = testScenario();
    broken.site.pue = 0.5;
    m_document->insert(3, broken, u"insert"_s);
    QVERIFY(!m_document->result(3).shown());
    QCOMPARE(m_model->rowCount(), rows + 1); // the PUE, and no default it does not have
    QCOMPARE(at(u"/site/pue"_s, 4).toDouble(), 0.5);
    QVERIFY(!at(u"/site/pue"_s, 4, InputsModel::CurrentRole).toBool());
    QVERIFY(at(u"/site/pue"_s, 1, InputsModel::CurrentRole).toBool());
}

void TestInputsModel::columnsFollowTheDocument()
{
    QCOMPARE(columns(), u"abc"_s);
    m_document->move(0, 2, u"move"_s);
    QCOMPARE(columns(), u"bca"_s);
    QCOMPARE(at(u"/hardware/count"_s, 1).toDouble(), 512.0);
    m_document->undoStack().undo();
    QCOMPARE(columns(), u"abc"_s);
    m_document->remove(2, u"delete"_s);
    QCOMPARE(columns(), u"ab"_s);
    QCOMPARE(rowOf(u"/hardware/accelerator"_s), -1);
    m_document->undoStack().undo();
    QVERIFY(rowOf(u"/hardware/accelerator"_s) >= 0);
    QCOMPARE(m_model->headerData(2, Qt::Horizontal).toString(), u"b"_s);
    edit(1, [](Scenario& s) { s.name = "Oslo"; });
    QCOMPARE(m_model->headerData(2, Qt::Horizontal).toString(), u"Oslo"_s);
}

void TestInputsModel::otherTextsShowAtOnce()
{
    TableTexts german = testTexts();
    german.fieldLabel = [](std::string_view) { return u"Feld"_s; };
    german.word = [](TableWord) { return u"Eingabe"_s; };
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setTexts(german);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_model->index(0, 0).data().toString(), u"Feld"_s);
    QCOMPARE(m_model->headerData(0, Qt::Horizontal).toString(), u"Eingabe"_s);
}

void TestInputsModel::keepsTheContractOfModels()
{
    const QAbstractItemModelTester contract(m_model.get());
    RandomEdits edits(*m_document, 5);
    for (int i = 0; i < 150; ++i)
        edits.step();
    while (m_document->undoStack().canUndo())
        m_document->undoStack().undo();
    QCOMPARE(columns(), u"abc"_s);
    while (m_document->undoStack().canRedo())
        m_document->undoStack().redo();

    const InputsModel fresh(*m_document, testTexts()); // all steps lead to what one look gives
    QCOMPARE(m_model->rowCount(), fresh.rowCount());
    QCOMPARE(m_model->columnCount(), fresh.columnCount());
    for (int row = 0; row < fresh.rowCount(); ++row) {
        for (int column = 0; column < fresh.columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(InputsModel::ValueRole),
                                   int(InputsModel::DefaultRole), int(InputsModel::CurrentRole)})
                QCOMPARE(m_model->index(row, column).data(role),
                         fresh.index(row, column).data(role));
        }
    }
    m_document->reset({});
    QCOMPARE(m_model->columnCount(), 1);
    m_document->reset(testPlan());
    QCOMPARE(columns(), u"abc"_s);
}

QTEST_GUILESS_MAIN(TestInputsModel)
#include "tst_inputsmodel.moc"
