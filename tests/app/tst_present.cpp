// SPDX-License-Identifier: GPL-3.0-or-later
#include "modal.h"
#include "presentactions.h"
#include "presentation.h"
#include "presenterwindow.h"
#include "samples.h"
#include "slidewindow.h"
#include "warnings.h"
#include "windowtest.h"

#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>
#include <QTemporaryFile>

using namespace vorlauf;
using namespace Qt::StringLiterals;

/// Presenting from the window and back, with two screens.
class TestPresent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_program = std::make_unique<RunningProgram>();
        QVERIFY(m_program->window->open(samplePath(u"gpt3"_s)));
    }
    void cleanup()
    {
        m_program->document().undoStack().setClean();
        m_program.reset();
    }

    void escapeReturnsToWhereOneWas();
    void eachWindowHasItsScreen();
    void slidesAreChosenInADialog();
    void aFileThatIsOpenedEndsIt();
    void closingTheWindowEndsIt();

private:
    PresentActions& actions() { return *m_program->window->findChild<PresentActions*>(); }
    Presentation& present()
    {
        m_program->window->activateWindow(); // a dialog may have been the active one
        if (!QTest::qWaitForWindowActive(m_program->window.get()))
            qFatal("the window does not become active");
        QTest::keyClick(m_program->window.get(), Qt::Key_F5);
        Presentation* presentation = actions().presentation();
        if (!presentation)
            qFatal("F5 does not present");
        return *presentation;
    }
    std::unique_ptr<RunningProgram> m_program;
};

void TestPresent::escapeReturnsToWhereOneWas()
{
    MainWindow& window = *m_program->window;
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    auto& tabs = m_program->child<QTabBar>("viewTabs");
    QCOMPARE(tabs.currentIndex(), 1);
    tabs.setFocus();
    const QRect where = window.geometry();
    Presentation& presentation = present();
    SlideWindow& slides = presentation.audienceWindow();
    QVERIFY(QTest::qWaitForWindowActive(&slides));
    QVERIFY(presentation.count() >= 5);
    QTest::keyClick(&slides, Qt::Key_Right);
    QTest::keyClick(&slides, Qt::Key_Right);
    QCOMPARE(presentation.position(), 2);
    QTest::keyClick(&slides, Qt::Key_Escape);
    QVERIFY(!actions().presentation());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(tabs.currentIndex(), 1);
    QVERIFY(tabs.hasFocus());
    QCOMPARE(window.geometry(), where);
    QVERIFY(m_program->document().undoStack().isClean());
}

void TestPresent::eachWindowHasItsScreen()
{
    QCOMPARE(QGuiApplication::screens().size(), 2);
    Presentation& presentation = present();
    QVERIFY(presentation.presenterWindow());
    const QScreen* own = m_program->window->screen();
    QVERIFY(presentation.audienceWindow().screen() != own);
    QCOMPARE(presentation.audienceWindow().geometry(),
             presentation.audienceWindow().screen()->geometry());
    QCOMPARE(presentation.presenterWindow()->screen(), own);
}

void TestPresent::slidesAreChosenInADialog()
{
    answerModal(this, [](QWidget& dialog) {
        auto* list = dialog.findChild<QListWidget*>(u"slideList"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(dialog.findChild<QPushButton*>(u"slideUp"_s), Qt::Key_Space);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::keyClick(m_program->window.get(), Qt::Key_F5, Qt::ControlModifier);
    QCOMPARE(m_program->document().undoStack().count(), 1);
    QCOMPARE(m_program->document().plan().slides.front().view, std::string("why"));
    Presentation& presentation = present();
    QCOMPARE(presentation.count(), int(m_program->document().plan().slides.size()));
    m_program->document().undoStack().undo();
    QVERIFY(m_program->document().plan().slides.empty());
}

void TestPresent::aFileThatIsOpenedEndsIt()
{
    present();
    QVERIFY(m_program->window->open(samplePath(u"seven-b-germany"_s)));
    QVERIFY(!actions().presentation());
}

void TestPresent::closingTheWindowEndsIt()
{
    present();
    QVERIFY(m_program->window->close());
    QVERIFY(!actions().presentation());
    for (const QWidget* window : QApplication::topLevelWidgets())
        QVERIFY(!window->isVisible());
}

/// Two screens beside each other.
int main(int argc, char* argv[])
{
    QTemporaryFile screens;
    if (!screens.open())
        return 1;
    screens.write(R"({"screens": [
        {"name": "left", "x": 0, "y": 0, "width": 1400, "height": 900, "logicalDpi": 96,
         "logicalBaseDpi": 96, "dpr": 1},
        {"name": "right", "x": 1400, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96,
         "logicalBaseDpi": 96, "dpr": 1}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    QApplication application(argc, argv);
    TestPresent test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_present.moc"
