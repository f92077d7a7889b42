// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolve.h"

#include <algorithm>

namespace vorlauf {

namespace {

bool needsAccelerator(const WorkloadInputs& workload)
{
    return workload.kind != WorkKind::Energy || workload.energyLevel == EnergyLevel::Accelerator
        || workload.energyLevel == EnergyLevel::Node;
}

const Accelerator* findAccelerator(const Scenario& s, const WorkloadInputs& workload,
                                   Record& record)
{
    if (!s.hardware.accelerator) {
        if (needsAccelerator(workload))
            record.fault(FaultCode::Required, "/hardware/accelerator");
        return nullptr;
    }
    const std::string& id = *s.hardware.accelerator;
    const Accelerator* row = record.catalog().accelerator(id);
    if (row)
        record.given("/hardware/accelerator", id);
    else
        record.fault(FaultCode::UnknownId, "/hardware/accelerator", {}, id);
    return row;
}

/// The name under which a cloud provider's machines stand in the table of nodes.
std::string_view nodeVendor(const CloudRegion* region)
{
    if (!region)
        return {};
    if (region->provider == "Microsoft Azure")
        return "Microsoft";
    if (region->provider == "Google Cloud")
        return "Google";
    return region->provider;
}

const Node* findNode(const Scenario& s, const Rows& rows, Record& record)
{
    if (s.hardware.node) {
        const Node* row = record.catalog().node(*s.hardware.node);
        if (row)
            record.given("/hardware/node", *s.hardware.node);
        else
            record.fault(FaultCode::UnknownId, "/hardware/node", {}, *s.hardware.node);
        return row;
    }
    if (!rows.accelerator)
        return nullptr;
    const Node* row = defaultNode(*rows.accelerator, rows.region, record.catalog());
    if (row)
        record.catalogWord("/hardware/node", row->nodeId, row->sourceId);
    return row;
}

void findZone(const Scenario& s, Rows& rows, Record& record)
{
    const Catalog& catalog = record.catalog();
    if (s.site.zone) {
        rows.zone = catalog.zone(*s.site.zone);
        if (rows.zone)
            record.given("/site/zone", *s.site.zone);
        else
            record.fault(FaultCode::UnknownId, "/site/zone", {}, *s.site.zone);
        return;
    }
    if (rows.region && !rows.region->zoneId.empty())
        rows.zone = catalog.zone(rows.region->zoneId);
    if (rows.zone) {
        rows.zonePath = "/site/cloudRegion";
        record.catalogWord("/site/zone", rows.zone->zoneId, rows.region->sourceId);
        return;
    }
    rows.zone = catalog.zone("WORLD");
    if (rows.zone)
        record.methodWord("/site/zone", "WORLD", "5.1");
}

} // namespace

const Node* defaultNode(const Accelerator& accelerator, const CloudRegion* region,
                        const Catalog& catalog)
{
    const std::string_view vendor = nodeVendor(region);
    const Node* generic = nullptr;
    const Node* first = nullptr;
    for (const Node& node : catalog.nodes) {
        if (node.acceleratorId != accelerator.acceleratorId)
            continue;
        if (!vendor.empty() && node.vendor == vendor)
            return &node;
        if (!generic && node.nodeId.starts_with("generic-"))
            generic = &node;
        if (!first)
            first = &node;
    }
    return generic ? generic : first;
}

Rows resolveRows(const Scenario& scenario, const WorkloadInputs& workload, Record& record)
{
    Rows rows;
    rows.accelerator = findAccelerator(scenario, workload, record);
    if (scenario.site.cloudRegion) {
        const std::string& id = *scenario.site.cloudRegion;
        rows.region = record.catalog().cloudRegion(id);
        if (rows.region)
            record.given("/site/cloudRegion", id);
        else
            record.fault(FaultCode::UnknownId, "/site/cloudRegion", {}, id);
    }
    rows.node = findNode(scenario, rows, record);
    findZone(scenario, rows, record);
    if (scenario.use && scenario.use->accelerator
        && !record.catalog().accelerator(*scenario.use->accelerator))
        record.fault(FaultCode::UnknownId, "/use/accelerator", {}, *scenario.use->accelerator);
    return rows;
}

} // namespace vorlauf
