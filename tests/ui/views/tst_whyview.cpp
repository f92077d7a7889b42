// SPDX-License-Identifier: GPL-3.0-or-later
#include "whyview.h"

#include "scenariodocument.h"
#include "scenariotablemodel.h"
#include "testcatalog.h"
#include "warnings.h"
#include "waterfallchart.h"

#include <QComboBox>
#include <QItemSelectionModel>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestWhyView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }

    void followsBaselineSelectionAndEdits()
    {
        ScenarioDocument document(std::make_shared<const Catalog>(testCatalog()));
        Plan plan;
        plan.scenarios = {testScenario(), testScenario(), testScenario()};
        for (int i = 0; i < 3; ++i) {
            plan.scenarios[std::size_t(i)].id = std::string(1, char('a' + i));
            plan.scenarios[std::size_t(i)].name = plan.scenarios[std::size_t(i)].id;
            plan.scenarios[std::size_t(i)].site.pue = 1.1 + 0.2 * i;
        }
        document.reset(plan);
        ScenarioTableModel model(document);
        QItemSelectionModel selection(&model);
        WhyView view(document, model, selection);
        view.show();
        QCOMPARE(view.fromId(), std::string("a"));
        QCOMPARE(view.toId(), std::string("b")); // nothing selected: the first other one

        selection.setCurrentIndex(model.index(2, 0), QItemSelectionModel::ClearAndSelect);
        QCOMPARE(view.toId(), std::string("c"));
        QCOMPARE(view.chart().steps().last().name, u"c"_s);

        auto* from = view.findChild<QComboBox*>(u"from"_s);
        from->setFocus();
        QTest::keyClick(from, Qt::Key_Down);
        QCOMPARE(view.fromId(), std::string("b"));
        QCOMPARE(view.chart().steps().first().name, u"b"_s);

        const double before = view.chart().steps().last().to;
        Scenario edited = document.scenario(2);
        edited.site.pue = 2.0;
        document.edit(2, edited, u"/site/pue"_s, 1, u"PUE"_s);
        QVERIFY(view.chart().steps().last().to > before);

        document.setBaseline(2, u"baseline"_s);
        QCOMPARE(view.fromId(), std::string("c"));
        document.remove(2, u"delete"_s);
        QCOMPARE(view.fromId(), std::string("a"));
    }
};

QTEST_MAIN(TestWhyView)
#include "tst_whyview.moc"
