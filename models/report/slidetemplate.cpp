// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidebase.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

/// What a placeholder of a master or a layout says.
struct FoundPlace {
    QString type, index;
    std::optional<SlideArea> area;
};

struct FoundParts {
    QString type; // of a layout: "titleOnly"
    std::vector<FoundPlace> places;

    const FoundPlace* place(std::initializer_list<QStringView> types) const
    {
        const auto found = std::ranges::find_if(places, [&types](const FoundPlace& place) {
            return std::ranges::find(types, place.type) != types.end();
        });
        return found == places.end() ? nullptr : &*found;
    }
};

qint64 number(const QXmlStreamReader& xml, const QString& name)
{
    return xml.attributes().value(name).toLongLong();
}

void readShape(QXmlStreamReader& xml, FoundParts& parts)
{
    FoundPlace place;
    bool isPlace = false;
    SlideArea area;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"sp")
            break;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"ph") {
            isPlace = true;
            place.type = xml.attributes().value(u"type"_s).toString();
            place.index = xml.attributes().value(u"idx"_s).toString();
        } else if (xml.name() == u"off") {
            area.x = number(xml, u"x"_s);
            area.y = number(xml, u"y"_s);
        } else if (xml.name() == u"ext" && xml.attributes().hasAttribute(u"cx"_s)) {
            area.width = number(xml, u"cx"_s);
            area.height = number(xml, u"cy"_s);
            place.area = area;
        }
    }
    if (isPlace)
        parts.places.push_back(place);
}

FoundParts partsOf(const OfficePackage& package, const QString& path)
{
    FoundParts parts;
    const OfficePart* part = package.part(path);
    if (!part)
        return parts;
    QXmlStreamReader xml(part->bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"sldLayout")
            parts.type = xml.attributes().value(u"type"_s).toString();
        else if (xml.name() == u"sp")
            readShape(xml, parts);
    }
    return parts;
}

/// Links may stay; anything else outside would be fetched when the slides are opened.
bool isKept(const OfficeRelation& relation)
{
    return relation.external ? relation.type == u"hyperlink" : relation.type != u"slide";
}

class TemplateReader
{
public:
    explicit TemplateReader(OfficePackage given) : m_given(std::move(given)) {}

    std::variant<SlideBase, TemplateFault> read()
    {
        m_presentation = m_given.related({}, u"officeDocument"_s);
        const OfficePart* part = m_given.part(m_presentation);
        if (!part || !part->contentType.contains(u"presentation"_s, Qt::CaseInsensitive)
            || !part->contentType.contains(u"main+xml"_s))
            return TemplateFault::NotAPresentation;
        readPresentation(part->bytes);
        for (const SlideBase::Master& master : m_base.masters)
            take(master.path);
        if (m_base.masters.empty() || !chooseLayouts() || !placeContent())
            return TemplateFault::NoLayout;
        return m_base;
    }

private:
    void readPresentation(const QByteArray& bytes)
    {
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"sldMasterId")
                addMaster(xml.attributes());
            else if (xml.name() == u"sldSz") {
                m_base.width = number(xml, u"cx"_s);
                m_base.height = number(xml, u"cy"_s);
            }
        }
    }

    void addMaster(const QXmlStreamAttributes& attributes)
    {
        QString relation;
        for (const QXmlStreamAttribute& attribute : attributes) {
            if (attribute.qualifiedName() == u"r:id")
                relation = attribute.value().toString();
        }
        for (const OfficeRelation& found : m_given.part(m_presentation)->relations) {
            if (found.id == relation && found.type == u"slideMaster")
                m_base.masters.push_back({found.target, attributes.value(u"id"_s).toString()});
        }
    }

    /// A part with all that it refers to.
    void take(const QString& path)
    {
        const OfficePart* part = m_given.part(path);
        if (!part || part->contentType.isEmpty() || m_base.package.part(path))
            return;
        m_base.package.add(path, part->contentType, part->bytes);
        std::vector<OfficeRelation> kept;
        for (const OfficeRelation& relation : part->relations) {
            if (isKept(relation))
                kept.push_back(relation);
        }
        m_base.package.setRelations(path, kept);
        for (const OfficeRelation& relation : kept) {
            if (!relation.external)
                take(relation.target);
        }
    }

    QStringList layouts() const
    {
        QStringList paths;
        const OfficePart* master = m_base.package.part(m_base.masters.front().path);
        for (const OfficeRelation& relation :
             master ? master->relations : std::vector<OfficeRelation>()) {
            if (relation.type == u"slideLayout" && m_base.package.part(relation.target))
                paths << relation.target;
        }
        return paths;
    }

    /// The layout of one of these types, best first; else one with a title.
    QString layoutOf(std::initializer_list<QStringView> types) const
    {
        const QStringList all = layouts();
        for (const QStringView type : types) {
            for (const QString& path : all) {
                const FoundParts parts = partsOf(m_base.package, path);
                if (parts.type == type && parts.place({u"title", u"ctrTitle"}))
                    return path;
            }
        }
        for (const QString& path : all) {
            if (partsOf(m_base.package, path).place({u"title", u"ctrTitle"}))
                return path;
        }
        return {};
    }

    bool chooseLayouts()
    {
        m_base.coverLayout = layoutOf({u"title", u"ctrTitle", u"titleOnly"});
        m_base.contentLayout = layoutOf({u"titleOnly", u"obj", u"tx"});
        return !m_base.coverLayout.isEmpty() && !m_base.contentLayout.isEmpty();
    }

    /// Where title and content stand: as the layout says, else its master, else with plain margins.
    bool placeContent()
    {
        const FoundParts master = partsOf(m_base.package, m_base.masters.front().path);
        const FoundParts cover = partsOf(m_base.package, m_base.coverLayout);
        const FoundParts layout = partsOf(m_base.package, m_base.contentLayout);
        const qint64 w = m_base.width, h = m_base.height;
        if (w < 1000000 || h < 1000000)
            return false;
        const auto area = [](const FoundPlace* first, const FoundPlace* second, SlideArea other) {
            for (const FoundPlace* place : {first, second}) {
                if (place && place->area && place->area->width > 0 && place->area->height > 0)
                    return *place->area;
            }
            return other;
        };
        m_base.coverTitle = cover.place({u"title", u"ctrTitle"})->type;
        m_base.coverArea = area(cover.place({u"title", u"ctrTitle"}), master.place({u"title"}),
                                {w / 12, h / 6, w * 5 / 6, h / 4});
        m_base.titleArea = area(layout.place({u"title"}), master.place({u"title"}),
                                {w / 20, h / 20, w * 9 / 10, h / 7});
        m_base.bodyArea
            = area(master.place({u"body"}), nullptr, {w / 20, h / 5, w * 9 / 10, h * 7 / 10});
        if (const FoundPlace* foot = layout.place({u"ftr"}))
            m_base.foot.index = foot->index;
        if (const FoundPlace* place = layout.place({u"sldNum"}))
            m_base.number.index = place->index;
        return true;
    }

    OfficePackage m_given;
    QString m_presentation;
    SlideBase m_base;
};

} // namespace

std::variant<SlideBase, TemplateFault> readSlideTemplate(const QByteArray& bytes)
{
    auto package = OfficePackage::read(bytes);
    if (!package)
        return TemplateFault::NotAPresentation;
    return TemplateReader(std::move(*package)).read();
}

} // namespace vorlauf
