// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolve.h"

#include <algorithm>

namespace vorlauf {

namespace {

bool isTpuOrAsic(const Accelerator& a)
{
    return a.kind == "tpu" || a.kind == "asic";
}

double acceleratorKg(const Hardware& h, const Accelerator& a, Record& r)
{
    constexpr std::string_view path = "/hardware/embodiedKgPerAccelerator";
    if (h.embodiedKgPerAccelerator)
        return r.given(path, *h.embodiedKgPerAccelerator);
    if (a.embodiedKgco2e)
        return r.catalogValue(path, *a.embodiedKgco2e, {a.sourceId, {}});
    if (a.kind == "cpu")
        return r.method(path, "emb.cpu_kg");
    if (isTpuOrAsic(a)) {
        const double least = r.constant(path, "emb.asic_min_kg");
        const double byPower = r.constant(path, "emb.asic_kg_per_w") * a.tdpW.value_or(0);
        return r.methodValue(path, std::max(least, byPower), "6.1");
    }
    if (!a.memoryGb)
        return unknown;
    return r.methodValue(path, r.constant(path, "emb.gpu_kg_per_gb") * *a.memoryGb, "6.1");
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

} // namespace

void resolveEmbodied(const Hardware& h, const Accelerator& accelerator, const Node* node,
                     HardwareInputs& out, Record& r)
{
    constexpr std::string_view years = "/hardware/lifetimeYears";
    if (h.lifetimeYears)
        out.lifetimeYears = r.given(years, *h.lifetimeYears);
    else if (node && node->lifetimeYearsTypical)
        out.lifetimeYears
            = r.catalogValue(years, *node->lifetimeYearsTypical, {node->sourceId, {}});
    else
        out.lifetimeYears = r.method(years, "emb.years");
    out.lifetimeUtilisation
        = r.pick("/hardware/lifetimeUtilisation", h.lifetimeUtilisation, "emb.ulife");
    out.acceleratorG = gramPerKg * acceleratorKg(h, accelerator, r);
    out.chassisG = gramPerKg * chassisKg(h, accelerator, node, out.perNode, r);
}

} // namespace vorlauf
