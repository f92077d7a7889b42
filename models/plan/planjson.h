// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"
#include "plan.h"

#include <QByteArray>

namespace vorlauf {

struct PlanFile {
    Plan plan;
    std::vector<Warning> warnings; // W-UNKNOWN-FIELD, path from the plan
};

/// Reads plan JSON (INTERFACE.md). Gives every fault of form with its JSON pointer
/// ("/scenarios/0/site/pue"): E-TYPE, E-VERSION, E-DUPLICATE-ID, E-UNKNOWN-ID (baseline), E-DIST.
/// Ids and names that are absent are filled in (s1, s2, ... by position). Ranges and required
/// inputs are the engine's business.
Result<PlanFile> readPlan(const QByteArray& json);

/// Writes a plan so that reading it gives an equal value; numbers shortest round-trip, members in
/// INTERFACE.md's order.
QByteArray writePlan(const Plan& plan);

} // namespace vorlauf
