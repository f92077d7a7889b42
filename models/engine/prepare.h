// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resolve.h"
#include "schedule.h"
#include "supply.h"

namespace vorlauf {

/// A scenario with everything filled in and its hours chosen, and what follows from that. A
/// simulation changes single numbers of the inputs and calls compute() again: the hours stay those
/// that were chosen.
struct Prepared {
    Rows rows;
    Inputs inputs;
    Amounts amounts; // compute(inputs)
    std::optional<ChosenSchedule> schedule;
    std::optional<Supply> supply;
    Number avoidedG;
};

/// The day that counts where none is given: the first of the month that the catalog's version
/// names, so that a result depends on nothing else (METHOD.md 8.5). 1970-01-01 if it names none.
Date catalogDay(const Catalog& catalog);

/// Validates, fills in, chooses and computes (METHOD.md 1, order of evaluation). Faults, warnings
/// and the inputs used are left in the record; with faults the result is not to be used.
/// currency ISO 4217;  day as chooseSchedule()
Prepared prepare(const Scenario& scenario, std::string_view currency, Date day, Record& record);

} // namespace vorlauf
