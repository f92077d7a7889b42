// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorbench.h"

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestNumberFieldWidget : public QObject
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
    void undoIsShown();
    void undoWorksInAFieldThatWasWritten();
};

void TestNumberFieldWidget::holdingAKeyIsOneStep()
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
    QCOMPARE(bench.document.undoStack().undoText(), u"Number of accelerators 8 → 1,024"_s);
    bench.document.undoStack().undo();
    QCOMPARE(bench.scenario().hardware.count, Number(8));
    QCOMPARE(bench.edit("/hardware/count")->text(), u"8"_s);
}

void TestNumberFieldWidget::everyPressIsAStepOfItsOwn()
{
    Bench bench;
    QSlider* slider = bench.slider("/hardware/count.slider");
    QTest::keyClick(slider, Qt::Key_Right);
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(bench.document.undoStack().count(), 2);
}

void TestNumberFieldWidget::aDragIsOneStep()
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

void TestNumberFieldWidget::typesGermanNumbers()
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

void TestNumberFieldWidget::typesSwissGroups()
{
    Bench bench(QLocale(u"de_CH"_s));
    bench.type("/workload/tokens", u"1’234’567\n"_s);
    QCOMPARE(bench.scenario().workload.tokens, Number(1234567));
}

void TestNumberFieldWidget::showsTheReadingWhileTyping()
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

void TestNumberFieldWidget::keepsWhatItDoesNotUnderstand()
{
    Bench bench;
    bench.type("/hardware/count", u"many\n"_s);
    bench.edit("/site/pue")->setFocus();
    QCOMPARE(bench.edit("/hardware/count")->text(), u"many"_s);
    QCOMPARE(bench.message("/hardware/count"), u"This is not understood as a number."_s);
    QCOMPARE(bench.scenario().hardware.count, Number(1024));
    QCOMPARE(bench.document.undoStack().count(), 0);
}

void TestNumberFieldWidget::asksAboutBillion()
{
    Bench bench;
    bench.type("/workload/parameters", u"7 billion\n"_s);
    QVERIFY(bench.message("/workload/parameters").contains(u"10⁹"_s));
    QCOMPARE(bench.scenario().workload.parameters, Number(7e10));
}

void TestNumberFieldWidget::escapeTakesTypingBack()
{
    Bench bench;
    bench.type("/hardware/count", u"many"_s);
    QTest::keyClick(bench.edit("/hardware/count"), Qt::Key_Escape);
    QCOMPARE(bench.edit("/hardware/count")->text(), u"1,024"_s);
    QCOMPARE(bench.message("/hardware/count"), QString());
}

void TestNumberFieldWidget::arrowsStepInTheField()
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

void TestNumberFieldWidget::showsDefaultsAndGoesBackToThem()
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

void TestNumberFieldWidget::emptyTextIsTheDefault()
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

void TestNumberFieldWidget::requiredFieldsStay()
{
    Bench bench;
    bench.edit("/hardware/count")->setFocus();
    bench.edit("/hardware/count")->selectAll();
    QTest::keyClick(bench.edit("/hardware/count"), Qt::Key_Delete);
    QTest::keyClick(bench.edit("/hardware/count"), Qt::Key_Return);
    QCOMPARE(bench.scenario().hardware.count, Number(1024));
    QCOMPARE(bench.message("/hardware/count"),
             u"“Number of accelerators” is needed and was not given."_s);
}

void TestNumberFieldWidget::undoIsShown()
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

void TestNumberFieldWidget::undoWorksInAFieldThatWasWritten()
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

QTEST_MAIN(TestNumberFieldWidget)
#include "tst_numberfieldwidget.moc"
