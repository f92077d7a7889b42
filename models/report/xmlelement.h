// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <concepts>
#include <vector>

namespace vorlauf {

struct XmlAttribute {
    const char* name;
    QString value;

    XmlAttribute(const char* key, const QString& text) : name(key), value(text) {}
    XmlAttribute(const char* key, const char* text) : name(key), value(QString::fromLatin1(text)) {}
    XmlAttribute(const char* key, std::integral auto number)
        : name(key), value(QString::number(qint64(number)))
    {
    }
};

/// An element to be written, with names as they stand in the file ("a:off"). The order of its
/// children is the order in which they are added.
class XmlElement
{
public:
    XmlElement(const char* name, std::vector<XmlAttribute> attributes = {},
               std::vector<XmlElement> children = {});

    /// An element that holds nothing but text.
    static XmlElement withText(const char* name, const QString& text,
                               std::vector<XmlAttribute> attributes = {});
    /// The common form of a property: <c:idx val="0"/>.
    template <typename Value>
    static XmlElement withValue(const char* name, Value value)
    {
        return {name, {{"val", value}}};
    }

    XmlElement& add(XmlElement child);
    XmlElement& add(std::vector<XmlElement> children);

    /// The file. Characters that no XML can hold become spaces.
    QByteArray document() const;

private:
    friend class XmlDocumentWriter;
    const char* m_name;
    std::vector<XmlAttribute> m_attributes;
    std::vector<XmlElement> m_children;
    QString m_text;
};

} // namespace vorlauf
