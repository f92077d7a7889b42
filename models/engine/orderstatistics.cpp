// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderstatistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

namespace vorlauf {

namespace {

constexpr std::size_t binCount = 2048;

struct Extent {
    double low, high;
};

/// Several at a time, since each comparison waits for the one before.
Extent extentOf(std::span<const double> values)
{
    constexpr std::size_t side = 4;
    std::array<double, side> low, high;
    low.fill(values[0]);
    high.fill(values[0]);
    std::size_t i = 0;
    for (; i + side <= values.size(); i += side) {
        for (std::size_t k = 0; k < side; ++k) {
            low[k] = std::min(low[k], values[i + k]);
            high[k] = std::max(high[k], values[i + k]);
        }
    }
    for (; i < values.size(); ++i) {
        low[0] = std::min(low[0], values[i]);
        high[0] = std::max(high[0], values[i]);
    }
    return {std::ranges::min(low), std::ranges::max(high)};
}

/// Values in bins of equal width; a value in a lower bin is smaller.
struct Bins {
    std::vector<std::uint16_t> of;                   // bin of each value
    std::array<std::uint32_t, binCount + 1> start{}; // values in all lower bins

    Bins(std::span<const double> values, double low, double scale) : of(values.size())
    {
        for (std::size_t i = 0; i < values.size(); ++i) {
            of[i] = std::uint16_t((values[i] - low) * scale);
            ++start[of[i] + std::size_t{1}];
        }
        for (std::size_t bin = 0; bin < binCount; ++bin)
            start[bin + 1] += start[bin];
    }

    std::size_t holding(std::size_t rank) const
    {
        return std::size_t(std::ranges::upper_bound(start, rank) - start.begin()) - 1;
    }
};

void sortAll(std::span<const double> values, std::span<const std::size_t> ranks,
             std::span<double> results)
{
    std::vector<double> sorted(values.begin(), values.end());
    std::ranges::sort(sorted);
    std::ranges::transform(ranks, results.begin(), [&](std::size_t rank) { return sorted[rank]; });
}

/// The values of the wanted bins, sorted, and how many are smaller than those of each bin.
struct Gathered {
    std::vector<double> values;
    std::array<std::uint32_t, binCount> at; // where a wanted bin starts in values

    Gathered(std::span<const double> all, const Bins& bins, std::span<const std::size_t> ranks)
    {
        std::array<std::uint8_t, binCount> wanted{};
        for (const std::size_t rank : ranks)
            wanted[bins.holding(rank)] = 1;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (wanted[bins.of[i]])
                values.push_back(all[i]);
        }
        std::ranges::sort(values);
        std::uint32_t next = 0;
        for (std::size_t bin = 0; bin < binCount; ++bin) {
            at[bin] = next;
            if (wanted[bin])
                next += bins.start[bin + 1] - bins.start[bin];
        }
    }
};

} // namespace

void orderStatistics(std::span<const double> values, std::span<const std::size_t> ranks,
                     std::span<double> results)
{
    const auto [low, high] = extentOf(values);
    const double scale = double(binCount - 1) / (high - low);
    if (values.size() < binCount / 8 || !std::isnormal(scale)) {
        sortAll(values, ranks, results);
        return;
    }
    const Bins bins(values, low, scale);
    const Gathered gathered(values, bins, ranks);
    for (std::size_t k = 0; k < ranks.size(); ++k) {
        const std::size_t bin = bins.holding(ranks[k]);
        results[k] = gathered.values[gathered.at[bin] + (ranks[k] - bins.start[bin])];
    }
}

} // namespace vorlauf
