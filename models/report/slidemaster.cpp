// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidemaster.h"

#include "chartpart.h"
#include "slidepart.h"
#include "slidetheme.h"

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 margin = 548640; // EMU, 1.5 cm
constexpr qint64 slideWidth = 12192000, slideHeight = 6858000;
constexpr SlideArea titleArea{margin, 320040, slideWidth - 2 * margin, 914400};
constexpr SlideArea bodyArea{margin, 1280160, slideWidth - 2 * margin, 5166360};
constexpr SlideArea footArea{margin, 6510528, slideWidth - 2 * margin - 914400, 228600};
constexpr SlideArea numberArea{slideWidth - margin - 914400, 6510528, 914400, 228600};
constexpr SlideArea coverArea{margin + 182880, 1188720, 10332720, 1554480};

constexpr double footPoints = 10;

constexpr char presentationType[]
    = "application/vnd.openxmlformats-officedocument.presentationml.%1+xml";

QString typeOf(const char* part)
{
    return QString::fromLatin1(presentationType).arg(QString::fromLatin1(part));
}

XmlElement levelStyle(const char* name, double points, bool bold, const char* align,
                      const SlideColour& colour)
{
    const XmlElement run("a:defRPr",
                         {{"sz", qint64(points * 100)}, {"b", bold ? 1 : 0}, {"kern", 1200}},
                         {chartFill(colour), XmlElement("a:latin", {{"typeface", "+mn-lt"}}),
                          XmlElement("a:ea", {{"typeface", "+mn-ea"}}),
                          XmlElement("a:cs", {{"typeface", "+mn-cs"}})});
    return {name, {{"marL", 0}, {"indent", 0}, {"algn", align}}, {XmlElement("a:buNone"), run}};
}

struct Place {
    int id;
    const char *name, *type, *index; // index: empty for a title
    SlideArea area;
    const char* anchor;
    double points; // of its text on this master or layout; 0: as the master says
    bool toTheRight = false;
};

XmlElement placeShape(const Place& place, const XmlElement& paragraph)
{
    std::vector<XmlAttribute> placeholder{{"type", place.type}};
    if (*place.index)
        placeholder.insert(placeholder.end(), {{"sz", "quarter"}, {"idx", place.index}});
    const XmlElement head("p:nvSpPr", {},
                          {XmlElement("p:cNvPr", {{"id", place.id}, {"name", place.name}}),
                           XmlElement("p:cNvSpPr", {}, {XmlElement("a:spLocks", {{"noGrp", 1}})}),
                           XmlElement("p:nvPr", {}, {XmlElement("p:ph", placeholder)})});
    XmlElement style("a:lstStyle");
    if (place.points > 0)
        style.add(levelStyle("a:lvl1pPr", place.points, !*place.index, place.toTheRight ? "r" : "l",
                             *place.index ? u"tx2"_s : u"tx1"_s));
    const XmlElement body(
        "p:txBody", {},
        {XmlElement("a:bodyPr",
                    {{"lIns", 0}, {"tIns", 0}, {"rIns", 0}, {"bIns", 0}, {"anchor", place.anchor}},
                    {XmlElement("a:normAutofit")}),
         style, paragraph});
    return {"p:sp", {}, {head, boxShape(place.area), body}};
}

XmlElement empty()
{
    return {"a:p"};
}

XmlElement numberField()
{
    const XmlElement field("a:fld",
                           {{"id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"}, {"type", "slidenum"}},
                           {XmlElement("a:rPr"), XmlElement::withText("a:t", u"‹#›"_s)});
    return {"a:p", {}, {field}};
}

XmlElement rectangle(int id, const SlideArea& area)
{
    const XmlElement head("p:nvSpPr", {},
                          {XmlElement("p:cNvPr", {{"id", id}, {"name", "Accent"}}),
                           XmlElement("p:cNvSpPr"), XmlElement("p:nvPr")});
    XmlElement shape = boxShape(area);
    shape.add({chartFill(u"accent6"_s), chartLine({}, 0)});
    return {"p:sp", {}, {head, shape}};
}

std::vector<XmlElement> contentPlaces()
{
    return {placeShape({2, "Title", "title", "", titleArea, "t", 24}, empty()),
            placeShape({3, "Footer", "ftr", "11", footArea, "ctr", footPoints}, empty()),
            placeShape({4, "Slide Number", "sldNum", "12", numberArea, "ctr", footPoints, true},
                       numberField())};
}

XmlElement background()
{
    const XmlElement fill("p:bgPr", {}, {chartFill(u"bg1"_s), XmlElement("a:effectLst")});
    return {"p:bg", {}, {fill}};
}

XmlElement colourMap()
{
    return {"p:clrMap",
            {{"bg1", "lt1"},
             {"tx1", "dk1"},
             {"bg2", "lt2"},
             {"tx2", "dk2"},
             {"accent1", "accent1"},
             {"accent2", "accent2"},
             {"accent3", "accent3"},
             {"accent4", "accent4"},
             {"accent5", "accent5"},
             {"accent6", "accent6"},
             {"hlink", "hlink"},
             {"folHlink", "folHlink"}}};
}

XmlElement masterPart(const QString& coverId, const QString& contentId)
{
    std::vector<XmlElement> places = contentPlaces();
    places.insert(places.begin() + 1,
                  placeShape({5, "Text", "body", "1", bodyArea, "t", 0}, empty()));
    const XmlElement layouts(
        "p:sldLayoutIdLst", {},
        {XmlElement("p:sldLayoutId", {{"id", 2147483649}, {"r:id", coverId}}),
         XmlElement("p:sldLayoutId", {{"id", 2147483650}, {"r:id", contentId}})});
    const XmlElement styles(
        "p:txStyles", {},
        {XmlElement("p:titleStyle", {}, {levelStyle("a:lvl1pPr", 24, true, "l", u"tx1"_s)}),
         XmlElement("p:bodyStyle", {}, {levelStyle("a:lvl1pPr", 14, false, "l", u"tx1"_s)}),
         XmlElement("p:otherStyle", {}, {levelStyle("a:lvl1pPr", 14, false, "l", u"tx1"_s)})});
    return slideRoot("p:sldMaster")
        .add(XmlElement("p:cSld", {}, {background(), shapeTree(std::move(places))}))
        .add({colourMap(), layouts, styles});
}

XmlElement layoutPart(const char* type, const char* name, std::vector<XmlElement> shapes)
{
    XmlElement root("p:sldLayout",
                    {{"xmlns:a", slidespace::drawing},
                     {"xmlns:r", slidespace::relations},
                     {"xmlns:p", slidespace::presentation},
                     {"type", type},
                     {"preserve", 1}});
    root.add(XmlElement("p:cSld", {{"name", name}}, {shapeTree(std::move(shapes))}));
    return root.add(XmlElement("p:clrMapOvr", {}, {XmlElement("a:masterClrMapping")}));
}

XmlElement notesMasterPart()
{
    constexpr qint64 width = 6858000, height = 9144000;
    const XmlElement locks("a:spLocks", {{"noGrp", 1}, {"noRot", 1}, {"noChangeAspect", 1}});
    const XmlElement head(
        "p:nvSpPr", {},
        {XmlElement("p:cNvPr", {{"id", 2}, {"name", "Slide"}}),
         XmlElement("p:cNvSpPr", {}, {locks}),
         XmlElement("p:nvPr", {}, {XmlElement("p:ph", {{"type", "sldImg"}, {"idx", 2}})})});
    const XmlElement picture("p:sp", {},
                             {head, boxShape({685800, 1143000, width - 1371600, 3086100})});
    const XmlElement notes = placeShape(
        {3, "Notes", "body", "1", {685800, 4400550, width - 1371600, height - 5029200}, "t", 0},
        empty());
    return slideRoot("p:notesMaster")
        .add(XmlElement("p:cSld", {}, {background(), shapeTree({picture, notes})}))
        .add(colourMap())
        .add(XmlElement("p:notesStyle", {}, {levelStyle("a:lvl1pPr", 12, false, "l", u"tx1"_s)}));
}

} // namespace

QString addNotesMaster(OfficePackage& package, const QString& accent)
{
    const QString theme = package.freePath(u"ppt/theme/theme%1.xml"_s);
    const QString master = package.freePath(u"ppt/notesMasters/notesMaster%1.xml"_s);
    package.add(theme, u"application/vnd.openxmlformats-officedocument.theme+xml"_s,
                slideTheme(accent));
    package.add(master, typeOf("notesMaster"), notesMasterPart());
    package.relate(master, u"theme"_s, theme);
    return master;
}

SlideBase ownSlideBase(const QString& accent)
{
    SlideBase base;
    const QString master = u"ppt/slideMasters/slideMaster1.xml"_s,
                  theme = u"ppt/theme/theme1.xml"_s;
    base.masters = {{master, u"2147483648"_s}};
    base.coverLayout = u"ppt/slideLayouts/slideLayout1.xml"_s;
    base.contentLayout = u"ppt/slideLayouts/slideLayout2.xml"_s;
    base.coverTitle = u"ctrTitle"_s;
    base.coverArea = coverArea;
    base.titleArea = titleArea;
    base.bodyArea = bodyArea;
    base.foot.index = u"11"_s;
    base.number.index = u"12"_s;
    base.footPoints = footPoints;

    OfficePackage& package = base.package;
    const QString coverId = package.relate(master, u"slideLayout"_s, base.coverLayout);
    const QString contentId = package.relate(master, u"slideLayout"_s, base.contentLayout);
    package.relate(master, u"theme"_s, theme);
    package.add(theme, u"application/vnd.openxmlformats-officedocument.theme+xml"_s,
                slideTheme(accent.isEmpty() ? u"0A6A94"_s : accent));
    package.add(master, typeOf("slideMaster"), masterPart(coverId, contentId));
    package.add(
        base.coverLayout, typeOf("slideLayout"),
        layoutPart("title", "Cover",
                   {rectangle(3, {0, 0, 228600, slideHeight}),
                    placeShape({2, "Title", "ctrTitle", "", coverArea, "b", 36}, empty())}));
    package.add(base.contentLayout, typeOf("slideLayout"),
                layoutPart("titleOnly", "Finding", contentPlaces()));
    for (const QString& layout : {base.coverLayout, base.contentLayout})
        package.relate(layout, u"slideMaster"_s, master);
    return base;
}

} // namespace vorlauf
