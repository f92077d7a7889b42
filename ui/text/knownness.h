// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estimate.h"

#include <QString>
#include <QStringList>

namespace vorlauf {

/// How an input is known: "known (given)", "estimated (default)", "derived from other inputs".
QString knownText(Origin origin);

/// The same of a figure: given itself, computed from what was given, or with how many defaults.
QString knownText(const Scenario& scenario, const Estimate& result, std::string_view figure);

/// "F = 6 · N_act · D (METHOD 2.1)", or that the plan gives the number.
QString methodOf(const Scenario& scenario, const Estimate& result, std::string_view figure);

/// The inputs behind a figure that nobody gave, by the names of their fields.
QStringList defaultsBehind(const Scenario& scenario, const Estimate& result,
                           std::string_view figure);

} // namespace vorlauf
