// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidesdialog.h"

#include "deck.h"
#include "randomedits.h"
#include "warnings.h"

#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestSlidesDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_document.reset(testPlan());
        m_dialog = std::make_unique<SlidesDialog>(m_document, 0, m_shown, m_settings);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void unchangedIsNone();
    void movedByKeys();
    void notesScenarioAndLevers();
    void addedAndRemoved();
    void quantityOfASlide();
    void presentsAtOnce();
    void whatItDoesNotKnowStays();

private:
    template <typename Widget>
    Widget& child(const char* name)
    {
        return *m_dialog->findChild<Widget*>(QLatin1StringView(name));
    }
    QStringList words() const
    {
        QStringList words;
        for (const PlanSlide& slide : m_dialog->slides())
            words.append(QString::fromStdString(slide.view));
        return words;
    }
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    ScenarioDocument m_document{sharedTestCatalog()};
    const OverviewOptions m_shown{OverviewQuantity::Emissions, true};
    std::unique_ptr<SlidesDialog> m_dialog;
};

void TestSlidesDialog::unchangedIsNone()
{
    QCOMPARE(child<QListWidget>("slideList").count(), int(defaultSlides(m_document, 0).size()));
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QVERIFY(m_dialog->slides().empty());
}

void TestSlidesDialog::movedByKeys()
{
    auto& list = child<QListWidget>("slideList");
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(list.currentRow(), 1);
    QTest::keyClick(m_dialog.get(), Qt::Key_U, Qt::AltModifier);
    QTRY_COMPARE(words().mid(0, 2), (QStringList{u"why"_s, u"overview"_s}));
    QCOMPARE(list.currentRow(), 0);
    QVERIFY(!child<QPushButton>("slideUp").isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_D, Qt::AltModifier);
    QTRY_VERIFY(words().isEmpty()); // as before
}

void TestSlidesDialog::notesScenarioAndLevers()
{
    auto& list = child<QListWidget>("slideList");
    QTest::keyClick(&list, Qt::Key_Down);
    auto& notes = child<QPlainTextEdit>("slideNotes");
    notes.setFocus();
    QTest::keyClicks(&notes, u"Say this"_s);
    auto& scenario = child<QComboBox>("slideScenario");
    scenario.setFocus();
    QTest::keyClick(&scenario, Qt::Key_End);
    auto& lever = child<QComboBox>("slideLever");
    lever.setFocus();
    QTest::keyClick(&lever, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Up);
    QVERIFY(notes.toPlainText().isEmpty());
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(notes.toPlainText(), u"Say this"_s);
    const PlanSlide slide = m_dialog->slides()[1];
    QCOMPARE(slide.notes, std::string("Say this"));
    QCOMPARE(slide.scenario, std::string("c"));
    QCOMPARE(slide.levers, std::vector<std::string>{"/workload/tokens"});
    QCOMPARE(list.currentItem()->text(), u"2  Why · c"_s);
}

void TestSlidesDialog::addedAndRemoved()
{
    const int before = child<QListWidget>("slideList").count();
    auto* menu = child<QToolButton>("addSlide").menu();
    menu->actions().last()->trigger();
    QCOMPARE(words()[1], u"numbers"_s);
    QCOMPARE(int(words().size()), before + 1);
    for (int i = 0; i < before; ++i)
        QTest::keyClick(&child<QPushButton>("removeSlide"), Qt::Key_Space);
    QCOMPARE(words().size(), 1);
    QVERIFY(!child<QPushButton>("removeSlide").isEnabled());
    QTest::mouseClick(&child<QPushButton>("usualSlides"), Qt::LeftButton);
    QVERIFY(words().isEmpty());
}

void TestSlidesDialog::quantityOfASlide()
{
    auto& list = child<QListWidget>("slideList");
    auto& quantity = child<QComboBox>("slideQuantity");
    QCOMPARE(quantity.currentIndex(), 0); // Overview as the window shows it
    quantity.setFocus();
    QTest::keyClick(&quantity, Qt::Key_End);
    QCOMPARE(m_dialog->slides()[0].quantity, std::string("duration"));
    QCOMPARE(m_dialog->slides()[0].method, std::string());
    QCOMPARE(list.currentItem()->text(), u"1  Overview · Duration"_s);
    QTest::keyClick(&quantity, Qt::Key_Home);
    QVERIFY(words().isEmpty());
    QTest::keyClick(&list, Qt::Key_Down);
    QVERIFY(!quantity.isEnabled()); // Why compares by none

    child<QToolButton>("addSlide").menu()->actions().first()->trigger();
    QCOMPARE(m_dialog->slides()[2].quantity, std::string("emissions")); // that of the window stays
    QCOMPARE(m_dialog->slides()[2].method, std::string("market"));
    QCOMPARE(quantity.currentText(), u"Emissions, market-based"_s);
}

void TestSlidesDialog::presentsAtOnce()
{
    QTest::keyClick(m_dialog.get(), Qt::Key_P, Qt::AltModifier);
    QTRY_VERIFY(m_dialog->presents());
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QVERIFY(m_settings.contains(u"present/screen"_s));
}

void TestSlidesDialog::whatItDoesNotKnowStays()
{
    const PlanSlide slide{"overview", "gone", "n", {"/caps/cost", "/x", "/y", "/z"}, "emissions"};
    m_document.setSlides({slide}, u"slides"_s);
    SlidesDialog dialog(m_document, 0, m_shown, m_settings);
    dialog.findChild<QPlainTextEdit*>(u"slideNotes"_s)->setPlainText(u"m"_s);
    PlanSlide expected = slide;
    expected.notes = "m";
    QVERIFY(dialog.slides() == std::vector{expected});
}

QTEST_MAIN(TestSlidesDialog)
#include "tst_slidesdialog.moc"
