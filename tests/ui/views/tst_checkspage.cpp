// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkspage.h"
#include "figurestable.h"
#include "numbersview.h"
#include "scenariodocument.h"
#include "segmentedbuttons.h"
#include "testcatalog.h"
#include "warnings.h"

#include <QApplication>
#include <QCheckBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>

using namespace vorlauf;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Catalog> catalogWithRules()
{
    auto catalog = std::make_shared<Catalog>(testCatalog());
    Regulation rule;
    rule.regulationId = "pue";
    rule.nameEn = "Law: PUE limit of data centres with a very long name that needs two lines";
    rule.kind = "limit";
    rule.metric = "pue";
    rule.comparator = "<=";
    rule.threshold = 1.5;
    rule.status = "in_force";
    rule.binding = "law";
    rule.jurisdictionCode = "DE";
    rule.lastChecked = "2026-11-23";
    rule.sourceId = "test-hardware";
    Regulation elsewhere = rule;
    elsewhere.regulationId = "elsewhere";
    elsewhere.jurisdictionCode = "CN";
    Regulation target = rule;
    target.regulationId = "target";
    target.nameEn = "Average of a country";
    target.kind = "target";
    catalog->regulations = {rule, elsewhere, target};
    return catalog;
}

Plan cappedPlan()
{
    Plan plan;
    plan.scenarios = {testScenario()};
    plan.scenarios[0].site.pue = 1.6;
    plan.scenarios[0].caps.emissionsT = 0.001;
    return plan;
}

} // namespace

class TestChecksPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QLocale::setDefault(QLocale(u"en_US"_s));
    }
    void keysTellWhatStandsBehind();
    void aTargetIsInformation();
    void longNamesGetTheirLines();
    void numbersSwitchesBetweenFiguresAndLimits();
};

void TestChecksPage::aTargetIsInformation()
{
    ScenarioDocument document(catalogWithRules());
    document.reset(cappedPlan());
    ChecksPage page(document);
    const auto* note = page.findChild<QLabel*>(u"checksNote"_s);
    QVERIFY(note->text().contains(u"For information"_s));
    QVERIFY(note->text().contains(u"Average of a country"_s));
    Scenario moved = document.scenario(0);
    moved.site.zone = "US";
    document.edit(0, moved, u"/site/zone"_s, document.newGesture(), u"Move"_s);
    QVERIFY(!note->text().contains(u"For information"_s));
}

void TestChecksPage::keysTellWhatStandsBehind()
{
    ScenarioDocument document(catalogWithRules());
    document.reset(cappedPlan());
    ChecksPage page(document);
    page.resize(700, 500);
    page.show();
    auto* table = page.findChild<FiguresTable*>(u"checks"_s);
    const auto* behind = page.findChild<QLabel*>(u"behindCheck"_s);
    QVERIFY(page.findChild<QLabel*>(u"checksNote"_s)->text().contains(u"no legal advice"_s));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY2(behind->text().contains(u"What alone would bring it to the limit:"_s),
             qPrintable(behind->text()));
    QVERIFY(behind->text().contains(u"PUE: not possible alone"_s));
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY2(behind->text().contains(u"PUE at most 1.5 · law"_s), qPrintable(behind->text()));
    QVERIFY(behind->text().contains(u"✗ Fail: 1.6"_s));
    Scenario better = document.scenario(0);
    better.site.pue = 1.2;
    document.edit(0, better, u"/site/pue"_s, document.newGesture(), u"PUE"_s);
    QVERIFY(behind->text().contains(u"✓ Pass: 1.2"_s));
    QCOMPARE(table->model()->rowCount(), 4); // two headings, a cap, a rule
    page.setShowsAll(true);
    QCOMPARE(table->model()->rowCount(), 5);
}

void TestChecksPage::longNamesGetTheirLines()
{
    ScenarioDocument document(catalogWithRules());
    document.reset(cappedPlan());
    ChecksPage page(document);
    page.resize(700, 500);
    page.show();
    const auto* table = page.findChild<FiguresTable*>(u"checks"_s);
    QVERIFY(table->rowHeight(3) > table->rowHeight(0)); // two lines and a note
}

void TestChecksPage::numbersSwitchesBetweenFiguresAndLimits()
{
    ScenarioDocument document(catalogWithRules());
    document.reset(cappedPlan());
    QStandardItemModel rows(1, 1);
    const QItemSelectionModel selection(&rows);
    NumbersView view(document, selection);
    const std::unique_ptr<QWidget> corner(view.corner());
    view.resize(700, 600);
    view.show();
    QVERIFY(view.findChild<FiguresTable*>(u"figures"_s)->isVisible());
    QVERIFY(!view.findChild<FiguresTable*>(u"checks"_s)->isVisible());
    auto* limits = view.findChild<QToolButton*>(u"numbersChoice1"_s);
    limits->setFocus();
    QTest::keyClick(limits, Qt::Key_Space);
    QVERIFY(!view.findChild<FiguresTable*>(u"figures"_s)->isVisible());
    auto* table = view.findChild<FiguresTable*>(u"checks"_s);
    QVERIFY(table->isVisible());
    auto* all = corner->findChild<QCheckBox*>(u"showAllRules"_s);
    QVERIFY(all->isVisibleTo(corner.get()));
    QVERIFY(!corner->findChild<QCheckBox*>(u"showDifferences"_s)->isVisibleTo(corner.get()));
    QTest::keyClick(all, Qt::Key_Space);
    QCOMPARE(table->model()->rowCount(), 5);
}

QTEST_MAIN(TestChecksPage)
#include "tst_checkspage.moc"
