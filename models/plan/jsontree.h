// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

#include <string>
#include <string_view>
#include <vector>

namespace vorlauf {

/// JSON to be written, its members in the order in which they were added (QJsonObject sorts them).
class JsonTree
{
public:
    JsonTree() = default;                // an empty object
    explicit JsonTree(std::string text); // finished JSON text
    static JsonTree array();             // an empty array
    static JsonTree from(const QJsonValue& value);

    /// Puts a value at a JSON pointer, with the objects on the way; replaces what is there.
    JsonTree& set(std::string_view pointer, JsonTree value);
    JsonTree& set(std::string_view pointer, std::string text)
    {
        return set(pointer, JsonTree(std::move(text)));
    }
    JsonTree& append(JsonTree element); // to an array
    bool contains(std::string_view pointer) const;

    /// Two spaces a level; a small object in an array and an array of plain values take one line.
    std::string text(int level = 0) const;

private:
    enum class Kind { Object, Array, Text };
    const JsonTree* child(std::string_view name) const;
    bool isFlat() const; // nothing inside has members itself
    std::string inOneLine() const;
    std::string entry(std::size_t i) const; // name in front of a member

    Kind m_kind = Kind::Object;
    std::string m_text;
    std::vector<std::string> m_names; // of the children of an object
    std::vector<JsonTree> m_children;
};

} // namespace vorlauf
