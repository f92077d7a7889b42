// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensitivity.h"

#include "distribution.h"
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

bool hasEnds(const Distribution& d)
{
    return d.truncate
        || (d.kind != DistributionKind::Normal && d.kind != DistributionKind::Lognormal);
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
    std::vector<std::vector<double>> a, b;
    for (const std::string& identity : identities) {
        auto& columnA = a.emplace_back(count);
        auto& columnB = b.emplace_back(count);
        for (std::size_t i = 0; i < count; ++i) {
            const Uniforms both = uniforms(seed, identityHash(identity), i);
            columnA[i] = both.a;
            columnB[i] = both.b;
        }
    }
    Faults faults;
    const auto model = [&](std::span<const double> row) {
        const auto inputs = drawnInputs(s, [&](const std::string& identity) {
            const auto at = std::ranges::find(identities, identity);
            return at == identities.end() ? unknown : row[std::size_t(at - identities.begin())];
        });
        if (!inputs && faults.empty())
            faults = inputs.error();
        return inputs ? compute(*inputs).totalLocationG : unknown;
    };
    const SobolIndices indices = sobol(a, b, model, progress);
    if (!faults.empty())
        return faults;
    for (std::size_t k = 0; k < indices.total.size(); ++k)
        result.shares.push_back({shownOf(s, identities[k]).path, indices.first[k], indices.total[k],
                                 indices.standardError[k]});
    std::ranges::sort(result.shares, [](const SobolShare& x, const SobolShare& y) {
        return x.total != y.total ? x.total > y.total : x.path < y.path;
    });
    return result;
}

} // namespace vorlauf
