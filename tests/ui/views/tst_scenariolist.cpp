// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomedits.h"
#include "scenarioactions.h"
#include "scenariolist.h"
#include "scenariolistview.h"
#include "scenariotablemodel.h"
#include "warnings.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QSignalSpy>

using namespace vorlauf;
using namespace Qt::StringLiterals;

/// The list with its actions in a window, as the program has it, over three scenarios a, b, c.
class TestScenarioList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void duplicates();
    void renames();
    void escapeKeepsTheName();
    void movesByKeys();
    void movesByDragging();
    void setsTheBaseline();
    void hides();
    void deletesAndUndoes();
    void addsTheUsualRun();
    void templatesAreScenarios();
    void singleKeysStayInTheList();
    void longNamesTakeMoreLines();

private:
    QString names() const
    {
        QStringList list;
        for (int row = 0; row < m_document->count(); ++row)
            list += QString::fromStdString(m_document->scenario(row).name);
        return list.join(u' ');
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_view, Qt::Key(key), modifiers);
    }
    void select(int row) { m_view->setCurrentIndex(m_view->model()->index(row, 0)); }
    int selected() const { return m_view->currentIndex().row(); }

    std::unique_ptr<ScenarioDocument> m_document;
    std::unique_ptr<ScenarioTableModel> m_model;
    std::unique_ptr<QItemSelectionModel> m_selection;
    std::unique_ptr<QMainWindow> m_window;
    ScenarioListView* m_view = nullptr;
    ScenarioActions* m_actions = nullptr;
};

void TestScenarioList::init()
{
    failOnWarnings();
    m_document = std::make_unique<ScenarioDocument>(sharedTestCatalog());
    m_document->reset(testPlan());
    m_model = std::make_unique<ScenarioTableModel>(*m_document);
    m_selection = std::make_unique<QItemSelectionModel>(m_model.get());
    m_window = std::make_unique<QMainWindow>();
    auto* list = new ScenarioList(*m_document, *m_model, *m_selection);
    m_view = &list->view();
    m_actions = new ScenarioActions(*m_document, *m_selection, *m_view);
    m_actions->fill(*m_window->menuBar()->addMenu(u"Scenario"_s));
    m_window->setCentralWidget(list);
    m_window->resize(300, 500);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_view->setFocus();
    select(0);
}

void TestScenarioList::cleanup()
{
    m_window.reset();
    m_selection.reset();
    m_model.reset();
    m_document.reset();
}

void TestScenarioList::duplicates()
{
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(names(), u"a a (copy) b c"_s);
    QCOMPARE(selected(), 1);
    QVERIFY(m_document->undoStack().undoText().contains(u"a"_s));
}

void TestScenarioList::renames()
{
    select(1);
    press(Qt::Key_F2);
    auto* field = m_window->findChild<QLineEdit*>(u"scenarioName"_s);
    QVERIFY(field->hasFocus());
    QCOMPARE(field->text(), u"b"_s);
    QTest::keyClicks(field, u"Norway"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(names(), u"a Norway c"_s);
    QCOMPARE(m_document->undoStack().count(), 1);
    QVERIFY(m_view->hasFocus());
    m_document->undoStack().undo();
    QCOMPARE(names(), u"a b c"_s);
}

void TestScenarioList::escapeKeepsTheName()
{
    press(Qt::Key_F2);
    auto* field = m_window->findChild<QLineEdit*>(u"scenarioName"_s);
    QTest::keyClicks(field, u"other"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QCOMPARE(names(), u"a b c"_s);
    QCOMPARE(m_document->undoStack().count(), 0);
}

void TestScenarioList::movesByKeys()
{
    press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(names(), u"b a c"_s);
    QCOMPARE(selected(), 1);
    press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier); // already last
    QCOMPARE(names(), u"b c a"_s);
    press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(names(), u"b a c"_s);
    QCOMPARE(m_document->undoStack().count(), 3);
}

void TestScenarioList::movesByDragging()
{
    const auto centre
        = [this](int row) { return m_view->visualRect(m_view->model()->index(row, 0)).center(); };
    QWidget* area = m_view->viewport();
    QTest::mousePress(area, Qt::LeftButton, {}, centre(0));
    QMouseEvent move(QEvent::MouseMove, centre(2) + QPoint(0, 8),
                     area->mapToGlobal(centre(2) + QPoint(0, 8)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(area, &move);
    QCOMPARE(names(), u"a b c"_s); // nothing happens before the button is released
    QTest::mouseRelease(area, Qt::LeftButton, {}, centre(2) + QPoint(0, 8));
    QCOMPARE(names(), u"b c a"_s);
    QCOMPARE(selected(), 2);
    QCOMPARE(m_document->undoStack().count(), 1);
}

void TestScenarioList::setsTheBaseline()
{
    select(2);
    press(Qt::Key_B);
    QCOMPARE(m_document->baselineRow(), 2);
    QVERIFY(!m_window->findChild<QAction*>(u"setBaseline"_s)->isEnabled());
}

void TestScenarioList::hides()
{
    press(Qt::Key_H);
    QVERIFY(m_document->scenario(0).hidden);
    QVERIFY(m_window->findChild<QAction*>(u"hideScenario"_s)->isChecked());
    press(Qt::Key_H);
    QVERIFY(!m_document->scenario(0).hidden);
}

void TestScenarioList::deletesAndUndoes()
{
    select(1);
    press(Qt::Key_Delete);
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(names(), u"a c"_s);
    m_document->undoStack().undo();
    QCOMPARE(names(), u"a b c"_s);
    for (int i = 0; i < 3; ++i) {
        select(0);
        press(Qt::Key_Delete);
    }
    QCOMPARE(m_document->count(), 0);
    QVERIFY(!m_window->findChild<QAction*>(u"deleteScenario"_s)->isEnabled());
}

void TestScenarioList::addsTheUsualRun()
{
    m_window->findChild<QAction*>(u"addScenario"_s)->trigger();
    QCOMPARE(m_document->count(), 4);
    QCOMPARE(selected(), 3);
    QVERIFY(m_document->scenario(3).workload.parameters.has_value());
}

void TestScenarioList::templatesAreScenarios()
{
    const auto submenus = m_actions->templates()->findChildren<QMenu*>();
    QVERIFY(!submenus.isEmpty());
    for (const QMenu* menu : submenus) {
        QVERIFY(!menu->title().isEmpty());
        QVERIFY(!menu->actions().isEmpty());
    }
    QAction* first = submenus.first()->actions().first();
    first->trigger();
    QCOMPARE(QString::fromStdString(m_document->scenario(3).name), first->text());
}

void TestScenarioList::singleKeysStayInTheList()
{
    auto* elsewhere = new QLineEdit(m_window->centralWidget());
    elsewhere->show();
    elsewhere->setFocus();
    QTest::keyClick(elsewhere, Qt::Key_Delete);
    QTest::keyClick(elsewhere, Qt::Key_H);
    QCOMPARE(m_document->undoStack().count(), 0);
}

void TestScenarioList::longNamesTakeMoreLines()
{
    const auto height
        = [this] { return m_view->visualRect(m_view->model()->index(0, 0)).height(); };
    const int oneLine = height();
    Scenario longer = m_document->scenario(0);
    longer.name = "A name that does not fit into one line of a card as narrow as these are";
    m_document->edit(0, longer, u"/name"_s, 1, u"rename"_s);
    QVERIFY(height() > oneLine);
    m_document->undoStack().undo();
    QCOMPARE(height(), oneLine);
}

QTEST_MAIN(TestScenarioList)
#include "tst_scenariolist.moc"
