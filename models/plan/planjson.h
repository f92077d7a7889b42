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
/// ("/scenarios/0/site/pue"): E-TYPE, E-NOT-FINITE, E-VERSION, E-DUPLICATE-ID, E-UNKNOWN-ID
/// (baseline), E-DIST, E-REQUIRED (scenarios, members of a contract). Ids and names that are absent
/// are filled in (s1, s2, ... by position). null is E-TYPE: what is not given is left out. Members
/// that are not INTERFACE.md's are kept and warned about; a member that stands twice is E-TYPE.
/// Ranges and required inputs are the engine's business.
Result<PlanFile> readPlan(const QByteArray& json);

/// What could be read beside the faults of form: a fault elsewhere does not hide the engine's
/// faults of these scenarios. A member at fault is absent; without a readable plan there are no
/// scenarios.
struct PlanDraft {
    PlanFile file;
    Faults faults;
};
PlanDraft readDraft(const QByteArray& json);

/// What only a catalog (the program's under the plan's own rows) can tell: E-UNKNOWN-ID at
/// /currency. The ids inside scenarios are the engine's business.
Faults checkPlan(const Plan& plan, const Catalog& catalog);

/// Writes a plan so that reading it gives an equal value; numbers exact in the fewest digits,
/// members in INTERFACE.md's order. Unknown members return to their object; those whose object is
/// gone are dropped.
QByteArray writePlan(const Plan& plan);

} // namespace vorlauf
