// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs.h"
#include "record.h"

namespace vorlauf {

// Filling in a scenario, one object of the plan at a time, in this order. Each gives its part of
// the inputs and leaves what it used, warnings and faults in the record; numbers that failed
// validate() may be among them, so that all faults come together.

/// The kind of workload, its numbers, defaults of 2.4, 2.7 and 2.10.
WorkloadInputs resolveWorkload(const Scenario& scenario, Record& record);

/// The rows a scenario points to; nullptr: none.
struct Rows {
    const Accelerator* accelerator = nullptr;
    const Node* node = nullptr;
    const CloudRegion* region = nullptr;
    const Zone* zone = nullptr; // never nullptr unless the catalog has no WORLD either
    std::string_view zonePath = "/site/zone"; // where the zone was said
};
Rows resolveRows(const Scenario& scenario, const WorkloadInputs& workload, Record& record);

/// The provider's own node > a generic one > the first of this accelerator (METHOD.md 3.5).
const Node* defaultNode(const Accelerator& accelerator, const CloudRegion* region,
                        const Catalog& catalog);

/// Count, peak, utilisation (3.2), power (3.4, 3.5), what is embodied (6.1).
HardwareInputs resolveHardware(const Scenario& scenario, const WorkloadInputs& workload,
                               const Rows& rows, Record& record);

/// Lifetime and what the accelerator and a node's chassis embody (METHOD.md 6.1).
void resolveEmbodied(const Hardware& hardware, const Accelerator& accelerator, const Node* node,
                     HardwareInputs& out, Record& record);

/// The climate of a place: of its zone, else of the zone around it (METHOD.md 4.2); nullptr: none.
const Climate* climateOf(const Rows& rows, const Catalog& catalog);

/// PUE (4.1, 4.2) and water (4.3), own generation (4.4).
SiteInputs resolveSite(const Scenario& scenario, const WorkloadInputs& workload, const Rows& rows,
                       Record& record);

/// Intensity (5.1-5.3), contracts (5.6) forecast (5.10), and the
/// profile of the run's hours (5.4).
ElectricityInputs resolveElectricity(const Scenario& scenario, const Rows& rows, Record& record);

/// The use phase (7): what a query costs, how many there are, what serves them.
UseInputs resolveUse(const Scenario& scenario, const Inputs& training, const Rows& rows,
                     Record& record);

/// Prices in the wanted currency (8.1, 8.2).
EconomicsInputs resolveEconomics(const Scenario& scenario, const Rows& rows,
                                 std::string_view currency, Record& record);

} // namespace vorlauf
