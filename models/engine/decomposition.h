// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace vorlauf {

/// Logarithmic mean, the limit of (a - b) / ln(a / b); Lg(a, a) = a, and 0 if a or b is 0
/// (METHOD 12.1). a, b  >= 0, any unit; the result has the same. Source: Ang 2005, Energy Policy
/// 33:867-871.
double logarithmicMean(double a, double b);

/// Additive effects of factors on a change, V = prod_k x_k (METHOD 12.1):
///   LMDI-I:  effect_k = Lg(V_B, V_A) * ln(x_B,k / x_A,k)
/// from, to  the factors x_A and x_B, any units whose product is that of V; shape (K,), K <= 10
/// where a factor is negative Result    shape (K,), unit of V; the sum is V_B - V_A up to rounding
/// Zeros: if exactly one side is 0, the change goes in equal parts to the factors that are 0 there;
/// both 0: no effect. Negative factors: Shapley values of the product (exact, 2^K terms); see
/// usesShapley(). Source: Ang 2004, Energy Policy 32:1131; Ang and Liu 2007, 35:238 (zeros); Sun
/// 1998, Energy Economics 20:85 (Shapley).
std::vector<double> decompose(std::span<const double> from, std::span<const double> to);

/// Whether decompose() falls back to Shapley values: a factor is negative on either side.
bool usesShapley(std::span<const double> from, std::span<const double> to);

} // namespace vorlauf
