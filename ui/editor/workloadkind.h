// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estimate.h"
#include "scenario.h"

namespace vorlauf {

/// The ways to say what is trained (METHOD.md 2), of which a workload takes exactly one.
enum class WorkloadKind {
    Preset,
    Parameters,
    Architecture,
    Flop,
    AcceleratorHours,
    Energy,
    CountedSamples
};
inline constexpr int workloadKinds = 7;

/// The way a workload takes; of several the first, of none parameters and tokens.
WorkloadKind kindOf(const Workload& workload);

/// The same training said in another way, as far as its last result (may be nullptr) knows it; what
/// no result knows gets a value to start from. Task, losses and the like stay.
Workload inKind(const Workload& workload, WorkloadKind kind, const Estimate* result,
                const Catalog& catalog);

} // namespace vorlauf
