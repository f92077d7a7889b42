// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledrows.h"

#include <algorithm>
#include <cmath>

namespace vorlauf {

static std::shared_ptr<const SampledRow> summarised(std::vector<double> values)
{
    const bool known
        = std::ranges::all_of(values, [](double value) { return std::isfinite(value); });
    if (!known || values.empty())
        return {};
    SampledRow row;
    row.summary = summarise(values);
    std::vector<double> sorted = values;
    std::ranges::sort(sorted);
    row.least = sorted.front();
    row.most = sorted.back();
    row.p99 = percentile(sorted, 0.99);
    row.quartiles = percentile(sorted, 0.75) - percentile(sorted, 0.25);
    for (double& value : sorted)
        value = (value - row.summary.mean) * (value - row.summary.mean);
    row.deviation = std::sqrt(compensatedSum(sorted) / double(sorted.size()));
    row.values = std::move(values);
    return std::make_shared<const SampledRow>(std::move(row));
}

std::optional<SampledRows> sampleRows(std::span<const UncertainScenario> scenarios,
                                      const SampledFigure& figure, const Sampling& sampling,
                                      const Progress& progress)
{
    SampledRows rows(scenarios.size());
    if (scenarios.empty())
        return rows;
    auto samples = sample(scenarios, figure, sampling, progress);
    if (samples) {
        if (samples.value().empty())
            return {};
        std::ranges::transform(samples.value(), rows.begin(), [](std::vector<double>& values) {
            return summarised(std::move(values));
        });
        return rows;
    }
    if (scenarios.size() == 1)
        return rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto single = sampleRows(scenarios.subspan(i, 1), figure, sampling, progress);
        if (!single)
            return {};
        rows[i] = std::move(single->front());
    }
    return rows;
}

SampledRows sampleRows(const Plan& plan, const Catalog& catalog, const SampledFigure& figure,
                       const Sampling& sampling)
{
    SampledRows rows(plan.scenarios.size());
    std::vector<UncertainScenario> ready;
    std::vector<std::size_t> places;
    auto prepared = prepareUncertain(plan.scenarios, catalog, plan.currency);
    for (std::size_t row = 0; row < prepared.size(); ++row) {
        if (!prepared[row])
            continue;
        places.push_back(row);
        ready.push_back(std::move(prepared[row].value()));
    }
    auto sampled = sampleRows(ready, figure, sampling);
    for (std::size_t i = 0; sampled && i < places.size(); ++i)
        rows[places[i]] = std::move((*sampled)[i]);
    return rows;
}

std::vector<std::optional<Summary>> summaries(const SampledRows& rows)
{
    std::vector<std::optional<Summary>> list(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row])
            list[row] = rows[row]->summary;
    }
    return list;
}

} // namespace vorlauf
