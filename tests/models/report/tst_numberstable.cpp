// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberstable.h"

#include "figures.h"
#include "figuresources.h"
#include "randomedits.h"
#include "testtexts.h"
#include "warnings.h"

#include <QTest>

#include <array>

using namespace vorlauf;
using namespace Qt::StringLiterals;

class TestNumbersTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_document.reset(testPlan());
    }
    void aRowForEachFigure();
    void columns();
    void valuesAndDifferences();
    void faultsHaveNoNumbers();
    void inputsThatDiffer();

private:
    static Number number(const ViewCell& cell)
    {
        const auto* value = std::get_if<double>(&cell);
        return value ? Number(*value) : Number();
    }
    static QString text(const ViewCell& cell)
    {
        const auto* value = std::get_if<QString>(&cell);
        return value ? *value : QString();
    }
    void edit(int row, const std::function<void(Scenario&)>& change)
    {
        Scenario changed = m_document.scenario(row);
        change(changed);
        m_document.edit(row, std::move(changed), u"/any"_s, m_document.newGesture(), u"edit"_s);
    }
    ScenarioDocument m_document{sharedTestCatalog()};
    const TableTexts m_texts = testTexts();
};

void TestNumbersTable::aRowForEachFigure()
{
    const ViewTable table = numbersTable(m_document, m_texts);
    QCOMPARE(table.rows.size(), figures().size());
    const std::array<const Estimate*, 3> results{
        m_document.result(0).shown(), m_document.result(1).shown(), m_document.result(2).shown()};
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const Figure& figure = figures()[row];
        const auto& cells = table.rows[row];
        QCOMPARE(cells.size(), table.columns.size());
        QCOMPARE(text(cells[0]), m_texts.figureLabel(figure.name));
        QCOMPARE(text(cells[1]), m_texts.unit(figure.unit));
        QCOMPARE(text(cells[2]), utf8(figure.formula));
        QCOMPARE(text(cells[3]), m_texts.source(sourcesOf(results, figure.name)));
    }
}

void TestNumbersTable::columns()
{
    QStringList headings;
    for (const ViewColumn& column : numbersTable(m_document, m_texts).columns)
        headings << column.heading();
    QCOMPARE(headings,
             QStringList({m_texts.word(TableWord::Figure), m_texts.word(TableWord::Unit),
                          m_texts.word(TableWord::Formula), m_texts.word(TableWord::Source), u"a"_s,
                          u"b"_s, u"b diff"_s, u"b percent (%)"_s, u"c"_s, u"c diff"_s,
                          u"c percent (%)"_s}));
    QCOMPARE(int(numbersTable(m_document, m_texts, false).columns.size()), 7);
}

void TestNumbersTable::valuesAndDifferences()
{
    const ViewTable table = numbersTable(m_document, m_texts);
    int compared = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto& cells = table.rows[row];
        const Number a = figures()[row].value(*m_document.result(0).current);
        const Number c = figures()[row].value(*m_document.result(2).current);
        QCOMPARE(number(cells[4]), a);
        QCOMPARE(number(cells[8]), c);
        if (a && c && *a != 0) {
            QCOMPARE(number(cells[9]), Number(*c - *a));
            QCOMPARE(number(cells[10]), Number((*c / *a - 1) * 100));
            ++compared;
        } else {
            QVERIFY(!number(cells[10]));
        }
    }
    QVERIFY(compared > 10);
}

void TestNumbersTable::faultsHaveNoNumbers()
{
    edit(1, [](Scenario& s) { s.site.pue = 0.5; });
    for (const auto& cells : numbersTable(m_document, m_texts).rows) {
        for (const std::size_t column : {5U, 6U, 7U})
            QVERIFY(std::holds_alternative<std::monostate>(cells[column]));
    }
}

void TestNumbersTable::inputsThatDiffer()
{
    edit(1, [](Scenario& s) { s.electricity.mix = Mix{{"coal", 1.0}}; });
    const ViewTable table = inputsTable(m_document, m_texts);
    QCOMPARE(table.columns[2].title, u"a"_s);
    int found = 0;
    for (const auto& cells : table.rows) {
        QCOMPARE(cells.size(), table.columns.size());
        if (text(cells[0]) == u"field /hardware/count") {
            QCOMPARE(number(cells[2]), Number(1024));
            QCOMPARE(number(cells[3]), Number(512));
            ++found;
        } else if (text(cells[0]) == u"field /electricity/mix") {
            QVERIFY(std::holds_alternative<std::monostate>(cells[2]));
            QCOMPARE(text(cells[3]), u"/electricity/mix kind 2"_s);
            ++found;
        } else if (text(cells[0]) == u"field /hardware/accelerator") {
            QCOMPARE(text(cells[4]), u"/hardware/accelerator kind 1"_s);
            ++found;
        }
    }
    QCOMPARE(found, 3);
}

QTEST_GUILESS_MAIN(TestNumbersTable)
#include "tst_numberstable.moc"
