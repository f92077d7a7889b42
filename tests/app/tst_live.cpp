// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurestable.h"
#include "numbers.h"
#include "numbersmodel.h"
#include "overviewview.h"
#include "samples.h"
#include "scenariolistview.h"
#include "scenariotablemodel.h"
#include "warnings.h"
#include "windowtest.h"

#include <QLabel>
#include <QLineEdit>
#include <QSlider>

using namespace vorlauf;
using namespace Qt::StringLiterals;

/// A number moved in the editor is followed by everything else in the window.
class TestLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_program = std::make_unique<RunningProgram>();
        QVERIFY(m_program->window->open(samplePath(u"seven-b-germany"_s)));
    }
    void cleanup()
    {
        m_program->document().undoStack().setClean();
        m_program.reset();
    }

    void heldArrowIsOneStepAndAllAgree();
    void undoMovesTheSliderBack();

private:
    QSlider& slider() { return m_program->child<QSlider>("/hardware/count.slider"); }
    double count() { return *m_program->document().scenario(0).hardware.count; }
    void begin(double accelerators);
    void hold(Qt::Key key, bool repeated);
    void compareAll();

    std::unique_ptr<RunningProgram> m_program;
};

void TestLive::begin(double accelerators)
{
    ScenarioDocument& document = m_program->document();
    Scenario scenario = document.scenario(0);
    scenario.hardware.count = accelerators;
    document.edit(0, scenario, u"/hardware/count"_s, document.newGesture(), u"begin"_s);
    document.undoStack().clear();
    slider().setFocus();
    QVERIFY(slider().hasFocus());
}

void TestLive::hold(Qt::Key key, bool repeated)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString(), repeated);
    QApplication::sendEvent(&slider(), &press);
}

/// Document, list, chart, key figure and Numbers show the same total.
void TestLive::compareAll()
{
    const ScenarioDocument& document = m_program->document();
    const double total = *document.result(0).current->emissions.totalLocationG;

    const QModelIndex card = m_program->child<ScenarioListView>("scenarioList")
                                 .model()
                                 ->index(0, int(ScenarioTableModel::Column::TotalLocationG));
    QCOMPARE(card.data(ScenarioTableModel::ValueRole).toDouble(), total);

    const OverviewChart& chart = m_program->child<OverviewView>("overview").chart();
    double largest = 0; // one unit for all bars
    for (int row = 0; row < document.count(); ++row)
        largest = std::max(largest, *document.result(row).current->emissions.totalLocationG);
    const double divisor = displayUnit(Unit::GramCo2e, largest, QLocale(), u"EUR"_s).divisor;
    QCOMPARE(chart.barTotal(0), total / divisor);

    const QString text = formatQuantity(total, Unit::GramCo2e, QLocale(), u"EUR"_s);
    QCOMPARE(m_program->child<QLabel>("emissionsValue").text() + u" CO₂e"_s, text);

    const QAbstractItemModel& figures = *m_program->child<FiguresTable>("figures").model();
    int row = 0;
    while (figures.index(row, 0).data(NumbersModel::NameRole) != u"emissions.totalLocationG"_s)
        ++row;
    QCOMPARE(figures.index(row, 1).data(NumbersModel::ValueRole).toDouble(), total);
    QCOMPARE(figures.index(row, 1).data().toString(), text);
}

void TestLive::heldArrowIsOneStepAndAllAgree()
{
    begin(8);
    int ticks = 0;
    while (count() < 1024 && ticks < 2000) {
        const double before = count();
        hold(Qt::Key_Right, ticks > 0);
        QVERIFY(count() > before);
        QCOMPARE(m_program->document().undoStack().count(), 1);
        compareAll();
        ++ticks;
    }
    QVERIFY(ticks > 3);
    QCOMPARE(count(), 1024.0);
    QTest::keyRelease(&slider(), Qt::Key_Right);
    hold(Qt::Key_Right, false); // pressed anew: a step of its own
    QCOMPARE(m_program->document().undoStack().count(), 2);
}

void TestLive::undoMovesTheSliderBack()
{
    begin(8);
    const int position = slider().value();
    hold(Qt::Key_Right, false);
    hold(Qt::Key_Right, true);
    QVERIFY(slider().value() > position);
    QTest::keyClick(m_program->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(slider().value(), position);
    QCOMPARE(count(), 8.0);
    compareAll();
}

QTEST_MAIN(TestLive)
#include "tst_live.moc"
