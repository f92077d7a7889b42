// SPDX-License-Identifier: GPL-3.0-or-later
#include "whereview.h"

#include "mapview.h"
#include "placecatalog.h"
#include "placestable.h"
#include "scenariodocument.h"
#include "scenariotablemodel.h"
#include "segmentedbuttons.h"
#include "warnings.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestWhereView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void init()
    {
        failOnWarnings();
        m_document
            = std::make_unique<ScenarioDocument>(std::make_shared<const Catalog>(placeCatalog()));
        Plan plan;
        plan.scenarios = {testScenario(), testScenario()};
        plan.scenarios[0].site.pue = 1.4;
        plan.scenarios[1].id = plan.scenarios[1].name = "b";
        plan.scenarios[1].site.zone = "US";
        m_document->reset(plan);
        m_rows = std::make_unique<ScenarioTableModel>(*m_document);
        m_selection = std::make_unique<QItemSelectionModel>(m_rows.get());
        m_selection->setCurrentIndex(m_rows->index(0, 0), QItemSelectionModel::ClearAndSelect);
        m_view = std::make_unique<WhereView>(*m_document, *m_selection);
        m_corner.reset(m_view->corner()); // stands beside the tabs in the window
        m_view->resize(720, 560);
        QSignalSpy finished(&m_view->work(), &BackgroundWork::finished);
        m_view->show();
        QVERIFY(finished.wait());
    }
    void cleanup()
    {
        m_view.reset();
        m_corner.reset();
        m_selection.reset(); // a child of the model
        m_rows.reset();
    }

    void computesOnlyWhenSeen()
    {
        m_view->hide();
        m_selection->setCurrentIndex(m_rows->index(1, 0), QItemSelectionModel::ClearAndSelect);
        QVERIFY(!m_view->work().isRunning());
        QSignalSpy finished(&m_view->work(), &BackgroundWork::finished);
        m_view->show();
        QVERIFY(finished.wait());
        QCOMPARE(m_view->model().ownPlace()->id, std::string("US"));
    }

    /// Keys alone: the ranking's first place, and the scenario is there, in one undo step.
    void returnMovesTheScenario()
    {
        auto* table = m_view->findChild<PlacesTable*>();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        const Place first = m_view->model().placeAt(0);
        QCOMPARE(first.id, std::string("US-A"));
        const auto* map = m_view->findChild<MapView*>();
        QCOMPARE(m_view->model().places()->rows[std::size_t(map->selected())].id, first.id);

        const int steps = m_document->undoStack().count();
        QSignalSpy finished(&m_view->work(), &BackgroundWork::finished);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_document->undoStack().count(), steps + 1);
        QCOMPARE(m_document->undoStack().undoText(), u"Place Germany → Part of it"_s);
        QCOMPARE(*m_document->scenario(0).site.zone, std::string("US-A"));
        QVERIFY(!m_document->scenario(0).site.pue); // given for Germany
        QCOMPARE(*m_document->result(0).current->emissions.totalLocationG, *first.totalLocationG);
        QVERIFY(finished.wait());
        QCOMPARE(m_view->model().ownPlace()->id, first.id);
        QVERIFY(!m_view->findChild<QPushButton*>(u"moveHere"_s)->isEnabled()); // it is there
        m_document->undoStack().undo();
        QCOMPARE(*m_document->scenario(0).site.zone, std::string("DE"));
        QCOMPARE(m_document->scenario(0).site.pue, Number(1.4));
    }

    void mapAndRankingFollowEachOther()
    {
        auto* map = m_view->findChild<MapView*>();
        auto* table = m_view->findChild<PlacesTable*>();
        const QPoint us = map->pointOf(2);
        QTest::mouseClick(map, Qt::LeftButton, {}, us);
        QCOMPARE(m_view->model().placeAt(table->currentRow()).id, std::string("US"));
        QVERIFY(text("finding").startsWith(u"United States instead of Germany: "_s));
        auto* button = m_view->findChild<QPushButton*>(u"moveHere"_s);
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(*m_document->scenario(0).site.zone, std::string("US"));
    }

    void filters()
    {
        auto* find = m_view->findChild<QLineEdit*>(u"placeText"_s);
        find->setFocus();
        QTest::keyClicks(find, u"old"_s);
        QCOMPARE(m_view->model().rowCount(), 1);
        QTest::keyClicks(find, u"x"_s);
        QCOMPARE(text("finding"), u"No place matches the filter."_s);
        find->clear();
        auto* kinds = m_view->findChild<QComboBox*>(u"placeKinds"_s);
        kinds->setFocus();
        QTest::keyClick(kinds, Qt::Key_End);
        QCOMPARE(m_view->choice().provider, std::string("Microsoft Azure"));
        QCOMPARE(m_view->model().rowCount(), 1);
        QTest::keyClick(kinds, Qt::Key_Home);
        auto* continent = m_view->findChild<QComboBox*>(u"continent"_s);
        continent->setCurrentIndex(1);
        QCOMPARE(m_view->choice().continent, std::string("europe"));
        auto* order = m_view->findChild<QComboBox*>(u"placeOrder"_s);
        QTest::keyClick(order, Qt::Key_End);
        QCOMPARE(m_view->choice().order, PlaceChoice::Order::Both);
    }

    /// In the smallest window the ranking has room for at least eight places, none of it cut.
    void theRankingStandsBesideTheMap()
    {
        m_view->resize(742, 528);
        QApplication::processEvents();
        const auto* table = m_view->findChild<PlacesTable*>();
        const auto* map = m_view->findChild<MapView*>();
        const auto left
            = [this](const QWidget* widget) { return widget->mapTo(m_view.get(), QPoint()).x(); };
        QVERIFY(left(table) > left(map) + map->width());
        QVERIFY(table->viewport()->height() >= 8 * table->rowHeight(0));
        using Column = PlacesModel::Column;
        const auto shown = [table](Column column) { return !table->isColumnHidden(int(column)); };
        const auto fits
            = [table] { return table->horizontalHeader()->length() <= table->viewport()->width(); };
        QVERIFY(fits());
        QVERIFY(shown(Column::Emissions) && shown(Column::Difference) && !shown(Column::Cost));
        auto* order = m_view->findChild<QComboBox*>(u"placeOrder"_s);
        order->setFocus();
        QTest::keyClick(order, Qt::Key_End); // by cost too
        QVERIFY(fits());
        QVERIFY(shown(Column::Emissions) && shown(Column::Cost) && !shown(Column::Difference));
        m_view->resize(1400, 800);
        QApplication::processEvents();
        QVERIFY(fits());
        for (int column = 0; column < int(Column::Count); ++column)
            QVERIFY(shown(Column(column)));
    }

    void theCornerChangesTheColours()
    {
        const auto* map = m_view->findChild<MapView*>();
        QVERIFY(map->map().content().title.startsWith(u"Grid intensity"_s));
        qobject_cast<SegmentedButtons*>(m_view->corner())->setCurrent(1);
        QCOMPARE(m_view->measure(), MapMeasure::Emissions);
        QVERIFY(map->map().content().title.startsWith(u"Emissions there"_s));
    }

    void faultsAndEmptyPlans()
    {
        Scenario faulty = m_document->scenario(0);
        faulty.site.pue = 0.2;
        m_document->edit(0, faulty, u"/site/pue"_s, 1, u"PUE"_s);
        QCOMPARE(m_view->model().rowCount(), 0);
        QVERIFY(text("finding").startsWith(u"The scenario has faults"_s));
        m_document->remove(1, u"b"_s);
        m_document->remove(0, u"a"_s);
        QVERIFY(text("finding").startsWith(u"A scenario is needed"_s));
        QCOMPARE(m_view->scenarioRow(), -1);
    }

private:
    QString text(const char* label) const
    {
        return m_view->findChild<QLabel*>(QLatin1StringView(label))->text();
    }

    std::unique_ptr<ScenarioDocument> m_document;
    std::unique_ptr<ScenarioTableModel> m_rows;
    std::unique_ptr<QItemSelectionModel> m_selection;
    std::unique_ptr<WhereView> m_view;
    std::unique_ptr<QWidget> m_corner;
};

QTEST_MAIN(TestWhereView)
#include "tst_whereview.moc"
