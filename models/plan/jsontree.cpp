// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontree.h"

#include "jsontext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <charconv>

namespace vorlauf {

JsonTree::JsonTree(std::string text) : m_kind(Kind::Text), m_text(std::move(text)) {}

JsonTree JsonTree::array()
{
    JsonTree tree;
    tree.m_kind = Kind::Array;
    return tree;
}

JsonTree JsonTree::from(const QJsonValue& value)
{
    JsonTree tree;
    switch (value.type()) {
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            tree.m_names.push_back(it.key().toStdString());
            tree.m_children.push_back(from(it.value()));
        }
        return tree;
    }
    case QJsonValue::Array:
        tree.m_kind = Kind::Array;
        for (const QJsonValue& element : value.toArray())
            tree.m_children.push_back(from(element));
        return tree;
    case QJsonValue::String:
        return JsonTree(toJson(std::string_view(value.toString().toStdString())));
    case QJsonValue::Double:
        return JsonTree(toJson(value.toDouble()));
    case QJsonValue::Bool:
        return JsonTree(toJson(value.toBool()));
    default:
        return JsonTree("null");
    }
}

const JsonTree* JsonTree::child(std::string_view name) const
{
    std::size_t i = m_children.size();
    if (m_kind == Kind::Object)
        i = std::size_t(std::ranges::find(m_names, name) - m_names.begin());
    else
        std::from_chars(name.data(), name.data() + name.size(), i);
    return i < m_children.size() ? &m_children[i] : nullptr;
}

JsonTree& JsonTree::set(std::string_view pointer, JsonTree value)
{
    JsonTree* place = this;
    for (std::string& name : pointerNames(pointer)) {
        JsonTree* next = const_cast<JsonTree*>(place->child(name)); // a part of *this
        if (!next) {
            if (place->m_kind == Kind::Object)
                place->m_names.push_back(std::move(name));
            next = &place->m_children.emplace_back();
        }
        place = next;
    }
    *place = std::move(value);
    return *place;
}

JsonTree& JsonTree::append(JsonTree element)
{
    return m_children.emplace_back(std::move(element));
}

bool JsonTree::contains(std::string_view pointer) const
{
    const JsonTree* place = this;
    for (const std::string& name : pointerNames(pointer)) {
        place = place->child(name);
        if (!place)
            return false;
    }
    return true;
}

bool JsonTree::isFlat() const
{
    return std::ranges::all_of(m_children,
                               [](const JsonTree& part) { return part.m_kind == Kind::Text; });
}

std::string JsonTree::entry(std::size_t i) const
{
    return m_kind == Kind::Object ? toJson(std::string_view(m_names[i])) + ": " : std::string();
}

std::string JsonTree::inOneLine() const
{
    if (m_kind == Kind::Text)
        return m_text;
    std::string text(1, m_kind == Kind::Object ? '{' : '[');
    for (std::size_t i = 0; i < m_children.size(); ++i) {
        text += i > 0 ? ", " : m_kind == Kind::Object ? " " : "";
        text += entry(i) + m_children[i].inOneLine();
    }
    if (m_kind == Kind::Array)
        return text + ']';
    return text + (m_children.empty() ? "}" : " }");
}

std::string JsonTree::text(int level) const
{
    if (m_kind == Kind::Text || m_children.empty() || (m_kind == Kind::Array && isFlat()))
        return inOneLine();
    const std::string margin(std::size_t(2 * level), ' ');
    std::string text(1, m_kind == Kind::Object ? '{' : '[');
    for (std::size_t i = 0; i < m_children.size(); ++i) {
        const JsonTree& part = m_children[i];
        text += (i > 0 ? ",\n  " : "\n  ") + margin + entry(i);
        text += m_kind == Kind::Array && part.isFlat() ? part.inOneLine() : part.text(level + 1);
    }
    return text + '\n' + margin + (m_kind == Kind::Object ? '}' : ']');
}

} // namespace vorlauf
