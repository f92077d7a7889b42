// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpart.h"

#include "chartsheet.h"

#include <QLocale>

#include <algorithm>

namespace vorlauf {

namespace {

using Kind = SlideChart::Kind;

bool isBar(const SlideChart& chart)
{
    return chart.kind == Kind::Bars || chart.kind == Kind::Columns;
}

QString numberText(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

XmlElement point(std::size_t index, const QString& text)
{
    return {"c:pt", {{"idx", index}}, {XmlElement::withText("c:v", text)}};
}

XmlElement numbers(const SlideChart& chart, int column, const ChartValues& values,
                   const QString& format)
{
    XmlElement cache("c:numCache", {},
                     {XmlElement::withText("c:formatCode", format),
                      XmlElement::withValue("c:ptCount", values.size())});
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i])
            cache.add(point(i, numberText(*values[i])));
    }
    return {"c:numRef",
            {},
            {XmlElement::withText("c:f", cellRange(chart, column, values.size())), cache}};
}

XmlElement strings(const QString& range, const QStringList& texts)
{
    XmlElement cache("c:strCache", {}, {XmlElement::withValue("c:ptCount", texts.size())});
    for (qsizetype i = 0; i < texts.size(); ++i)
        cache.add(point(std::size_t(i), texts[i]));
    return {"c:strRef", {}, {XmlElement::withText("c:f", range), cache}};
}

XmlElement shape(const SlideChart& chart, const ChartSeries& series, const SlideColour& colour)
{
    if (isBar(chart))
        return {"c:spPr", {}, {chartFill(colour, series.pattern), chartLine({}, 0)}};
    return {"c:spPr", {}, {chartLine(colour, series.line)}};
}

XmlElement marker(const ChartSeries& series)
{
    if (series.mark == ChartMark::None)
        return {"c:marker", {}, {XmlElement::withValue("c:symbol", "none")}};
    const bool diamond = series.mark == ChartMark::Diamond;
    return {"c:marker",
            {},
            {XmlElement::withValue("c:symbol", diamond ? "diamond" : "circle"),
             XmlElement::withValue("c:size", diamond ? 12 : 7),
             XmlElement("c:spPr", {},
                        {chartFill(series.colour), chartLine(QStringLiteral("bg1"), 0.75)})}};
}

std::vector<XmlElement> shown(bool value)
{
    return {XmlElement::withValue("c:showLegendKey", 0),
            XmlElement::withValue("c:showVal", value ? 1 : 0),
            XmlElement::withValue("c:showCatName", 0),
            XmlElement::withValue("c:showSerName", 0),
            XmlElement::withValue("c:showPercent", 0),
            XmlElement::withValue("c:showBubbleSize", 0)};
}

/// The name beside a point.
XmlElement namedPoint(qsizetype index, const QString& name, const char* place, double points,
                      const QString& language)
{
    const XmlElement run("a:r", {},
                         {XmlElement("a:rPr", {{"lang", language}, {"sz", qint64(points * 100)}}),
                          XmlElement::withText("a:t", name)});
    const XmlElement rich(
        "c:rich", {},
        {XmlElement("a:bodyPr"), XmlElement("a:lstStyle"), XmlElement("a:p", {}, {run})});
    XmlElement label("c:dLbl", {},
                     {XmlElement::withValue("c:idx", index), XmlElement("c:tx", {}, {rich}),
                      XmlElement::withValue("c:dLblPos", place)});
    return label.add(shown(true));
}

XmlElement labels(const SlideChart& chart, const ChartSeries& series, const QString& language)
{
    XmlElement element("c:dLbls");
    if (series.labels == ChartLabels::PointNames) {
        // Neighbours are named on different sides, so that they do not cover each other.
        static constexpr const char* places[] = {"t", "r", "b"};
        std::size_t named = 0;
        for (qsizetype i = 0; i < series.pointNames.size(); ++i) {
            if (!series.pointNames[i].isEmpty())
                element.add(namedPoint(i, series.pointNames[i], places[named++ % 3], chart.points,
                                       language));
        }
        return element.add(shown(false));
    }
    element.add(XmlElement("c:numFmt", {{"formatCode", series.format}, {"sourceLinked", 0}}));
    element.add(XmlElement("c:spPr", {}, {chartFill({}), chartLine({}, 0)}));
    element.add(chartText("c:txPr", chart.points, QStringLiteral("tx1"), language));
    const bool above = series.labels == ChartLabels::Above;
    const char* place = !isBar(chart) ? above ? "t" : "r" : chart.stacked ? "inBase" : "outEnd";
    element.add(XmlElement::withValue("c:dLblPos", place));
    return element.add(shown(true));
}

XmlElement errorBars(const SlideChart& chart, const ChartSeries& series,
                     const ChartColumns& columns)
{
    XmlElement bars("c:errBars");
    if (!isBar(chart))
        bars.add(XmlElement::withValue("c:errDir", "y"));
    bars.add(XmlElement::withValue("c:errBarType", "both"));
    bars.add(XmlElement::withValue("c:errValType", "cust"));
    bars.add(XmlElement::withValue("c:noEndCap", 0));
    const QString format = QStringLiteral("General");
    bars.add(XmlElement("c:plus", {}, {numbers(chart, columns.above, series.above, format)}));
    bars.add(XmlElement("c:minus", {}, {numbers(chart, columns.below, series.below, format)}));
    return bars.add(XmlElement("c:spPr", {}, {chartLine(QStringLiteral("tx1"), 1.5)}));
}

/// Points in colours of their own.
std::vector<XmlElement> coloured(const SlideChart& chart, const ChartSeries& series)
{
    std::vector<XmlElement> points;
    for (std::size_t i = 0; i < series.pointColours.size(); ++i)
        points.push_back(
            {"c:dPt",
             {},
             {XmlElement::withValue("c:idx", i), XmlElement::withValue("c:invertIfNegative", 0),
              XmlElement::withValue("c:bubble3D", 0),
              shape(chart, series, series.pointColours[i])}});
    return points;
}

/// Programs do not agree on which entry of a legend is to be left out: a name that cannot be seen
/// is left out by all.
XmlElement nameOf(const ChartSeries& series, const QString& heading)
{
    if (series.named)
        return {"c:tx", {}, {strings(heading, {series.name})}};
    return {"c:tx", {}, {XmlElement::withText("c:v", QString(QChar::Nbsp))}};
}

XmlElement categories(const SlideChart& chart)
{
    if (chart.kind != Kind::Lines)
        return {
            "c:cat",
            {},
            {strings(cellRange(chart, 0, std::size_t(chart.categories.size())), chart.categories)}};
    const ChartValues days(chart.days.begin(), chart.days.end());
    return {"c:cat", {}, {numbers(chart, 0, days, QStringLiteral("yyyy\\-mm\\-dd"))}};
}

} // namespace

XmlElement seriesElement(const SlideChart& chart, std::size_t index, const QString& language)
{
    const ChartSeries& series = chart.series[index];
    const ChartColumns columns = chartColumns(chart)[index];
    const QString heading = QStringLiteral("%1!$%2$1").arg(chart.sheet, columnName(columns.values));
    XmlElement element("c:ser", {},
                       {XmlElement::withValue("c:idx", index),
                        XmlElement::withValue("c:order", index), nameOf(series, heading),
                        shape(chart, series, series.colour)});
    if (isBar(chart))
        element.add(XmlElement::withValue("c:invertIfNegative", 0));
    else
        element.add(marker(series));
    element.add(coloured(chart, series));
    if (series.labels != ChartLabels::None)
        element.add(labels(chart, series, language));
    if (!series.above.empty())
        element.add(errorBars(chart, series, columns));
    const QString format = QStringLiteral("General");
    if (chart.kind == Kind::Points) {
        element.add(XmlElement("c:xVal", {}, {numbers(chart, columns.x, series.x, format)}));
        element.add(
            XmlElement("c:yVal", {}, {numbers(chart, columns.values, series.values, format)}));
    } else {
        element.add(categories(chart));
        element.add(
            XmlElement("c:val", {}, {numbers(chart, columns.values, series.values, format)}));
    }
    if (!isBar(chart))
        element.add(XmlElement::withValue("c:smooth", 0));
    return element;
}

} // namespace vorlauf
