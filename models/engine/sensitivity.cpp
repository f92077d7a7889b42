// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensitivity.h"

#include "computemany.h"
#include "distribution.h"
#include "drawmany.h"
#include "drawn.h"
#include "philox.h"

#include <algorithm>

namespace vorlauf {

namespace {

/// What the user sees of an identity: its path and what is drawn there.
struct Shown {
    std::string path;
    const Distribution* distribution = nullptr;
    double unit = 1;
    bool whole = false, given = false;
};

Shown shownOf(const UncertainScenario& s, const std::string& identity)
{
    for (const Range& range : s.ranges) {
        if (range.identity == identity)
            return {range.path, &range.distribution, range.unit, false, range.given};
    }
    for (const UncertainField& field : s.fields) {
        if (field.identity == identity)
            return {std::string(field.field->path), &field.distribution, 1, field.field->whole,
                    true};
    }
    return {};
}

/// Total with one identity at a probability and all others as in the point result; unknown if the
/// scenario is impossible there.
double totalAt(const UncertainScenario& s, const std::string& identity, double uniform)
{
    const auto inputs = drawnInputs(
        s, [&](const std::string& other) { return other == identity ? uniform : unknown; });
    return inputs ? compute(*inputs).totalLocationG : unknown;
}

/// Not those that are cut only where their field ends.
bool hasEnds(const Distribution& d)
{
    return d.kind != DistributionKind::Normal && d.kind != DistributionKind::Lognormal;
}

TornadoBar barOf(const UncertainScenario& s, const std::string& identity)
{
    const Shown shown = shownOf(s, identity);
    const bool ends = shown.given && hasEnds(*shown.distribution);
    const double low = ends ? 0 : 0.1;
    const double high = ends ? 1 : 0.9;
    const auto value = [&](double uniform) {
        const double drawn = shown.unit * quantile(*shown.distribution, uniform);
        return shown.whole ? std::round(drawn) : drawn;
    };
    return {
        shown.path, value(low), value(high), totalAt(s, identity, low), totalAt(s, identity, high),
        shown.given};
}

/// Totals of the samples of matrices A and B (METHOD.md 11.2), each identity being a column.
class MixedTotals
{
public:
    MixedTotals(const UncertainScenario& s, std::span<const std::string> identities,
                std::size_t count, std::uint64_t seed)
        : m_scenario(s), m_identities(identities), m_count(count), m_seed(seed)
    {
        for (const Range& range : s.ranges)
            m_columns.push_back(columnOf(range));
    }

    std::vector<double> operator()(const std::function<bool(std::size_t)>& fromB)
    {
        return m_scenario.fields.empty() ? moved(fromB) : filledIn(fromB);
    }

    Faults faults; // of samples that are impossible

private:
    /// Where a range has its draws; no column: as in the point result.
    struct Column {
        std::optional<std::size_t> identity;
        std::vector<double> a, b;
    };

    std::optional<std::size_t> placeOf(const std::string& identity) const
    {
        const auto at = std::ranges::find(m_identities, identity);
        return at == m_identities.end() ? std::nullopt
                                        : std::optional(std::size_t(at - m_identities.begin()));
    }

    Column columnOf(const Range& range) const
    {
        Column column{placeOf(range.identity), {}, {}};
        const std::uint64_t identity = identityHash(range.identity);
        for (auto& [values, which] : {std::pair{&column.a, Uniform::A}, {&column.b, Uniform::B}}) {
            values->assign(m_count, range.base);
            if (column.identity)
                drawMany(range.distribution, m_seed, identity, 0, *values, which);
        }
        return column;
    }

    std::vector<double> moved(const std::function<bool(std::size_t)>& fromB) const
    {
        std::map<InputNumber, std::vector<double>> sums;
        for (std::size_t r = 0; r < m_columns.size(); ++r) {
            const Range& range = m_scenario.ranges[r];
            const Column& column = m_columns[r];
            const auto& draws = column.identity && fromB(*column.identity) ? column.b : column.a;
            std::vector<double>& sum = sums[range.target];
            sum.resize(m_count);
            for (std::size_t i = 0; i < m_count; ++i)
                sum[i] += range.weight * draws[i];
        }
        std::vector<InputColumn> inputs;
        for (const auto& [target, values] : sums)
            inputs.push_back({target, values});
        std::vector<double> totals(m_count);
        const OutputColumn total{OutputNumber::TotalLocationG, totals};
        computeMany(m_scenario.point.inputs, inputs, {&total, 1});
        return totals;
    }

    std::vector<double> filledIn(const std::function<bool(std::size_t)>& fromB)
    {
        std::vector<double> totals(m_count, unknown);
        for (std::size_t i = 0; i < m_count; ++i) {
            const auto inputs = drawnInputs(m_scenario, [&](const std::string& identity) {
                const auto place = placeOf(identity);
                if (!place)
                    return unknown;
                const Uniforms both = uniforms(m_seed, identityHash(identity), i);
                return fromB(*place) ? both.b : both.a;
            });
            if (inputs)
                totals[i] = compute(*inputs).totalLocationG;
            else if (faults.empty())
                faults = inputs.error();
        }
        return totals;
    }

    const UncertainScenario& m_scenario;
    std::span<const std::string> m_identities;
    std::size_t m_count;
    std::uint64_t m_seed;
    std::vector<Column> m_columns;
};

} // namespace

Result<Tornado> tornado(const UncertainScenario& s)
{
    const auto identities = identitiesOf(s);
    if (auto fault = collision(identities))
        return std::move(*fault);
    Tornado result;
    result.baseG = s.point.amounts.totalLocationG;
    for (const std::string& identity : identities)
        result.bars.push_back(barOf(s, identity));
    std::ranges::sort(result.bars, [](const TornadoBar& a, const TornadoBar& b) {
        return a.swing() != b.swing() ? a.swing() > b.swing() : a.path < b.path;
    });
    return result;
}

Result<SobolShares> sobolShares(const UncertainScenario& s, std::size_t count, std::uint64_t seed,
                                const Progress& progress)
{
    const auto identities = identitiesOf(s);
    if (auto fault = collision(identities))
        return std::move(*fault);
    SobolShares result;
    result.baseG = s.point.amounts.totalLocationG;
    if (identities.empty())
        return result;
    MixedTotals totals(s, identities, count, seed);
    const SobolIndices indices = sobol(
        identities.size(), [&totals](const auto& fromB) { return totals(fromB); }, progress);
    if (!totals.faults.empty())
        return std::move(totals.faults);
    for (std::size_t k = 0; k < indices.total.size(); ++k)
        result.shares.push_back({shownOf(s, identities[k]).path, indices.first[k], indices.total[k],
                                 indices.standardError[k]});
    std::ranges::sort(result.shares, [](const SobolShare& x, const SobolShare& y) {
        return x.total != y.total ? x.total > y.total : x.path < y.path;
    });
    return result;
}

} // namespace vorlauf
