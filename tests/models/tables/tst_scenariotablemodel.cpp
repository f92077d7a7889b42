// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariotablemodel.h"

#include "randomedits.h"
#include "scenariopalette.h"
#include "warnings.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <set>

using namespace vorlauf;
using namespace Qt::StringLiterals;
using Column = ScenarioTableModel::Column;

class TestScenarioTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsTheResult_data();
    void showsTheResult();
    void notComputedIsInvalid();
    void faultsShowTheLastGoodResult();
    void rolesOfTheScenario();
    void headingsAreAllThereAndDifferent();
    void renamesThroughTheDocument();
    void rowsCanBeDragged_data();
    void rowsCanBeDragged();
    void dropsMoveTheScenario();
    void anEditChangesItsRow();
    void indicesFollowTheirScenario();
    void keepsTheContractOfModels();

private:
    QVariant at(int row, Column column, int role = ScenarioTableModel::ValueRole) const
    {
        return m_model->index(row, int(column)).data(role);
    }
    QString order() const
    {
        QString ids;
        for (int row = 0; row < m_model->rowCount(); ++row)
            ids += at(row, Column::Name, ScenarioTableModel::IdRole).toString();
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
    std::unique_ptr<ScenarioTableModel> m_model;
};

void TestScenarioTableModel::init()
{
    failOnWarnings();
    m_model.reset();
    m_document = std::make_unique<ScenarioDocument>(m_catalog);
    m_document->reset(testPlan());
    m_model = std::make_unique<ScenarioTableModel>(*m_document);
}

void TestScenarioTableModel::showsTheResult_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<Number>("expected");
    const Estimate e = *estimate(testPlan().scenarios[1], *m_catalog);
    const auto row = [](const char* name, Column column, Number value) {
        QTest::newRow(name) << column << value;
    };
    row("total location", Column::TotalLocationG, e.emissions.totalLocationG);
    row("total market", Column::TotalMarketG, e.emissions.totalMarketG);
    row("energy", Column::FacilityKwh, e.energy.facilityKwh);
    row("water", Column::WaterL, *e.water.onsiteL + *e.water.offsiteL);
    row("cost", Column::Cost, e.cost.total);
    row("duration", Column::DurationH, e.durationH);
    row("location accelerators", Column::LocationAcceleratorsG, e.locationParts.accelerators);
    row("location host", Column::LocationHostG, e.locationParts.hostAndNetwork);
    row("location cooling", Column::LocationCoolingG, e.locationParts.cooling);
    row("location embodied", Column::LocationEmbodiedG, e.locationParts.embodied);
    row("location lost", Column::LocationLostG, e.locationParts.lostAndRepeated);
    row("location use", Column::LocationUseG, e.locationParts.use);
    row("market accelerators", Column::MarketAcceleratorsG, e.marketParts.accelerators);
    row("market host", Column::MarketHostG, e.marketParts.hostAndNetwork);
    row("market cooling", Column::MarketCoolingG, e.marketParts.cooling);
    row("market embodied", Column::MarketEmbodiedG, e.marketParts.embodied);
    row("market lost", Column::MarketLostG, e.marketParts.lostAndRepeated);
    row("market use", Column::MarketUseG, e.marketParts.use);
    row("energy accelerators", Column::AcceleratorsKwh, e.energyParts.accelerators);
    row("energy host", Column::HostKwh, e.energyParts.hostAndNetwork);
    row("energy cooling", Column::CoolingKwh, e.energyParts.cooling);
    row("energy lost", Column::LostKwh, e.energyParts.lostAndRepeated);
    row("cost electricity", Column::CostElectricity, e.cost.electricity);
    row("cost rent", Column::CostRent, e.cost.rent);
    row("cost hardware", Column::CostHardware, e.cost.hardware);
    row("cost carbon", Column::CostCarbon, e.cost.carbon);
    row("cost water", Column::CostWater, e.cost.water);
    row("water on site", Column::WaterOnsiteL, e.water.onsiteL);
    row("water off site", Column::WaterOffsiteL, e.water.offsiteL);
}

void TestScenarioTableModel::showsTheResult()
{
    QFETCH(Column, column);
    QFETCH(Number, expected);
    const QVariant shown = at(1, column);
    QCOMPARE(shown.isValid(), expected.has_value());
    QCOMPARE(m_model->value(1, column), expected);
    if (expected)
        QCOMPARE(shown.toDouble(), *expected);
}

void TestScenarioTableModel::notComputedIsInvalid()
{
    // Energy alone has no duration and, without an accelerator, no embodied emissions.
    edit(0, [](Scenario& s) {
        s.workload = {};
        s.workload.energyKwh = 1000;
        s.workload.energyLevel = EnergyLevel::Facility;
        s.hardware = {};
    });
    QVERIFY(m_document->result(0).current.has_value());
    QCOMPARE(at(0, Column::FacilityKwh).toDouble(), 1000.0);
    QVERIFY(!at(0, Column::LocationEmbodiedG).isValid());
    QVERIFY(!at(0, Column::DurationH).isValid());
    QVERIFY(!m_model->value(0, Column::DurationH));
    QVERIFY(!at(0, Column::TotalLocationG, Qt::DisplayRole).isValid());
}

void TestScenarioTableModel::faultsShowTheLastGoodResult()
{
    const double before = at(0, Column::TotalLocationG).toDouble();
    QVERIFY(at(0, Column::Name, ScenarioTableModel::CurrentRole).toBool());
    edit(0, [](Scenario& s) { s.site.pue = 0.5; });
    QVERIFY(!at(0, Column::Name, ScenarioTableModel::CurrentRole).toBool());
    QCOMPARE(at(0, Column::TotalLocationG).toDouble(), before);
    QVERIFY(at(1, Column::Name, ScenarioTableModel::CurrentRole).toBool());

    Scenario broken = testScenario();
    broken.site.pue = 0.5;
    m_document->insert(0, broken, u"insert"_s);
    QVERIFY(!at(0, Column::TotalLocationG).isValid());
}

void TestScenarioTableModel::rolesOfTheScenario()
{
    using Model = ScenarioTableModel;
    QCOMPARE(at(1, Column::Name).toString(), u"b"_s);
    QCOMPARE(at(1, Column::Name, Qt::DisplayRole).toString(), u"b"_s);
    QCOMPARE(at(1, Column::Cost, Model::IdRole).toString(), u"b"_s);
    QVERIFY(at(0, Column::Cost, Model::BaselineRole).toBool());
    QVERIFY(!at(1, Column::Cost, Model::BaselineRole).toBool());
    QVERIFY(!at(1, Column::Cost, Model::HiddenRole).toBool());
    edit(1, [](Scenario& s) {
        s.hidden = true;
        s.colour = "#102030";
    });
    QVERIFY(at(1, Column::Cost, Model::HiddenRole).toBool());
    QCOMPARE(at(1, Column::Name, Model::ColourRole).value<QColor>(), QColor(0x10, 0x20, 0x30));
    QCOMPARE(at(2, Column::Name, Model::ColourRole).value<QColor>(), paletteColour(2));
    edit(1, [](Scenario& s) { s.colour = "no colour"; });
    QCOMPARE(at(1, Column::Name, Model::ColourRole).value<QColor>(), paletteColour(1));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_document->setBaseline(1, u"baseline"_s);
    QCOMPARE(changed.count(), 1);
    QVERIFY(at(1, Column::Cost, Model::BaselineRole).toBool());
}

void TestScenarioTableModel::headingsAreAllThereAndDifferent()
{
    std::set<QString> headings;
    for (int column = 0; column < m_model->columnCount(); ++column)
        headings.insert(m_model->headerData(column, Qt::Horizontal).toString());
    QVERIFY(!headings.contains(QString()));
    QCOMPARE(int(headings.size()), int(Column::Count));
}

void TestScenarioTableModel::renamesThroughTheDocument()
{
    const QModelIndex name = m_model->index(1, 0);
    QVERIFY(m_model->flags(name) & Qt::ItemIsEditable);
    QVERIFY(!(m_model->flags(m_model->index(1, 1)) & Qt::ItemIsEditable));
    QVERIFY(m_model->setData(name, u" Köln – <b>=1 "_s));
    QCOMPARE(m_document->scenario(1).name, std::string("Köln – <b>=1"));
    QCOMPARE(m_document->undoStack().count(), 1);
    QVERIFY(!m_model->setData(name, u"  "_s));
    QVERIFY(!m_model->setData(m_model->index(1, 1), 7.0));
    QCOMPARE(m_document->undoStack().count(), 1);
    m_document->undoStack().undo();
    QCOMPARE(name.data().toString(), u"b"_s);
}

void TestScenarioTableModel::rowsCanBeDragged_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("order");
    QTest::newRow("first to the end") << 0 << 3 << u"bca"_s;
    QTest::newRow("first below the second") << 0 << 2 << u"bac"_s;
    QTest::newRow("last to the top") << 2 << 0 << u"cab"_s;
    QTest::newRow("onto itself") << 1 << 1 << u"abc"_s;
    QTest::newRow("below itself") << 1 << 2 << u"abc"_s;
    QTest::newRow("out of range") << 1 << 4 << u"abc"_s;
}

void TestScenarioTableModel::rowsCanBeDragged()
{
    QFETCH(int, from);
    QFETCH(int, before);
    QFETCH(QString, order);
    const bool moves = order != u"abc";
    QCOMPARE(m_model->moveRow({}, from, {}, before), moves);
    QCOMPARE(this->order(), order);
    QCOMPARE(m_document->undoStack().count(), moves ? 1 : 0);
}

void TestScenarioTableModel::dropsMoveTheScenario()
{
    QVERIFY(m_model->flags({}) & Qt::ItemIsDropEnabled);
    QVERIFY(m_model->flags(m_model->index(0, 0)) & Qt::ItemIsDragEnabled);
    const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->index(2, 0)}));
    QCOMPARE(data->formats(), m_model->mimeTypes());
    QVERIFY(!m_model->dropMimeData(data.get(), Qt::CopyAction, 0, 0, {}));
    QVERIFY(m_model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    QCOMPARE(order(), u"cab"_s);
    QVERIFY(m_model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, {})); // below all
    QCOMPARE(order(), u"abc"_s);
    QMimeData foreign;
    foreign.setText(u"c"_s);
    QVERIFY(!m_model->dropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
    QVERIFY(!m_model->mimeData({}));
}

void TestScenarioTableModel::anEditChangesItsRow()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    edit(1, [](Scenario& s) { s.hardware.count = 8; });
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), m_model->index(1, 0));
    QCOMPARE(changed[0][1].toModelIndex(), m_model->index(1, int(Column::Count) - 1));
}

void TestScenarioTableModel::indicesFollowTheirScenario()
{
    const QPersistentModelIndex last(m_model->index(2, int(Column::TotalLocationG)));
    const double value = last.data(ScenarioTableModel::ValueRole).toDouble();
    m_document->move(2, 0, u"move"_s);
    QCOMPARE(last.row(), 0);
    QCOMPARE(last.data(ScenarioTableModel::ValueRole).toDouble(), value);
    m_document->remove(1, u"delete"_s);
    QCOMPARE(last.row(), 0);
    m_document->insert(0, testScenario(), u"insert"_s);
    QCOMPARE(last.row(), 1);
    m_document->remove(1, u"delete"_s);
    QVERIFY(!last.isValid());
}

void TestScenarioTableModel::keepsTheContractOfModels()
{
    const QAbstractItemModelTester contract(m_model.get());
    RandomEdits edits(*m_document, 7);
    for (int i = 0; i < 150; ++i)
        edits.step();
    while (m_document->undoStack().canUndo())
        m_document->undoStack().undo();
    QCOMPARE(order(), u"abc"_s);
    while (m_document->undoStack().canRedo())
        m_document->undoStack().redo();
    QCOMPARE(m_model->rowCount(), m_document->count());
    m_document->reset({});
    QCOMPARE(m_model->rowCount(), 0);
    m_document->reset(testPlan());
    QCOMPARE(m_model->rowCount(), 3);
}

QTEST_GUILESS_MAIN(TestScenarioTableModel)
#include "tst_scenariotablemodel.moc"
