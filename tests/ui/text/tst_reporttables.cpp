// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"
#include "reporttables.h"
#include "scopetable.h"
#include "statement.h"
#include "testcatalog.h"
#include "texts.h"
#include "warnings.h"

#include <QRegularExpression>
#include <QTest>

using namespace vorlauf;
using namespace Qt::StringLiterals;

/// The tables of reports against the results they come from.
class TestReportTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keyFiguresAreTheResults();
    void everyInputHasItsOrigin();
    void partsAddUp();
    void scopesAddUpToTheTotal();
    void sourcesAreNumberedAndFound();
    void energySheetSaysWhatIsKnown_data();
    void energySheetSaysWhatIsKnown();
    void scoreIsItsFormula();
    void scoreWithoutUnitsSaysSo();

private:
    const Estimate& result(int row) const { return m_document->result(row).current.value(); }
    QString grams(Number value) const
    {
        return formatQuantity(value, Unit::GramCo2e, m_locale, {});
    }
    static const QStringList* rowOf(const ReportTable& table, const QString& name)
    {
        const auto found = std::ranges::find_if(
            table.rows, [&](const QStringList& row) { return row.first() == name; });
        return found == table.rows.end() ? nullptr : &*found;
    }

    const QLocale m_locale{QLocale::English, QLocale::UnitedStates};
    std::unique_ptr<ScenarioDocument> m_document;
};

void TestReportTables::init()
{
    failOnWarnings();
    Plan plan;
    for (const char* zone : {"DE", "US"}) {
        Scenario scenario = testScenario();
        scenario.id = zone;
        scenario.name = zone;
        scenario.site.zone = zone;
        plan.scenarios.push_back(scenario);
    }
    m_document = std::make_unique<ScenarioDocument>(std::make_shared<const Catalog>(testCatalog()));
    m_document->reset(plan);
}

void TestReportTables::keyFiguresAreTheResults()
{
    const ReportTable table = keyFigureTable(*m_document, m_locale);
    QCOMPARE(table.rows.size(), std::size_t(2));
    for (int row = 0; row < 2; ++row) {
        const QStringList& cells = table.rows[std::size_t(row)];
        QCOMPARE(cells.size(), qsizetype(table.columns.size()));
        QCOMPARE(cells[1], grams(result(row).emissions.totalLocationG));
        QCOMPARE(cells[3], grams(result(row).emissions.totalMarketG));
    }
    QCOMPARE(table.rows[0][2], u"baseline"_s);
    QCOMPARE(table.rows[1][2],
             formatDifference(result(1).emissions.totalLocationG,
                              result(0).emissions.totalLocationG, m_locale));
}

void TestReportTables::everyInputHasItsOrigin()
{
    const ReportTable table = inputTable(*m_document, 0, m_locale);
    const auto inputs = inputsOf(m_document->scenario(0), &result(0));
    const auto known = std::ranges::count_if(inputs, [](const auto& i) { return i.has_value(); });
    const auto rows
        = std::ranges::count_if(table.rows, [](const QStringList& row) { return row.size() > 1; });
    QCOMPARE(rows, known);
    const QStringList* zone = rowOf(table, fieldLabel("/site/zone"));
    QVERIFY(zone);
    QCOMPARE((*zone)[2], u"given"_s);
    const QStringList* pue = rowOf(table, fieldLabel("/site/pue"));
    QVERIFY(pue && (*pue)[2] != u"given"_s && !(*pue)[3].isEmpty());
}

void TestReportTables::partsAddUp()
{
    const ReportTable table = partTable(*m_document, false, m_locale);
    QCOMPARE(table.rows.size(), std::size_t(2));
    const Parts& parts = result(0).locationParts;
    QCOMPARE(table.rows[0][1], grams(parts.accelerators));
    QVERIFY(table.rows[0].contains(grams(parts.embodied)));
}

void TestReportTables::scopesAddUpToTheTotal()
{
    const ReportTable table = scopeTable(*m_document, 0, m_locale);
    const EmissionsResult& e = result(0).emissions;
    QCOMPARE(table.rows[0][1], u"Scope 2"_s);
    QCOMPARE(table.rows[0][3], grams(e.operationalLocationG));
    QCOMPARE(table.rows[0][4], grams(e.operationalMarketG));
    QCOMPARE(table.rows[1][1], u"Scope 3, category 3"_s);
    QCOMPARE(table.rows[1][3], grams(e.gridLossG));
    QCOMPARE(table.rows[3][3], grams(e.embodiedG));
    QCOMPARE(table.rows.back()[3], grams(e.totalLocationG));
    QCOMPARE(table.rows.back()[4], grams(e.totalMarketG));
}

void TestReportTables::sourcesAreNumberedAndFound()
{
    const ReportTable sources = sourceTable(*m_document);
    for (const QStringList& row : inputTable(*m_document, 0, m_locale).rows) {
        static const QRegularExpression number(u"\\[(\\d+)\\]"_s);
        for (auto match = number.globalMatch(row.back()); match.hasNext();) {
            const QString found = match.next().captured(1);
            QVERIFY2(rowOf(sources, found), qPrintable(found));
        }
    }
}

void TestReportTables::energySheetSaysWhatIsKnown_data()
{
    QTest::addColumn<bool>("energyGiven");
    QTest::addColumn<QString>("known");
    QTest::newRow("computed from the machine") << false << u"estimated with"_s;
    QTest::newRow("metered at the facility") << true << u"known (given)"_s;
}

void TestReportTables::energySheetSaysWhatIsKnown()
{
    QFETCH(bool, energyGiven);
    QFETCH(QString, known);
    if (energyGiven) {
        Scenario scenario = m_document->scenario(0);
        scenario.workload = {};
        scenario.workload.energyKwh = 5000;
        scenario.workload.energyLevel = EnergyLevel::Facility;
        m_document->edit(0, scenario, u"/workload"_s, 1, u"energy"_s);
    }
    const Statement statement = energyStatement(*m_document, 0, nullptr, m_locale);
    const QStringList* energy = nullptr;
    for (const ReportTable& table : statement.tables) {
        if (const QStringList* row = rowOf(table, figureLabel("energy.facilityKwh")))
            energy = row;
    }
    QVERIFY(energy);
    QCOMPARE((*energy)[1],
             formatQuantity(result(0).energy.facilityKwh, Unit::Kilowatthour, m_locale, {}));
    QVERIFY2((*energy)[2].startsWith(known), qPrintable((*energy)[2]));
}

void TestReportTables::scoreIsItsFormula()
{
    const Statement statement = sciStatement(*m_document, 0, m_locale);
    QVERIFY(statement.lead.front().contains(grams(result(0).sciG)));
    const QString formula = statement.tables.back().rows.back().back();
    const double units = *result(0).flopsModel / 1e15;
    QCOMPARE(formula,
             u"SCI = (O + M) / R = (%1 + %2) / %3 = %4"_s.arg(
                 grams(result(0).emissions.operationalLocationG),
                 grams(result(0).emissions.embodiedG),
                 formatQuantity(units, Unit::One, m_locale, {}), grams(result(0).sciG)));
}

void TestReportTables::scoreWithoutUnitsSaysSo()
{
    Scenario scenario = m_document->scenario(0);
    scenario.workload = {};
    scenario.workload.acceleratorHours = 1000; // FLOP are unknown
    m_document->edit(0, scenario, u"/workload"_s, 1, u"hours"_s);
    QVERIFY(!result(0).sciG);
    const Statement statement = sciStatement(*m_document, 0, m_locale);
    QVERIFY(statement.lead.front().contains(u"cannot be computed"_s));
    QCOMPARE(statement.tables.back().rows.back()[1], u"–"_s);
}

QTEST_MAIN(TestReportTables)
#include "tst_reporttables.moc"
