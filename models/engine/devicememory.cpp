// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicememory.h"

#include "units.h"

namespace vorlauf {

double trainingBytes(Task task, double parameters, double adapterParameters,
                     const MemoryFactors& factors)
{
    if (task == Task::Lora)
        return factors.loraBytes * parameters + factors.adapterBytes * adapterParameters;
    if (task == Task::Qlora)
        return factors.qloraBytes * parameters + factors.adapterBytes * adapterParameters;
    return factors.bytesPerParameter * parameters * factors.activationFactor;
}

double inferenceBytes(double parameters, double bits, double overhead)
{
    return parameters * bits / 8 * overhead;
}

double fittingCount(double bytes, double usable, double memoryGb)
{
    return std::ceil(bytes / (usable * memoryGb * bytePerGb));
}

} // namespace vorlauf
