// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewslides.h"

#include "chartsheet.h"
#include "contexts.h"
#include "finding.h"
#include "viewfindings.h"
#include "why.h"

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

struct Compared {
    int from = -1, to = -1;
};

constexpr std::size_t mostPairs = 3;

Number totalOf(const ScenarioDocument& document, int row)
{
    const auto& current = document.result(row).current;
    return current && !document.scenario(row).hidden ? current.value().emissions.totalLocationG
                                                     : Number();
}

/// The scenarios asked for; else the baseline with those that differ most from it.
std::vector<Compared> comparedRows(const ScenarioDocument& document, const ExportSettings& shown)
{
    const int from = rowOrBaseline(document, shown.from);
    std::vector<std::pair<double, Compared>> pairs;
    for (int row = 0; row < document.count(); ++row) {
        if (row == from)
            continue;
        if (!shown.to.empty() && document.scenario(row).id == shown.to)
            return {{from, row}};
        const Number total = totalOf(document, row), reference = totalOf(document, from);
        if (total && reference)
            pairs.push_back({std::abs(*total - *reference), {from, row}});
    }
    std::ranges::stable_sort(pairs, std::greater(), &std::pair<double, Compared>::first);
    std::vector<Compared> rows;
    for (const auto& [difference, pair] : pairs) {
        if (rows.size() < mostPairs)
            rows.push_back(pair);
    }
    return rows;
}

/// A waterfall as stacked columns: what is not drawn carries the steps, and begins again above
/// them, where the values stand.
class WaterfallColumns
{
public:
    WaterfallColumns(const Waterfall& steps, const SlideContext& context)
        : m_steps(steps.steps), m_context(context)
    {
        for (const WaterfallStep& step : m_steps) {
            m_high = std::max({m_high, step.from, step.to});
            m_low = std::min({m_low, step.from, step.to});
        }
    }

    SlideChart chart() const
    {
        constexpr double labelRoom = 1.1; // above the highest column
        SlideChart chart;
        chart.kind = SlideChart::Kind::Columns;
        chart.stacked = true;
        chart.gap = 40;
        chart.sheet = m_context.sheet;
        chart.categoryTitle = Texts::tr("Factor");
        chart.across.format = u"@"_s;
        for (const WaterfallStep& step : m_steps)
            chart.categories << step.name;
        chart.up.visible = false;
        chart.up.minimum = m_low < 0 ? m_low * labelRoom : 0;
        chart.up.maximum = m_high * labelRoom;
        chart.points = points();
        chart.series = {carrier(),
                        series(Texts::tr("Total"), u"accent1"_s, Show::Total),
                        series(Texts::tr("Less"), u"1A7447"_s, Show::Less),
                        series(Texts::tr("More"), u"B23A26"_s, Show::More),
                        labels(Texts::tr("Label: total"), Show::Total, QString()),
                        labels(Texts::tr("Label: less"), Show::Less, u"−"_s),
                        labels(Texts::tr("Label: more"), Show::More, u"+"_s)};
        if (m_low >= 0) {
            compute(chart);
            return chart;
        }
        chart.series.push_back(
            series(Texts::tr("Less, below zero"), u"1A7447"_s, Show::Less, belowZero));
        chart.series.push_back(
            series(Texts::tr("More, below zero"), u"B23A26"_s, Show::More, belowZero));
        return chart;
    }

private:
    enum class Show { Total, Less, More };

    static Show kindOf(const WaterfallStep& step)
    {
        if (step.kind == WaterfallStep::Kind::Total)
            return Show::Total;
        return step.to < step.from ? Show::Less : Show::More;
    }

    double points() const { return m_steps.size() > 9 ? 11 : m_steps.size() > 7 ? 12 : 14; }

    static double low(const WaterfallStep& step) { return std::min(step.from, step.to); }
    static double high(const WaterfallStep& step) { return std::max(step.from, step.to); }

    /// Up to where a column begins; below zero it hangs from there.
    ChartSeries carrier() const
    {
        ChartSeries series;
        series.name = Texts::tr("Base, not drawn");
        for (const WaterfallStep& step : m_steps)
            series.values.push_back(low(step) > 0 ? low(step) : std::min(high(step), 0.0));
        return series;
    }

    using Length = double (*)(const WaterfallStep& step);
    static double aboveZero(const WaterfallStep& step)
    {
        return std::max(high(step), 0.0) - std::max(low(step), 0.0);
    }
    static double belowZero(const WaterfallStep& step)
    {
        return std::min(low(step), 0.0) - std::min(high(step), 0.0);
    }
    static double whole(const WaterfallStep& step) { return high(step) - low(step); }

    ChartSeries series(const QString& name, const SlideColour& colour, Show show,
                       Length length = aboveZero) const
    {
        ChartSeries series;
        series.name = name;
        series.colour = colour;
        for (const WaterfallStep& step : m_steps)
            series.values.push_back(kindOf(step) == show ? std::optional(length(step))
                                                         : std::nullopt);
        return series;
    }

    ChartSeries labels(const QString& name, Show show, const QString& sign) const
    {
        ChartSeries series = this->series(name, {}, show, whole);
        series.labels = ChartLabels::Beside;
        const QString digits = numberFormat(std::max(m_high, -m_low));
        series.format = sign.isEmpty() ? digits : u"\"%1\"%2"_s.arg(sign, digits);
        return series;
    }

    /// In the workbook the carrier and the labels follow the steps: who changes a step moves all
    /// after it.
    static void compute(SlideChart& chart)
    {
        enum { Base, Total, Less, More, FirstLabel };
        const std::vector<ChartColumns> columns = chartColumns(chart);
        const auto cell = [&columns](std::size_t series, std::size_t row) {
            return columnName(columns[series].values) + QString::number(row + 2);
        };
        for (std::size_t row = 0; row < chart.series[Base].values.size(); ++row) {
            const bool total = chart.series[Total].values[row].has_value();
            chart.series[Base].formulas.push_back(
                total ? QString()
                      : u"=%1+%2+%3-%4"_s.arg(cell(Base, row - 1), cell(Total, row - 1),
                                              cell(More, row - 1), cell(Less, row)));
            for (std::size_t i = 0; i < 3; ++i)
                chart.series[FirstLabel + i].formulas.push_back(u'=' + cell(Total + i, row));
        }
    }

    const QList<WaterfallStep>& m_steps;
    const SlideContext& m_context;
    double m_high = 0, m_low = 0;
};

} // namespace

static std::optional<Slide> whySlide(const SlideContext& context, const Compared& rows)
{
    const ScenarioDocument& document = context.document;
    const QLocale& locale = context.settings.locale;
    const Waterfall steps = waterfall(document, rows.from, rows.to, locale);
    if (steps.steps.size() < 3) // nothing between the totals
        return {};
    const QString finding = markedText(explanationFinding(document, rows.from, rows.to, locale));
    const QString subtitle = whySubtitle(steps.unit);
    const QString sources = sourceNote(document, locale);
    QStringList spoken;
    for (const WaterfallStep& step : steps.steps)
        spoken << step.details;
    SlidePage page(context,
                   {finding, subtitle, sources,
                    QStringList{finding} + spoken + QStringList{subtitle, sources}});
    page.add(SlideChartFrame{page.space(), u"Chart"_s,
                             (QStringList{subtitle} + spoken).join(u"; "_s),
                             WaterfallColumns(steps, context).chart()});
    return page.slide();
}

std::vector<Slide> whySlides(const SlideContext& context)
{
    std::vector<Slide> slides;
    for (const Compared& rows : comparedRows(context.document, context.settings.shown)) {
        if (const auto slide = whySlide(context, rows))
            slides.push_back(*slide);
    }
    return slides;
}

} // namespace vorlauf
