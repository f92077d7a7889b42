// SPDX-License-Identifier: GPL-3.0-or-later
#include "uncertainty.h"

#include "blocks.h"
#include "distribution.h"
#include "drawn.h"
#include "philox.h"
#include "userranges.h"

#include <algorithm>
#include <mutex>

namespace vorlauf {

namespace {

constexpr std::size_t blockSize = 512;

/// A distribution with its random numbers, drawn once for all the ranges that share it.
struct Draw {
    std::uint64_t identity;
    const Distribution* distribution;
};

struct Term {
    std::size_t draw;
    double weight;
};

/// A number of the inputs as a sum of draws.
struct Move {
    InputNumber target;
    std::vector<Term> terms;
};

/// What is drawn for some scenarios, and what each makes of it.
struct DrawPlan {
    std::vector<Draw> draws;
    std::vector<std::vector<Move>> moves; // of each scenario

    explicit DrawPlan(std::span<const UncertainScenario> scenarios)
    {
        for (const UncertainScenario& scenario : scenarios) {
            auto& own = moves.emplace_back();
            for (const Range& range : scenario.ranges)
                moveOf(range.target, own).terms.push_back({drawOf(range), range.weight});
        }
    }

    /// draws.size() columns of size samples each.
    std::vector<double> columns(std::uint64_t seed, std::size_t first, std::size_t size) const
    {
        std::vector<double> values(draws.size() * size);
        auto value = values.begin();
        for (const Draw& draw : draws) {
            for (std::size_t i = 0; i < size; ++i)
                *value++ = quantile(*draw.distribution, uniforms(seed, draw.identity, first + i).a);
        }
        return values;
    }

private:
    std::size_t drawOf(const Range& range)
    {
        const std::uint64_t identity = identityHash(range.identity);
        const auto found = std::ranges::find_if(draws, [&](const Draw& draw) {
            return draw.identity == identity && *draw.distribution == range.distribution;
        });
        if (found != draws.end())
            return std::size_t(found - draws.begin());
        draws.push_back({identity, &range.distribution});
        return draws.size() - 1;
    }

    static Move& moveOf(InputNumber target, std::vector<Move>& moves)
    {
        const auto found = std::ranges::find(moves, target, &Move::target);
        return found == moves.end() ? moves.emplace_back(Move{target, {}}) : *found;
    }
};

/// y[scenario][figure][i]
using Values = std::vector<std::vector<std::vector<double>>>;

struct Run {
    std::span<const UncertainScenario> scenarios;
    std::span<const SampledFigure> figures;
    const Sampling& sampling;
    DrawPlan plan;
    Values values;
    std::mutex mutex; // of the faults
    Faults faults;

    Run(std::span<const UncertainScenario> s, std::span<const SampledFigure> f, const Sampling& how)
        : scenarios(s)
        , figures(f)
        , sampling(how)
        , plan(s)
        , values(s.size(),
                 std::vector<std::vector<double>>(f.size(), std::vector<double>(how.count)))
    {
    }

    void keep(std::size_t scenario, std::size_t i, const Inputs& inputs)
    {
        const Amounts amounts = compute(inputs);
        for (std::size_t f = 0; f < figures.size(); ++f)
            values[scenario][f][i] = figures[f].value(inputs, amounts);
    }

    void block(std::size_t first, std::size_t size)
    {
        const std::vector<double> columns = plan.columns(sampling.seed, first, size);
        for (std::size_t s = 0; s < scenarios.size(); ++s) {
            if (scenarios[s].fields.empty())
                moveAll(s, columns, first, size);
            else
                fillInAll(s, first, size);
        }
    }

    void moveAll(std::size_t s, const std::vector<double>& columns, std::size_t first,
                 std::size_t size)
    {
        Inputs inputs = scenarios[s].point.inputs;
        for (std::size_t i = 0; i < size; ++i) {
            for (const Move& move : plan.moves[s]) {
                double sum = 0;
                for (const Term& term : move.terms)
                    sum += term.weight * columns[term.draw * size + i];
                number(inputs, move.target) = sum;
            }
            keep(s, first + i, inputs);
        }
    }

    void fillInAll(std::size_t s, std::size_t first, std::size_t size)
    {
        for (std::size_t i = first; i < first + size; ++i) {
            const auto inputs = drawnInputs(scenarios[s], [&](const std::string& identity) {
                return uniforms(sampling.seed, identityHash(identity), i).a;
            });
            if (inputs) {
                keep(s, i, *inputs);
                continue;
            }
            const std::scoped_lock lock(mutex);
            if (faults.empty())
                faults = inputs.error();
            return;
        }
    }
};

std::optional<Fault> collisionOf(std::span<const UncertainScenario> scenarios)
{
    std::vector<std::string> all;
    for (const UncertainScenario& scenario : scenarios)
        std::ranges::move(identitiesOf(scenario), std::back_inserter(all));
    return collision(all);
}

/// Whether a sampled run goes on after the user's own hours have ended.
bool outlastsHours(const UncertainScenario& s, const SampledFigure& figure,
                   const std::vector<double>& values)
{
    const Profile& profile = s.point.inputs.electricity.profile;
    return !profile.empty() && !profile.wraps && !figure.name.starts_with("use.")
        && isKnown(figure.value(s.point.inputs, s.point.amounts))
        && !std::ranges::all_of(values, isKnown);
}

/// Empty if stopped.
Result<Values> run(std::span<const UncertainScenario> scenarios,
                   std::span<const SampledFigure> figures, const Sampling& sampling,
                   const Progress& progress)
{
    if (auto fault = collisionOf(scenarios))
        return std::move(*fault);
    Run all(scenarios, figures, sampling);
    const bool whole
        = inBlocks(sampling.count, blockSize, sampling.threads, progress,
                   [&](std::size_t first, std::size_t size) { all.block(first, size); });
    if (!all.faults.empty())
        return std::move(all.faults);
    if (!whole)
        return Values{};
    for (std::size_t s = 0; s < scenarios.size(); ++s) {
        for (std::size_t f = 0; f < figures.size(); ++f) {
            if (outlastsHours(scenarios[s], figures[f], all.values[s][f]))
                return Fault{FaultCode::ProfileGap, "/electricity/hourlyIntensityGPerKwh"};
        }
    }
    return std::move(all.values);
}

} // namespace

std::vector<Result<UncertainScenario>> prepareUncertain(std::span<const Scenario> plan,
                                                        const Catalog& catalog,
                                                        std::string_view currency,
                                                        std::optional<Date> evaluationDay)
{
    const auto identities = userIdentities(plan);
    std::vector<Result<UncertainScenario>> all;
    for (std::size_t i = 0; i < plan.size(); ++i) {
        UncertainScenario s;
        s.scenario = std::make_shared<const Scenario>(plan[i]);
        s.catalog = &catalog;
        s.currency = currency;
        s.day = evaluationDay.value_or(catalogDay(catalog));
        Record record(catalog);
        s.point = prepare(*s.scenario, currency, s.day, record);
        s.ranges = std::move(record.ranges);
        Faults faults = std::move(record.faults);
        if (faults.empty())
            faults = applyUserRanges(identities[i], record.inputs, s);
        if (faults.empty())
            all.emplace_back(std::move(s));
        else
            all.emplace_back(std::move(faults));
    }
    return all;
}

Result<Samples> sample(std::span<const UncertainScenario> scenarios, const SampledFigure& figure,
                       const Sampling& sampling, const Progress& progress)
{
    auto values = run(scenarios, {&figure, 1}, sampling, progress);
    if (!values)
        return values.error();
    Samples samples;
    for (auto& figures : std::move(values).value())
        samples.push_back(std::move(figures.front()));
    return samples;
}

Result<std::vector<FigureSummary>> summaries(const UncertainScenario& scenario,
                                             const Sampling& sampling, const Progress& progress)
{
    const auto figures = sampledFigures();
    const auto values = run({&scenario, 1}, figures, sampling, progress);
    if (!values)
        return values.error();
    std::vector<FigureSummary> all;
    if (values->empty())
        return all;
    all.resize(figures.size());
    inBlocks(figures.size(), 1, sampling.threads, {}, [&](std::size_t f, std::size_t) {
        const std::vector<double>& y = values->front()[f];
        all[f].name = figures[f].name;
        if (std::ranges::all_of(y, isKnown))
            all[f].summary = summarise(y);
    });
    return all;
}

Certainty certainty(double probabilityLower)
{
    constexpr double clear = 0.95, probable = 0.75;
    if (probabilityLower >= clear)
        return Certainty::ClearlyLower;
    if (probabilityLower >= probable)
        return Certainty::ProbablyLower;
    if (probabilityLower > 1 - probable)
        return Certainty::NoClearDifference;
    return probabilityLower > 1 - clear ? Certainty::ProbablyHigher : Certainty::ClearlyHigher;
}

} // namespace vorlauf
