// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolvepeak.h"

#include "words.h"

#include <array>

namespace vorlauf {

namespace {

struct Step {
    Precision precision;
    Number Accelerator::*tflops;
};

// From narrow to wide; the table has no column for FP4.
constexpr std::array<Step, 6> byWidth{{{Precision::Fp8, &Accelerator::peakFp8Tflops},
                                       {Precision::Bf16, &Accelerator::peakBf16Tflops},
                                       {Precision::Fp16, &Accelerator::peakFp16Tflops},
                                       {Precision::Tf32, &Accelerator::peakTf32Tflops},
                                       {Precision::Fp32, &Accelerator::peakFp32Tflops},
                                       {Precision::Fp64, &Accelerator::peakFp64Tflops}}};

Peak peakOf(const Accelerator& accelerator, const Step& step)
{
    return {orUnknown(accelerator.*step.tflops) * flopsPerTeraflops, step.precision};
}

bool isHalf(Precision precision)
{
    return precision == Precision::Bf16 || precision == Precision::Fp16;
}

} // namespace

Peak peakAt(const Accelerator& accelerator, Precision wanted)
{
    if (wanted == Precision::Fp16) { // bf16 is as wide and comes before tf32
        const Peak exact = peakOf(accelerator, byWidth[2]);
        if (isKnown(exact.flopsPerS))
            return exact;
        wanted = Precision::Bf16;
    }
    for (const Step& step : byWidth) {
        if (step.precision < wanted)
            continue;
        const Peak peak = peakOf(accelerator, step);
        if (isKnown(peak.flopsPerS))
            return peak;
    }
    return {unknown, wanted};
}

Peak resolvePeak(const Hardware& hardware, const Accelerator& accelerator, bool needed,
                 Record& record)
{
    const Precision wanted = hardware.precision.value_or(Precision::Bf16);
    if (hardware.precision)
        record.given("/hardware/precision", word(wanted));
    else
        record.methodWord("/hardware/precision", word(wanted), "14");
    if (hardware.peakFlopsPerS)
        return {record.given("/hardware/peakFlopsPerS", *hardware.peakFlopsPerS), wanted};
    const Peak peak = peakAt(accelerator, wanted);
    if (!isKnown(peak.flopsPerS)) {
        if (needed)
            record.fault(FaultCode::NoPeak, "/hardware/precision", {}, word(wanted));
        return peak;
    }
    record.catalogValue("/hardware/peakFlopsPerS", peak.flopsPerS, {accelerator.sourceId, {}});
    const bool asWide = peak.used == wanted || (isHalf(peak.used) && isHalf(wanted));
    if (needed && hardware.precision && !asWide)
        record.warn(WarningCode::PeakFallback, "/hardware/precision", {}, word(peak.used));
    return peak;
}

} // namespace vorlauf
