// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"
#include "scenario.h"

namespace vorlauf {

/// Every fault that a scenario shows without the catalog (METHOD.md 14): numbers that are not
/// finite, out of range or not whole, numbers that contradict each other, fields that exclude each
/// other, mixes, contracts and profiles. In the order of fields.h, then by kind.
Faults validate(const Scenario& scenario);

} // namespace vorlauf
