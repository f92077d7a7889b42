// SPDX-License-Identifier: GPL-3.0-or-later
#include "uncertainty.h"

#include "blocks.h"
#include "computemany.h"
#include "drawmany.h"
#include "drawn.h"
#include "philox.h"
#include "userranges.h"

#include <algorithm>
#include <mutex>

namespace vorlauf {

namespace {

constexpr std::size_t blockSize = 1024; // the draws of a block stay near the processor

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

    /// Its values: those of a draw as they stand in columns, else sums made in place.
    std::span<const double> column(std::span<const double> columns, std::span<double> place) const
    {
        const auto drawn = [&](const Term& term) {
            return columns.subspan(term.draw * place.size(), place.size());
        };
        if (terms.size() == 1 && terms.front().weight == 1)
            return drawn(terms.front());
        std::ranges::fill(place, 0);
        for (const Term& term : terms) {
            const std::span<const double> draws = drawn(term);
            for (std::size_t i = 0; i < place.size(); ++i)
                place[i] += term.weight * draws[i];
        }
        return place;
    }
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
        for (std::size_t k = 0; k < draws.size(); ++k)
            drawMany(*draws[k].distribution, seed, draws[k].identity, first,
                     std::span(values).subspan(k * size, size));
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
    std::vector<Inputs> bases;     // the point results' inputs
    std::vector<ProfileSums> sums; // of those that follow hours
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
        sums.reserve(s.size());
        for (const UncertainScenario& scenario : s) {
            ElectricityInputs& e = bases.emplace_back(scenario.point.inputs).electricity;
            if (!e.profile.empty() && !isKnown(e.pausedShape))
                e.sums = &sums.emplace_back(e.profile, e.startHour);
        }
    }

    void keep(std::size_t scenario, std::size_t i, const Inputs& inputs)
    {
        const Amounts amounts = compute(inputs);
        for (std::size_t f = 0; f < figures.size(); ++f)
            values[scenario][f][i] = number(amounts, figures[f].which);
    }

    void block(std::size_t first, std::size_t size)
    {
        const std::vector<double> columns = plan.columns(sampling.seed, first, size);
        LanePool pool;
        for (std::size_t s = 0; s < scenarios.size(); ++s) {
            if (scenarios[s].fields.empty())
                moveAll(s, columns, first, size, pool);
            else
                fillInAll(s, first, size);
        }
    }

    void moveAll(std::size_t s, std::span<const double> columns, std::size_t first,
                 std::size_t size, LanePool& pool)
    {
        std::vector<double> sumsOfDraws(plan.moves[s].size() * size);
        std::span<double> free(sumsOfDraws);
        std::vector<InputColumn> moved;
        for (const Move& move : plan.moves[s]) {
            moved.push_back({move.target, move.column(columns, free.first(size))});
            free = free.subspan(size);
        }
        std::vector<OutputColumn> wanted;
        for (std::size_t f = 0; f < figures.size(); ++f)
            wanted.push_back({figures[f].which, std::span(values[s][f]).subspan(first, size)});
        computeMany(bases[s], moved, wanted, pool);
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
        && isKnown(number(s.point.amounts, figure.which)) && !std::ranges::all_of(values, isKnown);
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
                return Fault{FaultCode::ProfileGap,
                             "/electricity/hourlyIntensityGPerKwh",
                             {},
                             scenarios[s].scenario->id};
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
        for (Fault& fault : checkUserRanges(*s.scenario))
            faults.push_back(std::move(fault));
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
