// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingline.h"

#include "energyscenario.h"
#include "overviewview.h"
#include "scenariotablemodel.h"
#include "warnings.h"
#include "whyview.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestFindingLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keysEditAndKeep();
    void escapeKeepsNothing();
    void leavingKeepsWhatWasWritten();
    void doubleClickEdits();
    void anEmptyTextGivesItBack();
    void undoTakesItBack();
    void resultsThatMovedAreSaid();
    void theMenuEditsAndRestores();
    void messagesCannotBeEdited();
    void screenReadersHearIt();
    void hostileTexts_data();
    void hostileTexts();

private:
    QPlainTextEdit* editor() const { return m_line->findChild<QPlainTextEdit*>(); }
    void write(const QString& text)
    {
        m_line->setFocus();
        QTest::keyClick(m_line, Qt::Key_F2);
        QVERIFY(editor());
        QVERIFY(editor()->hasFocus());
        editor()->setPlainText(text);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    const std::vector<FindingText>& kept() const { return m_document->plan().findingTexts; }

    std::unique_ptr<ScenarioDocument> m_document;
    std::unique_ptr<ScenarioTableModel> m_model;
    std::unique_ptr<QItemSelectionModel> m_selection;
    std::unique_ptr<WhyView> m_view;
    FindingLine* m_line = nullptr;
};

void TestFindingLine::init()
{
    failOnWarnings();
    QLocale::setDefault(QLocale(u"en_US"_s));
    m_document = std::make_unique<ScenarioDocument>(std::make_shared<const Catalog>(testCatalog()));
    Plan plan;
    plan.scenarios = {energyScenario("A", 1e5, 400), energyScenario("B", 1e5, 100)};
    m_document->reset(plan);
    m_model = std::make_unique<ScenarioTableModel>(*m_document);
    m_selection = std::make_unique<QItemSelectionModel>(m_model.get());
    m_view = std::make_unique<WhyView>(*m_document, *m_model, *m_selection);
    m_view->resize(700, 500);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_line = m_view->findChild<FindingLine*>(u"finding"_s);
    QVERIFY(m_line);
    QVERIFY(m_line->text().startsWith(u"“A” emits 4 times as much as “B”."_s));
}

void TestFindingLine::cleanup()
{
    m_view.reset();
    m_selection.reset();
    m_model.reset();
}

void TestFindingLine::keysEditAndKeep()
{
    const QString generated = m_line->text();
    m_line->setFocus();
    QTest::keyClick(m_line, Qt::Key_F2);
    QVERIFY(editor());
    QCOMPARE(editor()->toPlainText(), generated);
    QTest::keyClicks(editor(), u"The grid of B is clean"_s); // all of it was selected
    QTest::keyClick(editor(), Qt::Key_Return);
    QCOMPARE(kept().size(), std::size_t(1));
    QCOMPARE(kept()[0].key, std::string("explanation:B"));
    QCOMPARE(kept()[0].language, std::string("en"));
    QCOMPARE(kept()[0].text, std::string("The grid of B is clean"));
    QCOMPARE(QString::fromStdString(kept()[0].generated), generated);
    QCOMPARE(m_line->text(), u"The grid of B is clean (edited)"_s);
    QVERIFY(m_line->hasFocus());
    QCOMPARE(m_document->undoStack().count(), 1);
    // The next edit starts from the own words, without the mark.
    QTest::keyClick(m_line, Qt::Key_Return);
    QCOMPARE(m_line->findChildren<QPlainTextEdit*>().last()->toPlainText(),
             u"The grid of B is clean"_s);
}

void TestFindingLine::escapeKeepsNothing()
{
    const QString generated = m_line->text();
    m_line->setFocus();
    QTest::keyClick(m_line, Qt::Key_F2);
    QTest::keyClicks(editor(), u"No"_s);
    QTest::keyClick(editor(), Qt::Key_Escape);
    QVERIFY(kept().empty());
    QCOMPARE(m_line->text(), generated);
    QCOMPARE(m_document->undoStack().count(), 0);
}

void TestFindingLine::leavingKeepsWhatWasWritten()
{
    m_line->setFocus();
    QTest::keyClick(m_line, Qt::Key_F2);
    QTest::keyClicks(editor(), u"Left"_s);
    QTest::keyClick(editor(), Qt::Key_Tab);
    QCOMPARE(kept().size(), std::size_t(1));
    QCOMPARE(kept()[0].text, std::string("Left"));
}

void TestFindingLine::doubleClickEdits()
{
    QTest::mouseDClick(m_line, Qt::LeftButton);
    QVERIFY(editor() && editor()->isVisible());
    QVERIFY(editor()->height() >= 2 * editor()->fontMetrics().lineSpacing());
}

void TestFindingLine::anEmptyTextGivesItBack()
{
    const QString generated = m_line->text();
    write(u"Mine"_s);
    QCOMPARE(kept().size(), std::size_t(1));
    write(u"  \n "_s);
    QVERIFY(kept().empty());
    QCOMPARE(m_line->text(), generated);
    write(generated);
    QVERIFY(kept().empty()); // no own words
}

void TestFindingLine::undoTakesItBack()
{
    const QString generated = m_line->text();
    write(u"Two\nlines"_s);
    QCOMPARE(m_line->text(), u"Two lines (edited)"_s);
    m_document->undoStack().undo();
    QCOMPARE(m_line->text(), generated);
    m_document->undoStack().redo();
    QCOMPARE(m_line->text(), u"Two lines (edited)"_s);
}

void TestFindingLine::resultsThatMovedAreSaid()
{
    write(u"Mine"_s);
    Scenario changed = m_document->scenario(1);
    changed.electricity.intensityGPerKwh = 200;
    m_document->edit(1, changed, u"/electricity"_s, 1, u"more"_s);
    QCOMPARE(m_line->text(), u"Mine (edited; the results have changed since)"_s);
    QVERIFY2(m_line->toolTip().contains(u"Generated: “A” emits 2 times as much as “B”."_s),
             qPrintable(m_line->toolTip()));
    m_line->restore();
    QVERIFY(m_line->text().startsWith(u"“A” emits 2 times as much as “B”."_s));
    QVERIFY(!m_line->isEdited());
}

void TestFindingLine::theMenuEditsAndRestores()
{
    write(u"Mine"_s);
    const auto choose = [this](int action) {
        QTimer::singleShot(0, this, [action] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QCOMPARE(menu->objectName(), u"findingMenu"_s);
            QAction* chosen = menu->actions()[action];
            QVERIFY(chosen->isEnabled());
            menu->setActiveAction(chosen);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, QPoint(1, 1),
                                 m_line->mapToGlobal(QPoint(1, 1)));
        QApplication::sendEvent(m_line, &wanted);
    };
    choose(3);
    QCOMPARE(QApplication::clipboard()->text(), u"Mine (edited)"_s);
    choose(1);
    QVERIFY(kept().empty());
    choose(0);
    QVERIFY(editor() && editor()->isVisible());
}

void TestFindingLine::messagesCannotBeEdited()
{
    m_line->showMessage(u"Nothing to say."_s);
    m_line->setFocus();
    QTest::keyClick(m_line, Qt::Key_F2);
    QTest::mouseDClick(m_line, Qt::LeftButton);
    QVERIFY(!editor());
    QVERIFY(m_line->toolTip().isEmpty());
}

void TestFindingLine::screenReadersHearIt()
{
    write(u"Mine"_s);
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(m_line);
    QVERIFY(heard);
    QCOMPARE(heard->text(QAccessible::Name), u"Mine (edited)"_s);
    QVERIFY(heard->text(QAccessible::Description).contains(u"F2"_s));
    QVERIFY(heard->text(QAccessible::Description).contains(u"Generated: "_s));
    QVERIFY(m_line->focusPolicy() & Qt::TabFocus);
}

void TestFindingLine::hostileTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<b>&amp;</b> <img src=x>"_s;
    QTest::newRow("places") << u"%1 %2 %n 100 %"_s;
    QTest::newRow("emoji") << u"\U0001F680 up"_s;
    QTest::newRow("right to left") << u"\u202Eשלום"_s;
    QTest::newRow("long") << QString(2000, u'x');
}

void TestFindingLine::hostileTexts()
{
    QFETCH(QString, text);
    write(text);
    QCOMPARE(QString::fromStdString(kept()[0].text), text);
    QCOMPARE(m_line->text(), text + u" (edited)"_s);
    QCOMPARE(m_line->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestFindingLine)
#include "tst_findingline.moc"
