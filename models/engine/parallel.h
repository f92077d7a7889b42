// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress.h"

#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace vorlauf {

/// Calls makeWorker() once on each of a number of threads, this one among them, and the worker with
/// every index below count, each index once, whoever is free. Workers write only to the place of
/// their index, so that the result does not depend on the number of threads. Progress is asked on
/// this thread. False: it said stop, and not every index was done.
template <typename MakeWorker>
bool forEachIndex(std::size_t count, int threads, const Progress& progress, MakeWorker makeWorker)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stopped = false;
    const auto work = [&](bool reports) {
        auto worker = makeWorker();
        for (std::size_t i = next++; i < count && !stopped; i = next++) {
            worker(i);
            if (reports && !goesOn(progress, double(i + 1) / double(count)))
                stopped = true;
        }
    };
    std::vector<std::jthread> others;
    for (int i = 1; i < threads && std::size_t(i) < count; ++i)
        others.emplace_back(work, false);
    work(true);
    others.clear(); // joins
    return !stopped;
}

} // namespace vorlauf
