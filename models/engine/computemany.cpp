// SPDX-License-Identifier: GPL-3.0-or-later
#include "computemany.h"

#include <algorithm>
#include <optional>

namespace vorlauf {

namespace {

using ManyInputs = BasicInputs<Lanes>;

bool isOfServer(InputNumber which)
{
    return which >= InputNumber::ServerPeakFlopsPerS && which <= InputNumber::ServerChassisG;
}

template <typename Facts>
void copyFacts(const Facts& from, Facts& to)
{
    to = from;
}

/// The inputs as they are, the same for all samples.
ManyInputs spread(Inputs base)
{
    ManyInputs many;
    copyFacts<InputFacts>(base, many);
    copyFacts<WorkloadFacts>(base.workload, many.workload);
    copyFacts<FlopFacts>(base.workload.flops, many.workload.flops);
    copyFacts<HardwareFacts>(base.hardware, many.hardware);
    copyFacts<ElectricityFacts>(base.electricity, many.electricity);
    copyFacts<UseFacts>(base.use, many.use);
    copyFacts<EconomicsFacts>(base.economics, many.economics);
    for (std::size_t i = 0; i < inputNumberCount; ++i) {
        if (const auto which = InputNumber(i); !isOfServer(which))
            number(many, which) = number(base, which);
    }
    if (base.use.server) {
        Inputs server;
        server.hardware = *base.use.server;
        many.use.server = spread(server).hardware;
    }
    return many;
}

std::optional<ProfileSums> sumsFor(const ElectricityInputs& e)
{
    if (e.sums || e.profile.empty() || isKnown(e.pausedShape))
        return {};
    return ProfileSums(e.profile, e.startHour);
}

} // namespace

void computeMany(const Inputs& base, std::span<const InputColumn> inputs,
                 std::span<const OutputColumn> outputs, LanePool& pool)
{
    if (outputs.empty())
        return;
    ManyInputs many = spread(base);
    const std::optional<ProfileSums> sums = sumsFor(base.electricity);
    if (sums)
        many.electricity.sums = &*sums;
    const std::size_t count = outputs.front().values.size();
    for (std::size_t first = 0; first < count; first += Lanes::size) {
        const std::size_t size = std::min(Lanes::size, count - first);
        for (const InputColumn& column : inputs)
            number(many, column.which) = pool.column(column.values.subspan(first, size));
        const BasicAmounts<Lanes> results = compute(many);
        for (const OutputColumn& column : outputs)
            number(results, column.which).writeTo(column.values.subspan(first, size));
    }
}

void computeMany(const Inputs& base, std::span<const InputColumn> inputs,
                 std::span<const OutputColumn> outputs)
{
    LanePool pool;
    computeMany(base, inputs, outputs, pool);
}

} // namespace vorlauf
