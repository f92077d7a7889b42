// SPDX-License-Identifier: GPL-3.0-or-later
#include "recoveryjournal.h"
#include "savebytes.h"
#include "warnings.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace vorlauf;
using namespace Qt::StringLiterals;

class TestRecoveryJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_top = std::make_unique<QTemporaryDir>();
    }
    void unsavedWorkComesBack();
    void journalInUseIsNotOffered();
    void removedLeavesNothing();
    void brokenJournalIsKeptAndTold_data();
    void brokenJournalIsKeptAndTold();

private:
    QString folder() const { return m_top->filePath(u"recovery"_s); }
    static UnsavedWork work()
    {
        UnsavedWork work{u"/plans/ä \"b\".vorlauf"_s,
                         QByteArray("\x01\xff", 2),
                         u"Plän"_s,
                         QDateTime({2026, 11, 24}, {20, 15}, Qt::UTC),
                         {}};
        work.plan.title = "Plän";
        work.plan.scenarios.resize(2);
        work.plan.scenarios[0].id = work.plan.scenarios[0].name = "a";
        work.plan.scenarios[1].id = work.plan.scenarios[1].name = "b";
        work.plan.scenarios[1].workload.parameters = 0.1 + 0.2;
        return work;
    }
    std::unique_ptr<QTemporaryDir> m_top;
};

void TestRecoveryJournal::unsavedWorkComesBack()
{
    {
        RecoveryJournal journal(folder());
        QVERIFY(!QFileInfo::exists(folder()));
        QCOMPARE(journal.write(work()), std::nullopt);
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(folder()) & others));
        QVERIFY(!(QFile::permissions(journal.file()) & others));
    }
    const auto left = leftWork(folder());
    QCOMPARE(left.size(), std::size_t(1));
    const auto& found = std::get<UnsavedWork>(left.front().content);
    QCOMPARE(found.path, work().path);
    QCOMPARE(found.fileHash, work().fileHash);
    QCOMPARE(found.title, work().title);
    QCOMPARE(left.front().time, work().time);
    QVERIFY(found.plan == work().plan);
}

void TestRecoveryJournal::journalInUseIsNotOffered()
{
    RecoveryJournal journal(folder());
    QCOMPARE(journal.write(work()), std::nullopt);
    QVERIFY(leftWork(folder()).empty());
    QVERIFY(!RecoveryJournal::take(journal.file()));
}

void TestRecoveryJournal::removedLeavesNothing()
{
    RecoveryJournal journal(folder());
    QCOMPARE(journal.write(work()), std::nullopt);
    journal.remove();
    QVERIFY(QDir(folder()).isEmpty());
    QCOMPARE(journal.write(work()), std::nullopt); // the next edit
    QVERIFY(QFileInfo::exists(journal.file()));
}

void TestRecoveryJournal::brokenJournalIsKeptAndTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    using Kind = FileFault::Kind;
    QTest::newRow("empty") << QByteArray() << int(Kind::Damaged);
    QTest::newRow("of another program") << QByteArray("hello\nworld") << int(Kind::Damaged);
    QTest::newRow("cut") << QByteArray(R"({"format":"vorlauf-recovery","version":1}
{"format":"vorlauf-plan","ver)")
                         << int(Kind::Damaged);
    QTest::newRow("newer") << QByteArray(R"({"format":"vorlauf-recovery","version":2})")
                           << int(Kind::Newer);
}

void TestRecoveryJournal::brokenJournalIsKeptAndTold()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(QDir().mkpath(folder()));
    const QString path = folder() + u"/x.journal"_s;
    QVERIFY(!saveBytes(path, bytes));
    const auto left = leftWork(folder());
    QCOMPARE(left.size(), std::size_t(1));
    const auto& fault = std::get<FileFault>(left.front().content);
    QTEST(int(fault.kind), "kind");
    QVERIFY(left.front().time.isValid());
    QVERIFY(QFileInfo::exists(path));
}

QTEST_GUILESS_MAIN(TestRecoveryJournal)
#include "tst_recoveryjournal.moc"
