// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracy.h"

#include "estimate.h"
#include "figures.h"
#include "statistics.h"
#include "units.h"

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {

constexpr double kwhPerMwh = 1e3;
constexpr double wattPerKilowatt = 1e3;

Number product(Number a, Number b)
{
    return a && b ? Number(*a * *b) : Number();
}

Number quotient(Number a, Number b)
{
    return a && b && *b != 0 ? Number(*a / *b) : Number();
}

/// The prediction of factor times as much.
Prediction scaled(const Prediction& one, Number factor, Number published)
{
    return {published, product(one.predicted, factor), product(one.p5, factor),
            product(one.p95, factor)};
}

/// Share of the peak over the whole run, F / (p A 3600): the shorter the run, the larger.
Prediction utilisation(const Estimate& e, const Prediction& hours)
{
    const Number atPeak = quotient(e.flopsModel, product(e.peakFlopsPerS, secondsPerHour));
    return {quotient(atPeak, hours.published), quotient(atPeak, hours.predicted),
            quotient(atPeak, hours.p95), quotient(atPeak, hours.p5)};
}

/// Mean W of each accelerator, at the level of the energy.
Prediction power(const Prediction& energyKwh, Number hours)
{
    const Number factor = quotient(wattPerKilowatt, hours);
    return scaled(energyKwh, factor, product(energyKwh.published, factor));
}

std::string_view energyFigure(const PublishedRun& run)
{
    return isAcceleratorEnergy(run) ? "energy.acceleratorKwh" : "energy.facilityKwh";
}

void predict(const PublishedRun& run, AccuracyMode mode, const Estimate& e, AccuracyRow& row)
{
    row.energyKwh.predicted = figure(energyFigure(run))->value(e);
    if (mode == AccuracyMode::Tokens)
        row.acceleratorHours.predicted = e.acceleratorHours;
}

/// P5 and P95 of one figure; left empty if it is unknown in a sample.
void addRange(const UncertainScenario& planned, std::string_view figure, const Sampling& sampling,
              Prediction& one)
{
    const auto drawn = sample({&planned, 1}, *sampledFigure(figure), sampling);
    if (!drawn || drawn->empty()
        || std::ranges::any_of(drawn->front(), [](double value) { return std::isnan(value); }))
        return;
    const Summary summary = summarise(drawn->front());
    one.p5 = summary.p5;
    one.p95 = summary.p95;
}

void addRanges(const PublishedRun& run, AccuracyMode mode, const Scenario& planned,
               const Catalog& catalog, const Sampling& sampling, AccuracyRow& row)
{
    const auto prepared = prepareUncertain({&planned, 1}, catalog);
    if (!prepared.front())
        return;
    addRange(*prepared.front(), energyFigure(run), sampling, row.energyKwh);
    if (mode == AccuracyMode::Tokens)
        addRange(*prepared.front(), "acceleratorHours", sampling, row.acceleratorHours);
}

void derive(const PublishedRun& run, AccuracyMode mode, const Estimate& e, AccuracyRow& row)
{
    row.emissionsG = scaled(row.energyKwh, run.gridCiGPerKwhStated, row.emissionsG.published);
    row.perAccelerator = mode == AccuracyMode::Tokens ? utilisation(e, row.acceleratorHours)
                                                      : power(row.energyKwh, run.acceleratorHours);
}

AccuracyRow rowOf(const PublishedRun& run, AccuracyMode mode, const Catalog& catalog,
                  const Sampling& sampling)
{
    PublishedNumber number = publishedNumber(run, mode, catalog);
    AccuracyRow row;
    row.runId = run.runId;
    row.exclude = std::move(number.exclude);
    row.caveats = std::move(number.caveats);
    if (mode == AccuracyMode::Tokens)
        row.acceleratorHours.published = number.value;
    row.energyKwh.published = product(run.energyMwhReported, kwhPerMwh);
    row.emissionsG.published = product(run.tco2eReported, gramPerTon);
    const auto planned = plannedRun(run, mode, catalog);
    if (!planned)
        return row;
    const auto result = estimate(*planned, catalog);
    if (!result) {
        row.exclude.emplace_back("not_predictable");
        return row;
    }
    predict(run, mode, *result, row);
    addRanges(run, mode, *planned, catalog, sampling, row);
    derive(run, mode, *result, row);
    return row;
}

Number median(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::ranges::sort(values);
    return percentile(values, 0.5);
}

void conclude(Accuracy& all)
{
    std::vector<double> ratios, errors;
    int inside = 0, ranges = 0;
    for (const AccuracyRow& row : all.rows) {
        const Prediction& one = row.headline(all.mode);
        if (!row.isJudged() || !one.ratio())
            continue;
        ratios.push_back(*one.ratio());
        errors.push_back(std::abs(*one.ratio() - 1));
        ranges += one.isInside().has_value();
        inside += one.isInside().value_or(false);
    }
    all.judged = int(ratios.size());
    all.medianRatio = median(std::move(ratios));
    all.medianError = median(std::move(errors));
    if (ranges > 0)
        all.coverage = double(inside) / ranges;
}

} // namespace

Number Prediction::ratio() const
{
    return quotient(predicted, published);
}

std::optional<bool> Prediction::isInside() const
{
    if (!published || !p5 || !p95)
        return {};
    return *published >= *p5 && *published <= *p95;
}

std::optional<Accuracy> accuracy(const Catalog& catalog, AccuracyMode mode,
                                 const Sampling& sampling, const Progress& progress)
{
    Accuracy all;
    all.mode = mode;
    for (const PublishedRun& run : catalog.publishedRuns) {
        if (!goesOn(progress, double(all.rows.size()) / double(catalog.publishedRuns.size())))
            return {};
        all.rows.push_back(rowOf(run, mode, catalog, sampling));
    }
    conclude(all);
    return all;
}

} // namespace vorlauf
