// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidedeck.h"

#include "chartpart.h"
#include "chartsheet.h"
#include "slidemaster.h"
#include "slidepart.h"

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

const QString officeType = u"application/vnd.openxmlformats-officedocument."_s;
const QString presentationPath = u"ppt/presentation.xml"_s;
constexpr int firstSlideId = 256; // smaller ones are not allowed

class DeckWriter
{
public:
    DeckWriter(const SlideDeck& deck, const SlideBase& base)
        : m_deck(deck), m_base(base), m_package(base.package)
    {
    }

    QByteArray write()
    {
        XmlElement masters = addMasters();
        XmlElement notesMasters = addNotesMasters();
        XmlElement slides("p:sldIdLst");
        for (std::size_t i = 0; i < m_deck.slides.size(); ++i) {
            const QString path = addSlide(m_deck.slides[i]);
            const QString id = m_package.relate(presentationPath, u"slide"_s, path);
            slides.add(XmlElement("p:sldId", {{"id", firstSlideId + i}, {"r:id", id}}));
        }
        XmlElement root = slideRoot("p:presentation");
        root.add({std::move(masters), std::move(notesMasters), std::move(slides),
                  XmlElement("p:sldSz", {{"cx", m_base.width}, {"cy", m_base.height}}),
                  XmlElement("p:notesSz", {{"cx", 6858000}, {"cy", 9144000}})});
        m_package.add(presentationPath, officeType + u"presentationml.presentation.main+xml"_s,
                      root);
        m_package.relate({}, u"officeDocument"_s, presentationPath);
        addProperties();
        return m_written ? m_package.bytes(m_deck.date) : QByteArray();
    }

private:
    XmlElement addMasters()
    {
        XmlElement list("p:sldMasterIdLst");
        for (const SlideBase::Master& master : m_base.masters) {
            const QString id = m_package.relate(presentationPath, u"slideMaster"_s, master.path);
            list.add(XmlElement("p:sldMasterId", {{"id", master.id}, {"r:id", id}}));
        }
        const QString theme = m_package.related(m_base.masters.front().path, u"theme"_s);
        m_package.relate(presentationPath, u"theme"_s, theme);
        return list;
    }

    XmlElement addNotesMasters()
    {
        m_notesMaster = addNotesMaster(m_package, u"0A6A94"_s);
        const QString id = m_package.relate(presentationPath, u"notesMaster"_s, m_notesMaster);
        return {"p:notesMasterIdLst", {}, {XmlElement("p:notesMasterId", {{"r:id", id}})}};
    }

    QString addSlide(const Slide& slide)
    {
        const QString path = m_package.freePath(u"ppt/slides/slide%1.xml"_s);
        ++m_slides;
        m_package.relate(path, u"slideLayout"_s,
                         slide.cover ? m_base.coverLayout : m_base.contentLayout);
        std::vector<ShapeRelations> relations;
        for (const SlideShape& shape : slide.shapes)
            relations.push_back(addParts(path, shape));
        addNotes(path, slide);
        m_package.add(path, officeType + u"presentationml.slide+xml"_s,
                      slidePart(slide, m_base, relations, m_deck.foot, m_deck.language));
        return path;
    }

    void addNotes(const QString& slidePath, const Slide& slide)
    {
        const QString path = m_package.freePath(u"ppt/notesSlides/notesSlide%1.xml"_s);
        m_package.relate(path, u"notesMaster"_s, m_notesMaster);
        m_package.relate(path, u"slide"_s, slidePath);
        m_package.relate(slidePath, u"notesSlide"_s, path);
        m_package.add(path, officeType + u"presentationml.notesSlide+xml"_s,
                      notesPart(slide, m_deck.language));
    }

    ShapeRelations addParts(const QString& slidePath, const SlideShape& shape)
    {
        if (const auto* frame = std::get_if<SlideChartFrame>(&shape))
            return {addChart(slidePath, frame->chart), {}};
        const auto* picture = std::get_if<SlidePicture>(&shape);
        if (!picture)
            return {};
        const bool png = !picture->png.isEmpty();
        ShapeRelations relations;
        relations.first
            = addMedia(slidePath, png ? u"png"_s : u"jpeg"_s,
                       png ? u"image/png"_s : u"image/jpeg"_s, png ? picture->png : picture->jpeg);
        if (!picture->svg.isEmpty())
            relations.drawing = addMedia(slidePath, u"svg"_s, u"image/svg+xml"_s, picture->svg);
        return relations;
    }

    QString addMedia(const QString& slidePath, const QString& suffix, const QString& type,
                     const QByteArray& bytes)
    {
        const QString path = m_package.freePath(u"ppt/media/picture%1."_s + suffix);
        m_package.add(path, type, bytes);
        return m_package.relate(slidePath, u"image"_s, path);
    }

    QString addChart(const QString& slidePath, const SlideChart& chart)
    {
        const QString path = m_package.freePath(u"ppt/charts/chart%1.xml"_s);
        const QString book = m_package.freePath(u"ppt/embeddings/chart%1.xlsx"_s);
        const QByteArray workbook = chartWorkbook(chart, m_deck.date);
        m_written = m_written && !workbook.isEmpty();
        m_package.add(book, officeType + u"spreadsheetml.sheet"_s, workbook);
        const QString bookId = m_package.relate(path, u"package"_s, book);
        m_package.add(path, officeType + u"drawingml.chart+xml"_s,
                      chartPart(chart, bookId, m_deck.language));
        return m_package.relate(slidePath, u"chart"_s, path);
    }

    void addProperties()
    {
        const QString time = m_deck.date.toString(Qt::ISODate) + u"T12:00:00Z"_s;
        const auto moment = [&time](const char* name) {
            return XmlElement::withText(name, time, {{"xsi:type", "dcterms:W3CDTF"}});
        };
        const XmlElement core(
            "cp:coreProperties",
            {{"xmlns:cp",
              "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
             {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
             {"xmlns:dcterms", "http://purl.org/dc/terms/"},
             {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}},
            {XmlElement::withText("dc:title", m_deck.title),
             XmlElement::withText("dc:creator", m_deck.author),
             XmlElement::withText("dc:language", m_deck.language),
             XmlElement::withText("cp:lastModifiedBy", m_deck.author), moment("dcterms:created"),
             moment("dcterms:modified")});
        const XmlElement app(
            "Properties",
            {{"xmlns",
              "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}},
            {XmlElement::withText("Application", u"Vorlauf"_s),
             XmlElement::withText("Slides", QString::number(m_slides)),
             XmlElement::withText("Notes", QString::number(m_slides)),
             XmlElement::withText("Company", m_deck.organisation)});
        m_package.add(u"docProps/core.xml"_s,
                      u"application/vnd.openxmlformats-package.core-properties+xml"_s, core);
        m_package.add(u"docProps/app.xml"_s, officeType + u"extended-properties+xml"_s, app);
        m_package.relate({}, u"core-properties"_s, u"docProps/core.xml"_s);
        m_package.relate({}, u"extended-properties"_s, u"docProps/app.xml"_s);
    }

    const SlideDeck& m_deck;
    const SlideBase& m_base;
    OfficePackage m_package;
    QString m_notesMaster;
    int m_slides = 0;
    bool m_written = true;
};

} // namespace

QByteArray writeSlides(const SlideDeck& deck, const SlideBase& base)
{
    return DeckWriter(deck, base).write();
}

} // namespace vorlauf
