// SPDX-License-Identifier: GPL-3.0-or-later
#include "whenpicture.h"

#include "chartpage.h"
#include "contexts.h"
#include "finding.h"
#include "profilezone.h"
#include "supplywords.h"
#include "texts.h"
#include "viewfindings.h"
#include "when.h"
#include "whenchart.h"
#include "words.h"

namespace vorlauf {

namespace {

/// The scenario named, else the baseline.
int rowOf(const ScenarioDocument& document, const std::string& id)
{
    for (int row = 0; row < document.count(); ++row) {
        if (document.scenario(row).id == id)
            return row;
    }
    return document.baselineRow();
}

QString nothing()
{
    return Texts::tr("The scenario has no result.");
}

/// What there is to say of one scenario's starts.
struct Starts {
    std::optional<RunTiming> timing;

    Starts(const ScenarioDocument& document, int row)
    {
        if (row < 0)
            return;
        const auto result = runTiming(document.scenario(row), document.catalog(),
                                      document.plan().currency, document.evaluationDay());
        if (result && *result)
            timing = **result;
    }
};

struct SupplyOf {
    std::optional<RunSupply> supply;
    Instant now;
    std::string_view zone;

    SupplyOf(const ScenarioDocument& document, int row)
    {
        if (row < 0)
            return;
        const Catalog& catalog = document.catalog();
        const Scenario& scenario = document.scenario(row);
        const auto result
            = runSupply(scenario, catalog, document.plan().currency, document.evaluationDay());
        if (result)
            supply = *result;
        now = windowStart(scenario.schedule, document.evaluationDay());
        zone = zoneOf(scenario, catalog);
    }
};

/// The plan's title with the scenario that is meant.
QString titleOf(const ScenarioDocument& document, int row)
{
    const QString name = row >= 0 ? fromUtf8(document.scenario(row).name) : QString();
    const QString title = fromUtf8(document.plan().title);
    return title.isEmpty() || name.isEmpty() ? title + name : title + QStringLiteral(" · ") + name;
}

QString noteOf(const QString& note, const ScenarioDocument& document, const QLocale& locale)
{
    const QString sources = sourceNote(document, locale);
    return note.isEmpty() ? sources : note + u' ' + sources;
}

QString noSupply()
{
    return Texts::tr("No supply is contracted hour by hour.");
}

Picture supplyPicture(ScenarioDocument& document, int row, const ExportSettings& settings)
{
    const SupplyOf of(document, row);
    auto* chart = new SupplyChart(themeOf(settings), settings.locale);
    QString finding = noSupply(), subtitle, note;
    if (of.supply) {
        const SupplyWords words(*of.supply, of.now, document.catalog(), of.zone, settings.locale);
        chart->setData(words.data());
        finding = markedText(supplyFinding(document, row, words.finding(), settings.locale));
        subtitle = words.subtitle();
        note = words.note();
    }
    return chartPicture(
        chart, {titleOf(document, row), finding, subtitle, noteOf(note, document, settings.locale)},
        settings);
}

ViewCell utc(Instant instant)
{
    return QString::fromStdString(toText(instant));
}

void addStarts(const RunTiming& timing, const WhenWords& words, ViewTable& table)
{
    const auto add = [&](WhenKind kind, const TimedRun& run, bool placed) {
        const double now = timing.now.gridG;
        table.rows.push_back(
            {words.name(kind), placed ? utc(run.start) : ViewCell(),
             placed ? utc(run.end) : ViewCell(), run.gridG,
             now > 0 ? ViewCell(1 - run.gridG / now) : ViewCell(),
             timing.meanG > 0 ? ViewCell(1 - run.gridG / timing.meanG) : ViewCell()});
    };
    add(WhenKind::Now, timing.now, true);
    add(WhenKind::Best, timing.best, true);
    if (timing.pauses)
        add(WhenKind::Pauses, *timing.pauses, true);
    TimedRun mean;
    mean.gridG = timing.meanG;
    add(WhenKind::Mean, mean, false);
    add(WhenKind::Worst, timing.worst, true);
}

void addSupply(const SupplyOf& of, ViewTable& table)
{
    table.columns = {{Texts::tr("Hour (UTC)"), {}},
                     {Texts::tr("Load"), QStringLiteral("kWh")},
                     {Texts::tr("Supply"), QStringLiteral("kWh")},
                     {Texts::tr("Matched"), QStringLiteral("kWh")}};
    if (!of.supply)
        return;
    for (std::size_t h = 0; h < of.supply->met.size(); ++h) {
        if (of.supply->met[h] <= 0)
            continue;
        const double load = of.supply->loadKwh[h], supply = of.supply->supplyKwh[h];
        table.rows.push_back(
            {utc(atTypicalHour(of.now, int(h))), load, supply, std::min(load, supply)});
    }
}

} // namespace

Finding whenFindingOf(const ScenarioDocument& document, const ExportSettings& settings)
{
    const int row = rowOf(document, settings.scenario);
    const QLocale& locale = settings.locale;
    if (!settings.supply) {
        const Starts starts(document, row);
        return starts.timing ? timeFinding(document, row, *starts.timing, locale)
                             : withOwnWords(document, FindingKind::Time, {}, nothing(), locale);
    }
    const SupplyOf of(document, row);
    if (!of.supply)
        return withOwnWords(document, FindingKind::Time, {}, noSupply(), locale);
    const SupplyWords words(*of.supply, of.now, document.catalog(), of.zone, locale);
    return supplyFinding(document, row, words.finding(), locale);
}

Picture whenPicture(ScenarioDocument& document, const ExportSettings& settings)
{
    const int row = rowOf(document, settings.scenario);
    if (settings.supply)
        return supplyPicture(document, row, settings);
    const Starts starts(document, row);
    auto* chart = new WhenChart(themeOf(settings), settings.locale);
    QString finding = nothing(), subtitle, note;
    if (starts.timing) {
        const WhenWords words(*starts.timing, document.catalog(), settings.locale);
        chart->setData(words.data());
        finding = markedText(timeFinding(document, row, *starts.timing, settings.locale));
        subtitle = words.subtitle();
        note = words.note();
    }
    return chartPicture(
        chart, {titleOf(document, row), finding, subtitle, noteOf(note, document, settings.locale)},
        settings);
}

ViewTable whenTable(ScenarioDocument& document, const ExportSettings& settings)
{
    const int row = rowOf(document, settings.scenario);
    ViewTable table;
    table.title = titleOf(document, row);
    const auto notes = [&](const QString& finding, const QString& subtitle, const QString& note) {
        table.notes = {finding, subtitle, note, sourceNote(document, settings.locale),
                       exportDate(settings)};
        table.notes.removeAll(QString());
    };
    if (settings.supply) {
        const SupplyOf of(document, row);
        addSupply(of, table);
        if (!of.supply) {
            notes(noSupply(), {}, {});
            return table;
        }
        const SupplyWords words(*of.supply, of.now, document.catalog(), of.zone, settings.locale);
        notes(markedText(supplyFinding(document, row, words.finding(), settings.locale)),
              words.subtitle(), words.note());
        return table;
    }
    table.columns = {{Texts::tr("Start"), {}},
                     {Texts::tr("From (UTC)"), {}},
                     {Texts::tr("To (UTC)"), {}},
                     {Texts::tr("Emissions of the run’s electricity"), Texts::tr("g CO₂e")},
                     {Texts::tr("Saving against the start"), {}},
                     {Texts::tr("Saving against the mean"), {}}};
    const Starts starts(document, row);
    if (!starts.timing) {
        notes(nothing(), {}, {});
        return table;
    }
    const WhenWords words(*starts.timing, document.catalog(), settings.locale);
    notes(markedText(timeFinding(document, row, *starts.timing, settings.locale)), words.subtitle(),
          words.note());
    if (starts.timing->untimed == Untimed::No)
        addStarts(*starts.timing, words, table);
    return table;
}

} // namespace vorlauf
