// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields.h"
#include "prepare.h"
#include "progress.h"
#include "sampledfigures.h"
#include "statistics.h"

#include <memory>
#include <span>

namespace vorlauf {

// Monte Carlo with common random numbers (METHOD.md 10). What a default's range or a distribution
// of the user (Scenario::uncertainty) names varies, everything else is exact; two scenarios that
// share an input share its draws. The hours of a run stay those that were chosen for the point
// result: a plan is made before it is known how long the run takes.
//
// What it costs: a sample of a scenario is a compute() and its draws, well below a microsecond, so
// that the one figure shown of 12 scenarios with 10,000 samples fits into an edit. summaries() and
// ranges on a field that changes what other defaults are (count, parameters, ...: UncertainField)
// are for a background thread.

/// A user's range on a field of the plan that several numbers follow from: the scenario is filled
/// in anew for each sample.
struct UncertainField {
    const NumberField* field;
    std::string identity;
    Distribution distribution;
};

/// A scenario ready for many samples. Points into the catalog, which must outlive it.
struct UncertainScenario {
    std::shared_ptr<const Scenario> scenario; // the inputs point into it
    Prepared point;
    std::vector<Range> ranges;
    std::vector<UncertainField> fields; // of the user; mostly none
    const Catalog* catalog = nullptr;
    std::string currency;
    Date day;
};

/// The scenarios of a plan, each ready or with its faults. It takes the whole plan, because a
/// user's range shares its draws with an equal one at the same path in another scenario (METHOD.md
/// 10.2: `user|<scenario id>|<path>`, without the id if path and distribution are equal in both).
/// A field's value stays that of the point result where the plan or the catalog gives it; its
/// distribution moves samples only. Bounds outside the valid range of a field are faults of the
/// field; a normal or lognormal distribution is cut there.
/// Faults beside those of estimate(), path /uncertainty/...: E-DIST if a distribution is not valid
/// (10.1) or its path is no number that moves a result; the field's own code if it leaves the
/// field's range.
std::vector<Result<UncertainScenario>> prepareUncertain(std::span<const Scenario> plan,
                                                        const Catalog& catalog,
                                                        std::string_view currency = "EUR",
                                                        std::optional<Date> evaluationDay = {});

struct Sampling {
    std::size_t count = 10'000; // n, 100 to 1,000,000 (METHOD.md 10.4)
    std::uint64_t seed = 20260101;
    unsigned threads = 1; // change no bit of any result
};

/// y[scenario][i] of one figure, with common random numbers. Empty if the progress said to stop.
/// Faults: E-RNG-COLLISION, path /uncertainty; E-PROFILE-GAP if the user's own hours end before a
/// sampled run does.
using Samples = std::vector<std::vector<double>>;
Result<Samples> sample(std::span<const UncertainScenario> scenarios, const SampledFigure& figure,
                       const Sampling& sampling = {}, const Progress& progress = {});

/// Mean, P5, P50, P95 of a figure; empty if it could not be computed in every sample.
struct FigureSummary {
    std::string_view name; // of SampledFigure
    std::optional<Summary> summary;
};

/// Every scalar result of a scenario, with the draws of sample(): 300 bytes a sample. Empty if the
/// progress said to stop. Faults as sample().
Result<std::vector<FigureSummary>> summaries(const UncertainScenario& scenario,
                                             const Sampling& sampling = {},
                                             const Progress& progress = {});

/// Fewer samples than this are too few for what they say (W-SMALL-N, METHOD.md 14).
inline constexpr std::size_t fewestSamples = 1000;

/// What P(A < B) says of A (METHOD.md 10.5).
enum class Certainty {
    ClearlyLower,
    ProbablyLower,
    NoClearDifference,
    ProbablyHigher,
    ClearlyHigher
};
Certainty certainty(double probabilityLower);

} // namespace vorlauf
