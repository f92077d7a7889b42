// SPDX-License-Identifier: GPL-3.0-or-later
#include "background.h"

#include "warnings.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace vorlauf;

class TestBackground final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void givesTheResultInItsOwnThread();
    void tellsProgress();
    void dropsAnOutdatedResult();
    void stopsAndSaysSo();
    void waitsForItsThreadWhenDeleted();
};

void TestBackground::givesTheResultInItsOwnThread()
{
    Background<int> work;
    QThread* told = nullptr;
    QThread* worked = nullptr;
    connect(&work, &BackgroundWork::finished, &work, [&] { told = QThread::currentThread(); });
    QSignalSpy finished(&work, &BackgroundWork::finished);
    work.run([&worked](const Progress&) -> std::optional<int> {
        worked = QThread::currentThread();
        return 42;
    });
    QVERIFY(work.isRunning());
    QVERIFY(!work.result());
    QVERIFY(finished.wait());
    QCOMPARE(work.result(), std::optional(42));
    QVERIFY(!work.isRunning());
    QCOMPARE(told, QThread::currentThread());
    QVERIFY(worked != told);
}

void TestBackground::tellsProgress()
{
    Background<int> work;
    QSignalSpy progressed(&work, &BackgroundWork::progressed);
    QSignalSpy finished(&work, &BackgroundWork::finished);
    work.run([](const Progress& progress) -> std::optional<int> {
        progress(0.25);
        progress(0.75);
        return 1;
    });
    QVERIFY(finished.wait());
    QCOMPARE(progressed.size(), 2);
    QCOMPARE(progressed[0][0].toDouble(), 0.25);
    QCOMPARE(progressed[1][0].toDouble(), 0.75);
}

void TestBackground::dropsAnOutdatedResult()
{
    Background<int> work;
    QSemaphore mayEnd;
    QSignalSpy finished(&work, &BackgroundWork::finished);
    work.run([&](const Progress&) -> std::optional<int> {
        mayEnd.acquire();
        return 1;
    });
    work.run([](const Progress&) -> std::optional<int> { return 2; });
    mayEnd.release();
    QVERIFY(finished.wait());
    QCOMPARE(work.result(), std::optional(2));
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(work.result(), std::optional(2));
}

void TestBackground::stopsAndSaysSo()
{
    Background<int> work;
    QSemaphore begun, mayEnd, ended;
    bool goOn = true;
    QSignalSpy stopped(&work, &BackgroundWork::stopped);
    QSignalSpy finished(&work, &BackgroundWork::finished);
    work.run([&](const Progress& progress) -> std::optional<int> {
        begun.release();
        mayEnd.acquire();
        goOn = progress(0.5);
        ended.release();
        return {};
    });
    begun.acquire();
    work.cancel();
    QVERIFY(!work.isRunning());
    QCOMPARE(stopped.size(), 1);
    mayEnd.release();
    ended.acquire();
    QVERIFY(!goOn);
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 0);
    QVERIFY(!work.result());
}

void TestBackground::waitsForItsThreadWhenDeleted()
{
    bool ended = false;
    QSemaphore begun;
    {
        Background<int> work;
        work.run([&](const Progress& progress) -> std::optional<int> {
            begun.release();
            while (progress(0)) // until it is told to stop
                QThread::yieldCurrentThread();
            ended = true;
            return {};
        });
        begun.acquire();
    }
    QVERIFY(ended);
}

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
