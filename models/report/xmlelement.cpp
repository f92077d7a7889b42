// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmlelement.h"

#include <QXmlStreamWriter>

#include <iterator>

namespace vorlauf {

namespace {

/// Every other character in place of those that XML 1.0 forbids, halves of pairs among them.
QString allowed(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair
            = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            ++i;
            continue;
        }
        const bool control = c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r';
        if (control || c.isSurrogate() || c.unicode() >= 0xFFFE)
            text[i] = u' ';
    }
    return text;
}

} // namespace

class XmlDocumentWriter
{
public:
    explicit XmlDocumentWriter(QByteArray& bytes) : m_xml(&bytes) {}

    void write(const XmlElement& root)
    {
        m_xml.writeStartDocument(QStringLiteral("1.0"), true);
        element(root);
        m_xml.writeEndDocument();
    }

private:
    void element(const XmlElement& e)
    {
        m_xml.writeStartElement(QString::fromLatin1(e.m_name));
        for (const XmlAttribute& attribute : e.m_attributes)
            m_xml.writeAttribute(QString::fromLatin1(attribute.name), allowed(attribute.value));
        if (!e.m_text.isEmpty())
            m_xml.writeCharacters(allowed(e.m_text));
        for (const XmlElement& child : e.m_children)
            element(child);
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
};

XmlElement::XmlElement(const char* name, std::vector<XmlAttribute> attributes,
                       std::vector<XmlElement> children)
    : m_name(name), m_attributes(std::move(attributes)), m_children(std::move(children))
{
}

XmlElement XmlElement::withText(const char* name, const QString& text,
                                std::vector<XmlAttribute> attributes)
{
    XmlElement element(name, std::move(attributes));
    element.m_text = text;
    return element;
}

XmlElement& XmlElement::add(XmlElement child)
{
    m_children.push_back(std::move(child));
    return *this;
}

XmlElement& XmlElement::add(std::vector<XmlElement> children)
{
    m_children.insert(m_children.end(), std::make_move_iterator(children.begin()),
                      std::make_move_iterator(children.end()));
    return *this;
}

QByteArray XmlElement::document() const
{
    QByteArray bytes;
    XmlDocumentWriter(bytes).write(*this);
    return bytes;
}

} // namespace vorlauf
