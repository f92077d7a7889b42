// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vorlauf {

// JSON as text, one level at a time. QJsonDocument judges whether a text is JSON; it also sorts the
// members of objects, hides doubled ones and rounds large whole numbers, so plans are read from the
// text that it accepted. On other text these functions give less, never a crash.

enum class JsonType { Null, Bool, Double, String, Array, Object };

struct JsonMember {
    std::string name;       // decoded
    std::string_view value; // as it stands in the text
};

JsonType jsonType(std::string_view value);
std::vector<JsonMember> jsonMembers(std::string_view object);
std::vector<std::string_view> jsonElements(std::string_view array);
std::string jsonString(std::string_view value); // decoded
double jsonNumber(std::string_view value);      // infinite if it is too large for a double
std::string withoutSpaces(std::string_view value);

/// JSON pointers of the numbers that no double can hold ("1e400").
std::vector<std::string> endlessNumbers(std::string_view value);

/// The value at a JSON pointer, empty if there is none.
std::string_view jsonAt(std::string_view value, std::string_view pointer);

std::string pointerTo(std::string_view parent, std::string_view name); // escapes ~ and /
std::vector<std::string> pointerNames(std::string_view pointer);

/// Whole numbers in plain digits, others in the fewest that read back alike; null for what is not
/// finite.
std::string toJson(double number);
std::string toJson(bool value);
std::string toJson(std::string_view text);
std::string toJson(const std::vector<double>& numbers);

} // namespace vorlauf
