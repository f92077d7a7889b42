// SPDX-License-Identifier: GPL-3.0-or-later
#include "headlinestrip.h"
#include "randomedits.h"
#include "scenariotablemodel.h"
#include "warnings.h"

#include <QItemSelectionModel>
#include <QLabel>

using namespace vorlauf;
using namespace Qt::StringLiterals;

class TestHeadlineStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_document = std::make_unique<ScenarioDocument>(sharedTestCatalog());
        m_document->reset(testPlan());
        m_model = std::make_unique<ScenarioTableModel>(*m_document);
        m_selection = std::make_unique<QItemSelectionModel>(m_model.get());
        m_strip = std::make_unique<HeadlineStrip>(*m_document, *m_model, *m_selection);
    }
    void cleanup()
    {
        m_strip.reset();
        m_selection.reset();
        m_model.reset();
    }

    void baselineHasNoDifference();
    void othersDifferFromTheBaseline();
    void missingCostSaysWhy();
    void nothingSelectedIsNoZero();
    void rawValueIsInTheToolTip();

private:
    void select(int row)
    {
        m_selection->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect);
    }
    QString text(const QString& name) const { return m_strip->findChild<QLabel*>(name)->text(); }
    QString spoken(const QString& card) const
    {
        return m_strip->findChild<QWidget*>(card)->accessibleName();
    }

    std::unique_ptr<ScenarioDocument> m_document;
    std::unique_ptr<ScenarioTableModel> m_model;
    std::unique_ptr<QItemSelectionModel> m_selection;
    std::unique_ptr<HeadlineStrip> m_strip;
};

void TestHeadlineStrip::baselineHasNoDifference()
{
    select(0);
    QVERIFY(text(u"emissionsValue"_s).contains(u't'));
    QCOMPARE(text(u"emissionsDifference"_s), QString());
    QCOMPARE(text(u"energyDifference"_s), QString());
}

void TestHeadlineStrip::othersDifferFromTheBaseline()
{
    Scenario changed = m_document->scenario(1);
    changed.site.pue = 2 * m_document->result(0).current->pue.value();
    changed.hardware.count = m_document->scenario(0).hardware.count;
    m_document->edit(1, changed, u"/site/pue"_s, m_document->newGesture(), u"PUE"_s);
    select(1);
    QVERIFY2(text(u"energyDifference"_s).startsWith(u'+'), qPrintable(text(u"energyDifference"_s)));
    QCOMPARE(m_strip->findChild<QLabel*>(u"energyDifference"_s)->property("role").toString(),
             u"worse"_s);
    m_document->setBaseline(1, u"baseline"_s);
    QCOMPARE(text(u"energyDifference"_s), QString());
    select(0);
    QVERIFY(text(u"energyDifference"_s).startsWith(QChar(0x2212)));
}

void TestHeadlineStrip::missingCostSaysWhy()
{
    Plan plan = testPlan();
    plan.scenarios[0].economics = {};
    Catalog unpriced = testCatalog();
    unpriced.rentalPrices.clear();
    unpriced.electricityPrices.clear();
    unpriced.buildIndex();
    ScenarioDocument document(std::make_shared<const Catalog>(unpriced));
    document.reset(plan);
    ScenarioTableModel model(document);
    QItemSelectionModel selection(&model);
    const HeadlineStrip strip(document, model, selection);
    selection.setCurrentIndex(model.index(0, 0), QItemSelectionModel::ClearAndSelect);
    const auto* card = strip.findChild<QWidget*>(u"cost"_s);
    QVERIFY2(card->accessibleName().contains(u"no price"_s), qPrintable(card->accessibleName()));
    QVERIFY(card->toolTip().size() > 10);
}

void TestHeadlineStrip::nothingSelectedIsNoZero()
{
    m_document->reset({});
    for (const QString& card : {u"emissions"_s, u"energy"_s, u"duration"_s, u"cost"_s, u"water"_s})
        QVERIFY2(!spoken(card).contains(u'0'), qPrintable(spoken(card)));
}

void TestHeadlineStrip::rawValueIsInTheToolTip()
{
    select(0);
    const QString tip = m_strip->findChild<QWidget*>(u"emissions"_s)->toolTip();
    QVERIFY2(tip.contains(u" g"_s), qPrintable(tip));
    QVERIFY(tip.size() > text(u"emissionsValue"_s).size());
}

QTEST_MAIN(TestHeadlineStrip)
#include "tst_headlinestrip.moc"
