// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewfindings.h"

#include "finding.h"
#include "when.h"
#include "why.h"

namespace vorlauf {

namespace {

bool isCompared(const ScenarioDocument& document, int from, int to)
{
    if (from < 0 || to < 0 || from == to || from >= document.count() || to >= document.count())
        return false;
    const auto &a = document.result(from).current, &b = document.result(to).current;
    return a && b && compare(a.value(), b.value());
}

Finding headlineOf(const ScenarioDocument& document, const OverviewOptions& options,
                   const QString& text, const QLocale& locale)
{
    const bool any = overviewRanking(document, options, locale).what != Ranking::Case::Nothing;
    const FindingKind kind = options.quantity == OverviewQuantity::Cost ? FindingKind::Money
        : options.quantity == OverviewQuantity::Duration                ? FindingKind::Duration
                                                                        : FindingKind::Headline;
    return withOwnWords(document, kind, any ? headlineKey(options) : std::string(), text, locale);
}

} // namespace

Finding headlineFinding(const ScenarioDocument& document, const OverviewOptions& options,
                        const QLocale& locale, const SampledRows& sampled)
{
    return headlineOf(document, options, overviewFinding(document, options, locale, sampled),
                      locale);
}

Finding headlineFinding(const ScenarioDocument& document, const OverviewOptions& options,
                        const QLocale& locale)
{
    return headlineOf(document, options, overviewFindingSampled(document, options, locale), locale);
}

Finding explanationFinding(const ScenarioDocument& document, int from, int to,
                           const QLocale& locale)
{
    const bool any = isCompared(document, from, to);
    return withOwnWords(document, FindingKind::Explanation,
                        any ? explanationKey(document, from, to) : std::string(),
                        whyFinding(document, from, to, locale), locale);
}

Finding timeFinding(const ScenarioDocument& document, int row, const RunTiming& timing,
                    const QLocale& locale)
{
    const bool any = timing.untimed == Untimed::No;
    return withOwnWords(document, FindingKind::Time,
                        any ? scenarioKey("time", document, row) : std::string(),
                        WhenWords(timing, document.catalog(), locale).finding(), locale);
}

Finding supplyFinding(const ScenarioDocument& document, int row, const QString& generated,
                      const QLocale& locale)
{
    return withOwnWords(document, FindingKind::Time, scenarioKey("supply", document, row),
                        generated, locale);
}

Finding placeFinding(const ScenarioDocument& document, int row, const PlacesModel& model,
                     int chosen, const QString& generated, const QLocale& locale)
{
    const bool any = model.places() && model.rowCount() > 0 && chosen < 0;
    return withOwnWords(document, FindingKind::Place,
                        any ? scenarioKey("place", document, row) : std::string(), generated,
                        locale);
}

Finding certaintyFinding(const ScenarioDocument& document, const SampledRows& sampled,
                         const OverviewOptions& options, Pair pair, const QLocale& locale)
{
    const bool any = probabilityOfLess(sampled, pair.to, pair.from).has_value();
    return withOwnWords(document, FindingKind::Certainty,
                        any ? certaintyKey(document, pair.to, options) : std::string(),
                        sureFinding(document, sampled, options, pair, locale), locale);
}

Finding driversFinding(const ScenarioDocument& document, int row, const DriverPicture& picture,
                       const QLocale& locale)
{
    const bool any = !picture.rows.isEmpty();
    return withOwnWords(document, FindingKind::Certainty,
                        any ? scenarioKey("drivers", document, row) : std::string(),
                        driverFinding(document, row, picture, locale), locale);
}

Finding planFinding(const ScenarioDocument& document, int row, const BestPlans& best,
                    const QLocale& locale)
{
    const bool any = suggestedPlan(best) >= 0;
    return withOwnWords(document, FindingKind::Plan,
                        any ? scenarioKey("plan", document, row) : std::string(),
                        bestFinding(best, locale), locale);
}

} // namespace vorlauf
