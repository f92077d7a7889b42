// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidepart.h"

#include "chartpart.h"

#include <cmath>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

XmlElement textBody(const char* anchor, std::vector<XmlElement> paragraphs)
{
    XmlElement body("p:txBody", {},
                    {XmlElement("a:bodyPr",
                                {{"wrap", "square"},
                                 {"lIns", 0},
                                 {"tIns", 0},
                                 {"rIns", 0},
                                 {"bIns", 0},
                                 {"anchor", anchor}},
                                {XmlElement("a:noAutofit")}),
                     XmlElement("a:lstStyle")});
    return body.add(std::move(paragraphs));
}

XmlElement bulletProperties()
{
    constexpr qint64 indent = 228600;
    return {"a:pPr",
            {{"marL", indent}, {"indent", -indent}},
            {XmlElement("a:spcBef", {}, {XmlElement::withValue("a:spcPts", 600)}),
             XmlElement("a:buFont", {{"typeface", "Arial"}}),
             XmlElement("a:buChar", {{"char", u"•"_s}})}};
}

XmlElement paragraph(const SlideParagraph& p, double points, const SlideColour& colour,
                     const QString& language)
{
    XmlElement element("a:p");
    if (p.bullet)
        element.add(bulletProperties());
    return element.add(textRun(p.text, points, p.bold, colour, language));
}

class SlideXml
{
public:
    SlideXml(const SlideBase& base, const QString& language) : m_base(base), m_language(language) {}

    XmlElement title(const Slide& slide)
    {
        const QString type = slide.cover ? m_base.coverTitle : u"title"_s;
        const XmlElement body(
            "p:txBody", {},
            {XmlElement("a:bodyPr", {}, {XmlElement("a:normAutofit")}), XmlElement("a:lstStyle"),
             XmlElement("a:p", {},
                        {textRun(slide.title, slide.titlePoints, true, {}, m_language)})});
        return {
            "p:sp", {}, {placeholder(u"Title"_s, {{"type", type}}), XmlElement("p:spPr"), body}};
    }

    XmlElement shape(const SlideText& text)
    {
        std::vector<XmlElement> paragraphs;
        for (const SlideParagraph& p : text.paragraphs)
            paragraphs.push_back(paragraph(p, text.points, text.colour, m_language));
        const XmlElement head(
            "p:nvSpPr", {},
            {named(text.name), XmlElement("p:cNvSpPr", {{"txBox", 1}}), XmlElement("p:nvPr")});
        return {"p:sp",
                {},
                {head, boxShape(text.area),
                 textBody(text.atBottom ? "b" : "t", std::move(paragraphs))}};
    }

    XmlElement shape(const SlideTable& table) { return tableShape(table, ++m_id, m_language); }

    XmlElement shape(const SlideChartFrame& frame, const ShapeRelations& relations)
    {
        const XmlElement locks("a:graphicFrameLocks", {{"noGrp", 1}});
        const XmlElement head("p:nvGraphicFramePr", {},
                              {named(frame.name, frame.description),
                               XmlElement("p:cNvGraphicFramePr", {}, {locks}),
                               XmlElement("p:nvPr")});
        const XmlElement chart("c:chart",
                               {{"xmlns:c", slidespace::chart}, {"r:id", relations.first}});
        const XmlElement data("a:graphicData", {{"uri", slidespace::chart}}, {chart});
        return {"p:graphicFrame",
                {},
                {head, placeElement("p:xfrm", frame.area), XmlElement("a:graphic", {}, {data})}};
    }

    XmlElement shape(const SlidePicture& picture, const ShapeRelations& relations)
    {
        XmlElement blip("a:blip", {{"r:embed", relations.first}});
        if (!relations.drawing.isEmpty())
            blip.add(drawing(relations.drawing));
        const XmlElement fill("p:blipFill", {},
                              {blip, XmlElement("a:stretch", {}, {XmlElement("a:fillRect")})});
        const XmlElement locks("a:picLocks", {{"noChangeAspect", 1}});
        const XmlElement head("p:nvPicPr", {},
                              {named(picture.name, picture.description),
                               XmlElement("p:cNvPicPr", {}, {locks}), XmlElement("p:nvPr")});
        return {"p:pic", {}, {head, fill, boxShape(picture.area)}};
    }

    /// At the foot: what the layout has a place for.
    std::vector<XmlElement> foot(const QString& text)
    {
        std::vector<XmlElement> shapes;
        if (!text.isEmpty() && !m_base.foot.index.isEmpty()) {
            // Some programs leave out what the layout says of the foot.
            const bool own = m_base.footPoints > 0;
            XmlElement line("a:p");
            if (own)
                line.add(XmlElement("a:pPr", {{"algn", "l"}}));
            line.add(
                textRun(text, m_base.footPoints, false, own ? u"tx2"_s : QString(), m_language));
            shapes.push_back(atFoot(u"Footer"_s, "ftr", m_base.foot.index, line));
        }
        if (!m_base.number.index.isEmpty()) {
            const XmlElement field(
                "a:fld", {{"id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"}, {"type", "slidenum"}},
                {XmlElement("a:rPr", {{"lang", m_language}}),
                 XmlElement::withText("a:t", u"‹#›"_s)});
            shapes.push_back(atFoot(u"Slide Number"_s, "sldNum", m_base.number.index,
                                    XmlElement("a:p", {}, {field})));
        }
        return shapes;
    }

private:
    XmlElement named(const QString& name, const QString& description = {})
    {
        std::vector<XmlAttribute> attributes{{"id", ++m_id}, {"name", name}};
        if (!description.isEmpty())
            attributes.emplace_back("descr", description);
        return {"p:cNvPr", attributes};
    }

    XmlElement placeholder(const QString& name, std::vector<XmlAttribute> attributes)
    {
        const XmlElement locks("a:spLocks", {{"noGrp", 1}});
        const XmlElement ph("p:ph", std::move(attributes));
        return {
            "p:nvSpPr",
            {},
            {named(name), XmlElement("p:cNvSpPr", {}, {locks}), XmlElement("p:nvPr", {}, {ph})}};
    }

    XmlElement atFoot(const QString& name, const char* type, const QString& index,
                      const XmlElement& text)
    {
        const XmlElement body("p:txBody", {},
                              {XmlElement("a:bodyPr"), XmlElement("a:lstStyle"), text});
        return {"p:sp",
                {},
                {placeholder(name, {{"type", type}, {"sz", "quarter"}, {"idx", index}}),
                 XmlElement("p:spPr"), body}};
    }

    /// The drawing that newer programs show instead of the picture.
    static XmlElement drawing(const QString& relation)
    {
        const XmlElement svg(
            "asvg:svgBlip",
            {{"xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main"},
             {"r:embed", relation}});
        return {"a:extLst",
                {},
                {XmlElement("a:ext", {{"uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"}}, {svg})}};
    }

    const SlideBase& m_base;
    const QString& m_language;
    int m_id = 1; // that of the tree
};

XmlElement colourMapOverride()
{
    return {"p:clrMapOvr", {}, {XmlElement("a:masterClrMapping")}};
}

} // namespace

XmlElement slideRoot(const char* name)
{
    return {name,
            {{"xmlns:a", slidespace::drawing},
             {"xmlns:r", slidespace::relations},
             {"xmlns:p", slidespace::presentation}}};
}

XmlElement shapeTree(std::vector<XmlElement> shapes)
{
    const XmlElement head("p:nvGrpSpPr", {},
                          {XmlElement("p:cNvPr", {{"id", 1}, {"name", ""}}),
                           XmlElement("p:cNvGrpSpPr"), XmlElement("p:nvPr")});
    const XmlElement frame("a:xfrm", {},
                           {XmlElement("a:off", {{"x", 0}, {"y", 0}}),
                            XmlElement("a:ext", {{"cx", 0}, {"cy", 0}}),
                            XmlElement("a:chOff", {{"x", 0}, {"y", 0}}),
                            XmlElement("a:chExt", {{"cx", 0}, {"cy", 0}})});
    XmlElement tree("p:spTree", {}, {head, XmlElement("p:grpSpPr", {}, {frame})});
    return tree.add(std::move(shapes));
}

XmlElement placeElement(const char* name, const SlideArea& area)
{
    return {name,
            {},
            {XmlElement("a:off", {{"x", area.x}, {"y", area.y}}),
             XmlElement("a:ext", {{"cx", area.width}, {"cy", area.height}})}};
}

XmlElement boxShape(const SlideArea& area)
{
    return {"p:spPr",
            {},
            {placeElement("a:xfrm", area),
             XmlElement("a:prstGeom", {{"prst", "rect"}}, {XmlElement("a:avLst")})}};
}

XmlElement textRun(const QString& text, double points, bool bold, const SlideColour& colour,
                   const QString& language)
{
    std::vector<XmlAttribute> attributes{{"lang", language}};
    if (points > 0)
        attributes.emplace_back("sz", std::lround(points * 100));
    if (bold)
        attributes.emplace_back("b", 1);
    XmlElement properties("a:rPr", attributes);
    if (!colour.isEmpty()) // not a placeholder, which has colour and font from its layout
        properties.add({chartFill(colour), XmlElement("a:latin", {{"typeface", "+mn-lt"}})});
    return {"a:r", {}, {properties, XmlElement::withText("a:t", text)}};
}

XmlElement slidePart(const Slide& slide, const SlideBase& base,
                     const std::vector<ShapeRelations>& relations, const QString& foot,
                     const QString& language)
{
    SlideXml xml(base, language);
    std::vector<XmlElement> shapes{xml.title(slide)};
    for (std::size_t i = 0; i < slide.shapes.size(); ++i) {
        const SlideShape& shape = slide.shapes[i];
        if (const auto* text = std::get_if<SlideText>(&shape))
            shapes.push_back(xml.shape(*text));
        else if (const auto* table = std::get_if<SlideTable>(&shape))
            shapes.push_back(xml.shape(*table));
        else if (const auto* chart = std::get_if<SlideChartFrame>(&shape))
            shapes.push_back(xml.shape(*chart, relations[i]));
        else
            shapes.push_back(xml.shape(std::get<SlidePicture>(shape), relations[i]));
    }
    if (!slide.cover) {
        for (XmlElement& element : xml.foot(foot))
            shapes.push_back(std::move(element));
    }
    return slideRoot("p:sld")
        .add(XmlElement("p:cSld", {}, {shapeTree(std::move(shapes))}))
        .add(colourMapOverride());
}

XmlElement notesPart(const Slide& slide, const QString& language)
{
    const XmlElement locks("a:spLocks", {{"noGrp", 1}, {"noRot", 1}, {"noChangeAspect", 1}});
    const auto head = [](int id, const char* name, const XmlElement& lock,
                         std::vector<XmlAttribute> placeholder) {
        return XmlElement("p:nvSpPr", {},
                          {XmlElement("p:cNvPr", {{"id", id}, {"name", name}}),
                           XmlElement("p:cNvSpPr", {}, {lock}),
                           XmlElement("p:nvPr", {}, {XmlElement("p:ph", std::move(placeholder))})});
    };
    XmlElement body("p:txBody", {}, {XmlElement("a:bodyPr"), XmlElement("a:lstStyle")});
    for (const QString& note : slide.notes)
        body.add(XmlElement("a:p", {}, {textRun(note, 0, false, {}, language)}));
    if (slide.notes.isEmpty())
        body.add(XmlElement("a:p"));
    const XmlElement picture("p:sp", {},
                             {head(2, "Slide", locks, {{"type", "sldImg"}}), XmlElement("p:spPr")});
    const XmlElement notes(
        "p:sp", {},
        {head(3, "Notes", XmlElement("a:spLocks", {{"noGrp", 1}}), {{"type", "body"}, {"idx", 1}}),
         XmlElement("p:spPr"), body});
    return slideRoot("p:notes")
        .add(XmlElement("p:cSld", {}, {shapeTree({picture, notes})}))
        .add(colourMapOverride());
}

} // namespace vorlauf
