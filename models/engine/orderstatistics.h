// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace vorlauf {

/// The values that would stand at some ranks if all were sorted, without sorting all: they are
/// counted into bins of equal width, and only the bins that hold a rank are sorted. O(n), for the
/// worst distributions O(n log n).
/// values  shape (n,), n >= 1, known;  ranks  0 … n − 1, ascending, shape (k,);  results  (k,)
void orderStatistics(std::span<const double> values, std::span<const std::size_t> ranks,
                     std::span<double> results);

} // namespace vorlauf
