// SPDX-License-Identifier: GPL-3.0-or-later
#include "planfields.h"

#include <algorithm>

namespace vorlauf {

namespace {

/// Reads one member of an object into a target, if it is the one of this name.
template <typename T>
bool take(PlanReading& reading, const JsonPlace& place, const JsonMember& member,
          std::string_view name, T& target, bool* given = nullptr)
{
    if (member.name != name)
        return false;
    reading.read(place.at(member), target);
    if (given)
        *given = true;
    return true;
}

void require(PlanReading& reading, const JsonPlace& place, std::string_view name, bool given)
{
    if (!given)
        reading.fault(FaultCode::Required, {pointerTo(place.path, name), {}});
}

Contract readContract(PlanReading& reading, const JsonPlace& place)
{
    Contract contract;
    bool type = false;
    bool share = false;
    const std::size_t before = reading.faults.size();
    for (const JsonMember& member : reading.members(place)) {
        if (!take(reading, place, member, "type", contract.type, &type)
            && !take(reading, place, member, "share", contract.share, &share)
            && !take(reading, place, member, "factorGPerKwh", contract.factorGPerKwh)
            && !take(reading, place, member, "upstreamGPerKwh", contract.upstreamGPerKwh)
            && !take(reading, place, member, "qualified", contract.qualified))
            reading.keepUnknown(place.at(member));
    }
    if (reading.faults.size() == before) {
        require(reading, place, "type", type);
        require(reading, place, "share", share);
    }
    return contract;
}

/// "flat", "solar" or the hours themselves.
void readProfile(PlanReading& reading, const JsonPlace& place, HourlySupply& supply)
{
    if (jsonType(place.value) == JsonType::Array) {
        supply.shape = ProfileShape::Hourly;
        reading.read(place, supply.hourly);
    } else if (jsonType(place.value) == JsonType::String && jsonString(place.value) == "hourly") {
        reading.fault(FaultCode::Type, place); // the word of the array, not one of the file
    } else {
        reading.read(place, supply.shape);
    }
}

/// METHOD 10.1: a <= m <= b, sd >= 0, GSD >= 1, alpha and beta > 0; a lognormal has a median above
/// 0.
bool isValid(const Distribution& distribution)
{
    static constexpr std::size_t sizes[] = {1, 2, 3, 3, 2, 2, 4};
    const std::vector<double>& p = distribution.parameters;
    if (p.size() != sizes[std::size_t(distribution.kind)])
        return false;
    if (distribution.truncate && !(distribution.truncate->first <= distribution.truncate->second))
        return false;
    switch (distribution.kind) {
    case DistributionKind::Fixed:
        return true;
    case DistributionKind::Uniform:
    case DistributionKind::Triangular:
    case DistributionKind::Pert:
        return std::ranges::is_sorted(p);
    case DistributionKind::Normal:
        return p[1] >= 0;
    case DistributionKind::Lognormal:
        return p[0] > 0 && p[1] >= 1;
    case DistributionKind::Beta:
        return p[0] > 0 && p[1] > 0 && p[2] <= p[3];
    }
    return false;
}

void readTruncation(PlanReading& reading, const JsonPlace& place, Distribution& distribution)
{
    std::vector<double> range;
    if (!reading.read(place, range))
        return;
    if (range.size() == 2)
        distribution.truncate = {range[0], range[1]};
    else
        reading.fault(FaultCode::Distribution, place);
}

Distribution readDistribution(PlanReading& reading, const JsonPlace& place)
{
    Distribution distribution;
    int kinds = 0;
    const std::size_t before = reading.faults.size();
    for (const JsonMember& member : reading.members(place)) {
        if (const auto kind = fromWord<DistributionKind>(member.name)) {
            ++kinds;
            distribution.kind = *kind;
            distribution.parameters.clear();
            reading.read(place.at(member), distribution.parameters);
        } else if (member.name == "truncate") {
            readTruncation(reading, place.at(member), distribution);
        } else {
            reading.keepUnknown(place.at(member));
        }
    }
    if (reading.faults.size() == before && (kinds != 1 || !isValid(distribution)))
        reading.fault(FaultCode::Distribution, place);
    return distribution;
}

} // namespace

void readMix(PlanReading& reading, const JsonPlace& place, std::optional<Mix>& mix)
{
    mix.emplace();
    for (const JsonMember& member : reading.members(place))
        reading.read(place.at(member), (*mix)[member.name]);
}

void writeMix(const std::optional<Mix>& mix, JsonTree& tree)
{
    if (!mix)
        return;
    JsonTree& object = tree.set("/electricity/mix", JsonTree());
    for (const auto& [source, share] : *mix)
        object.set(pointerTo({}, source), toJson(share));
}

void readContracts(PlanReading& reading, const JsonPlace& place, std::vector<Contract>& contracts)
{
    for (const std::string_view element : reading.elements(place))
        contracts.push_back(readContract(reading, place.at(contracts.size(), element)));
}

void writeContracts(const std::vector<Contract>& contracts, JsonTree& tree)
{
    if (contracts.empty())
        return;
    JsonTree& array = tree.set("/electricity/contracts", JsonTree::array());
    for (const Contract& contract : contracts) {
        JsonTree& object = array.append(JsonTree());
        object.set("/type", toJson(word(contract.type)));
        object.set("/share", toJson(contract.share));
        object.set("/factorGPerKwh", toJson(contract.factorGPerKwh));
        object.set("/upstreamGPerKwh", toJson(contract.upstreamGPerKwh));
        object.set("/qualified", toJson(contract.qualified));
    }
}

void readSupply(PlanReading& reading, const JsonPlace& place, std::optional<HourlySupply>& supply)
{
    supply.emplace();
    bool annual = false;
    bool profile = false;
    const std::size_t before = reading.faults.size();
    for (const JsonMember& member : reading.members(place)) {
        if (member.name == "profile") {
            profile = true;
            readProfile(reading, place.at(member), *supply);
        } else if (!take(reading, place, member, "annualMwh", supply->annualMwh, &annual)) {
            reading.keepUnknown(place.at(member));
        }
    }
    if (reading.faults.size() == before) {
        require(reading, place, "annualMwh", annual);
        require(reading, place, "profile", profile);
    }
}

void writeSupply(const std::optional<HourlySupply>& supply, JsonTree& tree)
{
    if (!supply)
        return;
    JsonTree& object = tree.set("/electricity/cfeHourly", JsonTree());
    object.set("/annualMwh", toJson(supply->annualMwh));
    object.set("/profile",
               supply->shape == ProfileShape::Hourly ? toJson(supply->hourly)
                                                     : toJson(word(supply->shape)));
}

void readDistributions(PlanReading& reading, const JsonPlace& place,
                       std::map<std::string, Distribution>& distributions)
{
    for (const JsonMember& member : reading.members(place))
        distributions[member.name] = readDistribution(reading, place.at(member));
}

void writeDistributions(const std::map<std::string, Distribution>& distributions, JsonTree& tree)
{
    for (const auto& [input, distribution] : distributions) {
        JsonTree& object = tree.set(pointerTo("/uncertainty", input), JsonTree());
        object.set(pointerTo({}, word(distribution.kind)), toJson(distribution.parameters));
        if (const auto& range = distribution.truncate)
            object.set("/truncate", toJson(std::vector{range->first, range->second}));
    }
}

} // namespace vorlauf
