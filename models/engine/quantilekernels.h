// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace vorlauf {

// Elementary functions as fixed sequences of single IEEE 754 operations, so that they give the same
// bits on every processor, for one number and for many, whatever its vectors and its libm are.
// Shapes (n,); a result may stand where its argument stood.

/// e^x, at most one unit in the last place off: x = k·ln 2 + r, 2^k·(1 + r + r²/2! + …), |r| <=
/// ln 2/2. Beyond the range of double: 0, or infinite.
void exponentials(std::span<const double> x, std::span<double> results);

/// ln x, at most one unit in the last place off: x = 2^k·(1 + f), 1 + f within √½…√2,
/// ln(1 + f) = 2 artanh(f/(2 + f)) by its series. x > 0, finite, not subnormal.
void logarithms(std::span<const double> x, std::span<double> results);

/// z of the standard normal distribution at probabilities u, 0 < u < 1.
/// Source: Wichura 1988, Applied Statistics 37, AS 241 (PPND16).
void normalQuantiles(std::span<const double> u, std::span<double> results);

/// The triangular distribution a <= m <= b at probabilities u (METHOD.md 10.1); a < b.
void triangularQuantiles(double a, double m, double b, std::span<const double> u,
                         std::span<double> results);

/// One number of each.
double exponential(double x);
double logarithm(double x);

} // namespace vorlauf
