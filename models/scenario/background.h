// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace vorlauf {

/// Long work on a thread of its own, one piece at a time: starting the next one stops the one
/// before, whose result is dropped. Everything is told in the thread of this object.
class BackgroundWork : public QObject
{
    Q_OBJECT
public:
    explicit BackgroundWork(QObject* parent = nullptr);
    ~BackgroundWork() override; // stops, and waits until nothing runs any more

    bool isRunning() const { return m_running; }
    void cancel(); // the result is dropped; stopped() follows at once

Q_SIGNALS:
    void progressed(double share);
    void finished(); // the result is there
    void stopped();  // cancelled, or the work gave no result

protected:
    /// work gives what to do with its result, here; an empty function if it was stopped.
    using Work = std::function<std::function<void()>(const Progress&)>;
    void start(Work work);

private:
    struct Runs;
    void conclude(const std::function<void()>& deliver);

    std::shared_ptr<Runs> m_runs;             // of all work that has not ended
    std::shared_ptr<std::atomic_bool> m_stop; // of the newest
    bool m_running = false;
};

/// The same with its result.
template <class Result>
class Background final : public BackgroundWork
{
public:
    using BackgroundWork::BackgroundWork;

    /// work is called on another thread with copies of what it needs; an empty result: stopped.
    void run(std::function<std::optional<Result>(const Progress&)> work)
    {
        m_result.reset();
        start([this, work = std::move(work)](const Progress& progress) -> std::function<void()> {
            auto result = std::make_shared<std::optional<Result>>(work(progress));
            if (!*result)
                return {};
            return [this, result] { m_result = std::move(*result); };
        });
    }

    /// Of the newest work, once finished; empty before.
    const std::optional<Result>& result() const { return m_result; }

private:
    std::optional<Result> m_result;
};

} // namespace vorlauf
