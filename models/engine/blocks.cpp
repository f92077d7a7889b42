// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocks.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace vorlauf {

bool inBlocks(std::size_t count, std::size_t blockSize, unsigned threads, const Progress& progress,
              const std::function<void(std::size_t first, std::size_t size)>& work)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stopped = false;
    const auto take = [&](const Progress& tells) {
        while (!stopped) {
            const std::size_t first = next.fetch_add(blockSize);
            if (first >= count)
                return;
            if (!goesOn(tells, double(first) / double(count))) {
                stopped = true;
                return;
            }
            work(first, std::min(blockSize, count - first));
        }
    };
    {
        const std::size_t blocks = (count + blockSize - 1) / blockSize;
        const std::size_t helpers = std::min<std::size_t>(threads, blocks);
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < helpers; ++i)
            others.emplace_back([&take] { take({}); });
        take(progress);
    }
    return !stopped;
}

} // namespace vorlauf
