// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpart.h"

#include <QLocale>

namespace vorlauf {

namespace {

using Kind = SlideChart::Kind;

XmlElement scaling(const ChartAxis& axis, bool reversed)
{
    XmlElement element("c:scaling");
    if (axis.logarithmic)
        element.add(XmlElement::withValue("c:logBase", 10));
    element.add(XmlElement::withValue("c:orientation", reversed ? "maxMin" : "minMax"));
    const auto limit = [&element](const char* name, std::optional<double> value) {
        if (value)
            element.add(XmlElement::withValue(
                name, QString::number(*value, 'g', QLocale::FloatingPointShortest)));
    };
    limit("c:max", axis.maximum);
    limit("c:min", axis.minimum);
    return element;
}

/// The title of an axis, in one line.
XmlElement axisTitle(const QString& text, double points, bool upright, const QString& language)
{
    const XmlElement properties("a:rPr",
                                {{"lang", language}, {"sz", qint64(points * 100)}, {"b", 0}},
                                {chartFill(QStringLiteral("tx2"))});
    const XmlElement run("a:r", {}, {properties, XmlElement::withText("a:t", text)});
    XmlElement body("a:bodyPr");
    if (upright)
        body = XmlElement("a:bodyPr", {{"rot", -5400000}, {"vert", "horz"}});
    const XmlElement paragraph(
        "a:p", {}, {XmlElement("a:pPr", {}, {XmlElement("a:defRPr", {{"b", 0}})}), run});
    return {"c:title",
            {},
            {XmlElement("c:tx", {},
                        {XmlElement("c:rich", {}, {body, XmlElement("a:lstStyle"), paragraph})}),
             XmlElement::withValue("c:overlay", 0)}};
}

/// What all axes have in common, up to the axis that they cross.
XmlElement axis(const char* name, const SlideChart& chart, bool across, const char* side,
                const QString& language)
{
    const ChartAxis& a = across ? chart.across : chart.up;
    const bool values = !across || chart.kind == Kind::Points;
    XmlElement element(name, {},
                       {XmlElement::withValue("c:axId", across ? acrossAxisId : upAxisId),
                        scaling(a, across && chart.kind == Kind::Bars),
                        XmlElement::withValue("c:delete", a.visible ? 0 : 1),
                        XmlElement::withValue("c:axPos", side)});
    if (a.grid)
        element.add(
            XmlElement("c:majorGridlines", {},
                       {XmlElement("c:spPr", {}, {chartLine(QStringLiteral("bg2"), 0.75)})}));
    if (!a.title.isEmpty())
        element.add(axisTitle(a.title, chart.points, *side == 'l', language));
    const QString format = across && chart.kind == Kind::Lines ? chart.dayFormat : a.format;
    element.add(XmlElement("c:numFmt", {{"formatCode", format}, {"sourceLinked", 0}}));
    element.add(XmlElement::withValue("c:majorTickMark", across && !values ? "none" : "out"));
    element.add(XmlElement::withValue("c:minorTickMark", "none"));
    // Names stay at the edge where bars go to both sides.
    element.add(XmlElement::withValue("c:tickLblPos",
                                      !a.labelled  ? "none"
                                          : across ? "low"
                                                   : "nextTo"));
    element.add(XmlElement("c:spPr", {}, {chartLine(QStringLiteral("tx2"), 0.75)}));
    element.add(chartText("c:txPr", chart.points, QStringLiteral("tx1"), language, true));
    element.add(XmlElement::withValue("c:crossAx", across ? upAxisId : acrossAxisId));
    // Bars begin at the top, so that the axis below them stands at the last category.
    const bool below = !across && chart.kind == Kind::Bars;
    return element.add(XmlElement::withValue("c:crosses",
                                             below                            ? "max"
                                                 : chart.kind == Kind::Points ? "min"
                                                                              : "autoZero"));
}

XmlElement acrossAxis(const SlideChart& chart, const QString& language)
{
    if (chart.kind == Kind::Points)
        return axis("c:valAx", chart, true, "b", language)
            .add(XmlElement::withValue("c:crossBetween", "midCat"));
    if (chart.kind == Kind::Lines) {
        XmlElement days = axis("c:dateAx", chart, true, "b", language);
        days.add({XmlElement::withValue("c:auto", 0), XmlElement::withValue("c:lblOffset", 100),
                  XmlElement::withValue("c:baseTimeUnit", "days")});
        if (chart.monthly)
            days.add({XmlElement::withValue("c:majorUnit", 1),
                      XmlElement::withValue("c:majorTimeUnit", "months")});
        return days;
    }
    return axis("c:catAx", chart, true, chart.kind == Kind::Bars ? "l" : "b", language)
        .add({XmlElement::withValue("c:auto", 0), XmlElement::withValue("c:lblAlgn", "ctr"),
              XmlElement::withValue("c:lblOffset", 100), XmlElement::withValue("c:tickLblSkip", 1),
              XmlElement::withValue("c:noMultiLvlLbl", 1)});
}

XmlElement upAxis(const SlideChart& chart, const QString& language)
{
    const bool bars = chart.kind == Kind::Bars || chart.kind == Kind::Columns;
    return axis("c:valAx", chart, false, chart.kind == Kind::Bars ? "b" : "l", language)
        .add(XmlElement::withValue("c:crossBetween", bars ? "between" : "midCat"));
}

} // namespace

std::vector<XmlElement> chartAxes(const SlideChart& chart, const QString& language)
{
    return {acrossAxis(chart, language), upAxis(chart, language)};
}

} // namespace vorlauf
