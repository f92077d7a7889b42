// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpart.h"

#include <cmath>

namespace vorlauf {

namespace {

using Kind = SlideChart::Kind;

std::vector<XmlElement> axisIds()
{
    return {XmlElement::withValue("c:axId", acrossAxisId),
            XmlElement::withValue("c:axId", upAxisId)};
}

std::vector<XmlElement> seriesOf(const SlideChart& chart, const QString& language)
{
    std::vector<XmlElement> all;
    for (std::size_t i = 0; i < chart.series.size(); ++i)
        all.push_back(seriesElement(chart, i, language));
    return all;
}

XmlElement barChart(const SlideChart& chart, const QString& language)
{
    XmlElement bars("c:barChart");
    bars.add(XmlElement::withValue("c:barDir", chart.kind == Kind::Bars ? "bar" : "col"));
    bars.add(XmlElement::withValue("c:grouping", chart.stacked ? "stacked" : "clustered"));
    bars.add(XmlElement::withValue("c:varyColors", 0));
    bars.add(seriesOf(chart, language));
    bars.add(XmlElement::withValue("c:gapWidth", chart.gap));
    if (chart.stacked)
        bars.add(XmlElement::withValue("c:overlap", 100));
    return bars.add(axisIds());
}

XmlElement lineChart(const SlideChart& chart, const QString& language)
{
    XmlElement lines("c:lineChart");
    lines.add(XmlElement::withValue("c:grouping", "standard"));
    lines.add(XmlElement::withValue("c:varyColors", 0));
    lines.add(seriesOf(chart, language));
    lines.add(XmlElement::withValue("c:marker", 1));
    return lines.add(axisIds());
}

XmlElement pointChart(const SlideChart& chart, const QString& language)
{
    XmlElement points("c:scatterChart");
    points.add(XmlElement::withValue("c:scatterStyle", "lineMarker"));
    points.add(XmlElement::withValue("c:varyColors", 0));
    points.add(seriesOf(chart, language));
    return points.add(axisIds());
}

XmlElement plotOf(const SlideChart& chart, const QString& language)
{
    switch (chart.kind) {
    case Kind::Lines:
        return lineChart(chart, language);
    case Kind::Points:
        return pointChart(chart, language);
    case Kind::Bars:
    case Kind::Columns:
        break;
    }
    return barChart(chart, language);
}

XmlElement layout(const std::optional<PlotArea>& area)
{
    XmlElement element("c:layout");
    if (!area)
        return element;
    const auto share = [](const char* name, double value) {
        return XmlElement::withValue(name, QString::number(value, 'f', 4));
    };
    return element.add(XmlElement(
        "c:manualLayout", {},
        {XmlElement::withValue("c:layoutTarget", "inner"), XmlElement::withValue("c:xMode", "edge"),
         XmlElement::withValue("c:yMode", "edge"), share("c:x", area->x), share("c:y", area->y),
         share("c:w", area->width), share("c:h", area->height)}));
}

XmlElement legend(const SlideChart& chart, const QString& language)
{
    XmlElement element("c:legend", {}, {XmlElement::withValue("c:legendPos", "b")});
    element.add(XmlElement::withValue("c:overlay", 0));
    return element.add(
        chartText("c:txPr", std::max(10.0, chart.points - 2), QStringLiteral("tx1"), language));
}

} // namespace

XmlElement colourElement(const SlideColour& colour)
{
    constexpr qsizetype hexDigits = 6; // no name of a theme's colour is as long
    return colour.size() == hexDigits ? XmlElement::withValue("a:srgbClr", colour)
                                      : XmlElement::withValue("a:schemeClr", colour);
}

XmlElement chartFill(const SlideColour& colour, ChartPattern pattern)
{
    if (colour.isEmpty())
        return {"a:noFill"};
    if (pattern == ChartPattern::None)
        return {"a:solidFill", {}, {colourElement(colour)}};
    return {"a:pattFill",
            {{"prst", pattern == ChartPattern::Rising ? "wdUpDiag" : "wdDnDiag"}},
            {XmlElement("a:fgClr", {}, {colourElement(QStringLiteral("bg1"))}),
             XmlElement("a:bgClr", {}, {colourElement(colour)})}};
}

XmlElement chartLine(const SlideColour& colour, double points)
{
    constexpr double emuPerPoint = 12700;
    if (points <= 0 || colour.isEmpty())
        return {"a:ln", {}, {XmlElement("a:noFill")}};
    return {"a:ln", {{"w", std::lround(points * emuPerPoint)}}, {chartFill(colour)}};
}

XmlElement chartText(const char* element, double points, const SlideColour& colour,
                     const QString& language, bool level)
{
    const std::vector<XmlAttribute> turned{{"rot", 0}, {"vert", "horz"}};
    const XmlElement body("a:bodyPr", level ? turned : std::vector<XmlAttribute>());
    const XmlElement run("a:defRPr", {{"sz", std::lround(points * 100)}, {"b", 0}},
                         {chartFill(colour), XmlElement("a:latin", {{"typeface", "+mn-lt"}})});
    return {element,
            {},
            {body, XmlElement("a:lstStyle"),
             XmlElement("a:p", {},
                        {XmlElement("a:pPr", {}, {run}),
                         XmlElement("a:endParaRPr", {{"lang", language}})})}};
}

XmlElement chartPart(const SlideChart& chart, const QString& workbookId, const QString& language)
{
    XmlElement plotArea("c:plotArea", {}, {layout(chart.plot), plotOf(chart, language)});
    plotArea.add(chartAxes(chart, language));
    plotArea.add(XmlElement("c:spPr", {}, {chartFill({}), chartLine({}, 0)}));
    XmlElement drawn("c:chart", {}, {XmlElement::withValue("c:autoTitleDeleted", 1), plotArea});
    if (chart.legend)
        drawn.add(legend(chart, language));
    drawn.add(XmlElement::withValue("c:plotVisOnly", 0));
    drawn.add(XmlElement::withValue("c:dispBlanksAs", "gap"));
    XmlElement root(
        "c:chartSpace",
        {{"xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart"},
         {"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
         {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"}});
    root.add(XmlElement::withValue("c:date1904", 0));
    root.add(XmlElement::withValue("c:lang", language));
    root.add(XmlElement::withValue("c:roundedCorners", 0));
    root.add(std::move(drawn));
    root.add(XmlElement("c:spPr", {}, {chartFill({}), chartLine({}, 0)}));
    root.add(chartText("c:txPr", chart.points, QStringLiteral("tx1"), language));
    return root.add(XmlElement("c:externalData", {{"r:id", workbookId}},
                               {XmlElement::withValue("c:autoUpdate", 0)}));
}

} // namespace vorlauf
