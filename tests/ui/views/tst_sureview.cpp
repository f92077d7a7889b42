// SPDX-License-Identifier: GPL-3.0-or-later
#include "sureview.h"

#include "rangechart.h"
#include "scenariodocument.h"
#include "scenariotablemodel.h"
#include "testcatalog.h"
#include "tornadochart.h"
#include "warnings.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestSureView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        loadFonts();
        m_document
            = std::make_unique<ScenarioDocument>(std::make_shared<const Catalog>(testCatalog()));
        Plan plan;
        plan.scenarios = {testScenario(), testScenario()};
        plan.scenarios[1].id = "b";
        plan.scenarios[1].name = "B";
        plan.scenarios[1].site.zone = "US-A";
        m_document->reset(plan);
        m_model = std::make_unique<ScenarioTableModel>(*m_document);
        m_selection = std::make_unique<QItemSelectionModel>(m_model.get());
        m_view = std::make_unique<SureView>(*m_document, *m_selection);
        m_corner.reset(m_view->corner()); // stands beside the tabs in the window
    }
    void cleanup()
    {
        m_view.reset();
        m_corner.reset();
        m_selection.reset();
        m_model.reset();
    }

    void nothingIsSampledWhileNobodyLooks()
    {
        QCOMPARE(m_view->ranges().barCount(), 0);
        m_view->show();
        QCOMPARE(m_view->ranges().barCount(), 2);
    }

    void rangesFollowEditsAndSelection()
    {
        m_view->show();
        const double before = m_view->ranges().rows()[1].values->p95;
        Scenario edited = m_document->scenario(1);
        edited.site.pue = 2.0;
        m_document->edit(1, edited, u"/site/pue"_s, 1, u"PUE"_s);
        QVERIFY(m_view->ranges().rows()[1].values->p95 > before);
        QVERIFY(text("finding").contains(u"“B”"_s));
        QVERIFY(text("sourceNote").contains(u"seed"_s));
        m_document->remove(1, u"delete"_s);
        QCOMPARE(m_view->ranges().barCount(), 1);
        QVERIFY(text("finding").startsWith(u"Nine of ten"_s));
        m_document->reset({});
        QCOMPARE(m_view->ranges().barCount(), 0);
        QVERIFY(text("finding").contains(u"No scenario has a result"_s));
    }

    void keysWalkTheRanges()
    {
        m_view->show();
        QSignalSpy chosen(m_view.get(), &SureView::scenarioChosen);
        auto* picture = m_view->findChild<QWidget*>(u"ranges"_s);
        QTest::keyClick(picture, Qt::Key_Down);
        QTest::keyClick(picture, Qt::Key_Down);
        QTest::keyClick(picture, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toInt(), 1);
    }

    void theQuantityIsChosenByKey()
    {
        m_view->show();
        const double grams = m_view->ranges().rows()[0].values->p50;
        auto* energy = m_view->findChild<QToolButton*>(u"sureQuantity1"_s);
        energy->setFocus();
        QTest::keyClick(energy, Qt::Key_Space);
        QVERIFY(m_view->options().quantity == OverviewQuantity::Energy);
        QVERIFY(text("subtitle").contains(u"Wh"_s));
        QVERIFY(m_view->ranges().rows()[0].values->p50 != grams);
    }

    void driversComeWithTheirShares()
    {
        m_selection->setCurrentIndex(m_model->index(1, 0), QItemSelectionModel::ClearAndSelect);
        m_view->show();
        QSignalSpy found(m_view.get(), &SureView::sharesChanged);
        showDrivers();
        QVERIFY(m_view->showsDrivers());
        QVERIFY(m_view->drivers().barCount() >= 3);
        QVERIFY(!m_view->drivers().rows()[0].total);
        QVERIFY(found.wait(60'000));
        QVERIFY(m_view->drivers().rows()[0].total.has_value());
        QVERIFY(text("finding").contains(u"of the spread of “B”"_s));

        QSignalSpy wanted(m_view.get(), &SureView::fieldWanted);
        auto* picture = m_view->findChild<QWidget*>(u"drivers"_s);
        QTest::keyClick(picture, Qt::Key_Down);
        QTest::keyClick(picture, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(wanted[0][0].toString().startsWith(u'/'));
    }

    void outdatedSharesAreDropped()
    {
        m_selection->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::ClearAndSelect);
        m_view->show();
        QSignalSpy found(m_view.get(), &SureView::sharesChanged);
        showDrivers();
        const double before = m_view->drivers().rows()[0].atHigh;
        Scenario edited = m_document->scenario(0);
        edited.workload.tokens = *edited.workload.tokens * 3;
        m_document->edit(0, edited, u"/workload/tokens"_s, 1, u"Tokens"_s);
        QVERIFY(m_view->drivers().rows()[0].atHigh != before);
        QVERIFY(!m_view->drivers().rows()[0].total);
        QVERIFY(found.wait(60'000));
        QCOMPARE(found.count(), 1);
    }

    void aFaultySelectionSaysSo()
    {
        m_selection->setCurrentIndex(m_model->index(1, 0), QItemSelectionModel::ClearAndSelect);
        m_view->show();
        Scenario edited = m_document->scenario(1);
        edited.site.pue = 0.5;
        m_document->edit(1, edited, u"/site/pue"_s, 1, u"PUE"_s);
        QVERIFY(!m_view->ranges().rows()[1].values);
        showDrivers();
        QCOMPARE(m_view->drivers().barCount(), 0);
        QVERIFY(text("finding").startsWith(u"What drives a result"_s));
    }

private:
    QString text(const char* label) const
    {
        return m_view->findChild<QLabel*>(QLatin1StringView(label))->text();
    }
    void showDrivers()
    {
        auto* button = m_corner->findChild<QToolButton*>(u"surePicture1"_s);
        QTest::keyClick(button, Qt::Key_Space);
    }

    std::unique_ptr<ScenarioDocument> m_document;
    std::unique_ptr<ScenarioTableModel> m_model;
    std::unique_ptr<QItemSelectionModel> m_selection;
    std::unique_ptr<SureView> m_view;
    std::unique_ptr<QWidget> m_corner;
};

QTEST_MAIN(TestSureView)
#include "tst_sureview.moc"
