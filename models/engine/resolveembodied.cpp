// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution.h"
#include "resolve.h"

#include <algorithm>

namespace vorlauf {

namespace {

bool isTpuOrAsic(const Accelerator& a)
{
    return a.kind == "tpu" || a.kind == "asic";
}

Varying pieceOf(const Accelerator& a, double kg)
{
    return {"/hardware/embodiedKgPerAccelerator", "emb.acc|" + a.acceleratorId,
            InputNumber::AcceleratorG, kg, gramPerKg};
}

/// Of an accelerator whose row has no mass, by its size; the range is that of the rule's key.
double estimatedKg(const Accelerator& a, Record& r)
{
    constexpr std::string_view path = "/hardware/embodiedKgPerAccelerator";
    std::string_view key = "emb.cpu_kg";
    double size = 1;
    if (isTpuOrAsic(a)) {
        const double byPower = r.constant(path, "emb.asic_kg_per_w") * a.tdpW.value_or(0);
        const bool small = byPower < r.constant(path, "emb.asic_min_kg");
        key = small ? "emb.asic_min_kg" : "emb.asic_kg_per_w";
        size = small ? 1 : a.tdpW.value_or(0);
    } else if (a.kind != "cpu") {
        if (!a.memoryGb)
            return unknown;
        key = "emb.gpu_kg_per_gb";
        size = *a.memoryGb;
    }
    const double each = r.constant(path, key);
    const double kg = r.methodValue(path, each * size, "6.1");
    Varying varying = pieceOf(a, each);
    varying.perUnit *= size;
    r.varies(varying, r.rangeOf(key), size);
    return kg;
}

double acceleratorKg(const Hardware& h, const Accelerator& a, Record& r)
{
    constexpr std::string_view path = "/hardware/embodiedKgPerAccelerator";
    if (h.embodiedKgPerAccelerator)
        return r.given(path, *h.embodiedKgPerAccelerator);
    if (!a.embodiedKgco2e)
        return estimatedKg(a, r);
    const double kg = r.catalogValue(path, *a.embodiedKgco2e, {a.sourceId, {}});
    if (a.embodiedKgco2eLow && a.embodiedKgco2eHigh)
        r.varies(pieceOf(a, kg), triangular(*a.embodiedKgco2eLow, kg, *a.embodiedKgco2eHigh));
    else
        r.variesByFactor(pieceOf(a, kg), "emb.acc");
    return kg;
}

double chassisKg(const Hardware& h, const Accelerator& a, const Node* node, double perNode,
                 Record& r)
{
    constexpr std::string_view path = "/hardware/embodiedKgPerNode";
    if (h.embodiedKgPerNode)
        return r.given(path, *h.embodiedKgPerNode);
    if (node && node->embodiedKgco2eChassis)
        return r.catalogValue(path, *node->embodiedKgco2eChassis, {node->sourceId, {}});
    if (isTpuOrAsic(a)) {
        const double each = r.constant(path, "emb.chassis_kg_per_accelerator.tpu_asic");
        return r.methodValue(path, each * perNode, "6.1");
    }
    if (a.kind != "gpu" || a.segment != "datacenter")
        return r.method(path, "emb.chassis_kg.other");
    if (!a.tdpW)
        return unknown;
    const double perEight = r.constant(
        path, *a.tdpW < 600 ? "emb.chassis_kg_per_8.below_600w" : "emb.chassis_kg_per_8.from_600w");
    return r.methodValue(path, perEight * perNode / 8, "6.1");
}

double lifetimeYears(const Hardware& h, const Node* node, Record& r)
{
    Varying varying{"/hardware/lifetimeYears", "emb.years", InputNumber::LifetimeYears};
    if (h.lifetimeYears || !node || !node->lifetimeYearsTypical)
        return r.pickVarying(varying, h.lifetimeYears, varying.identity);
    varying.point = r.catalogValue(varying.path, *node->lifetimeYearsTypical, {node->sourceId, {}});
    if (const auto range = r.rangeOf(varying.identity)) // about what is typical of the node
        r.varies(varying,
                 triangular(range->parameters[0], varying.point, range->parameters.back()));
    return varying.point;
}

} // namespace

void resolveEmbodied(const Hardware& h, const Accelerator& accelerator, const Node* node,
                     HardwareInputs& out, Record& r)
{
    out.lifetimeYears = lifetimeYears(h, node, r);
    out.lifetimeUtilisation = r.pickVarying(
        {"/hardware/lifetimeUtilisation", "emb.ulife", InputNumber::LifetimeUtilisation},
        h.lifetimeUtilisation, "emb.ulife");
    out.acceleratorG = gramPerKg * acceleratorKg(h, accelerator, r);
    const double kg = chassisKg(h, accelerator, node, out.perNode, r);
    out.chassisG = gramPerKg * kg;
    if (!h.embodiedKgPerNode)
        r.variesByFactor({"/hardware/embodiedKgPerNode",
                          "emb.chassis|" + (node ? node->nodeId : accelerator.acceleratorId),
                          InputNumber::ChassisG, kg, gramPerKg},
                         "emb.chassis");
}

} // namespace vorlauf
