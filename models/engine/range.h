// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputnumber.h"

namespace vorlauf {

/// An input that is not known exactly (METHOD.md 10). What is drawn is the value itself or a factor
/// on it; a number of the inputs is the sum of weight · draw over the ranges that move it, so that
/// an intensity follows the factors of its sources with their shares.
struct Range {
    std::string path; // JSON pointer of the input, in whose unit `unit · draw` counts
    std::string
        identity; // selects the random numbers (METHOD.md 10.2); several ranges may share it
    Distribution distribution; // of the draw
    InputNumber target;
    double base = 1;    // the draw of the point result
    double weight = 1;  // number per draw
    double unit = 1;    // value at path per draw
    bool given = false; // by the user
    friend bool operator==(const Range&, const Range&) = default;
};

} // namespace vorlauf
