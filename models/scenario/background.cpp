// SPDX-License-Identifier: GPL-3.0-or-later
#include "background.h"

#include <QMutex>
#include <QThreadPool>
#include <QWaitCondition>

namespace vorlauf {

/// Counts what still runs, so that the owner can outlive it.
struct BackgroundWork::Runs {
    QMutex mutex;
    QWaitCondition none;
    int count = 0;

    void begin()
    {
        const QMutexLocker lock(&mutex);
        ++count;
    }
    void end()
    {
        const QMutexLocker lock(&mutex);
        if (--count == 0)
            none.wakeAll();
    }
    void wait()
    {
        const QMutexLocker lock(&mutex);
        while (count > 0)
            none.wait(&mutex);
    }
};

BackgroundWork::BackgroundWork(QObject* parent) : QObject(parent), m_runs(std::make_shared<Runs>())
{
}

BackgroundWork::~BackgroundWork()
{
    if (m_stop)
        *m_stop = true;
    m_runs->wait();
}

void BackgroundWork::cancel()
{
    if (!m_running)
        return;
    *m_stop = true;
    m_running = false;
    Q_EMIT stopped();
}

void BackgroundWork::start(Work work)
{
    if (m_stop)
        *m_stop = true;
    const auto stop = std::make_shared<std::atomic_bool>(false);
    m_stop = stop;
    m_running = true;
    m_runs->begin();
    // Queued calls to this object are dropped with it, and it waits for the thread in its
    // destructor: nothing below outlives what it uses.
    QThreadPool::globalInstance()->start([this, stop, runs = m_runs, work = std::move(work)] {
        const auto tell = [this, stop](double share) {
            if (*stop)
                return false;
            QMetaObject::invokeMethod(
                this,
                [this, stop, share] {
                    if (!*stop)
                        Q_EMIT progressed(share);
                },
                Qt::QueuedConnection);
            return true;
        };
        auto deliver = work(tell);
        if (!*stop) {
            QMetaObject::invokeMethod(
                this,
                [this, stop, deliver = std::move(deliver)] {
                    if (!*stop)
                        conclude(deliver);
                },
                Qt::QueuedConnection);
        }
        runs->end();
    });
}

void BackgroundWork::conclude(const std::function<void()>& deliver)
{
    m_running = false;
    if (!deliver) {
        Q_EMIT stopped();
        return;
    }
    deliver();
    Q_EMIT finished();
}

} // namespace vorlauf
