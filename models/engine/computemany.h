// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputnumber.h"
#include "lanes.h"
#include "outputnumber.h"

namespace vorlauf {

/// One number of the inputs for each sample; shape (n,), finite and valid.
struct InputColumn {
    InputNumber which;
    std::span<const double> values;
};

/// Where one number of the results goes; shape (n,).
struct OutputColumn {
    OutputNumber which;
    std::span<double> values;
};

/// compute() of n samples, which differ from the base in the input columns, with the widest vectors
/// of the processor. Each sample's results have the bits that compute() gives for it, on every
/// processor; so parts of a column may be computed apart, such as on several threads.
/// base  valid, as compute();  inputs, outputs  all of the same shape (n,)
/// pool  memory to work in, which the next call may have again; one for each thread
/// Where the run follows an hourly profile, its sums are made unless the base has them.
void computeMany(const Inputs& base, std::span<const InputColumn> inputs,
                 std::span<const OutputColumn> outputs, LanePool& pool);
void computeMany(const Inputs& base, std::span<const InputColumn> inputs,
                 std::span<const OutputColumn> outputs);

} // namespace vorlauf
