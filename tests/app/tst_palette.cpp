// SPDX-License-Identifier: GPL-3.0-or-later
#include "modal.h"
#include "paletteentry.h"
#include "samples.h"
#include "warnings.h"
#include "windowtest.h"

#include <QLineEdit>
#include <QTabBar>
#include <QTreeWidget>

using namespace vorlauf;
using namespace Qt::StringLiterals;

/// The command palette, moved by keys alone.
class TestPalette : public QObject
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
    void bestMatchesComeFirst();
    void viewsActionsAndScenarios();
    void catalogRowsAreOneStep_data();
    void catalogRowsAreOneStep();
    void escapeDoesNothing();
    void disabledActionsAreNotOffered();

private:
    /// Types into the palette and presses a key; gives the first row as it then stands.
    QStringList type(const QString& text, Qt::Key key)
    {
        QStringList first;
        answerModal(this, [&](QWidget& palette) {
            QVERIFY(!palette.accessibleName().isEmpty());
            auto* field = palette.findChild<QLineEdit*>(u"paletteText"_s);
            QTest::keyClicks(field, text);
            const auto* item = palette.findChild<QTreeWidget*>(u"paletteList"_s)->currentItem();
            if (item)
                first = {item->text(0), item->text(1), item->text(2)};
            QTest::keyClick(field, key);
            if (palette.isVisible()) // nothing to choose
                QTest::keyClick(&palette, Qt::Key_Escape);
        });
        m_program->action("commandPalette").trigger();
        return first;
    }
    std::unique_ptr<RunningProgram> m_program;
};

void TestPalette::bestMatchesComeFirst()
{
    const QList<PaletteEntry> entries{{u"unsaved"_s, {}, {}, {}},
                                      {u"Big Save"_s, {}, {}, {}},
                                      {u"Save As…"_s, {}, {}, {}},
                                      {u"Öffnen"_s, {}, {}, {}},
                                      {u"Save"_s, {}, {}, {}}};
    QStringList names;
    for (const PaletteEntry& entry : matching(entries, u"save"_s))
        names += entry.name;
    QCOMPARE(names, (QStringList{u"Save"_s, u"Save As…"_s, u"Big Save"_s, u"unsaved"_s}));
    QCOMPARE(matching(entries, u"offn"_s).size(), 1);
    QVERIFY(matching(entries, u"save nothing"_s).isEmpty());
    QCOMPARE(matching(entries, {}).size(), entries.size());
}

void TestPalette::viewsActionsAndScenarios()
{
    QCOMPARE(type(u"numbers"_s, Qt::Key_Return),
             (QStringList{u"Numbers"_s, u"View"_s, u"Ctrl+7"_s}));
    QCOMPARE(m_program->child<QTabBar>("viewTabs").currentIndex(), 6);
    const int count = m_program->document().count();
    QCOMPARE(type(u"duplicate"_s, Qt::Key_Enter).value(1), u"Action"_s);
    QCOMPARE(m_program->document().count(), count + 1);
    const QString last = QString::fromStdString(m_program->document().scenario(count).name);
    QCOMPARE(type(last, Qt::Key_Return).value(0), last);
}

void TestPalette::catalogRowsAreOneStep_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kind");
    QTest::newRow("zone") << u"norway"_s << u"Zone"_s;
    QTest::newRow("accelerator") << u"nvidia a100"_s << u"Accelerator"_s;
    QTest::newRow("model") << u"llama"_s << u"Model"_s;
}

void TestPalette::catalogRowsAreOneStep()
{
    QFETCH(QString, typed);
    ScenarioDocument& document = m_program->document();
    const Scenario before = document.scenario(0);
    QTEST(type(typed, Qt::Key_Return).value(1), "kind");
    QVERIFY(document.scenario(0) != before);
    QCOMPARE(document.undoStack().index(), 1);
    document.undoStack().undo();
    QVERIFY(document.scenario(0) == before);
}

void TestPalette::escapeDoesNothing()
{
    QVERIFY(!type(u"norway"_s, Qt::Key_Escape).isEmpty());
    QVERIFY(m_program->document().undoStack().isClean());
}

void TestPalette::disabledActionsAreNotOffered()
{
    QVERIFY(!m_program->action("redo").isEnabled());
    QVERIFY(type(u"redo"_s, Qt::Key_Return).isEmpty());
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
