// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewslides.h"

#include "contexts.h"
#include "finding.h"
#include "texts.h"
#include "viewfindings.h"
#include "when.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

constexpr int hoursOfDay = 24;

/// The year in which the days are counted: a typical year has no 29 February.
int yearOf(int wanted)
{
    return QDate::isLeapYear(wanted) ? wanted - 1 : wanted;
}

/// The mean of each day; NaN counts as nothing.
ChartValues dailyMeans(const std::vector<double>& hours)
{
    ChartValues means;
    for (std::size_t first = 0; first < hours.size(); first += hoursOfDay) {
        double sum = 0;
        int known = 0;
        for (std::size_t h = first; h < std::min(hours.size(), first + hoursOfDay); ++h) {
            if (std::isnan(hours[h]))
                continue;
            sum += hours[h];
            ++known;
        }
        means.push_back(known > 0 ? std::optional(sum / known) : std::nullopt);
    }
    return means;
}

/// The hours as lines of days, and beside them the ways to place the run as bars.
class WhenCharts
{
public:
    WhenCharts(const WhenData& data, QDate firstDay, const SlideContext& context)
        : m_data(data), m_firstDay(firstDay), m_context(context)
    {
    }

    void addTo(SlidePage& page, const QString& description) const
    {
        constexpr double barShare = 0.38;
        SlideArea left = page.space();
        left.width = qint64(barShare * double(left.width));
        SlideArea right = page.space();
        right.x += left.width + 182880;
        right.width -= left.width + 182880;
        page.add(captionAt(left, u"Unit"_s, m_data.amountUnit));
        page.add(captionAt(right, u"Unit of hours"_s, m_data.unit));
        for (SlideArea* area : {&left, &right}) {
            area->y += captionHeight;
            area->height -= captionHeight;
        }
        page.add(SlideChartFrame{left, u"Chart"_s, description, bars()});
        page.add(SlideChartFrame{right, u"Chart of hours"_s, hoursText(), lines()});
    }

private:
    SlideChart bars() const
    {
        constexpr double labelRoom = 1.3;
        SlideChart chart;
        chart.kind = SlideChart::Kind::Bars;
        chart.sheet = m_context.sheet;
        chart.categoryTitle = Texts::tr("Start");
        chart.across.format = u"@"_s;
        chart.up.visible = false;
        chart.up.minimum = 0;
        chart.points = 12;
        ChartSeries series;
        series.name = m_data.amountUnit;
        series.colour = u"accent3"_s;
        series.labels = ChartLabels::Beside;
        double largest = 0;
        for (const WhenBar& bar : m_data.bars) {
            chart.categories << bar.name;
            series.values.push_back(bar.amount);
            series.pointColours.push_back(bar.chosen ? u"accent1"_s : u"accent3"_s);
            largest = std::max(largest, bar.amount);
        }
        chart.up.maximum = largest * labelRoom;
        series.format = numberFormat(largest);
        chart.series = {series};
        return chart;
    }

    SlideChart lines() const
    {
        SlideChart chart;
        chart.kind = SlideChart::Kind::Lines;
        chart.sheet = m_context.sheet;
        chart.categoryTitle = Texts::tr("Day");
        const bool german = m_context.settings.locale.language() == QLocale::German;
        chart.monthly = m_data.wraps;
        chart.dayFormat = (german ? u"[$-407]"_s : u"[$-409]"_s)
            + (m_data.wraps ? u"mmm"_s
                   : german ? u"d. mmm"_s
                            : u"d mmm"_s);
        chart.points = 12;
        chart.legend = true;
        chart.up.grid = true;
        chart.up.minimum = 0;
        chart.up.format = u"#,##0"_s;
        const QDate excelZero(1899, 12, 30);
        const ChartValues hours = dailyMeans(m_data.hours);
        for (std::size_t day = 0; day < hours.size(); ++day)
            chart.days.push_back(double(excelZero.daysTo(m_firstDay)) + double(day));
        chart.series = {line(Texts::tr("mean of the day"), u"accent3"_s, 1, hours),
                        line(m_data.lineLabel, u"accent1"_s, 2.25, dailyMeans(m_data.starts))};
        chart.series.push_back(
            marked(WhenKind::Best, m_data.best, ChartMark::Dot, u"1A7447"_s, hours.size()));
        chart.series.push_back(
            marked(WhenKind::Worst, m_data.worst, ChartMark::Dot, u"B23A26"_s, hours.size()));
        if (m_data.startGiven)
            chart.series.push_back(
                marked(WhenKind::Now, m_data.now, ChartMark::Diamond, u"tx1"_s, hours.size()));
        return chart;
    }

    static ChartSeries line(const QString& name, const SlideColour& colour, double width,
                            ChartValues values)
    {
        ChartSeries series;
        series.name = name;
        series.colour = colour;
        series.line = width;
        series.values = std::move(values);
        return series;
    }

    /// One point of the line of starts.
    ChartSeries marked(WhenKind kind, double hour, ChartMark mark, const SlideColour& colour,
                       std::size_t days) const
    {
        ChartSeries series;
        for (const WhenBar& bar : m_data.bars) {
            if (bar.kind == kind)
                series.name = bar.name;
        }
        series.colour = colour;
        series.mark = mark;
        series.values.assign(days, std::nullopt);
        const auto at = std::size_t(hour);
        if (at < m_data.starts.size() && !std::isnan(m_data.starts[at]))
            series.values[at / hoursOfDay] = m_data.starts[at];
        return series;
    }

    QString hoursText() const
    {
        QStringList parts{m_data.unit, m_data.lineLabel, m_data.bestLabel, m_data.worstLabel,
                          m_data.nowLabel};
        parts.removeAll(QString());
        return parts.join(u"; "_s);
    }

    const WhenData& m_data;
    QDate m_firstDay;
    const SlideContext& m_context;
};

/// The scenario asked for, else the baseline, else the first one whose start matters.
std::optional<std::pair<int, RunTiming>> firstTimed(const ScenarioDocument& document,
                                                    const std::string& id)
{
    std::vector<int> rows;
    for (int row = 0; row < document.count(); ++row) {
        if (document.result(row).current && !document.scenario(row).hidden)
            rows.push_back(row);
    }
    const int first = rowOrBaseline(document, id);
    std::ranges::stable_partition(rows, [first](int row) { return row == first; });
    for (const int row : rows) {
        const auto timed = runTiming(document.scenario(row), document.catalog(),
                                     document.plan().currency, document.evaluationDay());
        if (timed && *timed && timed->value().untimed == Untimed::No)
            return std::pair(row, timed->value());
    }
    return {};
}

} // namespace

std::optional<Slide> whenSlide(const SlideContext& context)
{
    const ScenarioDocument& document = context.document;
    const QLocale& locale = context.settings.locale;
    const auto found = firstTimed(document, context.settings.shown.scenario);
    if (!found)
        return {};
    const auto& [row, timing] = *found;
    const WhenWords words(timing, document.catalog(), locale);
    const WhenData data = words.data();
    const QDate now
        = QDateTime::fromSecsSinceEpoch(timing.now.start.secondsUtc, QTimeZone::utc()).date();
    const QDate first = data.wraps ? QDate(yearOf(now.year()), 1, 1) : now;

    const QString name = fromUtf8(document.scenario(row).name);
    const QString subtitle = name + u" · "_s + words.subtitle();
    const QString sources = words.note() + u' ' + sourceNote(document, locale);
    const QString finding = markedText(timeFinding(document, row, timing, locale));
    QStringList spoken;
    for (const WhenBar& bar : data.bars)
        spoken << QString(bar.details).replace(u'\n', u"; "_s);
    SlidePage page(context,
                   {finding, subtitle, sources,
                    QStringList{finding} + spoken + QStringList{subtitle, sources}});
    WhenCharts(data, first, context).addTo(page, spoken.join(u"; "_s));
    return page.slide();
}

} // namespace vorlauf
