// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewslides.h"

#include "axisscale.h"
#include "best.h"
#include "contexts.h"
#include "finding.h"
#include "texts.h"
#include "viewfindings.h"

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

/// The unbeaten plans joined by a line, those that they beat pale, the scenario as it is.
class FrontPoints
{
public:
    FrontPoints(const FrontPicture& front, const SlideContext& context)
        : m_front(front), m_context(context)
    {
    }

    SlideChart chart() const
    {
        SlideChart chart;
        chart.kind = SlideChart::Kind::Points;
        chart.sheet = m_context.sheet;
        chart.categoryTitle = Texts::tr("Plan");
        chart.across = axis(m_front.x, &FrontMark::x);
        chart.up = axis(m_front.y, &FrontMark::y);
        chart.legend = true;
        chart.points = 12;
        for (const auto& [kind, name, colour, mark] :
             {std::tuple(FrontMark::Kind::Beaten, Texts::tr("beaten by another plan"), u"accent3"_s,
                         ChartMark::Dot),
              std::tuple(FrontMark::Kind::Front, Texts::tr("not beaten by any plan"), u"accent1"_s,
                         ChartMark::Dot),
              std::tuple(FrontMark::Kind::Present, Texts::tr("the scenario as it is"), u"B23A26"_s,
                         ChartMark::Diamond)})
            add(chart, kind, name, colour, mark);
        return chart;
    }

private:
    static double divided(double value, const FrontAxis& axis) { return value / axis.divisor; }

    ChartAxis axis(const FrontAxis& axis, double FrontMark::*of) const
    {
        ChartAxis result;
        double least = HUGE_VAL, most = 0;
        for (const FrontMark& mark : m_front.marks) {
            least = std::min(least, divided(mark.*of, axis));
            most = std::max(most, divided(mark.*of, axis));
        }
        const AxisScale scale(least, most);
        result.logarithmic = scale.isLogarithmic();
        //: title of an axis: %1 "Cost in €"
        result.title
            = result.logarithmic ? Texts::tr("%1, logarithmic").arg(axis.title) : axis.title;
        result.minimum = scale.low();
        result.maximum = scale.high();
        result.grid = true;
        result.format = most >= 10 ? u"#,##0"_s : u"General"_s;
        return result;
    }

    void add(SlideChart& chart, FrontMark::Kind kind, const QString& name,
             const SlideColour& colour, ChartMark mark) const
    {
        QList<FrontMark> marks = m_front.marks;
        marks.removeIf([kind](const FrontMark& m) { return m.kind != kind; });
        if (marks.isEmpty())
            return;
        std::ranges::stable_sort(marks, {}, &FrontMark::x);
        ChartSeries series;
        series.name = name;
        series.colour = colour;
        series.mark = mark;
        series.labels = ChartLabels::PointNames;
        for (const FrontMark& m : marks) {
            series.x.push_back(divided(m.x, m_front.x));
            series.values.push_back(divided(m.y, m_front.y));
            series.pointNames << m.label;
        }
        if (std::ranges::all_of(series.pointNames, &QString::isEmpty)) {
            series.pointNames.clear();
            series.labels = ChartLabels::None;
        }
        chart.series.push_back(std::move(series));
    }

    const FrontPicture& m_front;
    const SlideContext& m_context;
};

} // namespace

std::optional<Slide> bestSlide(const SlideContext& context)
{
    const ScenarioDocument& document = context.document;
    const QLocale& locale = context.settings.locale;
    const int row = rowOrBaseline(document, context.settings.shown.scenario);
    if (row < 0 || !document.result(row).current)
        return {};
    const PlanSpace& space = context.settings.shown.best;
    const auto found
        = explore(document.scenario(row), document.catalog(), document.plan().currency, space);
    if (!found || !*found || found->value().front.empty())
        return {};
    const BestPlans best{document.catalog(),
                         document.scenario(row),
                         document.result(row).current.value(),
                         space,
                         found->value(),
                         fromUtf8(document.plan().currency)};
    const FrontPicture front = frontPicture(best, locale);
    const QString finding = markedText(planFinding(document, row, best, locale));
    const QString subtitle = bestSubtitle(best, locale);
    QString sources = bestNote(best, locale);
    sources += (sources.isEmpty() ? QString() : u" "_s) + sourceNote(document, locale);
    QStringList spoken; // the plans that stand out
    for (const FrontMark& mark : front.marks) {
        if (!mark.label.isEmpty())
            spoken << mark.name;
    }
    SlidePage page(context,
                   {finding, subtitle, sources,
                    QStringList{finding} + spoken + QStringList{subtitle, sources}});
    page.add(SlideChartFrame{page.space(), u"Chart"_s,
                             (QStringList{subtitle} + spoken).join(u"; "_s),
                             FrontPoints(front, context).chart()});
    return page.slide();
}

} // namespace vorlauf
