// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overviewchart.h"
#include "scenariodocument.h"

namespace vorlauf {

/// The line above Overview: who is lowest against the baseline, by how much, in complete sentences;
/// correct for one scenario, equal results, no result. Names in the quotation marks of the
/// language.
QString overviewFinding(const ScenarioDocument& document, const OverviewOptions& options,
                        const QLocale& locale);

/// The line under the finding: quantity, unit, method, boundary: "t CO₂e per scenario,
/// location-based, life-cycle factors".
QString overviewSubtitle(const ScenarioDocument& document, const OverviewOptions& options,
                         const QLocale& locale);

/// The note at the foot: sources in use with year and licence, catalog version, number of defaults.
QString sourceNote(const ScenarioDocument& document, const QLocale& locale);

} // namespace vorlauf
