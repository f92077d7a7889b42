// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findingfacts.h"
#include "overviewchart.h"

namespace vorlauf {

/// Who is lowest, and against whom. Alike is what is shown alike.
Ranking overviewRanking(const ScenarioDocument& document, const OverviewOptions& options,
                        const QLocale& locale);

/// The line above Overview: who is lowest against the baseline, by how much, in complete sentences;
/// correct for one scenario, equal results, no result. Names in the quotation marks of the
/// language.
/// sampled  of the quantity: an order that it does not bear out is not claimed (METHOD 10.5)
QString overviewFinding(const ScenarioDocument& document, const OverviewOptions& options,
                        const QLocale& locale, const SampledRows& sampled = {});

/// The same; the two scenarios that it speaks of are sampled for it.
QString overviewFindingSampled(const ScenarioDocument& document, const OverviewOptions& options,
                               const QLocale& locale);

/// The line under the finding: quantity, unit, method, boundary: "t CO₂e per scenario,
/// location-based, life-cycle factors".
QString overviewSubtitle(const ScenarioDocument& document, const OverviewOptions& options,
                         const QLocale& locale);

/// The note at the foot: sources in use with year and licence, catalog version, number of defaults.
/// named  how many sources are named, the others counted: one where a picture needs the height.
QString sourceNote(const ScenarioDocument& document, const QLocale& locale, int named = 3);

} // namespace vorlauf
