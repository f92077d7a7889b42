// SPDX-License-Identifier: GPL-3.0-or-later
#include "planreading.h"

#include <set>

namespace vorlauf {

void PlanReading::fault(FaultCode code, const JsonPlace& place)
{
    Fault fault{code, m_base + place.path};
    constexpr std::size_t longest = 60; // enough to recognise it in a sentence
    switch (jsonType(place.value)) {
    case JsonType::Double:
        fault.value = jsonNumber(place.value);
        break;
    case JsonType::String:
        fault.text = jsonString(place.value);
        break;
    default:
        if (place.value.size() <= longest)
            fault.text = withoutSpaces(place.value);
    }
    faults.push_back(std::move(fault));
}

void PlanReading::keepUnknown(const JsonPlace& place)
{
    m_unknown[place.path] = withoutSpaces(place.value);
    warnings.push_back({WarningCode::UnknownField, m_base + place.path});
}

bool PlanReading::isOf(JsonType type, const JsonPlace& place)
{
    if (jsonType(place.value) == type)
        return true;
    fault(FaultCode::Type, place);
    return false;
}

bool PlanReading::read(const JsonPlace& place, std::string& text)
{
    if (!isOf(JsonType::String, place))
        return false;
    text = jsonString(place.value);
    return true;
}

bool PlanReading::read(const JsonPlace& place, bool& value)
{
    if (!isOf(JsonType::Bool, place))
        return false;
    value = place.value == "true";
    return true;
}

bool PlanReading::read(const JsonPlace& place, double& number)
{
    if (!isOf(JsonType::Double, place))
        return false;
    number = jsonNumber(place.value);
    return true;
}

bool PlanReading::read(const JsonPlace& place, Date& date)
{
    std::string text;
    return read(place, text) && parsed(place, parseDate(text), date);
}

bool PlanReading::read(const JsonPlace& place, Instant& instant)
{
    std::string text;
    return read(place, text) && parsed(place, parseInstant(text), instant);
}

bool PlanReading::read(const JsonPlace& place, std::vector<double>& numbers)
{
    if (!isOf(JsonType::Array, place))
        return false;
    constexpr std::size_t enough = 100; // faults of one array; a hostile file has millions
    const std::size_t before = faults.size();
    for (const std::string_view element : jsonElements(place.value)) {
        if (faults.size() - before == enough)
            break;
        double number = 0;
        read(place.at(numbers.size(), element), number);
        numbers.push_back(number);
    }
    return faults.size() == before;
}

std::vector<JsonMember> PlanReading::members(const JsonPlace& place)
{
    if (!isOf(JsonType::Object, place))
        return {};
    std::vector<JsonMember> members = jsonMembers(place.value);
    std::set<std::string_view> names;
    for (const JsonMember& member : members) {
        if (!names.insert(member.name).second)
            fault(FaultCode::Type, place.at(member));
    }
    return members;
}

std::vector<std::string_view> PlanReading::elements(const JsonPlace& place)
{
    return isOf(JsonType::Array, place) ? jsonElements(place.value)
                                        : std::vector<std::string_view>{};
}

} // namespace vorlauf
