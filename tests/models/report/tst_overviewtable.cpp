// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewtable.h"

#include "randomedits.h"
#include "testtexts.h"
#include "warnings.h"

#include <QTest>

using namespace vorlauf;
using namespace Qt::StringLiterals;
using Column = ScenarioTableModel::Column;

class TestOverviewTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_document.reset(testPlan());
    }
    void totalsPartsAndDifferences_data();
    void totalsPartsAndDifferences();
    void headingsCarryTheUnit();
    void hiddenScenariosAreLeftOut();
    void faultsHaveNoNumbers();
    void otherBoundariesHaveNoPercentage();
    void emptyDocument();

private:
    static Number number(const ViewCell& cell)
    {
        const auto* value = std::get_if<double>(&cell);
        return value ? Number(*value) : Number();
    }
    void edit(int row, const std::function<void(Scenario&)>& change)
    {
        Scenario changed = m_document.scenario(row);
        change(changed);
        m_document.edit(row, std::move(changed), u"/any"_s, m_document.newGesture(), u"edit"_s);
    }
    ScenarioDocument m_document{sharedTestCatalog()};
};

void TestOverviewTable::totalsPartsAndDifferences_data()
{
    QTest::addColumn<Column>("total");
    QTest::addColumn<int>("parts");
    QTest::newRow("location") << Column::TotalLocationG << 6;
    QTest::newRow("market") << Column::TotalMarketG << 6;
    QTest::newRow("energy") << Column::FacilityKwh << 4;
    QTest::newRow("water") << Column::WaterL << 2;
    QTest::newRow("cost") << Column::Cost << 5;
    QTest::newRow("duration") << Column::DurationH << 0;
}

void TestOverviewTable::totalsPartsAndDifferences()
{
    QFETCH(Column, total);
    QFETCH(int, parts);
    const ViewTable table = overviewTable(m_document, total, testTexts());
    const ScenarioTableModel model(m_document);
    QCOMPARE(int(table.columns.size()), parts + 4);
    QCOMPARE(int(table.rows.size()), 3);
    const Number baseline = number(table.rows[0][1]);
    QVERIFY(baseline.has_value());
    for (int row = 0; row < 3; ++row) {
        const auto& cells = table.rows[std::size_t(row)];
        QCOMPARE(cells.size(), table.columns.size());
        QCOMPARE(std::get<QString>(cells[0]),
                 QString::fromStdString(m_document.scenario(row).name));
        QCOMPARE(number(cells[1]), model.value(row, total));
        const Number difference = number(cells[cells.size() - 2]), percent = number(cells.back());
        if (row == 0) {
            QVERIFY(!difference && !percent);
            continue;
        }
        const Number own = number(cells[1]);
        if (!own) { // no price is known for the accelerator of c
            QVERIFY(total == Column::Cost && row == 2 && !difference && !percent);
            continue;
        }
        QCOMPARE(difference, Number(*own - *baseline));
        QCOMPARE(percent, Number((*own / *baseline - 1) * 100));
    }
    if (total != Column::Cost && parts > 0) { // with rent, electricity and water are memo lines
        double sum = 0;
        for (int part = 0; part < parts; ++part)
            sum += number(table.rows[2][std::size_t(2 + part)]).value_or(0);
        QVERIFY(std::abs(sum / *number(table.rows[2][1]) - 1) < 1e-9);
    }
}

void TestOverviewTable::headingsCarryTheUnit()
{
    const TableTexts texts = testTexts();
    const ViewTable table = overviewTable(m_document, Column::FacilityKwh, texts);
    QCOMPARE(table.columns[0].heading(), texts.word(TableWord::Scenario));
    QCOMPARE(table.columns[1].title, texts.word(TableWord::Total));
    QCOMPARE(table.columns[1].unit, texts.unit(Unit::Kilowatthour));
    QCOMPARE(table.columns[2].title, texts.word(TableWord::Accelerators));
    QCOMPARE(table.columns.back().unit, u"%"_s);
    QCOMPARE(overviewTable(m_document, Column::Cost, texts).columns[1].unit,
             texts.unit(Unit::Money));
}

void TestOverviewTable::hiddenScenariosAreLeftOut()
{
    edit(0, [](Scenario& s) { s.hidden = true; }); // the baseline: still what is compared with
    const ViewTable table = overviewTable(m_document, Column::FacilityKwh, testTexts());
    QCOMPARE(int(table.rows.size()), 2);
    QCOMPARE(std::get<QString>(table.rows[0][0]), u"b"_s);
    QVERIFY(number(table.rows[0].back()).has_value());
}

void TestOverviewTable::faultsHaveNoNumbers()
{
    edit(1, [](Scenario& s) { s.site.pue = 0.5; });
    QVERIFY(m_document.result(1).shown());
    ViewTable table = overviewTable(m_document, Column::FacilityKwh, testTexts());
    for (std::size_t column = 1; column < table.columns.size(); ++column)
        QVERIFY(std::holds_alternative<std::monostate>(table.rows[1][column]));
    QVERIFY(number(table.rows[2].back()).has_value());
    m_document.setBaseline(1, u"baseline"_s);
    table = overviewTable(m_document, Column::FacilityKwh, testTexts());
    QVERIFY(!number(table.rows[2].back()));
}

void TestOverviewTable::otherBoundariesHaveNoPercentage()
{
    edit(1, [](Scenario& s) { s.boundary = Boundary::Project; });
    const ViewTable table = overviewTable(m_document, Column::FacilityKwh, testTexts());
    const auto& cells = table.rows[1];
    QVERIFY(!number(cells.back()));
    QVERIFY(number(cells[cells.size() - 2]).has_value());
}

void TestOverviewTable::emptyDocument()
{
    m_document.reset({});
    QVERIFY(overviewTable(m_document, Column::TotalMarketG, testTexts()).rows.empty());
}

QTEST_GUILESS_MAIN(TestOverviewTable)
#include "tst_overviewtable.moc"
