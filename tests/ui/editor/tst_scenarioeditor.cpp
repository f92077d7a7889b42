// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarioeditor.h"

#include "fieldwidget.h"
#include "numbers.h"
#include "scenariodocument.h"
#include "testcatalog.h"
#include "texts.h"
#include "warnings.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace vorlauf;

namespace {

/// A language that puts every text in brackets, so that a text left behind is seen.
class Brackets : public QTranslator
{
public:
    QString translate(const char*, const char* text, const char*, int) const override
    {
        return u'[' + QString::fromUtf8(text) + u']';
    }
    bool isEmpty() const override { return false; }
};

/// An editor of two scenarios.
struct Bench {
    explicit Bench(const QLocale& locale = QLocale(u"en_US"_s))
    {
        QLocale::setDefault(locale);
        Plan plan;
        plan.scenarios = {testScenario(), testScenario()};
        plan.scenarios[1].id = "b";
        plan.scenarios[1].hardware.count = 64;
        document.reset(plan);
        editor.emplace(document);
        editor->setRow(0);
        editor->resize(300, 900);
        editor->show();
        editor->activateWindow();
        QApplication::processEvents(); // focus events come to an active window only
        openAll();
    }

    void openAll()
    {
        for (auto* toggle : editor->findChildren<QToolButton*>()) {
            if (toggle->objectName().startsWith(u"section."_s))
                toggle->setChecked(true);
        }
    }

    template <typename Control>
    Control* find(const char* name) const
    {
        auto* control = editor->findChild<Control*>(QString::fromUtf8(name));
        if (!control)
            qFatal("no control %s", name);
        return control;
    }
    QLineEdit* edit(const char* name) const { return find<QLineEdit>(name); }
    QSlider* slider(const char* name) const { return find<QSlider>(name); }
    QString message(const char* path) const
    {
        const auto* label = find<QLabel>((QByteArray(path) + ".message").constData());
        return label->isVisibleTo(&*editor) ? label->text() : QString();
    }
    const Scenario& scenario() const { return document.scenario(0); }

    void type(const char* path, const QString& text) const
    {
        QLineEdit* line = edit(path);
        line->setFocus();
        line->selectAll();
        for (const QChar c : text) { // QTest::keyClicks() knows ASCII only
            QKeyEvent press(QEvent::KeyPress, c == u'\n' ? Qt::Key_Return : Qt::Key_unknown,
                            Qt::NoModifier, c);
            QApplication::sendEvent(line, &press);
        }
    }

    ScenarioDocument document{std::make_shared<Catalog>(testCatalog())};
    std::optional<ScenarioEditor> editor;
};

/// Holds a key until the control says stop: one press and its repetitions.
template <typename Stop>
int hold(QWidget* widget, Qt::Key key, const Stop& stop, int limit = 500)
{
    int count = 0;
    while (!stop() && count < limit) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString(), count > 0);
        QApplication::sendEvent(widget, &press);
        ++count;
    }
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier);
    QApplication::sendEvent(widget, &release);
    return count;
}

} // namespace

class TestScenarioEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QLocale::setDefault(QLocale(u"en_US"_s));
    }

    void holdingAKeyIsOneStep();
    void everyPressIsAStepOfItsOwn();
    void aDragIsOneStep();
    void typesGermanNumbers();
    void typesSwissGroups();
    void showsTheReadingWhileTyping();
    void keepsWhatItDoesNotUnderstand();
    void asksAboutBillion();
    void escapeTakesTypingBack();
    void arrowsStepInTheField();
    void showsDefaultsAndGoesBackToThem();
    void emptyTextIsTheDefault();
    void requiredFieldsStay();
    void showsFaultsAtTheField();
    void faultsOfFoldedFieldsStandOnTop();
    void undoIsShown();
    void undoWorksInAFieldThatWasWritten();
    void followsTheRow();
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
    void foldedSectionsShowTheirValues();
    void languageChangesEveryText_data();
    void languageChangesEveryText();
    void fitsNarrowColumns_data();
    void fitsNarrowColumns();
    void everyControlHasAName();
    void showsAFieldThatIsFolded();
    void worksWithoutScenario();
};

void TestScenarioEditor::holdingAKeyIsOneStep()
{
    Bench bench;
    bench.type("/hardware/count", u"8\n"_s);
    const int before = bench.document.undoStack().count();
    QSlider* slider = bench.slider("/hardware/count.slider");
    slider->setFocus();
    double last = 8;
    bool everyTickMoves = true;
    const int ticks = hold(slider, Qt::Key_Right, [&] {
        const double now = *bench.scenario().hardware.count;
        everyTickMoves = everyTickMoves && (now == 8 || now > last);
        last = now;
        return now >= 1024;
    });
    QCOMPARE(bench.scenario().hardware.count, Number(1024));
    QVERIFY(everyTickMoves);
    QVERIFY(ticks > 20);
    QCOMPARE(bench.document.undoStack().count(), before + 1);
    QCOMPARE(bench.document.undoStack().undoText(), u"Accelerators 8 → 1,024"_s);
    bench.document.undoStack().undo();
    QCOMPARE(bench.scenario().hardware.count, Number(8));
    QCOMPARE(bench.edit("/hardware/count")->text(), u"8"_s);
}

void TestScenarioEditor::everyPressIsAStepOfItsOwn()
{
    Bench bench;
    QSlider* slider = bench.slider("/hardware/count.slider");
    QTest::keyClick(slider, Qt::Key_Right);
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(bench.document.undoStack().count(), 2);
}

void TestScenarioEditor::aDragIsOneStep()
{
    Bench bench;
    QSlider* slider = bench.slider("/site/pue.slider");
    for (int drag = 1; drag <= 2; ++drag) {
        Q_EMIT slider->sliderPressed();
        for (int i = 0; i < 20; ++i)
            slider->setValue(slider->value() + 1);
        Q_EMIT slider->sliderReleased();
        QCOMPARE(bench.document.undoStack().count(), drag);
    }
    QVERIFY(bench.scenario().site.pue);
}

void TestScenarioEditor::typesGermanNumbers()
{
    Bench bench(QLocale(u"de_DE"_s));
    bench.type("/hardware/networkW", u"1.234,5\n"_s);
    QCOMPARE(bench.scenario().hardware.networkW, Number(1234.5));
    bench.type("/site/pue", u"1.234\n"_s); // out of any PUE as 1234
    QCOMPARE(bench.scenario().site.pue, Number(1234));
    bench.type("/site/pue", u"1,15\n"_s);
    QCOMPARE(bench.scenario().site.pue, Number(1.15));
    bench.type("/workload/parameters", u"175 Mrd.\n"_s);
    QCOMPARE(bench.scenario().workload.parameters, Number(175e9));
    bench.type("/hardware/mfu", u"31\n"_s);
    QCOMPARE(bench.scenario().hardware.mfu, Number(0.31));
    bench.edit("/site/pue")->setFocus();
    QCOMPARE(bench.edit("/hardware/mfu")->text(), u"31 %"_s);
}

void TestScenarioEditor::typesSwissGroups()
{
    Bench bench(QLocale(u"de_CH"_s));
    bench.type("/workload/tokens", u"1’234’567\n"_s);
    QCOMPARE(bench.scenario().workload.tokens, Number(1234567));
}

void TestScenarioEditor::showsTheReadingWhileTyping()
{
    Bench bench(QLocale(u"de_DE"_s));
    const auto* reading = bench.find<QLabel>("/hardware/count.reading");
    QVERIFY(!reading->isVisibleTo(&*bench.editor));
    bench.type("/hardware/count", u"1.024"_s);
    QVERIFY(reading->isVisibleTo(&*bench.editor));
    QCOMPARE(reading->text(), u"= 1.024"_s);
    QCOMPARE(bench.document.undoStack().count(), 0); // not yet written
    QTest::keyClick(bench.edit("/hardware/count"), Qt::Key_Return);
    QVERIFY(!reading->isVisibleTo(&*bench.editor));
}

void TestScenarioEditor::keepsWhatItDoesNotUnderstand()
{
    Bench bench;
    bench.type("/hardware/count", u"many\n"_s);
    bench.edit("/site/pue")->setFocus();
    QCOMPARE(bench.edit("/hardware/count")->text(), u"many"_s);
    QCOMPARE(bench.message("/hardware/count"), u"This is not understood as a number."_s);
    QCOMPARE(bench.scenario().hardware.count, Number(1024));
    QCOMPARE(bench.document.undoStack().count(), 0);
}

void TestScenarioEditor::asksAboutBillion()
{
    Bench bench;
    bench.type("/workload/parameters", u"7 billion\n"_s);
    QVERIFY(bench.message("/workload/parameters").contains(u"10⁹"_s));
    QCOMPARE(bench.scenario().workload.parameters, Number(7e10));
}

void TestScenarioEditor::escapeTakesTypingBack()
{
    Bench bench;
    bench.type("/hardware/count", u"many"_s);
    QTest::keyClick(bench.edit("/hardware/count"), Qt::Key_Escape);
    QCOMPARE(bench.edit("/hardware/count")->text(), u"1,024"_s);
    QCOMPARE(bench.message("/hardware/count"), QString());
}

void TestScenarioEditor::arrowsStepInTheField()
{
    Bench bench;
    bench.type("/site/pue", u"1.1\n"_s);
    const int before = bench.document.undoStack().count();
    QLineEdit* pue = bench.edit("/site/pue");
    hold(pue, Qt::Key_Up, [&] { return *bench.scenario().site.pue >= 1.2; });
    QCOMPARE(bench.scenario().site.pue, Number(1.2));
    QCOMPARE(bench.document.undoStack().count(), before + 1);
    QTest::keyClick(pue, Qt::Key_PageDown);
    QCOMPARE(bench.scenario().site.pue, Number(1.1));
    QCOMPARE(bench.document.undoStack().count(), before + 2);
}

void TestScenarioEditor::showsDefaultsAndGoesBackToThem()
{
    Bench bench;
    QLineEdit* mfu = bench.edit("/hardware/mfu");
    const auto* tag = bench.find<QLabel>("/hardware/mfu.tag");
    auto* reset = bench.find<QToolButton>("/hardware/mfu.reset");
    QCOMPARE(mfu->text(), QString());
    QCOMPARE(mfu->placeholderText(), u"31 %"_s); // mfu.9 of the test catalog
    QVERIFY(tag->isVisibleTo(&*bench.editor) && !reset->isVisibleTo(&*bench.editor));
    QVERIFY(mfu->toolTip().contains(u"Source: "_s));

    QTest::keyClick(bench.slider("/hardware/mfu.slider"), Qt::Key_Right);
    QCOMPARE(bench.scenario().hardware.mfu, Number(0.32)); // from the default on
    QCOMPARE(mfu->text(), u"32 %"_s);
    QVERIFY(!tag->isVisibleTo(&*bench.editor) && reset->isVisibleTo(&*bench.editor));

    reset->click();
    QVERIFY(!bench.scenario().hardware.mfu);
    QCOMPARE(mfu->placeholderText(), u"31 %"_s);
    QTest::keyClick(bench.slider("/hardware/mfu.slider"), Qt::Key_Right);
    QTest::keyClick(bench.slider("/hardware/mfu.slider"), Qt::Key_Delete);
    QVERIFY(!bench.scenario().hardware.mfu);
}

void TestScenarioEditor::emptyTextIsTheDefault()
{
    Bench bench;
    bench.type("/site/pue", u"1.1\n"_s);
    QCOMPARE(bench.scenario().site.pue, Number(1.1));
    bench.edit("/site/pue")->selectAll();
    QTest::keyClick(bench.edit("/site/pue"), Qt::Key_Delete);
    QTest::keyClick(bench.edit("/site/pue"), Qt::Key_Return);
    QVERIFY(!bench.scenario().site.pue);
    QCOMPARE(bench.document.undoStack().undoText(), u"PUE 1.1 → default"_s);
}

void TestScenarioEditor::requiredFieldsStay()
{
    Bench bench;
    bench.edit("/hardware/count")->setFocus();
    bench.edit("/hardware/count")->selectAll();
    QTest::keyClick(bench.edit("/hardware/count"), Qt::Key_Delete);
    QTest::keyClick(bench.edit("/hardware/count"), Qt::Key_Return);
    QCOMPARE(bench.scenario().hardware.count, Number(1024));
    QCOMPARE(bench.message("/hardware/count"), u"“Accelerators” is needed and was not given."_s);
}

void TestScenarioEditor::showsFaultsAtTheField()
{
    Bench bench;
    bench.type("/site/pue", u"0.95\n"_s);
    QVERIFY(!bench.document.result(0).current);
    QCOMPARE(bench.message("/site/pue"), u"The PUE must be at least 1; 0.95 was given."_s);
    QVERIFY(!bench.find<QLabel>("editorFaults")->isVisibleTo(&*bench.editor));
    bench.document.undoStack().undo();
    QCOMPARE(bench.message("/site/pue"), QString());
}

void TestScenarioEditor::faultsOfFoldedFieldsStandOnTop()
{
    Bench bench;
    bench.type("/site/pue", u"0.95\n"_s);
    bench.find<QToolButton>("section.place.toggle")->click();
    const auto* top = bench.find<QLabel>("editorFaults");
    QVERIFY(top->isVisibleTo(&*bench.editor));
    QCOMPARE(top->text(), u"The PUE must be at least 1; 0.95 was given."_s);
}

void TestScenarioEditor::undoIsShown()
{
    Bench bench;
    QSlider* slider = bench.slider("/hardware/count.slider");
    const int position = slider->value();
    QTest::keyClick(slider, Qt::Key_PageUp);
    QVERIFY(slider->value() > position);
    bench.document.undoStack().undo();
    QCOMPARE(slider->value(), position);
    QCOMPARE(bench.edit("/hardware/count")->text(), u"1,024"_s);
    bench.document.undoStack().redo();
    QVERIFY(slider->value() > position);
}

void TestScenarioEditor::undoWorksInAFieldThatWasWritten()
{
    Bench bench;
    bench.type("/site/pue", u"1.1\n"_s);
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore();
    QApplication::sendEvent(bench.edit("/site/pue"), &undo);
    QVERIFY(!undo.isAccepted()); // the window's action gets it
    QTest::keyClicks(bench.edit("/site/pue"), u"5"_s);
    QKeyEvent typing(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    typing.ignore();
    QApplication::sendEvent(bench.edit("/site/pue"), &typing);
    QVERIFY(typing.isAccepted()); // the text's own
}

void TestScenarioEditor::followsTheRow()
{
    Bench bench;
    bench.editor->setRow(1);
    QCOMPARE(bench.edit("/hardware/count")->text(), u"64"_s);
    bench.document.move(1, 0, u"move"_s);
    QTest::keyClick(bench.slider("/hardware/count.slider"), Qt::Key_Home);
    QCOMPARE(bench.document.scenario(0).id, "b");
    QCOMPARE(bench.document.scenario(0).hardware.count, Number(1));
    QCOMPARE(bench.document.scenario(1).hardware.count, Number(1024));
}

void TestScenarioEditor::findsPlacesByTyping()
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

void TestScenarioEditor::anUnknownPlaceStaysWithAMessage()
{
    Bench bench;
    bench.type("/site/zone.text", u"qqqqqqqq\n"_s);
    QCOMPARE(bench.edit("/site/zone.text")->text(), u"qqqqqqqq"_s);
    QVERIFY(bench.message("/site/zone").contains(u"“qqqqqqqq”"_s));
    QCOMPARE(bench.scenario().site.zone, std::optional<std::string>("DE"));
    bench.edit("/site/pue")->setFocus();
    QCOMPARE(bench.edit("/site/zone.text")->text(), u"DE"_s);
}

void TestScenarioEditor::choosesWords()
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

void TestScenarioEditor::anotherAcceleratorLeavesTheServer()
{
    Bench bench;
    bench.type("/hardware/node.text", u"dgx-h100\n"_s);
    QCOMPARE(bench.scenario().hardware.node, std::optional<std::string>("nvidia-dgx-h100"));
    bench.type("/hardware/accelerator.text", u"a100\n"_s);
    QVERIFY(!bench.scenario().hardware.node);
    bench.document.undoStack().undo();
    QCOMPARE(bench.scenario().hardware.node, std::optional<std::string>("nvidia-dgx-h100"));
}

void TestScenarioEditor::aRegionBringsItsGrid()
{
    Bench bench;
    bench.type("/site/cloudRegion.text", u"europe-west1\n"_s);
    QCOMPARE(bench.scenario().site.cloudRegion,
             std::optional<std::string>("Google Cloud:europe-west1"));
    QVERIFY(!bench.scenario().site.zone);
    QCOMPARE(bench.edit("/site/pue")->placeholderText(), u"1.09"_s);
}

void TestScenarioEditor::theMixKeepsItsSum()
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

void TestScenarioEditor::theUnchangedMixChangesNothing()
{
    Bench bench;
    const double before = *bench.document.result(0).current.value().emissions.operationalLocationG;
    bench.find<QPushButton>("/electricity/mix.start")->click();
    QCOMPARE(*bench.document.result(0).current.value().emissions.operationalLocationG, before);
}

void TestScenarioEditor::lockedSharesStay()
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

void TestScenarioEditor::intensityAndMixExclude()
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

void TestScenarioEditor::contracts()
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

void TestScenarioEditor::powerKeepsItsValueInAnotherWay()
{
    Bench bench;
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

void TestScenarioEditor::everyKindOfWorkload()
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

void TestScenarioEditor::theStartIsTyped()
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

void TestScenarioEditor::foldedSectionsShowTheirValues()
{
    Bench bench;
    auto* toggle = bench.find<QToolButton>("section.hardware.toggle");
    const auto* summary = bench.find<QLabel>("section.hardware.summary");
    QVERIFY(!summary->isVisibleTo(&*bench.editor));
    toggle->click();
    QVERIFY(summary->isVisibleTo(&*bench.editor));
    QCOMPARE(summary->text(), u"NVIDIA nvidia-h100-sxm5-80gb · 1,024 · 31 %"_s);
    QVERIFY(!bench.editor->openSections().contains(u"section.hardware"_s));
    const QStringList open{u"section.time"_s};
    bench.editor->setOpenSections(open);
    QCOMPARE(bench.editor->openSections(), open);
}

void TestScenarioEditor::languageChangesEveryText_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < 7; ++kind)
        QTest::addRow("workload %d", kind) << kind;
}

void TestScenarioEditor::languageChangesEveryText()
{
    QFETCH(int, kind);
    Bench bench;
    auto* kinds = bench.find<QComboBox>("/workload.kind");
    kinds->setCurrentIndex(kind);
    Q_EMIT kinds->activated(kind);
    bench.find<QPushButton>("/electricity/mix.start")->click();
    bench.find<QPushButton>("/electricity/contracts.add")->click();
    bench.type("/hardware/networkW", u"1234.5\n"_s);
    bench.edit("/site/pue")->setFocus();

    Brackets brackets;
    QLocale::setDefault(QLocale(u"de_DE"_s));
    QApplication::installTranslator(&brackets);
    QApplication::sendPostedEvents();
    QCOMPARE(bench.edit("/hardware/networkW")->text(), u"1,23 kW"_s);
    int seen = 0;
    for (const auto* label : bench.editor->findChildren<QLabel*>()) {
        const QString name = label->objectName();
        if (!label->isVisibleTo(&*bench.editor) || label->text().isEmpty()
            || name.endsWith(u".reading"_s) || name.endsWith(u".summary"_s))
            continue;
        const bool ofCatalog = label->buddy() && label->buddy()->objectName().contains(u"/mix/"_s);
        QVERIFY2(ofCatalog || label->text().startsWith(u'['), qPrintable(label->text()));
        ++seen;
    }
    for (const auto* button : bench.editor->findChildren<QAbstractButton*>()) {
        if (button->isVisibleTo(&*bench.editor) && !button->text().isEmpty()) {
            QVERIFY2(button->text().startsWith(u'['), qPrintable(button->text()));
            ++seen;
        }
    }
    QVERIFY(seen > 40);
    QVERIFY(kinds->itemText(0).startsWith(u'['));
    QApplication::removeTranslator(&brackets);
    QLocale::setDefault(QLocale(u"en_US"_s));
    QApplication::sendPostedEvents();
    QCOMPARE(bench.edit("/hardware/networkW")->text(), u"1.23 kW"_s);
}

void TestScenarioEditor::fitsNarrowColumns_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("brackets");
    QTest::newRow("260 px") << 260 << false;
    QTest::newRow("320 px") << 320 << false;
    QTest::newRow("260 px, other language") << 260 << true;
}

void TestScenarioEditor::fitsNarrowColumns()
{
    QFETCH(int, width);
    QFETCH(bool, brackets);
    Bench bench;
    Brackets translator;
    if (brackets) {
        QApplication::installTranslator(&translator);
        QApplication::sendPostedEvents();
    }
    bench.find<QPushButton>("/electricity/mix.start")->click();
    bench.find<QPushButton>("/electricity/contracts.add")->click();
    bench.editor->resize(width, 900);
    QApplication::sendPostedEvents();
    QApplication::processEvents();
    const QWidget* content = bench.editor->widget();
    QVERIFY2(content->minimumSizeHint().width() <= width - 12,
             qPrintable(QString::number(content->minimumSizeHint().width())));
    QVERIFY(content->width() <= width);
    for (const auto* child : content->findChildren<QWidget*>()) {
        if (!child->isVisibleTo(content) || child->window() != content->window())
            continue;
        const int right = child->mapTo(content, QPoint(child->width(), 0)).x();
        QVERIFY2(right <= content->width(), qPrintable(child->objectName()));
    }
}

void TestScenarioEditor::everyControlHasAName()
{
    Bench bench;
    bench.find<QPushButton>("/electricity/mix.start")->click();
    bench.find<QPushButton>("/electricity/contracts.add")->click();
    int seen = 0;
    QStringList names;
    for (const auto* control : bench.editor->findChildren<QWidget*>()) {
        const bool focusable = control->focusPolicy() & Qt::TabFocus;
        if (!focusable || !control->isVisibleTo(&*bench.editor)
            || control->objectName().startsWith(u"qt_"_s))
            continue;
        QVERIFY2(!control->objectName().isEmpty(), control->metaObject()->className());
        const auto* button = qobject_cast<const QAbstractButton*>(control);
        QVERIFY2(!control->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(control->objectName()));
        names.append(control->objectName());
        ++seen;
    }
    QVERIFY(seen > 60);
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestScenarioEditor::showsAFieldThatIsFolded()
{
    Bench bench;
    bench.editor->setOpenSections({});
    QVERIFY(!bench.edit("/hardware/lifetimeYears")->isVisibleTo(&*bench.editor));
    QVERIFY(bench.editor->showField(u"/hardware/lifetimeYears"_s));
    QVERIFY(bench.edit("/hardware/lifetimeYears")->isVisibleTo(&*bench.editor));
    QVERIFY(!bench.editor->showField(u"/nowhere"_s));
}

void TestScenarioEditor::worksWithoutScenario()
{
    Bench bench;
    bench.editor->setRow(-1);
    QTest::keyClick(bench.slider("/hardware/count.slider"), Qt::Key_Right);
    bench.document.reset({});
    bench.editor->setRow(0);
    QTest::keyClick(bench.slider("/hardware/count.slider"), Qt::Key_Right);
    QCOMPARE(bench.document.count(), 0);
    QCOMPARE(bench.document.undoStack().count(), 0);
}

QTEST_MAIN(TestScenarioEditor)
#include "tst_scenarioeditor.moc"
