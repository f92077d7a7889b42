// SPDX-License-Identifier: GPL-3.0-or-later
#include "officepackage.h"

#include "zipfile.h"

#include <QDir>
#include <QXmlStreamReader>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostParts = 1000;
constexpr qint64 mostBytes = 64 << 20; // unpacked

bool isPlainXml(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            return false;
    }
    return !xml.hasError();
}

struct Types {
    std::map<QString, QString> suffixes, paths;

    explicit Types(const QByteArray& bytes)
    {
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto value
                = [&xml](const QString& name) { return xml.attributes().value(name).toString(); };
            if (xml.name() == u"Default")
                suffixes[value(u"Extension"_s).toLower()] = value(u"ContentType"_s);
            else if (xml.name() == u"Override")
                paths[value(u"PartName"_s).mid(1)] = value(u"ContentType"_s);
        }
    }

    QString of(const QString& path) const
    {
        if (const auto found = paths.find(path); found != paths.end())
            return found->second;
        const auto found = suffixes.find(path.section(u'.', -1).toLower());
        return found == suffixes.end() ? QString() : found->second;
    }
};

QString absolutePath(const QString& from, const QString& target)
{
    const QString path
        = target.startsWith(u'/') ? target : u'/' + from.section(u'/', 0, -2) + u'/' + target;
    return QDir::cleanPath(path).remove(0, 1);
}

/// The last word of the standard's own types.
QString shortType(const QString& type)
{
    const bool own = type.startsWith(
        u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s);
    return own ? type.section(u'/', -1) : type;
}

std::vector<OfficeRelation> relations(const QString& from, const QByteArray& bytes)
{
    std::vector<OfficeRelation> found;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const auto attributes = xml.attributes();
        const QString target = attributes.value(u"Target"_s).toString();
        const bool external = attributes.value(u"TargetMode"_s) == u"External";
        found.push_back({attributes.value(u"Id"_s).toString(),
                         shortType(attributes.value(u"Type"_s).toString()),
                         external ? target : absolutePath(from, target), external});
    }
    return found;
}

} // namespace

std::optional<OfficePackage> OfficePackage::read(const QByteArray& bytes)
{
    const auto files = unzipped(bytes, mostParts, mostBytes);
    if (!files || !files->contains(u"[Content_Types].xml"_s))
        return {};
    const Types types(files->at(u"[Content_Types].xml"_s));
    OfficePackage package;
    for (const auto& [path, content] : *files) {
        const QString suffix = path.section(u'.', -1).toLower();
        if ((suffix == u"xml"_s || suffix == u"rels"_s) && !isPlainXml(content))
            return {};
        if (path == u"[Content_Types].xml"_s)
            continue;
        if (suffix != u"rels"_s) {
            package.add(path, types.of(path), content);
            continue;
        }
        // "ppt/slides/_rels/slide1.xml.rels" speaks of "ppt/slides/slide1.xml".
        const QString of = QString(path).remove(u"_rels/"_s).chopped(5);
        package.m_parts[of].relations = relations(of, content);
    }
    return package;
}

} // namespace vorlauf
