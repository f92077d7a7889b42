// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>

namespace vorlauf {

namespace {

constexpr std::string_view spaces = " \t\n\r";
constexpr int deepest = 1024; // as QJsonDocument

void skipSpaces(std::string_view& text)
{
    text.remove_prefix(std::min(text.find_first_not_of(spaces), text.size()));
}

std::size_t stringLength(std::string_view text)
{
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return i + 1;
    }
    return text.size();
}

std::size_t containerLength(std::string_view text)
{
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"')
            i += stringLength(text.substr(i)) - 1;
        else if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth == 0)
            return i + 1;
    }
    return text.size();
}

/// Takes the value at the front, and the sign behind it.
std::string_view takeValue(std::string_view& text)
{
    skipSpaces(text);
    if (text.empty())
        return {};
    std::size_t length = 0;
    if (text.front() == '"')
        length = stringLength(text);
    else if (text.front() == '{' || text.front() == '[')
        length = containerLength(text);
    else
        length = std::min(text.find_first_of(" \t\n\r,:]}"), text.size());
    const std::string_view value = text.substr(0, length);
    text.remove_prefix(length);
    skipSpaces(text);
    text.remove_prefix(text.empty() ? 0 : 1);
    return value;
}

/// What stands between the brackets.
std::string_view inside(std::string_view value)
{
    skipSpaces(value);
    while (!value.empty() && spaces.find(value.back()) != std::string_view::npos)
        value.remove_suffix(1);
    return value.size() < 2 ? std::string_view{} : value.substr(1, value.size() - 2);
}

void findEndless(std::string_view value, const std::string& pointer, int depth,
                 std::vector<std::string>& found)
{
    if (depth > deepest)
        return;
    const JsonType type = jsonType(value);
    if (type == JsonType::Double && std::isinf(jsonNumber(value)))
        found.push_back(pointer);
    if (type == JsonType::Object) {
        for (const JsonMember& member : jsonMembers(value))
            findEndless(member.value, pointerTo(pointer, member.name), depth + 1, found);
    }
    if (type == JsonType::Array) {
        std::size_t i = 0;
        for (const std::string_view element : jsonElements(value))
            findEndless(element, pointer + '/' + std::to_string(i++), depth + 1, found);
    }
}

} // namespace

JsonType jsonType(std::string_view value)
{
    skipSpaces(value);
    switch (value.empty() ? 'n' : value.front()) {
    case '{':
        return JsonType::Object;
    case '[':
        return JsonType::Array;
    case '"':
        return JsonType::String;
    case 't':
    case 'f':
        return JsonType::Bool;
    case 'n':
        return JsonType::Null;
    default:
        return JsonType::Double;
    }
}

std::vector<JsonMember> jsonMembers(std::string_view object)
{
    std::vector<JsonMember> members;
    std::string_view rest = inside(object);
    skipSpaces(rest);
    while (!rest.empty()) {
        const std::string_view name = takeValue(rest);
        members.push_back({jsonString(name), takeValue(rest)});
    }
    return members;
}

std::vector<std::string_view> jsonElements(std::string_view array)
{
    std::vector<std::string_view> elements;
    std::string_view rest = inside(array);
    skipSpaces(rest);
    while (!rest.empty())
        elements.push_back(takeValue(rest));
    return elements;
}

std::string jsonString(std::string_view value)
{
    const std::string_view text = inside(value);
    if (text.find('\\') == std::string_view::npos)
        return std::string(text);
    const QByteArray array = '[' + QByteArray(value.data(), qsizetype(value.size())) + ']';
    return QJsonDocument::fromJson(array).array().at(0).toString().toStdString();
}

double jsonNumber(std::string_view value)
{
    double number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc::result_out_of_range)
        return number;
    // from_chars says the same of what is too small: that one is a zero.
    const std::size_t exponent = value.find_first_of("eE");
    const bool small = exponent != std::string_view::npos && value.size() > exponent + 1
        && value[exponent + 1] == '-';
    return small ? 0 : std::numeric_limits<double>::infinity();
}

std::string withoutSpaces(std::string_view value)
{
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == '"') {
            const std::size_t length = stringLength(value.substr(i));
            text += value.substr(i, length);
            i += length - 1;
        } else if (spaces.find(value[i]) == std::string_view::npos) {
            text += value[i];
        }
    }
    return text;
}

std::vector<std::string> endlessNumbers(std::string_view value)
{
    std::vector<std::string> found;
    findEndless(value, {}, 0, found);
    return found;
}

std::string_view jsonAt(std::string_view value, std::string_view pointer)
{
    for (const std::string& name : pointerNames(pointer)) {
        std::string_view next;
        if (jsonType(value) == JsonType::Object) {
            for (const JsonMember& member : jsonMembers(value)) {
                if (member.name == name)
                    next = member.value;
            }
        } else if (jsonType(value) == JsonType::Array) {
            const auto elements = jsonElements(value);
            std::size_t index = elements.size();
            std::from_chars(name.data(), name.data() + name.size(), index);
            next = index < elements.size() ? elements[index] : std::string_view{};
        }
        if (next.empty())
            return {};
        value = next;
    }
    return value;
}

std::string pointerTo(std::string_view parent, std::string_view name)
{
    std::string pointer(parent);
    pointer += '/';
    for (const char c : name) {
        if (c == '~')
            pointer += "~0";
        else if (c == '/')
            pointer += "~1";
        else
            pointer += c;
    }
    return pointer;
}

std::vector<std::string> pointerNames(std::string_view pointer)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < pointer.size(); ++i) {
        if (pointer[i] == '/')
            names.emplace_back();
        else if (names.empty())
            continue;
        else if (pointer[i] == '~' && i + 1 < pointer.size())
            names.back() += pointer[++i] == '1' ? '/' : '~';
        else
            names.back() += pointer[i];
    }
    return names;
}

std::string toJson(double number)
{
    if (!std::isfinite(number))
        return "null";
    const bool plain = std::abs(number) < 1e15 && number == std::trunc(number);
    std::array<char, 32> buffer{};
    const auto [end, error] = plain
        ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::int64_t(number))
        : std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return {buffer.data(), end};
}

std::string toJson(bool value)
{
    return value ? "true" : "false";
}

std::string toJson(std::string_view text)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    std::string json = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            json += '\\';
        if (static_cast<unsigned char>(c) >= 0x20) {
            json += c;
        } else if (c == '\n') {
            json += "\\n";
        } else {
            json += "\\u00";
            json += hex[std::size_t(c) >> 4];
            json += hex[std::size_t(c) & 15];
        }
    }
    return json + '"';
}

std::string toJson(const std::vector<double>& numbers)
{
    std::string json = "[";
    for (const double number : numbers) {
        json += json.size() > 1 ? ", " : "";
        json += toJson(number);
    }
    return json + ']';
}

} // namespace vorlauf
