// SPDX-License-Identifier: GPL-3.0-or-later
#include "officepackage.h"

#include "zipfile.h"

#include <QDir>

#include <algorithm>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

QString suffixOf(const QString& path)
{
    return path.section(u'.', -1).toLower();
}

/// Types known by the suffix; all others are named part by part.
bool knownBySuffix(const QString& suffix)
{
    return suffix != u"xml"_s && suffix != u"rels"_s;
}

QString relationType(const QString& type)
{
    if (type.contains(u"://"_s))
        return type;
    if (type == u"core-properties"_s)
        return u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"_s + type;
    return u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s + type;
}

/// As seen from the folder of a part.
QString relativePath(const QString& from, const QString& to)
{
    return QDir(u'/' + from.section(u'/', 0, -2)).relativeFilePath(u'/' + to);
}

QString relationsPath(const QString& path)
{
    const QString folder = path.section(u'/', 0, -2);
    return (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s + path.section(u'/', -1)
        + u".rels"_s;
}

XmlElement relationsOf(const QString& path, const OfficePart& part)
{
    XmlElement root("Relationships",
                    {{"xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"}});
    for (const OfficeRelation& relation : part.relations) {
        std::vector<XmlAttribute> attributes{{"Id", relation.id},
                                             {"Type", relationType(relation.type)}};
        if (relation.external) {
            attributes.emplace_back("Target", relation.target);
            attributes.emplace_back("TargetMode", "External");
        } else {
            attributes.emplace_back("Target", relativePath(path, relation.target));
        }
        root.add(XmlElement("Relationship", attributes));
    }
    return root;
}

XmlElement contentTypes(const std::map<QString, OfficePart>& parts)
{
    XmlElement root("Types",
                    {{"xmlns", "http://schemas.openxmlformats.org/package/2006/content-types"}});
    std::map<QString, QString> suffixes{
        {u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s},
        {u"xml"_s, u"application/xml"_s}};
    std::vector<XmlElement> overrides;
    for (const auto& [path, part] : parts) {
        if (path.isEmpty())
            continue;
        const QString suffix = suffixOf(path);
        const bool fits = knownBySuffix(suffix)
            && suffixes.try_emplace(suffix, part.contentType).first->second == part.contentType;
        if (!fits)
            overrides.push_back(XmlElement(
                "Override", {{"PartName", u'/' + path}, {"ContentType", part.contentType}}));
    }
    for (const auto& [suffix, type] : suffixes)
        root.add(XmlElement("Default", {{"Extension", suffix}, {"ContentType", type}}));
    return root.add(std::move(overrides));
}

} // namespace

void OfficePackage::add(const QString& path, const QString& contentType, const QByteArray& bytes)
{
    OfficePart& part = m_parts[path]; // it may have relations already
    part.contentType = contentType;
    part.bytes = bytes;
}

void OfficePackage::add(const QString& path, const QString& contentType, const XmlElement& root)
{
    add(path, contentType, root.document());
}

QString OfficePackage::relate(const QString& from, const QString& type, const QString& to)
{
    std::vector<OfficeRelation>& relations = m_parts[from].relations;
    for (std::size_t number = relations.size() + 1;; ++number) {
        const QString id = u"rId%1"_s.arg(number);
        if (std::ranges::find(relations, id, &OfficeRelation::id) != relations.end())
            continue;
        relations.push_back({id, type, to});
        return id;
    }
}

void OfficePackage::setRelations(const QString& from, std::vector<OfficeRelation> relations)
{
    m_parts[from].relations = std::move(relations);
}

const OfficePart* OfficePackage::part(const QString& path) const
{
    const auto found = m_parts.find(path);
    return found == m_parts.end() ? nullptr : &found->second;
}

QString OfficePackage::freePath(const QString& pattern) const
{
    for (int number = 1;; ++number) {
        QString path = pattern.arg(number);
        if (!m_parts.contains(path))
            return path;
    }
}

QString OfficePackage::related(const QString& from, const QString& type) const
{
    const OfficePart* source = part(from);
    if (!source)
        return {};
    const auto found = std::ranges::find(source->relations, type, &OfficeRelation::type);
    return found == source->relations.end() || found->external ? QString() : found->target;
}

QByteArray OfficePackage::bytes(const QDate& date) const
{
    ZipEntries entries{{u"[Content_Types].xml"_s, contentTypes(m_parts).document()}};
    for (const auto& [path, part] : m_parts) {
        if (!part.relations.empty())
            entries.emplace_back(relationsPath(path), relationsOf(path, part).document());
        if (!path.isEmpty())
            entries.emplace_back(path, part.bytes);
    }
    return zipped(entries, date);
}

} // namespace vorlauf
