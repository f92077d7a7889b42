// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorbench.h"
#include "fields.h"
#include "supplyprofile.h"
#include "words.h"

#include <QComboBox>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestPlanSections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QLocale::setDefault(QLocale(u"en_US"_s));
    }

    void numbers_data();
    void numbers();
    void policy();
    void theDeadlineIsNoStart();
    void theDayOfOperation();
    void tokensAndEnergyOfAQueryExclude();
    void theAcceleratorOfUse();
    void hourlySupply();
    void faultsStandAtTheirFields();
    void capsTellWhatWouldDo();
    void rulesAreCounted();
    void useTellsItsBreakEven();
    void carbonPriceFromTheCatalog();
    void notesAndValuesFollowTheLanguage();
};

void TestPlanSections::numbers_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("german");
    QTest::addColumn<double>("value");

    const auto row = [](const char* path, const char16_t* german, double value) {
        QTest::newRow(path) << QByteArray(path) << QString::fromUtf16(german) << value;
    };
    row("/schedule/restartOverheadH", u"0,5", 0.5);
    row("/electricity/forecastYear", u"2030", 2030);
    row("/use/queriesPerDay", u"1,5 Mio.", 1.5e6);
    row("/use/days", u"1.000", 1000);
    row("/use/growthPerDay", u"0,001", 0.001);
    row("/use/promptTokens", u"1.200", 1200);
    row("/use/outputTokens", u"350,5", 350.5);
    row("/use/whPerQuery", u"0,24 Wh", 0.24);
    row("/use/prefillUtilisation", u"45 %", 0.45);
    row("/use/decodeUtilisation", u"7,5", 0.075);
    row("/use/fleetUtilisation", u"0,5", 0.5);
    row("/site/powerMw", u"1,2", 1.2);
    row("/site/heatReuseShare", u"12,5 %", 0.125);
    row("/site/renewableShare", u"80", 0.8);
    row("/caps/energyMwh", u"1.500,5", 1500.5);
    row("/caps/waterM3", u"10,5", 10.5);
    row("/avoided/attributionShare", u"50 %", 0.5);
    row("/avoided/realisedShare", u"0,25", 0.25);
    row("/avoided/rebound", u"0,1", 0.1);
}

void TestPlanSections::numbers()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, german);
    QFETCH(double, value);
    Bench bench(QLocale(u"de_DE"_s));
    const NumberField& field = *numberField(path.toStdString());
    QVERIFY(!numberAt(bench.scenario(), field));
    bench.type(path.constData(), german + u'\n');
    QCOMPARE(numberAt(bench.scenario(), field), Number(value));
    QCOMPARE(bench.document.undoStack().count(), 1);
    bench.document.undoStack().undo();
    QVERIFY(bench.scenario() == testScenario());
    QCOMPARE(bench.edit(path.constData())->text(), QString());
    bench.document.undoStack().redo();
    bench.find<QToolButton>((path + ".reset").constData())->click();
    QVERIFY(bench.scenario() == testScenario());
    QSlider* slider = bench.slider((path + ".slider").constData());
    QTest::keyClick(slider, Qt::Key_End);
    QTest::keyClick(slider, Qt::Key_Left);
    QVERIFY(numberAt(bench.scenario(), field));
}

void TestPlanSections::policy()
{
    Bench bench;
    auto* policy = bench.find<QComboBox>("/schedule/policy");
    policy->setFocus();
    QTest::keyClick(policy, Qt::Key_End);
    QCOMPARE(bench.scenario().schedule.policy, std::optional(Policy::PauseResume));
    QVERIFY(bench.document.result(0).current.value().schedule);
    bench.find<QToolButton>("/schedule/policy.reset")->click();
    QVERIFY(!bench.scenario().schedule.policy);
}

void TestPlanSections::theDeadlineIsNoStart()
{
    Bench bench(QLocale(u"de_DE"_s));
    QCOMPARE(bench.edit("/schedule/start")->placeholderText(), u"annual mean"_s);
    QCOMPARE(bench.edit("/schedule/deadline")->placeholderText(), u"none"_s);
    bench.type("/schedule/start", u"1.3.2026\n"_s);
    QTest::keyClick(bench.find<QComboBox>("/schedule/policy"), Qt::Key_End);
    QVERIFY2(bench.edit("/schedule/deadline")->placeholderText().endsWith(u"UTC"_s),
             qPrintable(bench.edit("/schedule/deadline")->placeholderText()));
}

void TestPlanSections::theDayOfOperation()
{
    Bench bench(QLocale(u"de_DE"_s));
    const char* path = "/site/startedOperation";
    bench.type(path, u"1.9.2026\n"_s);
    QVERIFY(bench.scenario().site.startedOperation);
    QCOMPARE(QString::fromStdString(toText(*bench.scenario().site.startedOperation)),
             u"2026-09-01"_s);
    QCOMPARE(bench.edit(path)->text(), u"01.09.2026"_s);
    bench.type(path, u"bald\n"_s);
    QVERIFY(bench.message(path).contains(u"01.03.2026 "_s));
    QVERIFY(!bench.message(path).contains(u"UTC"_s));
    QVERIFY(bench.scenario().site.startedOperation);
    bench.find<QToolButton>("/site/startedOperation.reset")->click();
    QVERIFY(!bench.scenario().site.startedOperation);
    QCOMPARE(bench.message(path), QString());
}

void TestPlanSections::tokensAndEnergyOfAQueryExclude()
{
    Bench bench;
    bench.type("/use/queriesPerDay", u"1e6\n"_s);
    bench.type("/use/promptTokens", u"500\n"_s);
    QCOMPARE(bench.message("/use/outputTokens"), u"“Output tokens” is needed and was not given."_s);
    bench.type("/use/outputTokens", u"300\n"_s);
    QVERIFY(bench.document.result(0).current.value().use->queryWh);
    bench.type("/use/whPerQuery", u"0.3\n"_s);
    QVERIFY(!bench.scenario().use->promptTokens && !bench.scenario().use->outputTokens);
    bench.document.undoStack().undo();
    QCOMPARE(bench.scenario().use->outputTokens, Number(300));
    QVERIFY(!bench.scenario().use->whPerQuery);
}

void TestPlanSections::theAcceleratorOfUse()
{
    Bench bench;
    bench.type("/use/accelerator.text", u"a100\n"_s);
    QCOMPARE(bench.scenario().use->accelerator,
             std::optional<std::string>("nvidia-a100-sxm4-80gb"));
    bench.find<QToolButton>("/use/accelerator.reset")->click();
    QVERIFY(!bench.scenario().use);
}

void TestPlanSections::hourlySupply()
{
    Bench bench(QLocale(u"de_DE"_s));
    const char* shape = "/electricity/cfeHourly/profile";
    QVERIFY(!bench.find<QComboBox>(shape)->isVisibleTo(&*bench.editor));
    bench.type("/electricity/cfeHourly/annualMwh", u"1.500,5\n"_s);
    QCOMPARE(bench.scenario().electricity.cfeHourly->annualMwh, 1500.5);
    QVERIFY(bench.find<QComboBox>(shape)->isVisibleTo(&*bench.editor));
    QVERIFY(bench.document.result(0).current.value().matching);
    QTest::keyClick(bench.find<QComboBox>(shape), Qt::Key_Down);
    QCOMPARE(bench.scenario().electricity.cfeHourly->shape, ProfileShape::Solar);

    QTemporaryDir folder;
    QFile file(folder.filePath(u"wind.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int hour = 0; hour < 8760; ++hour)
        file.write(QByteArray::number(hour % 24) + ",5\n");
    file.close();
    auto* field = bench.editor->findChild<SupplyProfile*>();
    field->load(file.fileName());
    QCOMPARE(bench.scenario().electricity.cfeHourly->shape, ProfileShape::Hourly);
    QCOMPARE(bench.scenario().electricity.cfeHourly->hourly.at(23), 23.5);
    QVERIFY(bench.document.result(0).current);
    field->load(folder.filePath(u"nowhere.csv"_s));
    QCOMPARE(bench.message(shape), u"This file cannot be read."_s);

    bench.document.undoStack().undo();
    QCOMPARE(bench.scenario().electricity.cfeHourly->shape, ProfileShape::Solar);
    bench.find<QToolButton>("/electricity/cfeHourly/annualMwh.reset")->click();
    QVERIFY(!bench.scenario().electricity.cfeHourly);
    QVERIFY(!bench.find<QComboBox>(shape)->isVisibleTo(&*bench.editor));
}

void TestPlanSections::faultsStandAtTheirFields()
{
    Bench bench;
    bench.type("/site/heatReuseShare", u"120 %\n"_s);
    QVERIFY(bench.message("/site/heatReuseShare").contains(u"Heat reuse"_s));
    bench.type("/schedule/start", u"2026-03-01T00:00Z\n"_s);
    bench.type("/schedule/deadline", u"2026-03-01T01:00Z\n"_s);
    bench.find<QToolButton>("/site/heatReuseShare.reset")->click();
    QVERIFY(!bench.message("/schedule/deadline").isEmpty());
}

void TestPlanSections::capsTellWhatWouldDo()
{
    Bench bench;
    const auto* note = bench.find<QLabel>("cap.emissions");
    QVERIFY(!note->isVisibleTo(&*bench.editor));
    bench.type("/caps/emissionsT", u"1 kg\n"_s);
    QVERIFY(note->isVisibleTo(&*bench.editor));
    QVERIFY2(note->text().startsWith(u"✗ Fail: "_s), qPrintable(note->text()));
    QVERIFY(note->text().contains(u"PUE: not possible alone; 1 would leave "_s));
    QVERIFY(note->text().contains(u"instead of"_s));
    QCOMPARE(note->property("role").toString(), u"worse"_s);
    bench.type("/caps/emissionsT", u"1e6\n"_s);
    QVERIFY(note->text().startsWith(u"✓ Pass: "_s));
    QCOMPARE(note->property("role").toString(), u"better"_s);
    bench.find<QToolButton>("section.limits.toggle")->click(); // folded, it is not asked
    bench.document.undoStack().undo();
    bench.document.undoStack().undo();
    bench.find<QToolButton>("section.limits.toggle")->click();
    QVERIFY(!note->isVisibleTo(&*bench.editor));
}

void TestPlanSections::rulesAreCounted()
{
    const Bench bench;
    QCOMPARE(bench.find<QLabel>("rulesResult")->text(), u"No rule in force applies here."_s);
}

void TestPlanSections::useTellsItsBreakEven()
{
    Bench bench;
    const auto* note = bench.find<QLabel>("useResult");
    QVERIFY(!note->isVisibleTo(&*bench.editor));
    bench.type("/use/queriesPerDay", u"1e6\n"_s);
    QVERIFY2(note->text().startsWith(u"Use has emitted as much as the training after "_s),
             qPrintable(note->text()));
    bench.type("/use/queriesPerDay", u"0\n"_s);
    QCOMPARE(note->text(), u"Use never emits as much as the training."_s);
}

void TestPlanSections::carbonPriceFromTheCatalog()
{
    Catalog catalog = testCatalog();
    catalog.currencies = {{"EUR", 2025, 0.8, "ecb", ""}, {"GBP", 2025, 0.7, "ecb", ""}};
    catalog.carbonPrices
        = {{"United Kingdom", "GB", "UK ETS", "Britischer Handel", "ETS", 70.0, "GBP", "tCO2e",
            "2025", "test-hardware", "yes", ""},
           {"United States", "US", "Social cost, EPA", "Gesellschaftskosten, EPA", "social_cost",
            100.0, "EUR", "tCO2e", "2023", "test-hardware", "damage cost", ""}};
    Bench bench(std::move(catalog));
    const char* box = "/economics/carbonPricePerT/catalog.text";
    bench.type(box, u"uk ets\n"_s);
    QCOMPARE(bench.scenario().economics.carbonPricePerT, Number(80)); // 70 / 0.7 · 0.8
    QCOMPARE(bench.document.undoStack().count(), 1);
    const auto* source = bench.find<QLabel>("carbonPriceSource");
    QVERIFY2(source->text().contains(u"electricity pays it"_s), qPrintable(source->text()));
    QVERIFY(source->text().contains(u"70"_s)); // before it was converted
    bench.type(box, u"social\n"_s);            // nobody pays it: it cannot be chosen
    QCOMPARE(bench.scenario().economics.carbonPricePerT, Number(80));
    const auto* memo = bench.find<QLabel>("socialCost");
    QVERIFY2(memo->text().contains(u"in no total"_s), qPrintable(memo->text()));
    QVERIFY(memo->text().contains(u"Social cost, EPA: "_s));
    bench.type("/economics/carbonPricePerT", u"81\n"_s); // one's own price has no row
    QVERIFY(!source->isVisibleTo(&*bench.editor));
    bench.document.undoStack().undo();
    bench.document.undoStack().undo();
    QVERIFY(bench.scenario() == testScenario());
}

void TestPlanSections::notesAndValuesFollowTheLanguage()
{
    Bench bench;
    bench.type("/site/powerMw", u"1.5\n"_s);
    bench.edit("/site/pue")->setFocus();
    QCOMPARE(bench.edit("/site/powerMw")->text(), u"1.5 MW"_s);
    QVERIFY(bench.find<QLabel>("avoidedNote")->text().contains(u"never netted"_s));
    QVERIFY(bench.find<QLabel>("rulesNote")->text().contains(u"no legal advice"_s));
    QLocale::setDefault(QLocale(u"de_DE"_s));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&*bench.editor, &change);
    for (auto* widget : bench.editor->findChildren<QWidget*>())
        QApplication::sendEvent(widget, &change);
    QCOMPARE(bench.edit("/site/powerMw")->text(), u"1,5 MW"_s);
    QCOMPARE(bench.scenario().site.powerMw, Number(1.5));
    QCOMPARE(bench.document.undoStack().count(), 1);
}

QTEST_MAIN(TestPlanSections)
#include "tst_plansections.moc"
