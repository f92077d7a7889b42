// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution.h"
#include "duration.h"
#include "resolve.h"
#include "resolvepeak.h"
#include "words.h"

#include <algorithm>
#include <array>

namespace vorlauf {

namespace {

struct Choice {
    const Scenario& scenario;
    const WorkloadInputs& workload;
    const Accelerator& accelerator;
    const Node* node;
    Record& record;

    bool isKind(std::string_view kind) const { return accelerator.kind == kind; }
    bool isTpuOrAsic() const { return isKind("tpu") || isKind("asic"); }
    bool isDesktop() const
    {
        return accelerator.segment == "workstation" || accelerator.segment == "consumer";
    }
    /// What was metered at IT or facility level needs power only for what is derived from it.
    bool powerMayBeUnknown() const
    {
        return workload.kind == WorkKind::Energy
            && (workload.energyLevel == EnergyLevel::It
                || workload.energyLevel == EnergyLevel::Facility);
    }
};

double perNode(const Choice& c, Number count)
{
    constexpr std::string_view path = "/hardware/acceleratorsPerNode";
    if (c.scenario.hardware.acceleratorsPerNode)
        return c.record.given(path, *c.scenario.hardware.acceleratorsPerNode);
    if (c.node && c.node->acceleratorsPerNode)
        return c.record.catalogValue(path, *c.node->acceleratorsPerNode, {c.node->sourceId, {}});
    if (c.isKind("tpu"))
        return c.record.method(path, "hw.node_size.tpu");
    if (c.isKind("cpu"))
        return c.record.method(path, "hw.node_size.cpu");
    if (!c.isDesktop())
        return c.record.method(path, "hw.node_size.datacenter");
    const double most = c.record.constant(path, "hw.node_size.workstation");
    return c.record.methodValue(path, std::min(count.value_or(1), most), "3.5");
}

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> list)
{
    return std::ranges::find(list, text) != list.end();
}

std::string_view priorByColumn(const Accelerator& a)
{
    if (a.kind == "tpu")
        return "mfu.6";
    if (isOneOf(a.architecture, {"Kepler", "Maxwell", "Pascal", "Volta", "Turing"}))
        return "mfu.7";
    if (isOneOf(a.architecture, {"Ampere", "Ada Lovelace", "CDNA", "CDNA 2"}))
        return "mfu.8";
    return "mfu.9";
}

/// The first matching row of METHOD.md 3.2; without N only the rows that look at the hardware.
std::string_view utilisationPrior(const Choice& c, double count, Precision used)
{
    const FlopInputs& f = c.workload.flops;
    const bool samples = f.rule == FlopRule::Samples;
    if (!isKnown(f.parameters) && !samples)
        return priorByColumn(c.accelerator);
    if (f.task != Task::Pretrain && count <= 8)
        return "mfu.1";
    if (samples)
        return "mfu.2";
    if (used == Precision::Fp8 || used == Precision::Fp4)
        return "mfu.3";
    if (f.activeParameters < 0.9 * f.parameters)
        return "mfu.4";
    if (f.activeParameters < 5e8)
        return "mfu.5";
    return priorByColumn(c.accelerator);
}

void resolveUtilisation(const Choice& c, Precision used, HardwareInputs& out)
{
    const Hardware& h = c.scenario.hardware;
    Record& r = c.record;
    out.ofHardware = h.hfu.has_value();
    if (h.hfu)
        out.utilisation = r.given("/hardware/hfu", *h.hfu);
    else if (h.mfu)
        out.utilisation = r.given("/hardware/mfu", *h.mfu);
    if (h.hfu || h.mfu)
        return;
    constexpr std::string_view path = "/hardware/mfu";
    const std::string_view id = utilisationPrior(c, out.count, used);
    const Prior* prior = r.prior(path, id);
    if (!prior || !isKnown(out.count))
        return;
    const double gamma = r.constant(path, "hw.mfu_gamma");
    const double reference = r.constant(path, "hw.mfu_reference_count");
    const double floor = r.constant(path, "hw.mfu_floor");
    const double ceiling = r.constant(path, "hw.mfu_ceiling");
    const auto scaled = [&](double value) {
        return scaledUtilisation(value, out.count, gamma, reference, floor, ceiling);
    };
    out.utilisation = r.methodValue(path, scaled(*prior->mode), "3.2");
    if (prior->low && prior->high)
        r.varies({path, "hw.mfu|" + std::string(id.substr(id.find('.') + 1)),
                  InputNumber::Utilisation, out.utilisation},
                 triangular(scaled(*prior->low), out.utilisation, scaled(*prior->high)));
}

void givePower(const Choice& c, PowerRule rule, std::string_view path, double value,
               HardwareInputs& out)
{
    out.powerRule = rule;
    out.power = c.record.given(path, value);
}

/// The row of METHOD.md 3.4 with its range; low and high are taken from an offset on.
void variesByPrior(const Choice& c, std::string_view path, const Prior* prior, double offset,
                   double power)
{
    if (prior && prior->low && prior->high)
        c.record.varies(
            {path, "hw.power|" + c.accelerator.acceleratorId, InputNumber::Power, power},
            triangular(std::max(0.0, offset + *prior->low), power, offset + *prior->high));
}

void defaultPower(const Choice& c, HardwareInputs& out)
{
    Record& r = c.record;
    constexpr std::string_view path = "/hardware/power/utilisation";
    const bool small = out.count < 8 || c.workload.flops.task != Task::Pretrain;
    const Number fraction = c.accelerator.typicalTrainingPowerFraction;
    if (!small && fraction) {
        constexpr std::string_view ofTdp = "/hardware/power/fractionOfTdp";
        out.powerRule = PowerRule::FractionOfTdp;
        out.power = r.catalogValue(ofTdp, *fraction, {c.accelerator.sourceId, {}});
        variesByPrior(c, ofTdp, r.catalog().prior("power.fraction"), *fraction, out.power);
        return;
    }
    const std::string_view id = small ? "power.small_job"
        : c.isTpuOrAsic()             ? "power.tpu_asic"
                                      : "power.other";
    if (const Prior* prior = r.prior(path, id)) {
        out.power = r.methodValue(path, *prior->mode, "3.4");
        variesByPrior(c, path, prior, 0, out.power);
    }
}

void resolvePower(const Choice& c, HardwareInputs& out)
{
    const Power& p = c.scenario.hardware.power;
    out.tdpW = orUnknown(c.accelerator.tdpW);
    out.idleW = out.tdpW * c.record.constant("/hardware/power", "hw.idle_fraction");
    if (p.utilisation)
        givePower(c, PowerRule::Utilisation, "/hardware/power/utilisation", *p.utilisation, out);
    else if (p.fractionOfTdp)
        givePower(c, PowerRule::FractionOfTdp, "/hardware/power/fractionOfTdp", *p.fractionOfTdp,
                  out);
    else if (p.meanW)
        givePower(c, PowerRule::Mean, "/hardware/power/meanW", *p.meanW, out);
    else if (p.systemW)
        givePower(c, PowerRule::System, "/hardware/power/systemW", *p.systemW, out);
    else if (isKnown(out.tdpW))
        defaultPower(c, out);
    const bool absolute = p.meanW || p.systemW;
    if (!absolute && !isKnown(out.tdpW) && !c.powerMayBeUnknown())
        c.record.fault(FaultCode::NoPower, "/hardware/power");
}

/// non_accelerator_power_w, unless it is only what a nameplate leaves (METHOD.md 3.5).
Number measuredHostW(const Choice& c)
{
    if (!c.node || !c.node->nonAcceleratorPowerW)
        return {};
    const Node& node = *c.node;
    const double watts = *node.nonAcceleratorPowerW;
    const double remainder = orUnknown(node.maxPowerW)
        - orUnknown(node.acceleratorsPerNode) * orUnknown(c.accelerator.tdpW);
    const bool nameplate = watts != 0 && std::abs(watts - remainder) < 1e-6 * watts;
    return nameplate ? Number{} : Number{watts};
}

void defaultHost(const Choice& c, HardwareInputs& out)
{
    Record& r = c.record;
    constexpr std::string_view path = "/hardware/hostWPerNode";
    if (c.accelerator.hostIncluded) {
        out.hostWPerNode = r.catalogValue(path, 0, {c.accelerator.sourceId, {}});
    } else if (c.isTpuOrAsic()) {
        out.hostWPerNode = r.methodValue(
            path, out.perNode * r.constant(path, "hw.host_w_per_accelerator.tpu_asic"), "3.5");
    } else if (c.isDesktop()) {
        out.hostWPerNode = r.method(path, "hw.host_w.workstation");
    } else if (isKnown(out.tdpW)) {
        const auto key
            = out.tdpW < 600 ? "hw.host_fraction.below_600w" : "hw.host_fraction.from_600w";
        out.hostWPerNode
            = r.methodValue(path, r.constant(path, key) * out.tdpW * out.perNode, "3.5");
    } else {
        out.hostWPerNode = unknown;
        if (!c.powerMayBeUnknown())
            r.fault(FaultCode::Required, path);
    }
}

void resolveNetwork(const Choice& c, Number measuredHost, HardwareInputs& out)
{
    const Hardware& h = c.scenario.hardware;
    Record& r = c.record;
    constexpr std::string_view path = "/hardware/networkW";
    const bool inside = !h.hostWPerNode && measuredHost == 0.0;
    if (h.networkW) {
        out.networkW = r.given(path, *h.networkW);
    } else if (inside || c.accelerator.segment != "datacenter"
               || nodeCount(out.count, out.perNode) <= 1) {
        out.networkW = r.methodValue(path, 0, "3.5");
    } else {
        out.networkW = r.method(path, c.isKind("gpu") ? "hw.network_w.gpu" : "hw.network_w.other");
        r.variesByFactor({path, "hw.net", InputNumber::NetworkW, out.networkW},
                         "hw.network_spread");
    }
}

void resolveHost(const Choice& c, HardwareInputs& out)
{
    const Hardware& h = c.scenario.hardware;
    Record& r = c.record;
    if (out.powerRule == PowerRule::System) { // holds host and network
        r.methodValue("/hardware/hostWPerNode", 0, "3.4");
        r.methodValue("/hardware/networkW", 0, "3.4");
        return;
    }
    const Number measured = measuredHostW(c);
    constexpr std::string_view host = "/hardware/hostWPerNode";
    if (h.hostWPerNode)
        out.hostWPerNode = r.given(host, *h.hostWPerNode);
    else if (measured)
        out.hostWPerNode = r.catalogValue(host, *measured, {c.node->sourceId, {}});
    else
        defaultHost(c, out);
    if (!h.hostWPerNode)
        r.variesByFactor({host,
                          "hw.host|" + (measured ? c.node->nodeId : c.accelerator.acceleratorId),
                          InputNumber::HostWPerNode, out.hostWPerNode},
                         "hw.host_spread");
    resolveNetwork(c, measured, out);
}

void resolveRest(const Choice& c, HardwareInputs& out)
{
    const Hardware& h = c.scenario.hardware;
    Record& r = c.record;
    if (h.storageTb)
        out.storageW = r.given("/hardware/storageTb", *h.storageTb)
            * r.constant("/hardware/storageTb", "hw.storage_w_per_tb");
    else
        r.methodValue("/hardware/storageTb", 0, "3.5");
    out.idleHostShare = r.constant("/hardware/idleHours", "hw.idle_host_fraction");
    if (h.idleFactor)
        out.idleFactor = r.given("/hardware/idleFactor", *h.idleFactor);
    else if (h.idleHours)
        out.idleHours = r.given("/hardware/idleHours", *h.idleHours);
    else
        r.methodValue("/hardware/idleHours", 0, "3.6");
    if (out.idleHours > 0 && !isKnown(out.idleW) && !c.powerMayBeUnknown())
        r.fault(FaultCode::NoPower, "/hardware/idleHours");
}

} // namespace

HardwareInputs resolveHardware(const Scenario& scenario, const WorkloadInputs& workload,
                               const Rows& rows, Record& record)
{
    HardwareInputs out;
    const Hardware& h = scenario.hardware;
    if (h.count)
        out.count = record.given("/hardware/count", *h.count);
    else if (workload.kind != WorkKind::Energy)
        record.fault(FaultCode::Required, "/hardware/count");
    out.countGiven = h.count.has_value();
    if (!rows.accelerator)
        return out;
    out.present = true;
    const Choice c{scenario, workload, *rows.accelerator, rows.node, record};
    out.perNode = perNode(c, h.count);
    if (!h.count && workload.kind == WorkKind::Energy)
        out.count = record.derived("/hardware/count", out.perNode, "METHOD 3.8");
    const bool counts = workload.kind == WorkKind::Flops;
    const Peak peak = resolvePeak(h, *rows.accelerator, counts, record);
    out.peakFlopsPerS = peak.flopsPerS;
    if (counts) {
        resolveUtilisation(c, peak.used, out);
        if (workload.flops.task == Task::Preference)
            out.decodeUtilisation = record.pickVarying(
                {"/use/decodeUtilisation", "use.decode", InputNumber::DecodeUtilisation},
                scenario.use ? scenario.use->decodeUtilisation : Number{}, "use.decode");
    }
    resolvePower(c, out);
    resolveHost(c, out);
    resolveRest(c, out);
    resolveEmbodied(h, *rows.accelerator, rows.node, out, record);
    return out;
}

} // namespace vorlauf
