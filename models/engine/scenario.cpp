// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario.h"

namespace vorlauf {

Scenario::Scenario() = default;
Scenario::Scenario(const Scenario&) = default;
Scenario::Scenario(Scenario&&) noexcept = default;
Scenario& Scenario::operator=(const Scenario&) = default;
Scenario& Scenario::operator=(Scenario&&) noexcept = default;
Scenario::~Scenario() = default;

bool operator==(const Scenario&, const Scenario&) = default;

} // namespace vorlauf
