// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress.h"

#include <span>
#include <vector>

namespace vorlauf {

/// Sum in index order with Neumaier's compensation: the same bits however the values were computed
/// (METHOD 10.4).
double compensatedSum(std::span<const double> values);

/// Percentile p in 0..1 by h = (n - 1) p and linear interpolation (Hyndman and Fan 1996, type 7).
/// sorted  ascending, shape (n,), n >= 1
double percentile(std::span<const double> sorted, double p);

struct Summary {
    double mean = 0, p5 = 0, p50 = 0, p95 = 0; // unit of the values
    friend bool operator==(const Summary&, const Summary&) = default;
};

/// Mean and percentiles of samples in index order (METHOD 10.4, 10.5). values shape (n,), n >= 1.
Summary summarise(std::span<const double> values);

/// P(A < B) = (#{A < B} + 0.5 #{A = B}) / n of paired samples (METHOD 10.5). Shapes (n,), n >= 1.
double probabilityLower(std::span<const double> a, std::span<const double> b);

struct SobolIndices {
    double mean = 0, variance = 0; // of the model
    std::vector<double> first,
        total; // shape (k,); may lie slightly outside 0..1, clip for display only
    std::vector<double> standardError; // of the total indices, from 10 equal blocks
};

/// First-order and total Sobol indices (METHOD 11.2):
///   V = sum(fA^2 + fB^2) / 2N;  S_j = mean(fB (fAB_j - fA)) / V;  ST_j = mean((fA - fAB_j)^2) / 2V
/// with f centred by the mean of f(A) and f(B). V = 0 gives 0 everywhere.
/// a, b   k columns of N samples each: the inputs by uA and by uB
/// model  the inputs of one sample, shape (k,), to the result
/// Nothing if the progress said to stop.
/// Source: Saltelli et al. 2010, Comput. Phys. Commun. 181:259-270; Jansen 1999, 117:35-43.
SobolIndices sobol(const std::vector<std::vector<double>>& a,
                   const std::vector<std::vector<double>>& b,
                   const std::function<double(std::span<const double>)>& model,
                   const Progress& progress = {});

/// The same with all samples of a model at once: their results, shape (N,), where those of the
/// inputs come from B for which fromB says so, else from A.
using MixedResults
    = std::function<std::vector<double>(const std::function<bool(std::size_t)>& fromB)>;
SobolIndices sobol(std::size_t inputs, const MixedResults& results, const Progress& progress = {});

} // namespace vorlauf
