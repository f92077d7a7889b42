// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <span>

namespace vorlauf {

/// The shape of a distribution as a line over equal distances.
struct Ridge {
    double low = 0, high = 0; // where the first and the last height stand; equal: a single value
    QList<double> heights;    // 0..1, the highest is 1
};

/// Silverman's width of a Gaussian kernel, 0.9 min(sd, IQR/1.34) n^(-1/5), in the unit of sd.
/// deviation  sd;  quartiles  IQR, P75 - P25;  count  n >= 1
/// Source: Silverman 1986, Density Estimation for Statistics and Data Analysis, section 3.4.
double kernelWidth(double deviation, double quartiles, double count);

/// The density of samples between two values by a Gaussian kernel on a fine histogram; samples
/// beyond the two values are left out.
Ridge ridge(std::span<const double> samples, double low, double high, double width,
            int points = 121);

} // namespace vorlauf
