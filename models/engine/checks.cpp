// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "units.h"

namespace vorlauf {

namespace {

void add(std::vector<Check>& checks, const char* id, Number limit, Number value, double divisor)
{
    if (!limit)
        return;
    Check check{id, CheckStatus::Unknown, {}, limit};
    if (value) {
        check.value = *value / divisor;
        check.status = *check.value <= *limit ? CheckStatus::Pass : CheckStatus::Fail;
    }
    checks.push_back(std::move(check));
}

Number sum(Number a, Number b)
{
    return a && b ? Number{*a + *b} : Number{};
}

} // namespace

std::vector<Check> checkCaps(const Caps& caps, const Estimate& e)
{
    std::vector<Check> checks;
    add(checks, "cap.emissions", caps.emissionsT, e.emissions.totalLocationG, gramPerTon);
    add(checks, "cap.energy", caps.energyMwh, e.energy.facilityKwh, 1000);
    add(checks, "cap.cost", caps.cost, e.cost.total, 1);
    add(checks, "cap.duration", caps.durationH, e.durationH, 1);
    add(checks, "cap.water", caps.waterM3, sum(e.water.onsiteL, e.water.offsiteL), litrePerM3);
    return checks;
}

} // namespace vorlauf
