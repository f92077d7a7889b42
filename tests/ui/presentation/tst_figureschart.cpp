// SPDX-License-Identifier: GPL-3.0-or-later
#include "figureschart.h"

#include "numbers.h"
#include "randomedits.h"
#include "scenariotablemodel.h"
#include "warnings.h"

#include <QGraphicsScene>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestFiguresChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        loadFonts();
        Plan plan = testPlan();
        plan.scenarios[1].site.pue = 2;
        plan.scenarios[2].hidden = true;
        m_document.reset(plan);
    }
    void saysWhatTheResultsSay();
    void hiddenOnesAreLeftOut();
    void everyLineHasRoom();

private:
    KeyFigures figures() const
    {
        return keyFigures(m_model, u"EUR"_s, QLocale(QLocale::English, QLocale::UnitedStates));
    }
    ScenarioDocument m_document{sharedTestCatalog()};
    ScenarioTableModel m_model{m_document};
};

void TestFiguresChart::saysWhatTheResultsSay()
{
    const KeyFigures all = figures();
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    const Estimate& own = m_document.result(1).current.value();
    const Estimate& baseline = m_document.result(0).current.value();
    QCOMPARE(all.lines[1].cells.size(), std::size_t(all.headings.size()));
    const FigureLine::Cell& emissions = all.lines[1].cells[0];
    QCOMPARE(emissions.value,
             formatQuantity(own.emissions.totalLocationG, Unit::GramCo2e, locale, u"EUR"_s));
    QCOMPARE(
        emissions.difference,
        formatDifference(own.emissions.totalLocationG, baseline.emissions.totalLocationG, locale));
    QCOMPARE(emissions.effect, 1);
    QVERIFY(all.lines[0].cells[0].difference.isEmpty()); // the baseline itself
    Scenario faulty = m_document.scenario(1);
    faulty.hardware.accelerator = "none";
    m_document.reset({});
    m_document.insert(0, faulty, u"insert"_s);
    QCOMPARE(figures().lines[0].cells[0].value, u"–"_s); // missing, not 0
}

void TestFiguresChart::hiddenOnesAreLeftOut()
{
    QCOMPARE(figures().lines.size(), std::size_t(2));
}

void TestFiguresChart::everyLineHasRoom()
{
    QGraphicsScene scene;
    auto* chart = new FiguresChart(Theme::lightTheme());
    scene.addItem(chart);
    KeyFigures all = figures();
    all.lines[1].name = u"Rechenzentrumskapazitätsplanung "_s.repeated(7).left(200);
    QSignalSpy changed(chart, &Chart::barsChanged);
    chart->setFigures(all);
    QCOMPARE(changed.count(), 1);
    chart->resize(900, chart->heightForWidth(900));
    QCOMPARE(chart->barCount(), 2);
    QVERIFY(!chart->areaOfBar(0).intersects(chart->areaOfBar(1)));
    QCOMPARE(std::ceil(chart->areaOfBar(1).bottom()), chart->heightForWidth(900));
    QVERIFY(chart->spokenBar(1).contains(all.lines[1].cells[0].value));
}

QTEST_MAIN(TestFiguresChart)
#include "tst_figureschart.moc"
