// SPDX-License-Identifier: GPL-3.0-or-later
#include "whypicture.h"

#include "chartpage.h"
#include "compare.h"
#include "contexts.h"
#include "finding.h"
#include "texts.h"
#include "viewfindings.h"
#include "why.h"

namespace vorlauf {

namespace {

struct Rows {
    int from = -1, to = -1;
};

int rowOf(const Plan& plan, const std::string& id)
{
    for (std::size_t row = 0; row < plan.scenarios.size(); ++row) {
        if (plan.scenarios[row].id == id)
            return int(row);
    }
    return -1;
}

/// The scenarios named; else the baseline, and the first other one.
Rows rowsOf(const ScenarioDocument& document, const ExportSettings& settings)
{
    Rows rows{rowOf(document.plan(), settings.from), rowOf(document.plan(), settings.to)};
    if (rows.from < 0)
        rows.from = document.baselineRow();
    for (int row = 0; row < document.count() && rows.to < 0; ++row) {
        if (row != rows.from)
            rows.to = row;
    }
    return rows;
}

} // namespace

Finding whyFindingOf(const ScenarioDocument& document, const ExportSettings& settings)
{
    const auto [from, to] = rowsOf(document, settings);
    return explanationFinding(document, from, to, settings.locale);
}

Picture whyPicture(ScenarioDocument& document, const ExportSettings& settings)
{
    const auto [from, to] = rowsOf(document, settings);
    Waterfall steps = waterfall(document, from, to, settings.locale);
    const QString subtitle = whySubtitle(steps.unit);
    auto* chart = new WaterfallChart(themeOf(settings));
    chart->setSteps(steps.unit, std::move(steps.steps));
    return chartPicture(chart,
                        {fromUtf8(document.plan().title),
                         markedText(whyFindingOf(document, settings)), subtitle,
                         sourceNote(document, settings.locale)},
                        settings);
}

ViewTable whyTable(ScenarioDocument& document, const ExportSettings& settings)
{
    const auto [from, to] = rowsOf(document, settings);
    ViewTable table;
    table.title = fromUtf8(document.plan().title);
    table.notes = {markedText(whyFindingOf(document, settings)),
                   sourceNote(document, settings.locale), exportDate(settings)};
    table.columns = {{Texts::tr("Factor"), {}},
                     {Texts::tr("Difference"), Texts::tr("g CO₂e")},
                     {Texts::tr("Ratio"), {}}};
    if (from < 0 || to < 0 || !document.result(from).current || !document.result(to).current)
        return table;
    const auto comparison
        = compare(document.result(from).current.value(), document.result(to).current.value());
    if (!comparison)
        return table;
    const auto total = [&](int row, double grams) {
        table.rows.push_back({fromUtf8(document.scenario(row).name), grams, {}});
    };
    total(from, comparison->fromG);
    for (const FactorEffect& effect : comparison->factors) {
        table.rows.push_back({factorLabel(effect.name), effect.differenceG,
                              effect.ratio ? ViewCell(*effect.ratio) : ViewCell()});
    }
    total(to, comparison->toG);
    return table;
}

} // namespace vorlauf
