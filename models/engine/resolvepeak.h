// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs.h"
#include "record.h"

namespace vorlauf {

struct Peak {
    double flopsPerS = unknown; // dense, one accelerator
    Precision used = Precision::Bf16;
};

/// The peak at a precision, else at the next wider one that the table has (METHOD.md 14):
/// fp4 -> fp8 -> bf16 -> fp16 -> tf32 -> fp32 -> fp64; bf16 and fp16 are equally wide.
/// Unknown if there is none.
Peak peakAt(const Accelerator& accelerator, Precision wanted);

/// The peak used, given or by the table; W-PEAK-FALLBACK for a wider precision than the one asked
/// for, E-NO-PEAK if there is none and needed is set.
Peak resolvePeak(const Hardware& hardware, const Accelerator& accelerator, bool needed,
                 Record& record);

} // namespace vorlauf
