// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidepart.h"

#include "chartpart.h"

namespace vorlauf {

namespace {

constexpr qint64 cellMargin = 45720, cellPadding = 36576; // EMU: beside the text, above and below

XmlElement edge(const char* name, const SlideColour& colour)
{
    if (colour.isEmpty())
        return {name, {{"w", 0}}, {XmlElement("a:noFill")}};
    return {name, {{"w", emuPerPoint}}, {chartFill(colour)}};
}

XmlElement cellElement(const SlideCell& cell, bool heading, double points, const QString& language)
{
    XmlElement paragraph("a:p", {}, {XmlElement("a:pPr", {{"algn", cell.toTheRight ? "r" : "l"}})});
    if (cell.text.isEmpty())
        paragraph.add(
            XmlElement("a:endParaRPr", {{"lang", language}, {"sz", qint64(points * 100)}}));
    else
        paragraph.add(textRun(cell.text, points, cell.bold || heading, cell.colour, language));
    const XmlElement body("a:txBody", {},
                          {XmlElement("a:bodyPr"), XmlElement("a:lstStyle"), paragraph});
    XmlElement properties("a:tcPr",
                          {{"marL", cellMargin},
                           {"marR", cellMargin},
                           {"marT", cellPadding},
                           {"marB", cellPadding},
                           {"anchor", heading ? "b" : "t"}},
                          {edge("a:lnL", {}), edge("a:lnR", {}), edge("a:lnT", {}),
                           edge("a:lnB", heading ? QStringLiteral("tx2") : QStringLiteral("bg2")),
                           XmlElement("a:noFill")});
    return {"a:tc", {}, {body, properties}};
}

} // namespace

XmlElement tableShape(const SlideTable& table, int id, const QString& language)
{
    XmlElement grid("a:tblGrid");
    for (const qint64 width : table.widths)
        grid.add(XmlElement("a:gridCol", {{"w", width}}));
    XmlElement content("a:tbl", {}, {XmlElement("a:tblPr", {{"firstRow", 1}}), std::move(grid)});
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        XmlElement row("a:tr", {{"h", table.heights[i]}});
        for (const SlideCell& cell : table.rows[i])
            row.add(cellElement(cell, i == 0, table.points, language));
        content.add(std::move(row));
    }
    const XmlElement locks("a:graphicFrameLocks", {{"noGrp", 1}});
    const XmlElement head(
        "p:nvGraphicFramePr", {},
        {XmlElement("p:cNvPr", {{"id", id}, {"name", table.name}, {"descr", table.description}}),
         XmlElement("p:cNvGraphicFramePr", {}, {locks}), XmlElement("p:nvPr")});
    const XmlElement data("a:graphicData",
                          {{"uri", "http://schemas.openxmlformats.org/drawingml/2006/table"}},
                          {content});
    return {"p:graphicFrame",
            {},
            {head, placeElement("p:xfrm", table.area), XmlElement("a:graphic", {}, {data})}};
}

} // namespace vorlauf
