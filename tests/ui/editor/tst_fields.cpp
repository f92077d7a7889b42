// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorbench.h"
#include "profilefield.h"
#include "words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QLocale::setDefault(QLocale(u"en_US"_s));
    }

    void findsPlacesByTyping();
    void anUnknownPlaceStaysWithAMessage();
    void choosesWords();
    void anotherAcceleratorLeavesTheServer();
    void aRegionBringsItsGrid();
    void theMixKeepsItsSum();
    void theUnchangedMixChangesNothing();
    void lockedSharesStay();
    void intensityAndMixExclude();
    void contracts();
    void powerKeepsItsValueInAnotherWay();
    void everyKindOfWorkload();
    void theStartIsTyped();
    void limitsAndAvoidedEmissions();
    void loadsAnHourlyProfile();
};

void TestFields::findsPlacesByTyping()
{
    Bench bench;
    bench.type("/site/zone.text", u"wor"_s);
    QTest::keyClick(bench.edit("/site/zone.text"), Qt::Key_Return);
    QCOMPARE(bench.scenario().site.zone, std::optional<std::string>("WORLD"));
    QCOMPARE(bench.edit("/site/zone.text")->text(), u"WORLD"_s);
    QCOMPARE(bench.document.undoStack().count(), 1);
    bench.type("/hardware/accelerator.text", u"a100\n"_s);
    QCOMPARE(bench.scenario().hardware.accelerator,
             std::optional<std::string>("nvidia-a100-sxm4-80gb"));
    bench.find<QToolButton>("/site/zone.reset")->click();
    QVERIFY(!bench.scenario().site.zone);
}

void TestFields::anUnknownPlaceStaysWithAMessage()
{
    Bench bench;
    bench.type("/site/zone.text", u"qqqqqqqq\n"_s);
    QCOMPARE(bench.edit("/site/zone.text")->text(), u"qqqqqqqq"_s);
    QVERIFY(bench.message("/site/zone").contains(u"“qqqqqqqq”"_s));
    QCOMPARE(bench.scenario().site.zone, std::optional<std::string>("DE"));
    bench.edit("/site/pue")->setFocus();
    QCOMPARE(bench.edit("/site/zone.text")->text(), u"DE"_s);
}

void TestFields::choosesWords()
{
    Bench bench;
    auto* precision = bench.find<QComboBox>("/hardware/precision");
    QCOMPARE(precision->currentIndex(), -1);
    QCOMPARE(precision->placeholderText(), u"BF16"_s);
    QTest::keyClick(precision, Qt::Key_Down);
    QCOMPARE(bench.scenario().hardware.precision, std::optional(Precision::Fp4));
    QTest::keyClick(precision, Qt::Key_Down);
    QCOMPARE(bench.scenario().hardware.precision, std::optional(Precision::Fp8));
    bench.document.undoStack().undo();
    bench.document.undoStack().undo();
    QCOMPARE(precision->currentIndex(), -1);
}

void TestFields::anotherAcceleratorLeavesTheServer()
{
    Bench bench;
    bench.type("/hardware/node.text", u"dgx-h100\n"_s);
    QCOMPARE(bench.scenario().hardware.node, std::optional<std::string>("nvidia-dgx-h100"));
    bench.type("/hardware/accelerator.text", u"a100\n"_s);
    QVERIFY(!bench.scenario().hardware.node);
    bench.document.undoStack().undo();
    QCOMPARE(bench.scenario().hardware.node, std::optional<std::string>("nvidia-dgx-h100"));
}

void TestFields::aRegionBringsItsGrid()
{
    Bench bench;
    bench.type("/site/cloudRegion.text", u"europe-west1\n"_s);
    QCOMPARE(bench.scenario().site.cloudRegion,
             std::optional<std::string>("Google Cloud:europe-west1"));
    QVERIFY(!bench.scenario().site.zone);
    QCOMPARE(bench.edit("/site/pue")->placeholderText(), u"1.09"_s);
}

void TestFields::theMixKeepsItsSum()
{
    Bench bench;
    bench.find<QPushButton>("/electricity/mix.start")->click();
    QVERIFY(bench.scenario().electricity.mix);
    QCOMPARE(bench.scenario().electricity.mixCalibrated, std::optional(true));
    const int before = bench.document.undoStack().count();
    QSlider* coal = bench.slider("/electricity/mix/coal.slider");
    hold(coal, Qt::Key_Right, [&] { return coal->value() >= 60; });
    double sum = 0;
    for (const auto& [key, share] : *bench.scenario().electricity.mix)
        sum += share;
    QVERIFY(qAbs(sum - 1) < 1e-9);
    QVERIFY(bench.document.result(0).current);
    QCOMPARE(bench.document.undoStack().count(), before + 1);
    QVERIFY(bench.scenario().electricity.mix->at("coal") > 0.5);
    QCOMPARE(bench.message("/electricity/mix"), QString());
    bench.find<QToolButton>("/electricity/mix.reset")->click();
    QVERIFY(!bench.scenario().electricity.mix && !bench.scenario().electricity.mixCalibrated);
}

void TestFields::theUnchangedMixChangesNothing()
{
    Bench bench;
    const double before = *bench.document.result(0).current.value().emissions.operationalLocationG;
    bench.find<QPushButton>("/electricity/mix.start")->click();
    QCOMPARE(*bench.document.result(0).current.value().emissions.operationalLocationG, before);
}

void TestFields::lockedSharesStay()
{
    Bench bench;
    bench.find<QPushButton>("/electricity/mix.start")->click();
    const double wind = bench.scenario().electricity.mix->at("wind_onshore");
    bench.find<QToolButton>("/electricity/mix/wind_onshore.lock")->click();
    QVERIFY(!bench.slider("/electricity/mix/wind_onshore.slider")->isEnabled());
    QTest::keyClick(bench.slider("/electricity/mix/coal.slider"), Qt::Key_End);
    QCOMPARE(bench.scenario().electricity.mix->at("wind_onshore"), wind);
    QCOMPARE(bench.scenario().electricity.mix->at("coal"), 1 - wind);
}

void TestFields::intensityAndMixExclude()
{
    Bench bench;
    bench.find<QPushButton>("/electricity/mix.start")->click();
    bench.type("/electricity/intensityGPerKwh", u"50\n"_s);
    QCOMPARE(bench.scenario().electricity.intensityGPerKwh, Number(50));
    QVERIFY(!bench.scenario().electricity.mix);
    bench.find<QPushButton>("/electricity/mix.start")->click();
    QVERIFY(!bench.scenario().electricity.intensityGPerKwh);
    QVERIFY(bench.document.result(0).current);
}

void TestFields::contracts()
{
    Bench bench;
    auto* add = bench.find<QPushButton>("/electricity/contracts.add");
    add->click();
    QCOMPARE(bench.scenario().electricity.contracts.size(), std::size_t(1));
    bench.type("/electricity/contracts/0/share", u"60 %\n"_s);
    QCOMPARE(bench.scenario().electricity.contracts[0].share, 0.6);
    bench.find<QCheckBox>("/electricity/contracts/0/qualified")->click();
    QVERIFY(bench.scenario().electricity.contracts[0].qualified);
    auto* type = bench.find<QComboBox>("/electricity/contracts/0/type");
    QTest::keyClick(type, Qt::Key_Down);
    QCOMPARE(bench.scenario().electricity.contracts[0].type, ContractType::Guarantee);
    add->click();
    QCOMPARE(bench.scenario().electricity.contracts[1].share, 0.4); // what is left
    const Estimate& result = bench.document.result(0).current.value();
    QVERIFY(*result.emissions.operationalMarketG < *result.emissions.operationalLocationG);
    bench.find<QPushButton>("/electricity/contracts/0/remove")->click();
    QCOMPARE(bench.scenario().electricity.contracts.size(), std::size_t(1));
    QCOMPARE(bench.edit("/electricity/contracts/0/share")->text(), u"40 %"_s);
    while (bench.document.undoStack().canUndo())
        bench.document.undoStack().undo();
    QVERIFY(bench.scenario() == testScenario());
}

void TestFields::powerKeepsItsValueInAnotherWay()
{
    Catalog catalog = testCatalog();
    for (Accelerator& row : catalog.accelerators)
        row.idleW = 0.4 * row.tdpW.value_or(0); // measured; the method takes a share of the TDP
    Bench bench(catalog);
    const double before = *bench.document.result(0).current.value().meanPowerW;
    auto* way = bench.find<QComboBox>("/hardware/power.way");
    for (int i = 1; i <= 3; ++i) {
        QTest::keyClick(way, Qt::Key_Down);
        QCOMPARE(way->currentIndex(), i);
        const Estimate& result = bench.document.result(0).current.value();
        QVERIFY(qAbs(*result.meanPowerW / before - 1) < 0.002);
    }
    QVERIFY(bench.scenario().hardware.power.meanW);
    QVERIFY(!bench.scenario().hardware.power.fractionOfTdp);
    bench.find<QToolButton>("/hardware/power.reset")->click();
    QVERIFY(bench.scenario().hardware.power == Power{});
}

void TestFields::everyKindOfWorkload()
{
    Bench bench;
    auto* kind = bench.find<QComboBox>("/workload.kind");
    QCOMPARE(kind->currentIndex(), 1);
    QTest::keyClick(kind, Qt::Key_Home);
    for (int i = 0; i < kind->count(); ++i) {
        QCOMPARE(kind->currentIndex(), i);
        QVERIFY(bench.document.result(0).current);
        QTest::keyClick(kind, Qt::Key_Down);
    }
    QVERIFY(bench.scenario().workload.samples);
    QVERIFY(bench.edit("/workload/samples")->isVisibleTo(&*bench.editor));
    QVERIFY(!bench.edit("/workload/parameters")->isVisibleTo(&*bench.editor));
    bench.type("/workload/macsPerSample", u"4.1 GMAC\n"_s); // in place of FLOP
    QVERIFY(!bench.scenario().workload.flopsPerSample);
    QVERIFY(bench.document.result(0).current);
    while (bench.document.undoStack().canUndo())
        bench.document.undoStack().undo();
    QVERIFY(bench.scenario() == testScenario());
    QVERIFY(bench.edit("/workload/parameters")->isVisibleTo(&*bench.editor));
}

void TestFields::theStartIsTyped()
{
    Bench bench(QLocale(u"de_DE"_s));
    bench.type("/schedule/start", u"1.3.2026 18:00\n"_s);
    QVERIFY(bench.scenario().schedule.start);
    QCOMPARE(QString::fromStdString(toText(*bench.scenario().schedule.start)),
             u"2026-03-01T18:00Z"_s);
    QCOMPARE(bench.edit("/schedule/start")->text(), u"01.03.2026 18:00 UTC"_s);
    bench.type("/schedule/start", u"morgen\n"_s);
    QVERIFY(!bench.message("/schedule/start").isEmpty());
    QVERIFY(bench.scenario().schedule.start);
    bench.find<QToolButton>("/schedule/start.reset")->click();
    QVERIFY(!bench.scenario().schedule.start);
}

void TestFields::limitsAndAvoidedEmissions()
{
    Bench bench;
    bench.type("/caps/emissionsT", u"500 kg\n"_s);
    QCOMPARE(bench.scenario().caps.emissionsT, Number(0.5));
    QCOMPARE(bench.document.result(0).current.value().checks.front().status, CheckStatus::Fail);
    bench.type("/avoided/tCO2e", u"1000\n"_s);
    bench.type("/avoided/mechanism", u"Fewer empty lorries\n"_s);
    QCOMPARE(bench.scenario().avoided->mechanism, "Fewer empty lorries");
    QVERIFY(bench.document.result(0).current.value().avoidedG);
    bench.find<QToolButton>("/avoided/tCO2e.reset")->click();
    bench.find<QToolButton>("/avoided/mechanism.reset")->click();
    QVERIFY(!bench.scenario().avoided);
}

void TestFields::loadsAnHourlyProfile()
{
    Bench bench;
    QTemporaryDir folder;
    QByteArray text = "hour;g/kWh\n";
    for (int hour = 0; hour < 8760; ++hour)
        text += QByteArray::number(hour) + ';' + QByteArray::number(100 + hour % 24) + '\n';
    QFile file(folder.filePath(u"year.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    auto* field = bench.editor->findChild<ProfileField*>();
    field->load(file.fileName());
    QCOMPARE(bench.scenario().electricity.hourlyIntensityGPerKwh->size(), std::size_t(8760));
    QVERIFY(bench.document.result(0).current);
    QVERIFY(field->valueText().endsWith(u"mean 112 g/kWh"_s)); // 100 + mean of 0 to 23
    field->load(folder.filePath(u"nowhere.csv"_s));
    QCOMPARE(bench.message("/electricity/hourlyIntensityGPerKwh"), u"This file cannot be read."_s);
    bench.find<QToolButton>("/electricity/hourlyIntensityGPerKwh.reset")->click();
    QVERIFY(!bench.scenario().electricity.hourlyIntensityGPerKwh);
}

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
