// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfile.h"
#include "modal.h"
#include "planjson.h"
#include "savebytes.h"
#include "warnings.h"
#include "windowtest.h"

#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTreeWidget>

using namespace vorlauf;
using namespace Qt::StringLiterals;

namespace {
QString recoveryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/recovery"_s;
}

QStringList journals()
{
    return QDir(recoveryFolder()).entryList({u"*.journal"_s});
}

/// What the test starts as a process and kills: opens a file, edits it and goes on.
int editForEver(const QString& path)
{
    RunningProgram program;
    if (!path.isEmpty() && !program.window->open(path))
        return 1;
    program.action("addScenario").trigger();
    return QApplication::exec();
}
} // namespace

/// A crash, and a file that another program changes, as the user meets them.
class TestRecovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QDir(recoveryFolder()).removeRecursively();
        m_program = std::make_unique<RunningProgram>();
        m_path = m_program->path("plan.json");
        QVERIFY(!saveBytes(m_path, writePlan(plan("mine"))));
    }
    void cleanup()
    {
        m_program->document().undoStack().setClean();
        m_program.reset();
    }
    void killedWorkIsOffered_data();
    void killedWorkIsOffered();
    void savingRemovesTheJournal();
    void aBrokenJournalIsSaidAndKept();
    void aChangedFileIsNotOverwritten_data();
    void aChangedFileIsNotOverwritten();
    void bannerOffersBothVersions();

private:
    static Plan plan(const std::string& name)
    {
        Plan plan;
        plan.scenarios.resize(1);
        plan.scenarios[0].id = "a";
        plan.scenarios[0].name = name;
        return plan;
    }
    void openAndEdit()
    {
        QVERIFY(m_program->window->open(m_path));
        m_program->action("addScenario").trigger();
    }
    std::unique_ptr<RunningProgram> m_program;
    QString m_path;
};

void TestRecovery::killedWorkIsOffered_data()
{
    QTest::addColumn<bool>("saved");
    QTest::newRow("of a file") << true;
    QTest::newRow("never saved") << false;
}

void TestRecovery::killedWorkIsOffered()
{
    QFETCH(bool, saved);
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"--edit"_s, saved ? m_path : QString()});
    QVERIFY(other.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(journals().size(), 1, 60000);
    m_program->window->offerRecovery(); // in use: no dialog, or this would not return
    other.kill();
    QVERIFY(other.waitForFinished());

    QStringList cells;
    const auto answer = [&](const char* button) {
        answerModal(this, [&cells, button](QWidget& dialog) {
            const auto* item = dialog.findChild<QTreeWidget*>(u"leftWork"_s)->currentItem();
            cells = {item->text(0), item->text(1), item->text(2)};
            if (button)
                dialog.findChild<QPushButton*>(QLatin1StringView(button))->click();
            else
                QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        m_program->window->offerRecovery();
    };
    answer(nullptr);
    QCOMPARE(journals().size(), 1); // postponed
    QCOMPARE(cells[0], saved ? u"plan.json"_s : u"Untitled"_s);
    QCOMPARE(cells[1], saved ? QFileInfo(m_path).absolutePath() : u"never saved"_s);
    QVERIFY(!cells[2].isEmpty());
    answer("restoreWork");
    QCOMPARE(m_program->document().count(), saved ? 2 : 1);
    QVERIFY(m_program->window->isWindowModified());
    QCOMPARE(journals().size(), 1); // until it is saved
    if (!saved)
        return;
    m_program->action("saveDocument").trigger();
    QVERIFY(journals().isEmpty());
    QCOMPARE(std::get<OpenedPlan>(openPlan(m_path)).plan.scenarios.size(), std::size_t(2));
}

void TestRecovery::savingRemovesTheJournal()
{
    openAndEdit();
    QTRY_COMPARE(journals().size(), 1);
    m_program->action("undo").trigger();
    QVERIFY(journals().isEmpty());
    m_program->action("redo").trigger();
    QTRY_COMPARE(journals().size(), 1);
    m_program->action("saveDocument").trigger();
    QVERIFY(journals().isEmpty());
}

void TestRecovery::aBrokenJournalIsSaidAndKept()
{
    QVERIFY(QDir().mkpath(recoveryFolder()));
    QVERIFY(!saveBytes(recoveryFolder() + u"/x.journal"_s, "hello"));
    answerModal(this, [](QWidget& dialog) {
        QVERIFY(dialog.findChild<QLabel*>(u"leftWorkNote"_s)->text().contains(u"damaged"_s));
        QVERIFY(!dialog.findChild<QPushButton*>(u"restoreWork"_s)->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    m_program->window->offerRecovery();
    QCOMPARE(journals().size(), 1);
}

void TestRecovery::aChangedFileIsNotOverwritten_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("first"); // name in the file
    QTest::addColumn<int>("count");     // in the window
    QTest::newRow("keep mine") << u"overwriteOutside"_s << u"mine"_s << 2;
    QTest::newRow("reload") << u"reloadOutside"_s << u"theirs"_s << 1;
    QTest::newRow("compare") << u"compareOutside"_s << u"theirs"_s << 3;
    QTest::newRow("escape") << QString() << u"theirs"_s << 2;
}

void TestRecovery::aChangedFileIsNotOverwritten()
{
    QFETCH(QString, button);
    openAndEdit();
    QVERIFY(!saveBytes(m_path, writePlan(plan("theirs"))));
    answerModal(this, [&](QWidget& box) {
        QCOMPARE(box.objectName(), u"outsideQuestion"_s);
        if (button.isEmpty())
            QTest::keyClick(&box, Qt::Key_Escape);
        else
            box.findChild<QPushButton*>(button)->click();
    });
    m_program->action("saveDocument").trigger();
    const auto opened = openPlan(m_path);
    QTEST(QString::fromStdString(std::get<OpenedPlan>(opened).plan.scenarios[0].name), "first");
    QTEST(m_program->document().count(), "count");
}

void TestRecovery::bannerOffersBothVersions()
{
    QVERIFY(m_program->window->open(m_path));
    auto& banner = m_program->child<QWidget>("outsideBanner");
    QVERIFY(banner.isHidden());
    QVERIFY(!saveBytes(m_path, writePlan(plan("theirs"))));
    QTRY_VERIFY(!banner.isHidden());
    m_program->child<QPushButton>("bannerCompare").click();
    QVERIFY(banner.isHidden());
    QCOMPARE(m_program->document().count(), 2);
    QCOMPARE(m_program->document().scenario(1).name, std::string("theirs (in the file)"));
    m_program->action("undo").trigger();
    QCOMPARE(m_program->document().count(), 1);
}

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"tst_recovery"_s);
    const QStringList words = QApplication::arguments();
    if (words.value(1) == u"--edit")
        return editForEver(words.value(2));
    TestRecovery test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_recovery.moc"
