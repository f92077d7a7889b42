// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorbench.h"

#include <QComboBox>
#include <QPushButton>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace vorlauf;

namespace {

/// A language that is longer than English and puts every text in brackets, so that a text left
/// behind is seen.
class Brackets : public QTranslator
{
public:
    QString translate(const char*, const char* text, const char*, int) const override
    {
        const QString source = QString::fromUtf8(text);
        const QString padding(std::min<qsizetype>(source.size() * 2 / 5, 16), u'~');
        return u'[' + source + u' ' + padding + u']';
    }
    bool isEmpty() const override { return false; }
};

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

    void showsFaultsAtTheField();
    void faultsOfFoldedFieldsStandOnTop();
    void followsTheRow();
    void foldedSectionsShowTheirValues();
    void languageChangesEveryText_data();
    void languageChangesEveryText();
    void fitsNarrowColumns_data();
    void fitsNarrowColumns();
    void everyControlHasAName();
    void showsAFieldThatIsFolded();
    void foldsAreMadeWhenTheyAreOpened();
    void worksWithoutScenario();
};

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
        const bool sign = button->text() == u"±"_s; // the same in every language
        if (button->isVisibleTo(&*bench.editor) && !button->text().isEmpty() && !sign) {
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

void TestScenarioEditor::foldsAreMadeWhenTheyAreOpened()
{
    ScenarioDocument document{std::make_shared<const Catalog>(testCatalog())};
    Plan plan;
    plan.scenarios = {testScenario()};
    document.reset(plan);
    ScenarioEditor editor(document);
    editor.setRow(0);
    editor.resize(300, 900);
    editor.show();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    QVERIFY(!editor.findChild<QLineEdit*>(u"/site/wueLPerKwh"_s));
    auto* toggle = editor.findChild<QToolButton*>(u"section.place.more.toggle"_s);
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    auto* first = editor.findChild<QLineEdit*>(u"/site/wueLPerKwh"_s);
    QVERIFY(first && first->isVisible());
    for (int i = 0; i < 4 && !first->hasFocus(); ++i) // past what stands beside its name
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(first->hasFocus());
    QVERIFY(!editor.findChild<QLineEdit*>(u"/hardware/hfu"_s));
    QVERIFY(editor.showField(u"/hardware/hfu"_s)); // makes it
    QVERIFY(editor.findChild<QLineEdit*>(u"/hardware/hfu"_s)->hasFocus());
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
