// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"
#include "jsontext.h"
#include "words.h"

#include <map>

namespace vorlauf {

/// A value of the plan file and where it stands.
struct JsonPlace {
    std::string path; // JSON pointer from the scenario, or from the plan
    std::string_view value;
    JsonPlace at(const JsonMember& member) const
    {
        return {pointerTo(path, member.name), member.value};
    }
    JsonPlace at(std::size_t index, std::string_view element) const
    {
        return {path + '/' + std::to_string(index), element};
    }
};

/// Reads values of one scenario (or of the plan around them), collecting what is wrong or unknown.
/// Each read gives false, and leaves the target alone, if the value is none of its kind: E-TYPE.
/// null is none of any kind: what was not given is left out.
class PlanReading
{
public:
    /// base: JSON pointer of the scenario from the plan, "" for the plan itself.
    PlanReading(std::string base, std::map<std::string, std::string>& unknown)
        : m_base(std::move(base)), m_unknown(unknown)
    {
    }

    Faults faults;                 // path from the plan
    std::vector<Warning> warnings; // path from the plan

    void fault(FaultCode code, const JsonPlace& place); // with the offending number or word
    void keepUnknown(const JsonPlace& place);

    bool read(const JsonPlace& place, std::string& text);
    bool read(const JsonPlace& place, bool& value);
    bool read(const JsonPlace& place, double& number);
    bool read(const JsonPlace& place, Date& date);
    bool read(const JsonPlace& place, Instant& instant);
    bool read(const JsonPlace& place, std::vector<double>& numbers);
    template <typename Enum>
    requires std::is_enum_v<Enum>
    bool read(const JsonPlace& place, Enum& value)
    {
        std::string text;
        return read(place, text) && parsed(place, fromWord<Enum>(text), value);
    }
    template <typename T>
    bool read(const JsonPlace& place, std::optional<T>& value)
    {
        T given{};
        if (!read(place, given))
            return false;
        value = std::move(given);
        return true;
    }

    /// The members of an object, each once; none if it is no object.
    std::vector<JsonMember> members(const JsonPlace& place);
    std::vector<std::string_view> elements(const JsonPlace& place); // of an array, or none

private:
    bool isOf(JsonType type, const JsonPlace& place);
    template <typename T>
    bool parsed(const JsonPlace& place, const std::optional<T>& result, T& value)
    {
        if (!result) {
            fault(FaultCode::Type, place);
            return false;
        }
        value = *result;
        return true;
    }

    std::string m_base;
    std::map<std::string, std::string>& m_unknown;
};

} // namespace vorlauf
