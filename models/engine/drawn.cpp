// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawn.h"

#include "distribution.h"
#include "philox.h"

#include <algorithm>
#include <array>

namespace vorlauf {

namespace {

/// The ranges of a scenario that was filled in anew: those of its defaults where the user gave
/// none, and the user's.
std::vector<Range> rangesOf(std::vector<Range> defaults, const UncertainScenario& s)
{
    const auto isUsers = [&s](const Range& range) {
        const auto same = [&range](const Range& other) {
            return other.given && (other.path == range.path || other.target == range.target);
        };
        return std::ranges::any_of(s.ranges, same)
            || std::ranges::any_of(s.fields, [&range](const UncertainField& field) {
                   return field.field->path == range.path;
               });
    };
    std::erase_if(defaults, isUsers);
    std::ranges::copy_if(s.ranges, std::back_inserter(defaults), &Range::given);
    return defaults;
}

/// The scenario with its uncertain fields drawn, at the hours that are chosen already.
Scenario changedScenario(const UncertainScenario& s, const UniformOf& uniformOf)
{
    Scenario changed = *s.scenario;
    for (const UncertainField& field : s.fields) {
        const double uniform = uniformOf(field.identity);
        if (isKnown(uniform))
            setNumberAt(changed, *field.field, drawnField(field, uniform));
    }
    changed.schedule.policy = Policy::Fixed;
    changed.schedule.deadline.reset();
    if (s.point.schedule)
        changed.schedule.start = s.point.schedule->result.start;
    return changed;
}

} // namespace

double drawnField(const UncertainField& field, double uniform)
{
    const double value = quantile(field.distribution, uniform);
    return field.field->whole ? std::round(value) : value;
}

void moveNumbers(std::span<const Range> ranges, const UniformOf& uniformOf, Inputs& inputs)
{
    std::array<double, inputNumberCount> sums{};
    std::array<bool, inputNumberCount> moved{};
    for (const Range& range : ranges) {
        const auto target = std::size_t(range.target);
        const double uniform = uniformOf(range.identity);
        moved[target] |= isKnown(uniform);
        const double draw = isKnown(uniform) ? quantile(range.distribution, uniform) : range.base;
        sums[target] += range.weight * draw;
    }
    for (const Range& range : ranges) {
        if (moved[std::size_t(range.target)])
            number(inputs, range.target) = sums[std::size_t(range.target)];
    }
}

Result<Inputs> drawnInputs(const UncertainScenario& s, const UniformOf& uniformOf)
{
    Inputs inputs = s.point.inputs;
    if (s.fields.empty()) {
        moveNumbers(s.ranges, uniformOf, inputs);
        return inputs;
    }
    const Scenario changed = changedScenario(s, uniformOf);
    Record record(*s.catalog);
    Prepared prepared = prepare(changed, s.currency, s.day, record);
    if (!record.faults.empty())
        return std::move(record.faults);
    const ElectricityInputs& point = inputs.electricity;
    ElectricityInputs& electricity = prepared.inputs.electricity;
    electricity.profile = point.profile; // of the scenario that stays
    electricity.yearProfile = point.yearProfile;
    electricity.startHour = point.startHour;
    electricity.restartOverheadH = point.restartOverheadH;
    electricity.pausedShape = point.pausedShape;
    moveNumbers(rangesOf(std::move(record.ranges), s), uniformOf, prepared.inputs);
    return std::move(prepared.inputs);
}

std::vector<std::string> identitiesOf(const UncertainScenario& s)
{
    std::vector<std::string> identities;
    const auto add = [&](const std::string& identity, const Distribution& distribution) {
        if (distribution.kind != DistributionKind::Fixed
            && std::ranges::find(identities, identity) == identities.end())
            identities.push_back(identity);
    };
    for (const Range& range : s.ranges)
        add(range.identity, range.distribution);
    for (const UncertainField& field : s.fields)
        add(field.identity, field.distribution);
    return identities;
}

std::optional<Fault> collision(std::span<const std::string> identities)
{
    std::map<std::uint64_t, const std::string*> seen;
    for (const std::string& identity : identities) {
        const auto [at, isNew] = seen.emplace(identityHash(identity), &identity);
        if (!isNew && *at->second != identity)
            return Fault{FaultCode::RngCollision, "/uncertainty", {}, identity};
    }
    return {};
}

} // namespace vorlauf
