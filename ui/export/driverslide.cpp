// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewslides.h"

#include "axisscale.h"
#include "contexts.h"
#include "drivers.h"
#include "surepicture.h"
#include "viewfindings.h"

#include <algorithm>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostDrivers = 10;

/// For each input a bar from the result at one end of its range to that at the other, in two
/// colours that meet at the result as planned. What is not drawn carries it.
SlideChart tornadoChart(const DriverPicture& picture, const SlideContext& context)
{
    SlideChart chart;
    chart.kind = SlideChart::Kind::Bars;
    chart.stacked = true;
    chart.sheet = context.sheet;
    chart.categoryTitle = Texts::tr("Input", "a value that the calculation starts from");
    chart.across.format = u"@"_s;
    chart.up.title = picture.unit;
    chart.up.minimum = 0;
    chart.up.grid = true;
    chart.points = 12;
    chart.legend = true;
    ChartSeries carrier, below, above;
    carrier.name = Texts::tr("Base, not drawn");
    carrier.named = false;
    below.name = Texts::tr("lower than planned");
    below.colour = u"accent3"_s;
    above.name = Texts::tr("higher than planned");
    above.colour = u"accent1"_s;
    double highest = picture.base;
    for (const TornadoRow& row : picture.rows.mid(0, mostDrivers)) {
        const double low = std::min({row.atLow, row.atHigh, picture.base});
        const double high = std::max({row.atLow, row.atHigh, picture.base});
        //: an input with the range of its value: %1 name, %2 and %3 values
        chart.categories << Texts::tr("%1: %2 to %3").arg(row.name, row.low, row.high);
        carrier.values.push_back(low);
        below.values.push_back(picture.base - low);
        above.values.push_back(high - picture.base);
        highest = std::max(highest, high);
    }
    chart.up.maximum = AxisScale(0, highest).high();
    chart.up.format = highest >= 10 ? u"#,##0"_s : u"0.0"_s;
    chart.series = {carrier, below, above};
    return chart;
}

/// The scenario asked for, else the baseline, else the first that is uncertain.
int driversRow(const ScenarioDocument& document, const SampledRows& sampled,
               const std::string& asked)
{
    std::vector<int> rows;
    for (int row = 0; row < document.count(); ++row) {
        const auto& values = sampled[std::size_t(row)];
        if (!document.scenario(row).hidden && values && values->varies())
            rows.push_back(row);
    }
    const int first = rowOrBaseline(document, asked);
    std::ranges::stable_partition(rows, [first](int row) { return row == first; });
    return rows.empty() ? -1 : rows.front();
}

} // namespace

std::optional<Slide> driverSlide(const SlideContext& context)
{
    const ScenarioDocument& document = context.document;
    const QLocale& locale = context.settings.locale;
    const ExportSettings shown = context.shown(ExportView::Sure);
    const int row = driversRow(document, sampledFor(document, shown.overview), shown.scenario);
    if (row < 0)
        return {};
    const auto prepared = prepareUncertain(document.plan().scenarios, document.catalog(),
                                           document.plan().currency, document.evaluationDay());
    const auto& scenario = prepared[std::size_t(row)];
    if (!scenario)
        return {};
    const auto bars = tornado(*scenario);
    const auto shares = sobolShares(*scenario);
    if (!bars)
        return {};
    const DriverPicture picture
        = driverPicture(document, *bars, shares ? &*shares : nullptr, locale);
    if (picture.rows.isEmpty())
        return {};
    const QString finding = markedText(driversFinding(document, row, picture, locale));
    const QString subtitle = driverSubtitle(document, row, picture);
    const QString sources = driverNote(document, picture, Sampling(), locale);
    QStringList spoken;
    for (const TornadoRow& driver : picture.rows)
        spoken << QString(driver.details).replace(u'\n', u"; "_s);
    SlidePage page(context,
                   {finding, subtitle, sources,
                    QStringList{finding} + spoken + QStringList{subtitle, sources}});
    page.add(SlideChartFrame{page.space(), u"Chart"_s,
                             (QStringList{subtitle} + spoken).join(u"; "_s),
                             tornadoChart(picture, context)});
    return page.slide();
}

} // namespace vorlauf
