// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics.h"

#include "orderstatistics.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vorlauf {

namespace {

constexpr std::size_t blockCount = 10;

/// The two of n sorted values between which a percentile lies, and how far from the lower one.
struct Position {
    std::size_t below, above;
    double share;

    Position(std::size_t count, double p)
    {
        const double position = double(count - 1) * p;
        below = std::min(std::size_t(position), count - 1);
        above = std::min(below + 1, count - 1);
        share = position - double(below);
    }
    double between(double lower, double upper) const { return lower + share * (upper - lower); }
};

/// Model results for matrix A, B, or A with one column of B.
std::vector<double> results(const std::vector<std::vector<double>>& a,
                            const std::vector<std::vector<double>>& b,
                            const std::function<double(std::span<const double>)>& model,
                            const std::function<bool(std::size_t)>& fromB)
{
    const std::size_t inputs = a.size();
    const std::size_t samples = a.front().size();
    std::vector<double> row(inputs), values(samples);
    for (std::size_t i = 0; i < samples; ++i) {
        for (std::size_t k = 0; k < inputs; ++k)
            row[k] = fromB(k) ? b[k][i] : a[k][i];
        values[i] = model(row);
    }
    return values;
}

double blockError(const std::vector<double>& terms, double scale)
{
    const std::size_t size = terms.size() / blockCount;
    if (size == 0)
        return 0;
    std::vector<double> means(blockCount);
    for (std::size_t block = 0; block < blockCount; ++block)
        means[block]
            = scale * compensatedSum(std::span(terms).subspan(block * size, size)) / double(size);
    const double mean = compensatedSum(means) / blockCount;
    double squares = 0;
    for (const double value : means)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / (blockCount - 1) / blockCount);
}

} // namespace

double compensatedSum(std::span<const double> values)
{
    double sum = 0, lost = 0;
    for (const double value : values) {
        const double next = sum + value;
        lost += std::abs(sum) >= std::abs(value) ? (sum - next) + value : (value - next) + sum;
        sum = next;
    }
    return sum + lost;
}

double percentile(std::span<const double> sorted, double p)
{
    const Position at(sorted.size(), p);
    return at.between(sorted[at.below], sorted[at.above]);
}

Summary summarise(std::span<const double> values)
{
    const std::array positions{Position(values.size(), 0.05), Position(values.size(), 0.50),
                               Position(values.size(), 0.95)};
    std::array<std::size_t, 6> ranks;
    std::array<double, 6> found;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        ranks[2 * i] = positions[i].below;
        ranks[2 * i + 1] = positions[i].above;
    }
    orderStatistics(values, ranks, found);
    const auto at
        = [&](std::size_t i) { return positions[i].between(found[2 * i], found[2 * i + 1]); };
    return {compensatedSum(values) / double(values.size()), at(0), at(1), at(2)};
}

double probabilityLower(std::span<const double> a, std::span<const double> b)
{
    double count = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        count += a[i] < b[i] ? 1.0 : a[i] == b[i] ? 0.5 : 0.0;
    return count / double(a.size());
}

SobolIndices sobol(const std::vector<std::vector<double>>& a,
                   const std::vector<std::vector<double>>& b,
                   const std::function<double(std::span<const double>)>& model,
                   const Progress& progress)
{
    const auto mixed = [&](const std::function<bool(std::size_t)>& fromB) {
        return results(a, b, model, fromB);
    };
    return sobol(a.size(), mixed, progress);
}

SobolIndices sobol(std::size_t inputs, const MixedResults& results, const Progress& progress)
{
    auto fA = results([](std::size_t) { return false; });
    auto fB = results([](std::size_t) { return true; });
    const auto n = double(fA.size());

    SobolIndices indices;
    indices.mean = (compensatedSum(fA) + compensatedSum(fB)) / (2 * n);
    std::vector<double> squares;
    for (auto* values : {&fA, &fB}) {
        for (double& value : *values) {
            value -= indices.mean;
            squares.push_back(value * value);
        }
    }
    indices.variance = compensatedSum(squares) / (2 * n);
    indices.first.assign(inputs, 0);
    indices.total.assign(inputs, 0);
    indices.standardError.assign(inputs, 0);
    if (indices.variance == 0)
        return indices;

    std::vector<double> firstTerms(fA.size()), totalTerms(fA.size());
    for (std::size_t j = 0; j < inputs; ++j) {
        if (!goesOn(progress, double(j + 2) / double(inputs + 2)))
            return {};
        const auto fAB = results([j](std::size_t k) { return k == j; });
        for (std::size_t i = 0; i < fA.size(); ++i) {
            const double mixed = fAB[i] - indices.mean;
            firstTerms[i] = fB[i] * (mixed - fA[i]);
            totalTerms[i] = (fA[i] - mixed) * (fA[i] - mixed);
        }
        indices.first[j] = compensatedSum(firstTerms) / n / indices.variance;
        indices.total[j] = compensatedSum(totalTerms) / n / (2 * indices.variance);
        indices.standardError[j] = blockError(totalTerms, 1 / (2 * indices.variance));
    }
    return indices;
}

} // namespace vorlauf
