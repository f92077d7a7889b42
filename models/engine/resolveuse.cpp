// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolve.h"
#include "usephase.h"

namespace vorlauf {

namespace {

/// The number of the server that is the same one of its hardware; empty: serving has no use for it.
std::optional<InputNumber> ofServer(InputNumber number)
{
    switch (number) {
    case InputNumber::Power:
        return InputNumber::ServerPower;
    case InputNumber::HostWPerNode:
        return InputNumber::ServerHostWPerNode;
    case InputNumber::NetworkW:
        return InputNumber::ServerNetworkW;
    case InputNumber::LifetimeYears:
        return InputNumber::ServerLifetimeYears;
    case InputNumber::AcceleratorG:
        return InputNumber::ServerAcceleratorG;
    case InputNumber::ChassisG:
        return InputNumber::ServerChassisG;
    default:
        return {};
    }
}

/// Another accelerator than the training's: its own peak, power, host and embodied by default, at
/// the precision of the training (METHOD.md 7.1).
std::optional<HardwareInputs> otherServer(const Scenario& s, const Inputs& training,
                                          const Rows& rows, Record& r)
{
    const auto& id = s.use->accelerator;
    if (!id)
        return {};
    constexpr std::string_view path = "/use/accelerator";
    Rows own = rows;
    own.accelerator = r.catalog().accelerator(*id);
    if (!own.accelerator) // a fault of resolveRows()
        return {};
    r.given(path, *id);
    if (id == s.hardware.accelerator)
        return {};
    own.node = defaultNode(*own.accelerator, rows.region, r.catalog());
    Scenario server;
    server.hardware.accelerator = id;
    server.hardware.count = s.hardware.count;
    server.hardware.precision = s.hardware.precision;
    WorkloadInputs workload = training.workload;
    workload.kind = WorkKind::Energy; // neither utilisation nor count is needed
    workload.energyLevel = EnergyLevel::Node;
    Record scratch(r.catalog());
    HardwareInputs hardware = resolveHardware(server, workload, own, scratch);
    for (Range& range : scratch.ranges) {
        if (const auto number = ofServer(range.target)) {
            range.target = *number;
            r.ranges.push_back(std::move(range));
        }
    }
    for (const Fault& fault : scratch.faults)
        r.fault(fault.code, path, fault.value, fault.text);
    if (!isKnown(hardware.acceleratorG) || !isKnown(hardware.chassisG))
        r.warn(WarningCode::Partial, path);
    return hardware;
}

double token(std::string_view path, Number given, Record& r)
{
    if (given)
        return r.given(path, *given);
    r.fault(FaultCode::Required, path);
    return unknown;
}

/// u_dec, the same as that of a preference phase.
double decodeUtilisation(const Use& u, const Inputs& training, Record& r)
{
    Varying varying{"/use/decodeUtilisation", "use.decode", InputNumber::ServingDecodeUtilisation};
    varying.point = training.hardware.decodeUtilisation;
    if (!isKnown(varying.point))
        return r.pickVarying(varying, u.decodeUtilisation, "use.decode");
    if (!u.decodeUtilisation)
        r.varies(varying, r.rangeOf("use.decode"));
    return varying.point;
}

/// Energy from tokens: parameters, peak and power must be known (METHOD.md 7.1, 7.2).
void resolveTokens(const Scenario& s, const Inputs& training, const Rows& rows, UseInputs& out,
                   Record& r)
{
    const Use& u = *s.use;
    out.promptTokens = token("/use/promptTokens", u.promptTokens, r);
    out.outputTokens = token("/use/outputTokens", u.outputTokens, r);
    if (!isKnown(training.workload.flops.activeParameters))
        r.fault(FaultCode::Required, "/workload/parameters");
    out.server = otherServer(s, training, rows, r);
    const bool other = out.server.has_value();
    const HardwareInputs& h = other ? *out.server : training.hardware;
    if (!h.present) {
        if (!u.accelerator)
            r.fault(FaultCode::Required, "/use/accelerator");
        return;
    }
    if (!isKnown(h.peakFlopsPerS))
        r.fault(FaultCode::NoPeak, other ? "/use/accelerator" : "/hardware/precision");
    out.prefillUtilisation = r.pickVarying(
        {"/use/prefillUtilisation", "use.prefill", InputNumber::ServingPrefillUtilisation},
        u.prefillUtilisation, "use.prefill");
    out.decodeUtilisation = decodeUtilisation(u, training, r);
    out.fleetUtilisation = r.pick("/use/fleetUtilisation", u.fleetUtilisation, "use.fleet");
    const bool powered = isKnown(sharedPowerW(h.perNode, powerDraw(h)))
        && (isKnown(h.idleW) || out.fleetUtilisation >= 1);
    if (!powered)
        r.fault(FaultCode::NoPower, other ? "/use/accelerator" : "/hardware/power");
}

} // namespace

UseInputs resolveUse(const Scenario& s, const Inputs& training, const Rows& rows, Record& r)
{
    UseInputs out;
    if (!s.use)
        return out;
    const Use& u = *s.use;
    out.present = true;
    if (u.queriesPerDay)
        out.queriesPerDay = r.given("/use/queriesPerDay", *u.queriesPerDay);
    out.days = r.pick("/use/days", u.days, "use.days");
    out.growthPerDay = u.growthPerDay ? r.given("/use/growthPerDay", *u.growthPerDay)
                                      : r.methodValue("/use/growthPerDay", 0, "7.2");
    const bool counted = u.promptTokens || u.outputTokens;
    if (!u.whPerQuery && counted) {
        resolveTokens(s, training, rows, out, r);
        return out;
    }
    if (u.promptTokens) // beside a direct energy they only count the units of a score
        out.promptTokens = r.given("/use/promptTokens", *u.promptTokens);
    if (u.outputTokens)
        out.outputTokens = r.given("/use/outputTokens", *u.outputTokens);
    out.whPerQuery = r.pickVarying({"/use/whPerQuery", "use.wh_per_query", InputNumber::WhPerQuery},
                                   u.whPerQuery, "use.wh_per_query");
    return out;
}

} // namespace vorlauf
