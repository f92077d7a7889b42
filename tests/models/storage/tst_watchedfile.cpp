// SPDX-License-Identifier: GPL-3.0-or-later
#include "savebytes.h"
#include "warnings.h"
#include "watchedfile.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace vorlauf;
using namespace Qt::StringLiterals;

class TestWatchedFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"plan.json"_s);
        QVERIFY(!saveBytes(m_path, "first"));
    }
    void anotherContentIsTold_data();
    void anotherContentIsTold();
    void sameContentIsNoChange();
    void aFileThatIsGoneIsNoChange();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestWatchedFile::anotherContentIsTold_data()
{
    QTest::addColumn<bool>("renamed");
    QTest::newRow("written in place") << false;
    QTest::newRow("replaced by a rename") << true;
}

void TestWatchedFile::anotherContentIsTold()
{
    QFETCH(bool, renamed);
    WatchedFile watched;
    watched.watch(m_path, hashOfFile(m_path));
    QSignalSpy told(&watched, &WatchedFile::contentChanged);
    for (const QByteArray content : {"second", "third"}) { // the watcher is not lost
        told.clear();
        if (renamed) {
            QVERIFY(!saveBytes(m_path, content));
        } else {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        QVERIFY(told.wait());
        QCOMPARE(told.last().first().toBool(), true);
        QVERIFY(watched.isChanged());
    }
    watched.accept();
    QVERIFY(!watched.isChanged());
}

void TestWatchedFile::sameContentIsNoChange()
{
    WatchedFile watched;
    watched.watch(m_path, hashOfFile(m_path));
    QSignalSpy told(&watched, &WatchedFile::contentChanged);
    QVERIFY(!saveBytes(m_path, "first"));
    watched.check();
    QVERIFY(!watched.isChanged());
    QVERIFY(!saveBytes(m_path, "ours"));
    watched.watch(m_path, hashOfFile(m_path)); // as after a save of our own
    watched.check();
    QCOMPARE(told.count(), 0);
}

void TestWatchedFile::aFileThatIsGoneIsNoChange()
{
    WatchedFile watched;
    watched.watch(m_path, hashOfFile(m_path));
    QVERIFY(QFile::remove(m_path));
    watched.check();
    QVERIFY(!watched.isChanged());
    QSignalSpy told(&watched, &WatchedFile::contentChanged);
    QVERIFY(!saveBytes(m_path, "back, but another"));
    QVERIFY(told.wait());
    QVERIFY(watched.isChanged());
}

QTEST_GUILESS_MAIN(TestWatchedFile)
#include "tst_watchedfile.moc"
