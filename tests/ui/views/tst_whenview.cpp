// SPDX-License-Identifier: GPL-3.0-or-later
#include "whenview.h"

#include "chartview.h"
#include "scenariodocument.h"
#include "scenariotablemodel.h"
#include "startpage.h"
#include "supplychart.h"
#include "supplypage.h"
#include "testcatalog.h"
#include "warnings.h"
#include "whenchart.h"
#include "words.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestWhenView : public QObject
{
    Q_OBJECT

    static Scenario scenario(const char* id, const char* zone)
    {
        Scenario s = testScenario();
        s.id = s.name = id;
        s.site.zone = zone;
        s.workload = {};
        s.workload.acceleratorHours = 60;
        s.hardware.count = 10;
        s.schedule.start = parseInstant("2026-03-01T12:00Z");
        return s;
    }

    /// What is shown after the work in the background.
    const WhenData& shown()
    {
        const StartPage& page = m_view->start();
        QSignalSpy spy(&page, &StartPage::shown);
        if (page.isBusy() && !spy.wait(5000))
            qFatal("nothing was shown");
        return page.chart().data();
    }
    QString text(const char* name) const
    {
        return m_view->findChild<QLabel*>(QLatin1StringView(name))->text();
    }
    ChartView* picture() const { return m_view->start().findChild<ChartView*>(); }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        loadFonts();
        Catalog catalog = testCatalog();
        catalog.zones[0].latitude = 51; // DE
        catalog.zones[0].longitude = 10;
        catalog.zones[5].latitude = 46; // OLD
        catalog.zones[5].longitude = 15;
        m_document = std::make_unique<ScenarioDocument>(
            std::make_shared<const Catalog>(std::move(catalog)));
        Plan plan;
        plan.scenarios = {scenario("a", "DE"), scenario("b", "OLD")};
        m_document->reset(plan);
        m_model = std::make_unique<ScenarioTableModel>(*m_document);
        m_selection = std::make_unique<QItemSelectionModel>(m_model.get());
        m_view = std::make_unique<WhenView>(*m_document, *m_selection);
        m_corner.reset(m_view->corner()); // stands beside the tabs in the window
        m_view->resize(760, 600);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_corner.reset();
        m_selection.reset();
        m_model.reset();
    }

    void keysMoveTheStartInOneStepEach()
    {
        QCOMPARE(shown().now, 59.0 * 24 + 12);
        picture()->setFocus();
        QTest::keyClick(picture(), Qt::Key_PageDown);
        QCOMPARE(toText(*m_document->scenario(0).schedule.start), std::string("2026-03-02T12:00Z"));
        QCOMPARE(shown().now, 60.0 * 24 + 12);
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QCOMPARE(toText(*m_document->scenario(0).schedule.start), std::string("2026-03-01T12:00Z"));
        QCOMPARE(shown().now, 59.0 * 24 + 12);
    }

    void aDragIsOneStep()
    {
        shown();
        const HourPlot year = m_view->start().chart().layoutOfParts().year;
        const auto at = [&](double hour) {
            return picture()->mapFromScene(QPointF(year.x(hour), year.area().center().y()));
        };
        QTest::mousePress(picture()->viewport(), Qt::LeftButton, {}, at(3000));
        for (const double hour : {3200.0, 3600.0, 4000.0})
            QTest::mouseMove(picture()->viewport(), at(hour));
        QTest::mouseRelease(picture()->viewport(), Qt::LeftButton, {}, at(4000));
        QCOMPARE(m_document->undoStack().count(), 1);
        QVERIFY(qAbs(typicalHour(*m_document->scenario(0).schedule.start) - 4000) < 13);
        m_document->undoStack().undo();
        QCOMPARE(toText(*m_document->scenario(0).schedule.start), std::string("2026-03-01T12:00Z"));
    }

    void barsAndButtonsChooseThePolicy()
    {
        QVERIFY(shown().bars[0].chosen);
        picture()->setFocus();
        QTest::keyClick(picture(), Qt::Key_Down);
        QTest::keyClick(picture(), Qt::Key_Down);
        QTest::keyClick(picture(), Qt::Key_Return);
        QCOMPARE(*m_document->scenario(0).schedule.policy, Policy::BestStart);
        QVERIFY(shown().bars[1].chosen);
        QVERIFY(text("finding").startsWith(u"The best start, on "_s));
        auto* pauses = m_view->findChild<QToolButton*>(u"policy2"_s);
        QVERIFY(m_view->findChild<QToolButton*>(u"policy1"_s)->isChecked());
        pauses->setFocus();
        QTest::keyClick(pauses, Qt::Key_Space);
        QCOMPARE(*m_document->scenario(0).schedule.policy, Policy::PauseResume);
        shown();
        QVERIFY(text("details").contains(u"restart"_s));
        m_document->undoStack().undo();
        shown();
        QVERIFY(m_view->findChild<QToolButton*>(u"policy1"_s)->isChecked());
    }

    /// Flexible start and pauses, each with its saving, and links to what bounds them.
    void everyWayHasItsSaving()
    {
        const WhenData& data = shown();
        QList<WhenKind> kinds;
        for (const WhenBar& bar : data.bars)
            kinds.append(bar.kind);
        QCOMPARE(kinds,
                 (QList<WhenKind>{WhenKind::Now, WhenKind::Best, WhenKind::Pauses, WhenKind::Mean,
                                  WhenKind::Worst}));
        QVERIFY(data.bars[0].difference.isEmpty()); // they are against this one
        QVERIFY(data.bars[1].difference.startsWith(u'−'));
        QVERIFY(!data.bars[2].difference.isEmpty()); // restarts may cost more than pauses save
        QVERIFY(text("details").contains(u"no deadline; pauses until "_s));
        QVERIFY(text("details").contains(u"a restart costs "_s));
        Scenario changed = m_document->scenario(0);
        changed.schedule.deadline = parseInstant("2026-03-20T12:00Z");
        m_document->edit(0, changed, u"/schedule/deadline"_s, 1, u"deadline"_s);
        shown();
        QVERIFY(text("details").contains(u">until 20 March"_s));
        changed.schedule = {};
        m_document->edit(0, changed, u"/schedule/start"_s, 2, u"start"_s);
        shown();
        QVERIFY(text("details").contains(u"no start"_s));
        QSignalSpy wanted(m_view.get(), &WhenView::fieldWanted);
        Q_EMIT m_view->findChild<QLabel*>(u"details"_s)->linkActivated(u"/schedule/start"_s);
        QCOMPARE(wanted.first().first().toString(), u"/schedule/start"_s);
    }

    void aZoneWithoutHoursBorrowsThoseOfTheNearest()
    {
        shown();
        m_selection->setCurrentIndex(m_model->index(1, 0), QItemSelectionModel::ClearAndSelect);
        QVERIFY(shown().empty());
        QVERIFY2(text("finding").contains(u"no hourly series for OLD"_s),
                 qPrintable(text("finding")));
        QVERIFY(text("offer").contains(u"DE"_s));
        auto* borrow = m_view->findChild<QPushButton*>(u"borrow"_s);
        QVERIFY(borrow->isVisible());
        borrow->setFocus();
        QTest::keyClick(borrow, Qt::Key_Space);
        QCOMPARE(*m_document->scenario(1).electricity.profileZone, std::string("DE"));
        QVERIFY(!shown().empty());
        QVERIFY(text("sourceNote").contains(u"borrowed from DE"_s));
        QVERIFY(!borrow->isVisible());
    }

    void faultsKeepTheLastPicturePale()
    {
        shown();
        Scenario faulty = m_document->scenario(0);
        faulty.site.pue = 0.5;
        m_document->edit(0, faulty, u"/site/pue"_s, 1, u"PUE"_s);
        QVERIFY(m_view->start().chart().opacity() < 1);
        QVERIFY(!m_view->start().chart().data().empty());
        m_document->undoStack().undo();
        shown();
        QCOMPARE(m_view->start().chart().opacity(), 1.0);
        m_document->reset({});
        QVERIFY(text("finding").startsWith(u"Without a scenario"_s));
    }

    void theSupplyStandsBehindASwitch()
    {
        shown();
        QVERIFY(!m_view->showsSupply());
        auto* corner = m_view->corner();
        corner->show();
        corner->findChild<QToolButton*>(u"whenPicture1"_s)->click();
        QVERIFY(m_view->showsSupply());
        QVERIFY(m_view->supply().chart().data().empty());
        QVERIFY(text("supplyFinding").startsWith(u"No supply is contracted"_s));
        QSignalSpy wanted(m_view.get(), &WhenView::fieldWanted);
        Q_EMIT m_view->findChild<QLabel*>(u"supplyHowTo"_s)
            ->linkActivated(u"/electricity/cfeHourly/annualMwh"_s);
        QCOMPARE(wanted.count(), 1);
        Scenario supplied = m_document->scenario(0);
        supplied.electricity.cfeHourly = HourlySupply{10, ProfileShape::Flat, {}};
        m_document->edit(0, supplied, u"/electricity/cfeHourly"_s, 1, u"supply"_s);
        QVERIFY(!m_view->supply().chart().data().empty());
        QVERIFY(text("supplyFinding").startsWith(u"Hour by hour"_s));
    }

private:
    std::unique_ptr<ScenarioDocument> m_document;
    std::unique_ptr<ScenarioTableModel> m_model;
    std::unique_ptr<QItemSelectionModel> m_selection;
    std::unique_ptr<WhenView> m_view;
    std::unique_ptr<QWidget> m_corner;
};

QTEST_MAIN(TestWhenView)
#include "tst_whenview.moc"
