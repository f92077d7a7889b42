// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overviewoptions.h"
#include "rangechart.h"
#include "sampledrows.h"
#include "scenariodocument.h"

namespace vorlauf {

/// The scenarios compared in the sentence about what is sure: rows; -1: none.
struct Pair {
    int from = -1, to = -1;
};

/// From the baseline to the selected scenario; where that is the baseline, to the first other one
/// that charts show.
Pair surePair(const ScenarioDocument& document, int selected);

/// "5–95 %: 31–52 t CO₂e", for tool tips and screen readers; numbers in the unit of the quantity.
QString spokenRange(const Summary& summary, const OverviewOptions& options, const QLocale& locale,
                    const QString& currency);

/// "98 %", "over 99.9 %".
QString probabilityText(double probability, const QLocale& locale);

/// What RangeChart draws.
struct RangePicture {
    QString unit;
    double high = 0;
    QList<RangeRow> rows;
};
RangePicture rangePicture(const ScenarioDocument& document, const SampledRows& sampled,
                          const OverviewOptions& options, const QLocale& locale);

/// Who is lower, and how surely (METHOD 10.5); of one scenario, between which values its result
/// lies; or that nothing is uncertain.
QString sureFinding(const ScenarioDocument& document, const SampledRows& sampled,
                    const OverviewOptions& options, Pair pair, const QLocale& locale);

/// The line under the finding: the quantity and what the marks are.
QString sureSubtitle(const OverviewOptions& options, const QString& unit);

/// How the numbers came about: samples, seed, which inputs vary, what is left out; then the
/// sources.
QString sureNote(const ScenarioDocument& document, const SampledRows& sampled,
                 const Sampling& sampling, const QLocale& locale, int namedSources = 3);

} // namespace vorlauf
