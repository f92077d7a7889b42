// SPDX-License-Identifier: GPL-3.0-or-later
#include "bestview.h"

#include "bestcontrols.h"
#include "chartview.h"
#include "choicemenu.h"
#include "frontchart.h"
#include "leverlist.h"
#include "numberedit.h"
#include "scenariodocument.h"
#include "scenariotablemodel.h"
#include "testcatalog.h"
#include "warnings.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestBestView : public QObject
{
    Q_OBJECT

    struct Bench {
        ScenarioDocument document{std::make_shared<const Catalog>(testCatalog())};
        ScenarioTableModel model{document};
        QItemSelectionModel selection{&model};
        BestView view{document, selection};
        std::unique_ptr<QWidget> corner{view.corner()}; // stands beside the tabs in the window

        Bench()
        {
            Plan plan;
            plan.scenarios = {testScenario(), testScenario()};
            plan.scenarios[0].caps.emissionsT = 1;
            plan.scenarios[1].id = "b";
            plan.scenarios[1].name = "B";
            plan.scenarios[1].hardware.count = 64;
            document.reset(plan);
            select(0);
            view.resize(800, 640);
            view.show();
        }
        void select(int row)
        {
            selection.setCurrentIndex(model.index(row, 0), QItemSelectionModel::ClearAndSelect);
        }
        template <typename Widget>
        Widget& child(const char* name)
        {
            auto* found = view.findChild<Widget*>(QString::fromLatin1(name));
            if (!found)
                qFatal("no %s", name);
            return *found;
        }
        bool searched()
        {
            QSignalSpy done(&view, &BestView::searched);
            return (view.found() && view.chart().opacity() == 1) || done.wait(60000);
        }
        QString finding() { return child<QLabel>("finding").text(); }
    };

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void searchesWhatIsSelected()
    {
        Bench b;
        QVERIFY(b.searched());
        const std::uint64_t plans = b.view.found()->plans;
        QVERIFY(plans > 0);
        QVERIFY(b.finding().contains(u"emits"_s));
        QCOMPARE(b.child<QTableView>("plans").model()->rowCount(),
                 int(b.view.found()->front.size()));
        b.select(1);
        QVERIFY(b.view.chart().opacity() < 1); // what stands there belongs to the other one
        QVERIFY(b.searched());
        QCOMPARE(*b.view.found()->front.front().count, 64.0);
        Scenario edited = b.document.scenario(1);
        edited.hardware.count = 128;
        b.document.edit(1, edited, u"/hardware/count"_s, 1, u"count"_s);
        QVERIFY(b.searched());
        QCOMPARE(*b.view.found()->front.front().count, 128.0);
    }

    void choicesChangeTheSpace()
    {
        Bench b;
        QVERIFY(b.searched());
        auto& minimise = b.child<ChoiceMenu>("minimiseMenu");
        minimise.choice(u"cost"_s)->trigger();
        QVERIFY(!b.view.space().cost);
        QVERIFY(b.searched());
        const auto free = b.view.found()->plans; // accelerators without a price take part
        auto& vendors = b.child<ChoiceMenu>("vendorsMenu");
        vendors.choice(u"Google"_s)->trigger();
        QVERIFY(b.searched());
        QVERIFY(b.view.found()->plans < free);
        for (const char* key : {"emissions", "duration"})
            minimise.choice(QLatin1StringView(key))->trigger();
        QVERIFY(b.view.space().emissions); // one objective stays
        auto& vary = b.child<ChoiceMenu>("varyMenu");
        vary.popup({});
        vary.setActiveAction(vary.choice(u"regions"_s));
        QTest::keyClick(&vary, Qt::Key_Space);
        QVERIFY(vary.isVisible()); // stays open for the next one
        vary.hide();
        QCOMPARE(b.view.space().placeKind, PlanPlaces::CloudRegions);
        QVERIFY(!vary.ticked().contains(u"zones"_s));
    }

    void limitsAreTyped()
    {
        Bench b;
        QVERIFY(b.searched());
        auto& hours = b.child<NumberEdit>("mostHours");
        hours.setText(u"nonsense"_s);
        QTest::keyClick(&hours, Qt::Key_Return);
        QVERIFY(!b.view.space().mostHours);
        hours.setText(u"0.5"_s);
        QTest::keyClick(&hours, Qt::Key_Return);
        QCOMPARE(b.view.space().mostHours, Number(0.5));
        QVERIFY(b.searched());
        QVERIFY(b.view.found()->front.empty());
        QVERIFY(b.child<QLabel>("leftOut").text().contains(u"take too long"_s));
        QVERIFY(!b.child<QLabel>("leftOut").isHidden()); // nothing was found: it says why
        QTest::keyClick(&b.child<QPushButton>("showsLeftOut"), Qt::Key_Space);
        QVERIFY(b.child<QLabel>("leftOut").isHidden());
    }

    void aMissingPriceCanBeGiven()
    {
        Bench b;
        QVERIFY(b.searched());
        const auto before = b.view.found()->plans;
        auto& accelerators = b.child<QComboBox>("unpriced");
        QVERIFY(accelerators.isVisible());
        accelerators.setCurrentIndex(accelerators.findData(u"nvidia-a100-sxm4-80gb"_s));
        auto& price = b.child<NumberEdit>("missingPrice");
        price.setText(u"1.25"_s);
        QTest::keyClick(&price, Qt::Key_Return);
        QCOMPARE(b.view.space().prices.at("nvidia-a100-sxm4-80gb"), 1.25);
        QVERIFY(b.searched());
        QVERIFY(b.view.found()->plans > before);
    }

    /// By keys alone: walk to a plan, choose it, take it over, undo.
    void takesAPlanOver()
    {
        Bench b;
        b.child<ChoiceMenu>("minimiseMenu").choice(u"cost"_s)->trigger();
        QVERIFY(b.searched());
        auto* chart = b.view.findChild<ChartView*>();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(b.view.chart().chosen(), 0);
        auto& take = b.child<QPushButton>("takeOver");
        QVERIFY(take.isEnabled());
        take.setFocus();
        QTest::keyClick(&take, Qt::Key_Space);
        QCOMPARE(b.document.count(), 3);
        const PlanPoint& plan = b.view.found()->front.front();
        const Scenario& taken = b.document.scenario(1);
        QCOMPARE(taken.hardware.accelerator, plan.accelerator);
        QCOMPARE(taken.site.zone, plan.zone);
        QVERIFY(taken.id != b.document.scenario(0).id && !taken.name.empty());
        const Number total = b.document.result(1).current->emissions.totalLocationG;
        QVERIFY(std::abs(*total - plan.emissionsG) <= 1e-9 * plan.emissionsG);
        QVERIFY(b.document.undoStack().undoText().contains(QString::fromStdString(taken.name)));
        b.document.undoStack().undo();
        QCOMPARE(b.document.count(), 2);
    }

    void capsHaveTheirLevers()
    {
        Bench b;
        QVERIFY(b.searched());
        auto* caps = b.view.corner()->findChild<QToolButton*>(u"bestPage1"_s);
        QTest::keyClick(caps, Qt::Key_Space);
        auto& levers = b.child<LeverList>("levers");
        QVERIFY(levers.isVisible());
        QCOMPARE(levers.topLevelItemCount(), 1);
        QVERIFY(levers.topLevelItem(0)->childCount() >= 4);
        b.select(1); // has none
        QVERIFY(!levers.isVisible());
        QVERIFY(b.finding().contains(u"no cap"_s));
    }

    void saysWhyThereIsNothing()
    {
        Bench b;
        QVERIFY(b.searched());
        Scenario faulty = b.document.scenario(0);
        faulty.site.pue = 0.5;
        b.document.edit(0, faulty, u"/site/pue"_s, 1, u"PUE"_s);
        QVERIFY(b.finding().contains(u"PUE"_s));
        QVERIFY(!b.view.found());
        b.document.reset({});
        QVERIFY(b.finding().contains(u"no scenario"_s));
    }

    /// What is found and what is asked for never mix.
    void takesNothingOverWhileItSearches()
    {
        Bench b;
        QVERIFY(b.searched());
        auto& take = b.child<QPushButton>("takeOver");
        auto& plans = b.child<QTableView>("plans");
        QVERIFY(take.isEnabled());
        b.select(1);
        QVERIFY(!take.isEnabled());
        plans.selectRow(plans.model()->rowCount() - 1);
        QVERIFY(!take.isEnabled());
        b.child<QPushButton>("cancel").click();
        QVERIFY2(b.finding().contains(u"have not been searched"_s), qPrintable(b.finding()));
        QVERIFY(!b.view.found());
        QVERIFY(!take.isEnabled());
    }
};

QTEST_MAIN(TestBestView)
#include "tst_bestview.moc"
