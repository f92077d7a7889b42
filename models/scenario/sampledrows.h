// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan.h"
#include "uncertainty.h"

#include <memory>
#include <optional>

namespace vorlauf {

/// A quantity to sample: the sum of these figures.
using SampledTotal = std::vector<SampledFigure>;

/// One quantity of one scenario in every sample.
struct SampledRow {
    std::vector<double> values; // in the order of the samples, so that rows can be paired
    Summary summary;
    double least = 0, most = 0, p99 = 0;
    double deviation = 0, quartiles = 0; // standard deviation; P75 − P25
    bool varies() const { return summary.p5 < summary.p95; }
};

/// By row of the plan; nullptr: the scenario has faults, or the quantity cannot be computed.
using SampledRows = std::vector<std::shared_ptr<const SampledRow>>;

/// Samples of prepared scenarios, with the draws that they share. A fault in one leaves the others.
/// Empty if the progress said to stop.
std::optional<SampledRows> sampleRows(std::span<const UncertainScenario> scenarios,
                                      const SampledTotal& total, const Sampling& sampling = {},
                                      const Progress& progress = {});

/// The same for every scenario of a plan. evaluationDay  as estimate()
SampledRows sampleRows(const Plan& plan, const Catalog& catalog, const SampledTotal& total,
                       const Sampling& sampling = {}, std::optional<Date> evaluationDay = {});

/// What is said of them in four numbers.
std::vector<std::optional<Summary>> summaries(const SampledRows& rows);

} // namespace vorlauf
