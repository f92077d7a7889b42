// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewslides.h"

#include "contexts.h"
#include "finding.h"
#include "overviewdata.h"
#include "sampledrows.h"
#include "surepicture.h"
#include "texts.h"
#include "viewfindings.h"

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

constexpr double labelRoom = 1.22; // of the longest bar: its value stands behind it
constexpr double plotTop = 0.01, plotHeight = 0.86; // of the frame; the legend stands below
constexpr double gapWidth = 0.02;                   // of the space, between the charts

class OverviewCharts
{
public:
    OverviewCharts(const OverviewData& data, const SlideContext& context)
        : m_data(data), m_context(context)
    {
        for (const OverviewRow& row : data.rows) {
            m_most = std::max(m_most, row.difference.value_or(0));
            m_least = std::min(m_least, row.difference.value_or(0));
            m_differs = m_differs || row.difference;
        }
    }

    /// Both charts have one scale: as much of the width for each as its values reach.
    void addTo(SlidePage& page, const QString& description)
    {
        SlideArea area = page.space();
        area.y += captionHeight;
        area.height -= captionHeight;
        const double width = double(area.width);
        const double names = nameShare(area);
        const double left = m_data.largest * labelRoom, right = m_differs ? differenceRange() : 0;
        const double gaps = m_differs ? gapWidth : 0;
        const double perUnit = (1 - names - gaps) / (left + right);
        SlideArea leftArea = area;
        leftArea.width = qint64((names + left * perUnit) * width);
        SlideArea caption = page.space();
        caption.x += qint64(names * width);
        caption.width = qint64(left * perUnit * width);
        page.add(captionAt(caption, u"Unit"_s, m_data.unit));
        page.add(SlideChartFrame{leftArea, u"Chart"_s, description,
                                 totals(names * width / double(leftArea.width), leftArea)});
        if (!m_differs)
            return;
        SlideArea rightArea = area;
        rightArea.x = leftArea.x + leftArea.width + qint64(gaps * width);
        rightArea.width = area.x + area.width - rightArea.x;
        caption.x = rightArea.x;
        caption.width = rightArea.width;
        page.add(captionAt(caption, u"Difference"_s, Texts::tr("Difference to baseline")));
        page.add(SlideChartFrame{rightArea, u"Difference chart"_s, differenceText(),
                                 differences(rightArea)});
    }

private:
    /// Small enough for all names to stand under each other.
    double points(const SlideArea& area, double nameWidth) const
    {
        constexpr double largest = 14, smallest = 7;
        double size = largest;
        const auto fits = [&] {
            qint64 height = 0;
            for (const OverviewRow& row : m_data.rows)
                height += std::max(textHeight(row.name, size, qint64(nameWidth)),
                                   textHeight(u"X"_s, size, area.width))
                    * 9 / 8;
            return double(height) <= double(area.height) * plotHeight;
        };
        while (size > smallest && !fits())
            size -= 1;
        return size;
    }

    /// As much of the width as the longest name needs, a third of it at most.
    double nameShare(const SlideArea& area) const
    {
        constexpr double smallestShare = 0.12, largestShare = 0.3;
        for (double share = smallestShare; share < largestShare; share += 0.03) {
            const bool oneLine = std::ranges::all_of(m_data.rows, [&](const OverviewRow& row) {
                return textHeight(row.name, 14, qint64(share * 0.85 * double(area.width)))
                    <= textHeight(u"X"_s, 14, area.width);
            });
            if (oneLine)
                return share;
        }
        return largestShare;
    }

    SlideChart frame() const
    {
        SlideChart chart;
        chart.kind = SlideChart::Kind::Bars;
        chart.sheet = m_context.sheet;
        chart.categoryTitle = Texts::tr("Scenario");
        for (const OverviewRow& row : m_data.rows)
            chart.categories << row.name;
        chart.up.visible = false;
        chart.across.format = u"@"_s;
        return chart;
    }

    SlideChart totals(double names, const SlideArea& area) const
    {
        SlideChart chart = frame();
        chart.stacked = true;
        chart.legend = m_data.parts.size() > 1;
        chart.points = points(area, names * double(area.width) * 0.85);
        chart.plot = PlotArea{names, plotTop, 1 - names, plotHeight};
        chart.up.minimum = 0;
        chart.up.maximum = m_data.largest * labelRoom;
        for (qsizetype i = 0; i < m_data.parts.size(); ++i)
            chart.series.push_back(part(i));
        if (!chart.series.empty())
            addRanges(chart.series.back());
        chart.series.push_back(totalSeries());
        return chart;
    }

    ChartSeries part(qsizetype i) const
    {
        const OverviewPart& part = m_data.parts[i];
        ChartSeries series;
        series.name = part.label;
        series.colour = slideColour(part.colour);
        series.pattern = part.hatch == Hatch::Rising ? ChartPattern::Rising
            : part.hatch == Hatch::Falling           ? ChartPattern::Falling
                                                     : ChartPattern::None;
        for (const OverviewRow& row : m_data.rows)
            series.values.push_back(row.total ? std::optional(row.parts[i]) : std::nullopt);
        return series;
    }

    /// Not drawn: it begins where the parts end, so that its label is the value behind the bar.
    ChartSeries totalSeries() const
    {
        ChartSeries series;
        series.name = Texts::tr("Total");
        series.named = false;
        series.labels = ChartLabels::Beside;
        series.format = numberFormat(m_data.largest);
        for (const OverviewRow& row : m_data.rows)
            series.values.push_back(row.total);
        return series;
    }

    /// From the end of the bar, where the last part ends.
    void addRanges(ChartSeries& series) const
    {
        if (std::ranges::none_of(m_data.rows,
                                 [](const OverviewRow& row) { return row.low.has_value(); }))
            return;
        for (const OverviewRow& row : m_data.rows) {
            const bool there = row.total && row.low && row.high;
            series.below.push_back(there ? std::optional(std::max(0.0, *row.total - *row.low))
                                         : std::nullopt);
            series.above.push_back(there ? std::optional(std::max(0.0, *row.high - *row.total))
                                         : std::nullopt);
        }
    }

    /// Labels stand outside of bars to both sides.
    double differenceRange() const { return lowest() < 0 ? highest() - lowest() : highest(); }
    double room() const { return 0.18 * m_data.largest; }
    double lowest() const { return m_least < 0 ? m_least - room() : 0; }
    double highest() const { return m_most > 0 ? m_most + room() : 0.02 * m_data.largest; }

    SlideChart differences(const SlideArea& area) const
    {
        SlideChart chart = frame();
        chart.points = points(area, double(area.width));
        chart.across.labelled = false;
        chart.plot = PlotArea{0, plotTop, 1, plotHeight};
        chart.up.minimum = lowest();
        chart.up.maximum = highest();
        ChartSeries series;
        series.name = Texts::tr("Difference to baseline");
        series.colour = u"1A7447"_s;
        series.labels = ChartLabels::Beside;
        series.format = numberFormat(m_data.largest, true);
        for (const OverviewRow& row : m_data.rows) {
            series.values.push_back(row.difference);
            series.pointColours.push_back(row.difference.value_or(0) > 0 ? u"B23A26"_s
                                                                         : u"1A7447"_s);
        }
        chart.series = {series};
        return chart;
    }

    QString differenceText() const
    {
        QStringList lines;
        for (const OverviewRow& row : m_data.rows) {
            if (row.difference)
                lines << Texts::tr("%1: %2").arg(row.name, row.differenceText);
        }
        return lines.join(u"; "_s);
    }

    const OverviewData& m_data;
    const SlideContext& m_context;
    double m_most = 0, m_least = 0;
    bool m_differs = false;
};

QStringList spoken(const OverviewData& data)
{
    QStringList lines;
    for (const OverviewRow& row : data.rows) {
        if (row.total)
            lines << Texts::tr("%1: %2")
                         .arg(row.name, row.totalText + u' ' + row.differenceText)
                         .trimmed();
    }
    return lines;
}

} // namespace

int rowOrBaseline(const ScenarioDocument& document, const std::string& id)
{
    for (int row = 0; row < document.count(); ++row) {
        if (document.scenario(row).id == id)
            return row;
    }
    return document.count() > 0 ? document.baselineRow() : -1;
}

std::optional<Slide> overviewSlide(const SlideContext& context)
{
    const OverviewOptions& options = context.settings.shown.overview;
    const QLocale& locale = context.settings.locale;
    const ScenarioTableModel model(context.document);
    OverviewRanges ranges;
    if (options.uncertainty)
        ranges = summaries(sampledFor(context.document, options));
    const OverviewData data = readOverview(model, ranges, options, Theme::lightTheme(), locale,
                                           fromUtf8(context.document.plan().currency));
    if (!(data.largest > 0))
        return {};
    const QString finding = markedText(headlineFinding(context.document, options, locale));
    const QString subtitle = overviewSubtitle(context.document, options, locale);
    const QString sources = sourceNote(context.document, locale);
    const QStringList values = spoken(data);
    SlidePage page(context,
                   {finding, subtitle, sources,
                    QStringList{finding} + values + QStringList{subtitle, sources}});
    OverviewCharts(data, context).addTo(page, (QStringList{subtitle} + values).join(u"; "_s));
    return page.slide();
}

} // namespace vorlauf
