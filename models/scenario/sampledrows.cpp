// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledrows.h"

#include "orderstatistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace vorlauf {

static std::shared_ptr<const SampledRow> summarised(std::vector<double> values)
{
    const bool known
        = std::ranges::all_of(values, [](double value) { return std::isfinite(value); });
    if (!known || values.empty())
        return {};
    SampledRow row;
    row.summary = summarise(values);
    const auto rank = [last = double(values.size() - 1)](double p) {
        return std::size_t(std::round(p * last));
    };
    const std::array ranks{rank(0), rank(0.25), rank(0.75), rank(0.99), rank(1)};
    std::array<double, ranks.size()> found{};
    orderStatistics(values, ranks, found);
    row.least = found[0];
    row.quartiles = found[2] - found[1];
    row.p99 = found[3];
    row.most = found[4];
    double squares = 0;
    for (double value : values)
        squares += (value - row.summary.mean) * (value - row.summary.mean);
    row.deviation = std::sqrt(squares / double(values.size()));
    row.values = std::move(values);
    return std::make_shared<const SampledRow>(std::move(row));
}

/// The samples of a sum; empty if the progress said to stop.
static Result<Samples> sampleSum(std::span<const UncertainScenario> scenarios,
                                 const SampledTotal& total, const Sampling& sampling,
                                 const Progress& progress)
{
    Samples sum;
    for (const SampledFigure& figure : total) {
        auto samples = sample(scenarios, figure, sampling, progress);
        if (!samples || samples.value().empty())
            return samples;
        if (sum.empty()) {
            sum = std::move(samples.value());
            continue;
        }
        for (std::size_t row = 0; row < sum.size(); ++row) {
            std::ranges::transform(sum[row], samples.value()[row], sum[row].begin(),
                                   std::plus<double>());
        }
    }
    return sum;
}

std::optional<SampledRows> sampleRows(std::span<const UncertainScenario> scenarios,
                                      const SampledTotal& total, const Sampling& sampling,
                                      const Progress& progress)
{
    SampledRows rows(scenarios.size());
    if (scenarios.empty())
        return rows;
    auto samples = sampleSum(scenarios, total, sampling, progress);
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
        auto single = sampleRows(scenarios.subspan(i, 1), total, sampling, progress);
        if (!single)
            return {};
        rows[i] = std::move(single->front());
    }
    return rows;
}

SampledRows sampleRows(const Plan& plan, const Catalog& catalog, const SampledTotal& total,
                       const Sampling& sampling, std::optional<Date> evaluationDay)
{
    SampledRows rows(plan.scenarios.size());
    std::vector<UncertainScenario> ready;
    std::vector<std::size_t> places;
    auto prepared = prepareUncertain(plan.scenarios, catalog, plan.currency, evaluationDay);
    for (std::size_t row = 0; row < prepared.size(); ++row) {
        if (!prepared[row])
            continue;
        places.push_back(row);
        ready.push_back(std::move(prepared[row].value()));
    }
    auto sampled = sampleRows(ready, total, sampling);
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
