// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "best.h"
#include "drivers.h"
#include "findings.h"
#include "runtiming.h"
#include "sure.h"

namespace vorlauf {

// The findings above the views, of what a view or a picture has computed. Where there is nothing to
// find, the sentence says why; it has no key then, and nobody's own words stand in for it.

Finding headlineFinding(const ScenarioDocument& document, const OverviewOptions& options,
                        const QLocale& locale, const SampledRows& sampled);

/// The same; the two scenarios that it speaks of are sampled for it.
Finding headlineFinding(const ScenarioDocument& document, const OverviewOptions& options,
                        const QLocale& locale);

Finding explanationFinding(const ScenarioDocument& document, int from, int to,
                           const QLocale& locale);

Finding timeFinding(const ScenarioDocument& document, int row, const RunTiming& timing,
                    const QLocale& locale);

/// generated  of the contracted supply (SupplyWords)
Finding supplyFinding(const ScenarioDocument& document, int row, const QString& generated,
                      const QLocale& locale);

/// chosen  as whereTexts(): about a place that somebody points at there are no own words
Finding placeFinding(const ScenarioDocument& document, int row, const PlacesModel& model,
                     int chosen, const QString& generated, const QLocale& locale);

Finding certaintyFinding(const ScenarioDocument& document, const SampledRows& sampled,
                         const OverviewOptions& options, Pair pair, const QLocale& locale);

Finding driversFinding(const ScenarioDocument& document, int row, const DriverPicture& picture,
                       const QLocale& locale);

Finding planFinding(const ScenarioDocument& document, int row, const BestPlans& best,
                    const QLocale& locale);

} // namespace vorlauf
