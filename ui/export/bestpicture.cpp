// SPDX-License-Identifier: GPL-3.0-or-later
#include "bestpicture.h"

#include "best.h"
#include "chartpage.h"
#include "contexts.h"
#include "finding.h"
#include "texts.h"
#include "viewfindings.h"

namespace vorlauf {

namespace {

/// The scenario asked for, else the baseline; -1: there is none.
int rowOf(const ScenarioDocument& document, const std::string& id)
{
    for (int row = 0; row < document.count(); ++row) {
        if (document.scenario(row).id == id)
            return row;
    }
    return document.baselineRow();
}

/// What is drawn: nothing but a sentence where there is no front.
struct Searched {
    int row = -1;
    std::optional<Exploration> found;
    QString why;
};

Searched searched(const ScenarioDocument& document, const ExportSettings& settings)
{
    Searched s;
    s.row = rowOf(document, settings.scenario);
    if (s.row < 0) {
        s.why = Texts::tr("There is no scenario to look around.");
        return s;
    }
    const auto& result = document.result(s.row).current;
    if (!result) {
        s.why = sentence(result.error().front(), settings.locale);
        return s;
    }
    const auto found = explore(document.scenario(s.row), document.catalog(),
                               document.plan().currency, settings.best);
    if (found && *found)
        s.found = found->value();
    return s;
}

BestPlans plansOf(const ScenarioDocument& document, const Searched& s,
                  const ExportSettings& settings)
{
    return {document.catalog(),
            document.scenario(s.row),
            document.result(s.row).current.value(),
            settings.best,
            *s.found,
            fromUtf8(document.plan().currency)};
}

ViewCell cell(const Number& number)
{
    return number ? ViewCell(*number) : ViewCell();
}

} // namespace

Finding bestFindingOf(const ScenarioDocument& document, const ExportSettings& settings)
{
    const Searched s = searched(document, settings);
    return s.found ? planFinding(document, s.row, plansOf(document, s, settings), settings.locale)
                   : withOwnWords(document, FindingKind::Plan, {}, s.why, settings.locale);
}

Picture bestPicture(ScenarioDocument& document, const ExportSettings& settings)
{
    const Searched s = searched(document, settings);
    auto* chart = new FrontChart(themeOf(settings));
    PageTexts texts{
        fromUtf8(document.plan().title), s.why, {}, sourceNote(document, settings.locale)};
    if (s.found) {
        const BestPlans best = plansOf(document, s, settings);
        FrontPicture front = frontPicture(best, settings.locale);
        chart->setMarks(front.x, front.y, front.note, std::move(front.marks), settings.locale);
        chart->setChosen(suggestedMark(best));
        texts.finding = markedText(planFinding(document, s.row, best, settings.locale));
        texts.subtitle = bestSubtitle(best, settings.locale);
        const QString note = bestNote(best, settings.locale);
        if (!note.isEmpty())
            texts.sources.prepend(note + u'\n');
    }
    return chartPicture(chart, texts, settings);
}

ViewTable bestTable(ScenarioDocument& document, const ExportSettings& settings)
{
    const Searched s = searched(document, settings);
    const QString currency = fromUtf8(document.plan().currency);
    ViewTable table;
    table.title = fromUtf8(document.plan().title);
    table.columns = {{Texts::tr("Accelerator"), {}},
                     {Texts::tr("Number"), {}},
                     {Texts::tr("Place"), {}},
                     {Texts::tr("Start"), {}},
                     {Texts::tr("Start hour"), Texts::tr("h")},
                     {Texts::tr("Emissions"), Texts::tr("g CO₂e")},
                     {Texts::tr("Cost"), currency},
                     {Texts::tr("Duration"), Texts::tr("h")}};
    if (!s.found) {
        table.notes = {s.why};
    } else {
        const BestPlans best = plansOf(document, s, settings);
        for (const std::size_t i : plansShown(best)) {
            const PlanPoint& p = best.found.front[i];
            table.rows.push_back(
                {acceleratorName(best.catalog, p.accelerator), cell(p.count),
                 placeName(best, p, settings.locale), startName(best, p, settings.locale),
                 p.starts.empty() ? ViewCell() : ViewCell(double(p.starts.front())), p.emissionsG,
                 cell(p.cost), cell(p.durationH)});
        }
        table.notes = {markedText(planFinding(document, s.row, best, settings.locale)),
                       bestSubtitle(best, settings.locale), bestNote(best, settings.locale)};
    }
    table.notes << sourceNote(document, settings.locale) << exportDate(settings);
    table.notes.removeAll(QString());
    return table;
}

} // namespace vorlauf
