// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution.h"
#include "editorbench.h"
#include "modal.h"
#include "spread.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHelpEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace vorlauf;

/// How uncertain an input is: set, changed and taken away with keys, beside the real fields.
class TestRangeDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QLocale::setDefault(QLocale(u"en_US"_s));
    }

    void keys();
    void onlyWhatMovesTheResult();
    void kindsTakeOverTheSpread();
    void setAsOneStep();
    void germanNumbersInTheUnitOfTheField();
    void anotherKindAndItsLimits();
    void removedAgain();
    void wrongRangesAreNotAccepted();
    void escapeChangesNothing();
    void everyParameterIsReachable();
    void aDefaultShowsItsRange();

private:
    static QLineEdit* edit(QWidget& dialog, const char* name)
    {
        return dialog.findChild<QLineEdit*>(u"range."_s + QString::fromUtf8(name));
    }
    static void type(QLineEdit* edit, const QString& text)
    {
        edit->setFocus();
        edit->selectAll();
        for (const QChar c : text) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, c);
            QApplication::sendEvent(edit, &press);
        }
    }
    static QString message(QWidget& dialog)
    {
        const auto* label = dialog.findChild<QLabel*>(u"range.message"_s);
        return label->isVisibleTo(&dialog) ? label->text() : QString();
    }
    static QPushButton* ok(QWidget& dialog)
    {
        return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    }
    /// Opens the range of a field with the space bar.
    static void open(const Bench& bench, const char* path, std::function<void(QWidget&)> answer)
    {
        auto* button = bench.find<QToolButton>((QByteArray(path) + ".range").constData());
        answerModal(button, std::move(answer));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    static QString shown(const Bench& bench, const char* path)
    {
        return bench.find<QToolButton>((QByteArray(path) + ".range").constData())->text();
    }
};

void TestRangeDialog::keys()
{
    QCOMPARE(uncertaintyKey("/hardware/mfu"), "hardware.mfu");
    QCOMPARE(uncertaintyKey("/hardware/power/utilisation"), "hardware.power.utilisation");
    QCOMPARE(uncertainInput("/uncertainty/hardware.power.utilisation"),
             "/hardware/power/utilisation");
    QCOMPARE(uncertainInput("/uncertainty/hardware.mfu/triangular"), "/hardware/mfu");
    QCOMPARE(uncertainInput("/site/pue"), "/site/pue");
}

void TestRangeDialog::onlyWhatMovesTheResult()
{
    QVERIFY(mayBeUncertain(*numberField("/hardware/mfu")));
    for (const char* path : {"/hardware/count", "/caps/emissionsT", "/avoided/tCO2e",
                             "/site/powerMw", "/electricity/forecastYear"})
        QVERIFY2(!mayBeUncertain(*numberField(path)), path);
    const Bench bench;
    QVERIFY(!bench.editor->findChild<QToolButton*>(u"/hardware/count.range"_s));
}

void TestRangeDialog::kindsTakeOverTheSpread()
{
    const Spread spread{0.3, 0.4, 0.5};
    for (int i = 1; i < 7; ++i) {
        const Distribution distribution = distributionOf(DistributionKind(i), spread);
        QVERIFY(isValid(distribution));
        const Spread back = spreadOf(distribution);
        const double tolerance = distribution.kind == DistributionKind::Lognormal ? 0.02 : 1e-9;
        QVERIFY(qAbs(back.low - 0.3) < tolerance && qAbs(back.high - 0.5) < 2 * tolerance);
        QVERIFY(qAbs(back.mid - 0.4) < 1e-9);
    }
    QCOMPARE(spreadAround(0.9, *numberField("/hardware/mfu")).high, 1.0);
}

void TestRangeDialog::setAsOneStep()
{
    Bench bench;
    bench.type("/hardware/mfu", u"40 %\n"_s);
    QCOMPARE(shown(bench, "/hardware/mfu"), u"±"_s);
    open(bench, "/hardware/mfu", [](QWidget& dialog) {
        QCOMPARE(edit(dialog, "0")->text(), u"32 %"_s); // a fifth around the value
        QCOMPARE(edit(dialog, "2")->text(), u"48 %"_s);
        type(edit(dialog, "0"), u"0.3"_s);
        type(edit(dialog, "2"), u"50 %"_s);
        QCOMPARE(message(dialog), QString());
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    const Distribution expected{DistributionKind::Triangular, {0.3, 0.4, 0.5}, {}};
    QVERIFY(bench.scenario().uncertainty.at("hardware.mfu") == expected);
    QCOMPARE(bench.document.undoStack().count(), 2);
    QCOMPARE(shown(bench, "/hardware/mfu"), u"30 – 50\u00A0%"_s);
    QVERIFY(bench.document.undoStack().undoText().contains(u"30 – 50"_s));
    QVERIFY(bench.edit("/hardware/mfu")->toolTip().contains(u"Triangular"_s));
    bench.document.undoStack().undo();
    QVERIFY(bench.scenario().uncertainty.empty());
    QCOMPARE(shown(bench, "/hardware/mfu"), u"±"_s);
}

void TestRangeDialog::germanNumbersInTheUnitOfTheField()
{
    Bench bench(QLocale(u"de_DE"_s));
    bench.type("/workload/parameters", u"7 Mrd.\n"_s);
    open(bench, "/workload/parameters", [](QWidget& dialog) {
        type(edit(dialog, "0"), u"6,5 Mrd."_s);
        type(edit(dialog, "2"), u"8.000.000.000"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    const Distribution expected{DistributionKind::Triangular, {6.5e9, 7e9, 8e9}, {}};
    QVERIFY(bench.scenario().uncertainty.at("workload.parameters") == expected);
    QVERIFY2(shown(bench, "/workload/parameters").startsWith(u"6,5 – 8"_s),
             qPrintable(shown(bench, "/workload/parameters")));
}

void TestRangeDialog::anotherKindAndItsLimits()
{
    Bench bench;
    bench.type("/site/pue", u"1.2\n"_s);
    open(bench, "/site/pue", [](QWidget& dialog) {
        auto* kind = dialog.findChild<QComboBox*>(u"range.kind"_s);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QTest::keyClick(kind, Qt::Key_Down); // normal
        QCOMPARE(kind->currentIndex(), int(DistributionKind::Normal));
        QVERIFY(!edit(dialog, "2")->isVisibleTo(&dialog));
        type(edit(dialog, "0"), u"1.2"_s);
        type(edit(dialog, "1"), u"0.05"_s);
        type(edit(dialog, "least"), u"1.1"_s);
        type(edit(dialog, "most"), u"1.4"_s);
        QCOMPARE(message(dialog), QString());
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    const Distribution expected{DistributionKind::Normal, {1.2, 0.05}, std::pair(1.1, 1.4)};
    QVERIFY(bench.scenario().uncertainty.at("site.pue") == expected);
    open(bench, "/site/pue", [](QWidget& dialog) { // stands there again
        QCOMPARE(edit(dialog, "1")->text(), u"0.05"_s);
        QCOMPARE(edit(dialog, "least")->text(), u"1.1"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QCOMPARE(bench.document.undoStack().count(), 2); // the same again is no step
}

void TestRangeDialog::removedAgain()
{
    Bench bench;
    open(bench, "/site/pue", [](QWidget& dialog) {
        QVERIFY(!dialog.findChild<QPushButton*>(u"range.remove"_s));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QCOMPARE(bench.scenario().uncertainty.size(), std::size_t(1));
    open(bench, "/site/pue", [](QWidget& dialog) {
        auto* remove = dialog.findChild<QPushButton*>(u"range.remove"_s);
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
    });
    QVERIFY(bench.scenario() == testScenario());
    QCOMPARE(bench.document.undoStack().count(), 2);
    QCOMPARE(shown(bench, "/site/pue"), u"±"_s);
}

void TestRangeDialog::wrongRangesAreNotAccepted()
{
    Bench bench;
    bench.type("/site/pue", u"1.2\n"_s);
    open(bench, "/site/pue", [](QWidget& dialog) {
        type(edit(dialog, "0"), u"1.3"_s); // above the most likely
        QVERIFY(message(dialog).contains(u"ascending order"_s));
        QVERIFY(!ok(dialog)->isEnabled());
        type(edit(dialog, "0"), u"0.9"_s);
        QVERIFY(message(dialog).contains(u"PUE must be at least 1"_s));
        type(edit(dialog, "0"), u"one"_s);
        QVERIFY(message(dialog).contains(u"not understood"_s));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        type(edit(dialog, "0"), u"1.05"_s);
        QVERIFY(ok(dialog)->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QCOMPARE(bench.scenario().uncertainty.at("site.pue").parameters.front(), 1.05);
}

void TestRangeDialog::escapeChangesNothing()
{
    Bench bench;
    open(bench, "/site/pue", [](QWidget& dialog) {
        type(edit(dialog, "0"), u"1.01"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QVERIFY(bench.scenario() == testScenario());
    QCOMPARE(bench.document.undoStack().count(), 0);
}

void TestRangeDialog::everyParameterIsReachable()
{
    Bench bench;
    open(bench, "/site/pue", [](QWidget& dialog) {
        auto* kind = dialog.findChild<QComboBox*>(u"range.kind"_s);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_End); // beta has the most
        for (const char* name : {"0", "1", "2", "3", "least", "most"}) {
            QWidget* row = edit(dialog, name);
            QVERIFY2(row->isVisibleTo(&dialog) && (row->focusPolicy() & Qt::TabFocus), name);
            QVERIFY2(!row->accessibleName().isEmpty(), name);
        }
        QCOMPARE(message(dialog), QString());
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QCOMPARE(bench.scenario().uncertainty.at("site.pue").kind, DistributionKind::Beta);
}

void TestRangeDialog::aDefaultShowsItsRange()
{
    Bench bench;
    const auto* button = bench.find<QToolButton>("/workload/lostFraction.range");
    QHelpEvent help(QEvent::ToolTip, QPoint(2, 2), QPoint());
    QApplication::sendEvent(bench.find<QToolButton>("/workload/lostFraction.range"), &help);
    QVERIFY2(button->toolTip().contains(u"1 – 15"_s), qPrintable(button->toolTip()));
    open(bench, "/workload/lostFraction", [](QWidget& dialog) {
        QCOMPARE(edit(dialog, "0")->text(), u"1 %"_s); // not a fifth around 5 %
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    const Distribution twice
        = scaled({DistributionKind::Lognormal, {3, 1.5}, std::pair(1.0, 9.0)}, 2);
    const Distribution expected{DistributionKind::Lognormal, {6, 1.5}, std::pair(2.0, 18.0)};
    QVERIFY(twice == expected);
}

QTEST_MAIN(TestRangeDialog)
#include "tst_rangedialog.moc"
