// SPDX-License-Identifier: GPL-3.0-or-later
#include "userranges.h"

#include "distribution.h"

#include <algorithm>
#include <array>

namespace vorlauf {

namespace {

struct DirectField {
    std::string_view path;
    InputNumber target;
    double perUnit = 1;
};

// Fields from which exactly one number follows, if the point result shows it there.
// clang-format off
constexpr DirectField directFields[] = {
    {"/workload/tokens", InputNumber::Tokens},
    {"/workload/flops", InputNumber::Flops},
    {"/workload/acceleratorHours", InputNumber::AcceleratorHours},
    {"/workload/energyKwh", InputNumber::EnergyKwh},
    {"/workload/samples", InputNumber::Samples},
    {"/workload/flopsPerSample", InputNumber::TrainedPerSample},
    {"/workload/macsPerSample", InputNumber::TrainedPerSample, flopPerMac},
    {"/workload/frozenFlopsPerSample", InputNumber::FrozenPerSample},
    {"/workload/adapterParameters", InputNumber::AdapterParameters},
    {"/workload/lostFraction", InputNumber::LostFraction},
    {"/workload/evaluationShare", InputNumber::EvaluationShare},
    {"/workload/experimentsMultiplier", InputNumber::ExperimentsMultiplier},
    {"/hardware/mfu", InputNumber::Utilisation},
    {"/hardware/hfu", InputNumber::Utilisation},
    {"/hardware/peakFlopsPerS", InputNumber::PeakFlopsPerS},
    {"/hardware/power/utilisation", InputNumber::Power},
    {"/hardware/power/fractionOfTdp", InputNumber::Power},
    {"/hardware/power/meanW", InputNumber::Power},
    {"/hardware/power/systemW", InputNumber::Power},
    {"/hardware/hostWPerNode", InputNumber::HostWPerNode},
    {"/hardware/networkW", InputNumber::NetworkW},
    {"/hardware/idleHours", InputNumber::IdleHours},
    {"/hardware/idleFactor", InputNumber::IdleFactor},
    {"/hardware/lifetimeYears", InputNumber::LifetimeYears},
    {"/hardware/lifetimeUtilisation", InputNumber::LifetimeUtilisation},
    {"/hardware/embodiedKgPerAccelerator", InputNumber::AcceleratorG, gramPerKg},
    {"/hardware/embodiedKgPerNode", InputNumber::ChassisG, gramPerKg},
    {"/site/pue", InputNumber::Pue},
    {"/site/wueLPerKwh", InputNumber::WueLPerKwh},
    {"/site/onsiteFactorGPerKwh", InputNumber::OnsiteFactorGPerKwh},
    {"/electricity/intensityGPerKwh", InputNumber::IntensityGPerKwh},
    {"/electricity/gridLossShare", InputNumber::GridLossShare},
    {"/electricity/residualGPerKwh", InputNumber::ResidualGPerKwh},
    {"/use/queriesPerDay", InputNumber::QueriesPerDay},
    {"/use/days", InputNumber::UseDays},
    {"/use/growthPerDay", InputNumber::GrowthPerDay},
    {"/use/promptTokens", InputNumber::PromptTokens},
    {"/use/outputTokens", InputNumber::OutputTokens},
    {"/use/whPerQuery", InputNumber::WhPerQuery},
    {"/use/prefillUtilisation", InputNumber::ServingPrefillUtilisation},
    {"/use/decodeUtilisation", InputNumber::ServingDecodeUtilisation},
    {"/use/decodeUtilisation", InputNumber::DecodeUtilisation},
    {"/economics/rentPerAcceleratorHour", InputNumber::RentPerAcceleratorHour},
    {"/economics/electricityPricePerKwh", InputNumber::ElectricityPricePerKwh},
    {"/economics/capexPerAccelerator", InputNumber::CapexPerAccelerator},
    {"/economics/capexPerNode", InputNumber::CapexPerNode},
    {"/economics/waterPricePerM3", InputNumber::WaterPricePerM3},
    {"/economics/carbonPricePerT", InputNumber::CarbonPricePerT},
};
// clang-format on

/// "hardware.mfu" or "/hardware/mfu" -> "/hardware/mfu"
std::string pointerOf(std::string_view path)
{
    std::string pointer(path);
    if (pointer.starts_with('/'))
        return pointer;
    std::ranges::replace(pointer, '.', '/');
    return '/' + pointer;
}

/// "/hardware/mfu" -> "hardware.mfu"
std::string dotted(std::string_view path)
{
    std::string text = pointerOf(path).substr(1);
    std::ranges::replace(text, '/', '.');
    return text;
}

std::string placeOf(const std::string& path)
{
    return "/uncertainty/" + pointerToken(path);
}

/// Numbers of no scalar result, or that choose the hours of the run, which stay.
bool movesNothing(std::string_view pointer)
{
    constexpr std::array still{"/caps/",
                               "/avoided/",
                               "/schedule/",
                               "/site/powerMw",
                               "/site/heatReuseShare",
                               "/site/renewableShare"};
    return std::ranges::any_of(still, [&](std::string_view p) { return pointer.starts_with(p); });
}

bool isEndless(DistributionKind kind)
{
    return kind == DistributionKind::Normal || kind == DistributionKind::Lognormal;
}

/// The distribution as far as the field's range goes. Only draws that may leave it are cut.
std::variant<Distribution, Fault> within(const NumberField& field, Distribution distribution,
                                         const std::string& path)
{
    constexpr double least = 0x1p-53;
    const double low = quantile(distribution, least);
    const double high = quantile(distribution, 1 - least);
    if (low >= field.minimum && high <= field.maximum)
        return distribution;
    if (distribution.truncate || !isEndless(distribution.kind)) {
        const bool below = low < field.minimum;
        return Fault{below ? field.below : field.above, placeOf(path), below ? low : high, {}};
    }
    constexpr double largest = std::numeric_limits<double>::max();
    distribution.truncate = {std::max(field.minimum, -largest), std::min(field.maximum, largest)};
    if (!isValid(distribution))
        return Fault{FaultCode::Distribution, placeOf(path), {}, {}};
    return distribution;
}

Number usedAt(std::span<const InputUsed> used, std::string_view pointer)
{
    for (const InputUsed& input : used) {
        if (const auto* value = std::get_if<double>(&input.value); value && input.path == pointer)
            return *value;
    }
    return {};
}

/// A preset's reported FLOP follow from the tokens as well.
bool isAlone(std::string_view pointer, const Scenario& s)
{
    return pointer != "/workload/tokens" || !s.workload.preset;
}

/// Ranges of a field from which one number follows; nothing if more depends on it.
std::vector<Range> directRanges(const std::string& pointer, const std::string& identity,
                                const Distribution& distribution, std::span<const InputUsed> used,
                                UncertainScenario& s)
{
    std::vector<Range> ranges;
    const Number value = usedAt(used, pointer);
    if (!value || *value == 0 || !isAlone(pointer, *s.scenario))
        return ranges;
    for (const DirectField& direct : directFields) {
        if (direct.path == pointer
            && number(s.point.inputs, direct.target) == direct.perUnit * *value)
            ranges.push_back(
                {pointer, identity, distribution, direct.target, *value, direct.perUnit, 1, true});
    }
    return ranges;
}

/// What filling in says of the median in the field, so that no sample is a surprise.
Faults tryField(const UncertainField& field, const std::string& path, const UncertainScenario& s)
{
    Scenario changed = *s.scenario;
    const double middle = quantile(field.distribution, 0.5);
    setNumberAt(changed, *field.field, field.field->whole ? std::round(middle) : middle);
    Record record(*s.catalog);
    prepare(changed, s.currency, s.day, record);
    for (Fault& fault : record.faults)
        fault.path = placeOf(path);
    return record.faults;
}

} // namespace

std::vector<UserIdentities> userIdentities(std::span<const Scenario> plan)
{
    struct Shared {
        const Distribution* distribution;
        std::string identity;
        std::vector<std::size_t> holders;
    };
    std::map<std::string, std::vector<Shared>> byPath;
    for (std::size_t i = 0; i < plan.size(); ++i) {
        for (const auto& [path, distribution] : plan[i].uncertainty) {
            auto& groups = byPath[dotted(path)];
            const auto same = std::ranges::find_if(
                groups, [&](const Shared& group) { return *group.distribution == distribution; });
            if (same == groups.end())
                groups.push_back({&distribution, "user|" + plan[i].id + '|' + dotted(path), {i}});
            else
                same->holders.push_back(i);
        }
    }
    for (auto& [path, groups] : byPath) { // the first of several: its id is as good as any
        const auto shared = std::ranges::find_if(
            groups, [](const Shared& group) { return group.holders.size() > 1; });
        if (shared != groups.end())
            shared->identity = "user|" + path;
    }
    std::vector<UserIdentities> identities(plan.size());
    for (const auto& [path, groups] : byPath) {
        for (const Shared& group : groups) {
            for (const std::size_t holder : group.holders)
                identities[holder][path] = group.identity;
        }
    }
    return identities;
}

Faults checkUserRanges(const Scenario& scenario)
{
    Faults faults;
    for (const auto& [path, given] : scenario.uncertainty) {
        const std::string pointer = pointerOf(path);
        const NumberField* field = numberField(pointer);
        if (!field || movesNothing(pointer)) {
            faults.push_back({FaultCode::Distribution, placeOf(path), {}, path});
        } else if (!isValid(given)) {
            faults.push_back({FaultCode::Distribution, placeOf(path), {}, {}});
        } else {
            auto cut = within(*field, given, path);
            if (auto* fault = std::get_if<Fault>(&cut))
                faults.push_back(std::move(*fault));
        }
    }
    return faults;
}

Faults applyUserRanges(const UserIdentities& identities, std::span<const InputUsed> used,
                       UncertainScenario& s)
{
    Faults faults;
    for (const auto& [path, given] : s.scenario->uncertainty) {
        const std::string pointer = pointerOf(path);
        const NumberField* field = numberField(pointer);
        const auto distribution = std::get<Distribution>(within(*field, given, path));
        const std::string& identity = identities.at(dotted(path));
        std::erase_if(s.ranges, [&](const Range& range) { return range.path == pointer; });
        auto direct = directRanges(pointer, identity, distribution, used, s);
        for (const Range& range : direct) // of what the number follows from, such as a mix, as well
            std::erase_if(s.ranges, [&range](const Range& other) {
                return !other.given && other.target == range.target;
            });
        std::ranges::move(direct, std::back_inserter(s.ranges));
        if (!direct.empty())
            continue;
        s.fields.push_back({field, identity, distribution});
        for (Fault& fault : tryField(s.fields.back(), path, s))
            faults.push_back(std::move(fault));
    }
    return faults;
}

} // namespace vorlauf
