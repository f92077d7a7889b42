// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"
#include "scenario.h"

#include <span>

namespace vorlauf {

/// z of the standard normal distribution, Phi(z) = u; 0 < u < 1. Relative error about 1e-16.
/// Source: Wichura 1988, Applied Statistics 37, AS 241 (PPND16).
double normalQuantile(double u);

/// Phi(z).
double normalCumulative(double z);

/// Regularised incomplete beta function I_x(alpha, beta); 0 <= x <= 1, alpha, beta > 0.
double betaCumulative(double x, double alpha, double beta);

/// Whether parameters fit their kind (METHOD 10.1): count, order a <= m <= b, sd >= 0, GSD >= 1,
/// alpha, beta > 0, finite, truncation a proper interval that holds some probability.
bool isValid(const Distribution& distribution);

/// The values at probabilities u by the inverse cumulative distribution (METHOD 10.1), all kinds,
/// truncated if asked: u is first mapped to F(lo) + u (F(hi) - F(lo)). The same bits for one and
/// for many.
/// distribution  valid;  u  0 < u < 1, shape (n,);  x  the values, unit of the parameters, shape
/// (n,), may be u itself
void quantiles(const Distribution& distribution, std::span<const double> u, std::span<double> x);
double quantile(const Distribution& distribution, double u);

/// low <= mode <= high; ends that the mode lies beyond move to it.
Distribution triangular(double low, double mode, double high);

/// F(x), the probability of values up to x.
double cumulative(const Distribution& distribution, double x);

} // namespace vorlauf
