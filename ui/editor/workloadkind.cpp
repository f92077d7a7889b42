// SPDX-License-Identifier: GPL-3.0-or-later
#include "workloadkind.h"

#include <cmath>
#include <limits>

namespace vorlauf {

namespace {

/// What every kind keeps.
Workload modifiersOf(const Workload& workload)
{
    Workload kept;
    kept.task = workload.task;
    kept.adapterParameters = workload.adapterParameters;
    kept.recomputation = workload.recomputation;
    kept.lostFraction = workload.lostFraction;
    kept.evaluationShare = workload.evaluationShare;
    kept.experimentsMultiplier = workload.experimentsMultiplier;
    return kept;
}

/// Three digits are what a person would type.
Number rounded(Number value)
{
    if (!value || !(*value > 0))
        return {};
    const double unit = std::pow(10, std::floor(std::log10(*value)) - 2);
    return std::round(*value / unit) * unit;
}

double either(Number value, double otherwise)
{
    return value.value_or(otherwise);
}

/// The published model whose training is nearest in FLOP.
std::optional<std::string> nearestPreset(const Catalog& catalog, double flops)
{
    std::optional<std::string> nearest;
    double best = std::numeric_limits<double>::infinity();
    for (const ModelPreset& preset : catalog.modelPresets) {
        const Number active = preset.paramsActiveB ? preset.paramsActiveB : preset.paramsTotalB;
        if (!active || !preset.tokensB)
            continue;
        const double own = 6 * *active * 1e9 * *preset.tokensB * 1e9;
        const double distance = std::abs(std::log(own / flops));
        if (distance < best) {
            best = distance;
            nearest = preset.modelId;
        }
    }
    return nearest;
}

Architecture usualArchitecture()
{
    Architecture architecture;
    architecture.layers = 32;
    architecture.hidden = 4096;
    architecture.heads = 32;
    architecture.sequence = 4096;
    return architecture;
}

} // namespace

WorkloadKind kindOf(const Workload& workload)
{
    if (workload.preset)
        return WorkloadKind::Preset;
    if (workload.flops)
        return WorkloadKind::Flop;
    if (workload.acceleratorHours)
        return WorkloadKind::AcceleratorHours;
    if (workload.energyKwh)
        return WorkloadKind::Energy;
    if (workload.samples || workload.flopsPerSample || workload.macsPerSample)
        return WorkloadKind::CountedSamples;
    return workload.architecture ? WorkloadKind::Architecture : WorkloadKind::Parameters;
}

Workload inKind(const Workload& workload, WorkloadKind kind, const Estimate* result,
                const Catalog& catalog)
{
    const Estimate known = result ? *result : Estimate();
    Workload next = modifiersOf(workload);
    switch (kind) {
    case WorkloadKind::Preset:
        next.preset = nearestPreset(catalog, either(known.flopsModel, 1e23));
        break;
    case WorkloadKind::Parameters:
        next.parameters = either(rounded(known.parameters), 7e9);
        next.activeParameters = workload.activeParameters;
        next.tokens = either(rounded(known.tokens), 2e12);
        break;
    case WorkloadKind::Architecture:
        next.architecture = workload.architecture.value_or(usualArchitecture());
        next.tokens = either(rounded(known.tokens), 2e12);
        break;
    case WorkloadKind::Flop:
        next.flops = either(rounded(known.flopsModel), 1e23);
        break;
    case WorkloadKind::AcceleratorHours:
        next.acceleratorHours = either(rounded(known.acceleratorHours), 1e5);
        next.lostFraction = next.evaluationShare = {}; // they are inside
        break;
    case WorkloadKind::Energy:
        next.energyKwh = either(rounded(known.energy.itKwh), 1e5);
        next.energyLevel = EnergyLevel::It;
        next.lostFraction = next.evaluationShare = {};
        break;
    case WorkloadKind::CountedSamples:
        next.samples = 1e9;
        next.flopsPerSample = 1e10;
        break;
    }
    return next;
}

} // namespace vorlauf
