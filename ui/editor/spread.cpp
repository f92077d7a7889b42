// SPDX-License-Identifier: GPL-3.0-or-later
#include "spread.h"

#include "distribution.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace vorlauf {

namespace {

constexpr std::string_view objectPath = "/uncertainty/";

/// Three digits, as a person would type.
double rounded(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.3g", value);
    return std::strtod(text, nullptr);
}

} // namespace

std::string uncertaintyKey(std::string_view path)
{
    std::string key(path.substr(1));
    std::ranges::replace(key, '/', '.');
    return key;
}

std::string uncertainInput(std::string_view pointer)
{
    if (!pointer.starts_with(objectPath))
        return std::string(pointer);
    std::string path = '/' + std::string(pointer.substr(objectPath.size()));
    path = path.substr(0, path.find('/', 1)); // a fault may stand at a parameter
    std::ranges::replace(path, '.', '/');
    return path;
}

bool mayBeUncertain(const NumberField& field)
{
    // a limit, a claim and what a rule asks are what they are said to be
    static constexpr std::array<std::string_view, 6> certain{"/caps/",
                                                             "/avoided/",
                                                             "/schedule/",
                                                             "/site/powerMw",
                                                             "/site/heatReuseShare",
                                                             "/site/renewableShare"};
    return !field.whole && std::ranges::none_of(certain, [&](std::string_view prefix) {
        return field.path.starts_with(prefix);
    });
}

Spread spreadOf(const Distribution& distribution)
{
    const std::vector<double>& p = distribution.parameters;
    switch (distribution.kind) {
    case DistributionKind::Fixed:
        return {p[0], p[0], p[0]};
    case DistributionKind::Uniform:
        return {p[0], (p[0] + p[1]) / 2, p[1]};
    case DistributionKind::Triangular:
    case DistributionKind::Pert:
        return {p[0], p[1], p[2]};
    case DistributionKind::Beta:
        return {p[2], p[2] + (p[3] - p[2]) * p[0] / (p[0] + p[1]), p[3]};
    case DistributionKind::Normal:
    case DistributionKind::Lognormal:
        break;
    }
    Distribution whole = distribution;
    whole.truncate = {};
    return {quantile(whole, 0.05), p[0], quantile(whole, 0.95)};
}

Spread spreadAround(double value, const NumberField& field)
{
    const double fifth = std::abs(value) / 5;
    const auto within
        = [&](double end) { return std::clamp(rounded(end), field.minimum, field.maximum); };
    return {within(value - fifth), value, within(value + fifth)};
}

Distribution distributionOf(DistributionKind kind, const Spread& spread)
{
    const auto [low, mid, high] = spread;
    const double z = normalQuantile(0.95);
    switch (kind) {
    case DistributionKind::Fixed:
        return {kind, {mid}, {}};
    case DistributionKind::Uniform:
        return {kind, {low, high}, {}};
    case DistributionKind::Triangular:
    case DistributionKind::Pert:
        return {kind, {low, mid, high}, {}};
    case DistributionKind::Normal:
        return {kind, {mid, (high - low) / (2 * z)}, {}};
    case DistributionKind::Lognormal:
        return {kind, {mid, low > 0 ? std::exp(std::log(high / low) / (2 * z)) : 1.5}, {}};
    case DistributionKind::Beta: { // as PERT would be
        const double width = high - low;
        const double rise = width > 0 ? 4 * (mid - low) / width : 2;
        return {kind, {1 + rise, 5 - rise, low, high}, {}};
    }
    }
    return {};
}

Distribution scaled(Distribution distribution, double factor)
{
    std::vector<double>& p = distribution.parameters;
    for (std::size_t i = 0; i < p.size(); ++i) {
        const bool shape = (distribution.kind == DistributionKind::Lognormal && i == 1)
            || (distribution.kind == DistributionKind::Beta && i < 2);
        if (!shape)
            p[i] *= factor;
    }
    if (auto& cut = distribution.truncate)
        cut = {cut->first * factor, cut->second * factor};
    return distribution;
}

} // namespace vorlauf
