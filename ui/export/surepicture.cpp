// SPDX-License-Identifier: GPL-3.0-or-later
#include "surepicture.h"

#include "chartpage.h"
#include "contexts.h"
#include "drivers.h"
#include "finding.h"
#include "sure.h"
#include "tablewords.h"
#include "texts.h"
#include "viewfindings.h"

#include <optional>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

/// -1: none of this id.
int rowOf(const ScenarioDocument& document, const std::string& id)
{
    for (int row = 0; row < document.count(); ++row) {
        if (document.scenario(row).id == id)
            return row;
    }
    return -1;
}

struct Drivers {
    int row = -1;
    std::optional<Tornado> tornado;
    std::optional<SobolShares> shares;
};

Drivers driversOf(const ScenarioDocument& document, const std::string& id)
{
    Drivers result{rowOf(document, id), {}, {}};
    if (result.row < 0)
        result.row = document.baselineRow();
    if (result.row < 0)
        return result;
    const auto prepared = prepareUncertain(document.plan().scenarios, document.catalog(),
                                           document.plan().currency, document.evaluationDay());
    const auto& scenario = prepared[std::size_t(result.row)];
    if (!scenario)
        return result;
    if (const auto got = tornado(*scenario))
        result.tornado = *got;
    if (const auto got = sobolShares(*scenario))
        result.shares = *got;
    return result;
}

Picture driversPicture(ScenarioDocument& document, const ExportSettings& settings)
{
    const Drivers drivers = driversOf(document, settings.scenario);
    const DriverPicture picture
        = driverPicture(document, drivers.tornado.value_or(Tornado()),
                        drivers.shares ? &*drivers.shares : nullptr, settings.locale);
    auto* chart = new TornadoChart(themeOf(settings));
    chart->setRows(picture.unit, picture.base, settings.locale, picture.rows);
    return chartPicture(
        chart,
        {fromUtf8(document.plan().title),
         markedText(driversFinding(document, drivers.row, picture, settings.locale)),
         driverSubtitle(document, drivers.row, picture),
         driverNote(document, picture, Sampling(), settings.locale)},
        settings);
}

ViewTable driversTable(ScenarioDocument& document, const ExportSettings& settings)
{
    const Drivers drivers = driversOf(document, settings.scenario);
    const Tornado bars = drivers.tornado.value_or(Tornado());
    const SobolShares* shares = drivers.shares ? &*drivers.shares : nullptr;
    const DriverPicture picture = driverPicture(document, bars, shares, settings.locale);
    const TableTexts texts = tableTexts(document, settings.locale);
    const QString grams = texts.unit(Unit::GramCo2e);
    ViewTable table;
    table.title = fromUtf8(document.plan().title);
    table.notes
        = {markedText(driversFinding(document, drivers.row, picture, settings.locale)),
           driverNote(document, picture, Sampling(), settings.locale), exportDate(settings)};
    table.columns = {{texts.word(TableWord::Input), {}},
                     {Texts::tr("Origin"), {}},
                     {Texts::tr("Low value"), {}},
                     {Texts::tr("High value"), {}},
                     {Texts::tr("Result at the low value"), grams},
                     {Texts::tr("Result at the high value"), grams},
                     {Texts::tr("Share of the spread, alone"), {}},
                     {Texts::tr("Share of the spread, with others"), {}}};
    for (qsizetype i = 0; i < picture.rows.size(); ++i) {
        const TornadoRow& row = picture.rows[i];
        const TornadoBar& bar = bars.bars[std::size_t(i)]; // those that do not move come last
        const auto cell = [](Number share) { return share ? ViewCell(*share) : ViewCell(); };
        table.rows.push_back({row.name, row.origin, bar.low, bar.high, bar.atLowG, bar.atHighG,
                              cell(row.first), cell(row.total)});
    }
    return table;
}

ViewTable rangesTable(ScenarioDocument& document, const ExportSettings& settings)
{
    const SampledRows sampled = sampledFor(document, settings.overview);
    const TableTexts texts = tableTexts(document, settings.locale);
    const QString unit = texts.unit(unitOf(settings.overview.quantity));
    const int baseline = document.baselineRow();
    ViewTable table;
    table.title = fromUtf8(document.plan().title);
    table.notes = {markedText(certaintyFinding(
                       document, sampled, settings.overview,
                       surePair(document, rowOf(document, settings.scenario)), settings.locale)),
                   sureNote(document, sampled, Sampling(), settings.locale), exportDate(settings)};
    table.columns = {{texts.word(TableWord::Scenario), {}},
                     {Texts::tr("As planned"), unit},
                     {u"P5"_s, unit},
                     {u"P50"_s, unit},
                     {u"P95"_s, unit},
                     {Texts::tr("Mean"), unit},
                     {Texts::tr("Probability to be below the baseline"), {}}};
    for (int row = 0; row < document.count(); ++row) {
        if (document.scenario(row).hidden)
            continue;
        std::vector<ViewCell> cells(table.columns.size());
        cells[0] = fromUtf8(document.scenario(row).name);
        if (const auto& values = sampled[std::size_t(row)]) {
            const Summary& s = values->summary;
            const auto point = totalOf(*document.result(row).current, settings.overview);
            cells
                = {cells[0], point ? ViewCell(*point) : ViewCell(), s.p5, s.p50, s.p95, s.mean, {}};
            const auto& reference = sampled[std::size_t(baseline)];
            if (row != baseline && reference)
                cells.back() = probabilityLower(values->values, reference->values);
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace

SampledRows sampledFor(const ScenarioDocument& document, const OverviewOptions& options)
{
    return sampleRows(document.plan(), document.catalog(), sampledTotal(options), {},
                      document.evaluationDay());
}

void addRanges(const ScenarioDocument& document, const OverviewOptions& options, ViewTable& table)
{
    const SampledRows sampled = sampledFor(document, options);
    const QString unit = table.columns[1].unit; // of the total
    for (const QString& title : {u"P5"_s, u"P50"_s, u"P95"_s, Texts::tr("Mean")})
        table.columns.push_back({title, unit});
    std::size_t next = 0;
    for (int row = 0; row < document.count(); ++row) {
        if (document.scenario(row).hidden)
            continue;
        std::vector<ViewCell>& cells = table.rows[next++];
        const auto& values = sampled[std::size_t(row)];
        for (const double Summary::*number :
             {&Summary::p5, &Summary::p50, &Summary::p95, &Summary::mean})
            cells.push_back(values ? ViewCell(values->summary.*number) : ViewCell());
    }
}

Finding sureFindingOf(const ScenarioDocument& document, const ExportSettings& settings)
{
    if (settings.drivers) {
        const Drivers drivers = driversOf(document, settings.scenario);
        const DriverPicture picture
            = driverPicture(document, drivers.tornado.value_or(Tornado()),
                            drivers.shares ? &*drivers.shares : nullptr, settings.locale);
        return driversFinding(document, drivers.row, picture, settings.locale);
    }
    const Pair pair = surePair(document, rowOf(document, settings.scenario));
    return certaintyFinding(document, sampledFor(document, settings.overview), settings.overview,
                            pair, settings.locale);
}

Picture surePicture(ScenarioDocument& document, const ExportSettings& settings)
{
    if (settings.drivers)
        return driversPicture(document, settings);
    const SampledRows sampled = sampledFor(document, settings.overview);
    const Pair pair = surePair(document, rowOf(document, settings.scenario));
    RangePicture picture = rangePicture(document, sampled, settings.overview, settings.locale);
    auto* chart = new RangeChart(themeOf(settings));
    chart->setRows(picture.unit, picture.high, settings.locale, std::move(picture.rows));
    return chartPicture(
        chart,
        {fromUtf8(document.plan().title),
         markedText(certaintyFinding(document, sampled, settings.overview, pair, settings.locale)),
         sureSubtitle(settings.overview, picture.unit),
         sureNote(document, sampled, Sampling(), settings.locale)},
        settings);
}

ViewTable sureTable(ScenarioDocument& document, const ExportSettings& settings)
{
    return settings.drivers ? driversTable(document, settings) : rangesTable(document, settings);
}

} // namespace vorlauf
