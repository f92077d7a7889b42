// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewslides.h"

#include "axisscale.h"
#include "contexts.h"
#include "sure.h"
#include "surepicture.h"
#include "viewfindings.h"

#include <algorithm>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

/// The median as a bar, from it the range as error bars, below it the result as planned.
SlideChart rangeChart(const RangePicture& picture, const SlideContext& context,
                      const SlideArea& area)
{
    SlideChart chart;
    chart.kind = SlideChart::Kind::Bars;
    chart.sheet = context.sheet;
    chart.categoryTitle = Texts::tr("Scenario");
    chart.across.format = u"@"_s;
    chart.up.title = picture.unit;
    chart.up.minimum = 0;
    chart.up.grid = true;
    double highest = 0; // where the axis ends: programs do not make room for error bars
    for (const RangeRow& row : picture.rows) {
        if (row.values)
            highest = std::max({highest, row.values->p95, row.values->point});
    }
    chart.up.maximum = AxisScale(0, highest).high();
    chart.up.format = picture.high >= 10 ? u"#,##0"_s : u"0.0"_s;
    chart.legend = true;
    ChartSeries median, planned;
    median.name = Texts::tr("median, with 5–95 %");
    median.colour = u"accent2"_s;
    planned.name = Texts::tr("as planned");
    planned.colour = u"bg2"_s;
    qint64 names = 0;
    for (const RangeRow& row : picture.rows) {
        chart.categories << row.name;
        names += textHeight(row.name, 14, area.width / 4);
        const auto value
            = [&row](double of) { return row.values ? std::optional(of) : std::nullopt; };
        const RangeValues values = row.values.value_or(RangeValues());
        median.values.push_back(value(values.p50));
        median.below.push_back(value(values.p50 - values.p5));
        median.above.push_back(value(values.p95 - values.p50));
        planned.values.push_back(value(values.point));
        median.pointColours.push_back(slideColour(row.colour));
    }
    chart.points = names > area.height * 3 / 4 ? 9 : 14;
    chart.series = {median, planned};
    return chart;
}

} // namespace

std::optional<Slide> sureSlide(const SlideContext& context)
{
    const ScenarioDocument& document = context.document;
    const QLocale& locale = context.settings.locale;
    const OverviewOptions& options = context.settings.shown.overview;
    const SampledRows sampled = sampledFor(document, options);
    const RangePicture picture = rangePicture(document, sampled, options, locale);
    const bool varies = std::ranges::any_of(
        sampled, [](const auto& values) { return values && values->varies(); });
    if (!varies || !(picture.high > 0))
        return {};
    const auto row = rowOrBaseline(document, context.settings.shown.scenario);
    const QString finding
        = markedText(certaintyFinding(document, sampled, options, surePair(document, row), locale));
    const QString subtitle = sureSubtitle(options, picture.unit);
    const QString sources = sureNote(document, sampled, Sampling(), locale);
    QStringList spoken;
    for (const RangeRow& range : picture.rows)
        spoken << QString(range.details).replace(u'\n', u"; "_s);
    SlidePage page(context,
                   {finding, subtitle, sources,
                    QStringList{finding} + spoken + QStringList{subtitle, sources}});
    page.add(SlideChartFrame{page.space(), u"Chart"_s,
                             (QStringList{subtitle} + spoken).join(u"; "_s),
                             rangeChart(picture, context, page.space())});
    return page.slide();
}

} // namespace vorlauf
