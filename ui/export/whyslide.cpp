// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewslides.h"

#include "chartsheet.h"
#include "contexts.h"
#include "finding.h"
#include "why.h"

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

struct Compared {
    int from = -1, to = -1;
};

bool isShown(const ScenarioDocument& document, int row)
{
    return row >= 0 && document.result(row).current && !document.scenario(row).hidden;
}

/// The scenarios asked for; else the baseline, and the first other one that has a result.
Compared rowsOf(const ScenarioDocument& document, const ExportSettings& shown)
{
    Compared rows{rowOrBaseline(document, shown.from), -1};
    for (int row = 0; row < document.count(); ++row) {
        if (row != rows.from && document.scenario(row).id == shown.to)
            rows.to = row;
    }
    for (int row = 0; row < document.count() && rows.to < 0; ++row) {
        if (row != rows.from && isShown(document, row))
            rows.to = row;
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
        if (m_low >= 0)
            compute(chart);
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

    /// Up to where a column begins; below zero it hangs from there.
    ChartSeries carrier() const
    {
        ChartSeries series;
        series.name = Texts::tr("Base, not drawn");
        for (const WaterfallStep& step : m_steps) {
            const double low = std::min(step.from, step.to), high = std::max(step.from, step.to);
            series.values.push_back(low > 0 ? low : std::min(high, 0.0));
        }
        return series;
    }

    /// The drawn part on the side of zero where it mostly is.
    static double drawn(const WaterfallStep& step)
    {
        const double low = std::min(step.from, step.to), high = std::max(step.from, step.to);
        if (low >= 0)
            return high - low;
        return high <= 0 ? low - high : high > -low ? high : low;
    }

    ChartSeries series(const QString& name, const SlideColour& colour, Show show) const
    {
        ChartSeries series;
        series.name = name;
        series.colour = colour;
        for (const WaterfallStep& step : m_steps)
            series.values.push_back(kindOf(step) == show ? std::optional(drawn(step))
                                                         : std::nullopt);
        return series;
    }

    ChartSeries labels(const QString& name, Show show, const QString& sign) const
    {
        ChartSeries series = this->series(name, {}, show);
        for (std::optional<double>& value : series.values)
            value = value ? std::optional(std::abs(*value)) : std::nullopt;
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

std::optional<Slide> whySlide(const SlideContext& context)
{
    const ScenarioDocument& document = context.document;
    const QLocale& locale = context.settings.locale;
    const Compared rows = rowsOf(document, context.settings.shown);
    const Waterfall steps = waterfall(document, rows.from, rows.to, locale);
    if (steps.steps.size() < 3) // nothing between the totals
        return {};
    const QString finding = whyFinding(document, rows.from, rows.to, locale);
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

} // namespace vorlauf
