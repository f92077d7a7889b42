// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress.h"

#include <cstddef>

namespace vorlauf {

/// Calls work(first, size) for every block of 0..count, each once, on several threads; the calling
/// thread is one of them and tells the progress. Blocks share nothing, so that no result depends on
/// the number of threads. False if the progress said to stop.
bool inBlocks(std::size_t count, std::size_t blockSize, unsigned threads, const Progress& progress,
              const std::function<void(std::size_t first, std::size_t size)>& work);

} // namespace vorlauf
