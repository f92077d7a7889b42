// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

namespace vorlauf {

/// Factors of the memory check (METHOD.md 14).
struct MemoryFactors {
    double bytesPerParameter; // weights, gradients and optimiser of mixed-precision Adam
    double activationFactor;
    double adapterBytes;          // per adapter parameter
    double loraBytes, qloraBytes; // per frozen parameter
    double usable;                // share of the device memory
};

/// Memory a training needs, B (METHOD.md 14): 16·N·a_act; LoRA 2·N + 16·N_a; QLoRA 0.5·N + 16·N_a.
/// parameters  N, all experts;  adapterParameters  N_a. Source: Rajbhandari et al. 2020.
double trainingBytes(Task task, double parameters, double adapterParameters,
                     const MemoryFactors& factors);

/// Memory inference needs, B: N·bits/8·overhead (METHOD.md 14).
double inferenceBytes(double parameters, double bits, double overhead);

/// n_min = ceil(need/(usable·mem)): accelerators that hold so much.
double fittingCount(double bytes, double usable, double memoryGb);

} // namespace vorlauf
