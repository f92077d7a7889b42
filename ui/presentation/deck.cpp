// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck.h"

#include "profilezone.h"
#include "texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace vorlauf {

namespace {

/// Texts of the presentation that belong to no class.
struct Slides {
    Q_DECLARE_TR_FUNCTIONS(vorlauf::Slides)
};

bool hasResult(const ScenarioDocument& document, int row)
{
    return row >= 0 && row < document.count() && document.result(row).current;
}

int resultsOf(const ScenarioDocument& document)
{
    int count = 0;
    for (int row = 0; row < document.count(); ++row)
        count += document.result(row).current && !document.scenario(row).hidden ? 1 : 0;
    return count;
}

/// Whether the hour of the start can make a difference (METHOD 5.4).
bool hasHours(const ScenarioDocument& document, int row)
{
    const Scenario& scenario = document.scenario(row);
    if (scenario.electricity.hourlyIntensityGPerKwh)
        return true;
    if (scenario.electricity.intensityGPerKwh || scenario.electricity.mix)
        return false;
    const Catalog& catalog = document.catalog();
    const Zone* zone = catalog.zone(zoneOf(scenario, catalog));
    return zone && profileOfZone(*zone, catalog);
}

PlanSlide slide(ExportView view, std::vector<std::string> levers = {})
{
    return {std::string(slideViews[std::size_t(view)]), {}, {}, std::move(levers)};
}

} // namespace

std::vector<std::string> usualLevers(const Scenario& scenario)
{
    if (scenario.workload.energyKwh)
        return {"/electricity/intensityGPerKwh"};
    if (scenario.workload.acceleratorHours)
        return {"/hardware/power/utilisation", "/site/pue", "/electricity/intensityGPerKwh"};
    return {"/hardware/mfu", "/site/pue", "/electricity/intensityGPerKwh"};
}

std::vector<PlanSlide> defaultSlides(const ScenarioDocument& document, int selectedRow)
{
    const int row
        = selectedRow >= 0 && selectedRow < document.count() ? selectedRow : document.baselineRow();
    std::vector<PlanSlide> slides;
    slides.push_back(
        slide(ExportView::Overview,
              row < 0 ? std::vector<std::string>() : usualLevers(document.scenario(row))));
    if (resultsOf(document) > 1)
        slides.push_back(slide(ExportView::Why));
    if (hasResult(document, row)) {
        if (hasHours(document, row))
            slides.push_back(slide(ExportView::When));
        slides.push_back(slide(ExportView::Where));
    }
    if (resultsOf(document) > 0)
        slides.push_back(slide(ExportView::Sure));
    if (hasResult(document, row) && document.scenario(row).hardware.accelerator)
        slides.push_back(slide(ExportView::Best));
    if (resultsOf(document) > 0)
        slides.push_back(slide(ExportView::Numbers));
    return slides;
}

std::vector<PlanSlide> slidesOf(const ScenarioDocument& document, int selectedRow)
{
    const std::vector<PlanSlide>& own = document.plan().slides;
    return own.empty() ? defaultSlides(document, selectedRow) : own;
}

ExportView viewOf(const PlanSlide& slide)
{
    return ExportView(std::max(0, viewPosition(slide.view)));
}

bool isOfOneScenario(ExportView view)
{
    return view != ExportView::Overview && view != ExportView::Numbers;
}

QString slideViewName(ExportView view)
{
    switch (view) {
    case ExportView::Overview:
        return Slides::tr("Overview");
    case ExportView::Why:
        return Slides::tr("Why");
    case ExportView::When:
        return Slides::tr("When");
    case ExportView::Where:
        return Slides::tr("Where");
    case ExportView::Sure:
        return Slides::tr("How sure");
    case ExportView::Best:
        return Slides::tr("Best");
    case ExportView::Numbers:
        break;
    }
    return Slides::tr("Numbers");
}

bool isOfOneQuantity(ExportView view)
{
    return view == ExportView::Overview || view == ExportView::Sure;
}

QString quantityName(const PlanSlide& slide)
{
    switch (wordPosition(slideQuantities, slide.quantity)) {
    case int(OverviewQuantity::Emissions):
        return slide.method.empty()           ? Slides::tr("Emissions")
            : slide.method == slideMethods[1] ? Slides::tr("Emissions, market-based")
                                              : Slides::tr("Emissions, location-based");
    case int(OverviewQuantity::Energy):
        return Slides::tr("Energy");
    case int(OverviewQuantity::Water):
        return Slides::tr("Water");
    case int(OverviewQuantity::Cost):
        return Slides::tr("Cost");
    case int(OverviewQuantity::Duration):
        return Slides::tr("Duration");
    default:
        return {};
    }
}

OverviewOptions optionsOfSlide(const PlanSlide& slide, OverviewOptions shown)
{
    if (const int quantity = wordPosition(slideQuantities, slide.quantity); quantity >= 0)
        shown.quantity = OverviewQuantity(quantity);
    if (const int method = wordPosition(slideMethods, slide.method); method >= 0)
        shown.marketBased = method == 1;
    return shown;
}

void keepOptions(PlanSlide& slide, const OverviewOptions& shown)
{
    slide.quantity = std::string(slideQuantities[std::size_t(shown.quantity)]);
    const bool emissions = shown.quantity == OverviewQuantity::Emissions;
    slide.method = emissions ? std::string(slideMethods[shown.marketBased ? 1 : 0]) : "";
}

QString slideTitle(const ScenarioDocument& document, const PlanSlide& slide)
{
    QString title = slideViewName(viewOf(slide));
    const QString quantity = isOfOneQuantity(viewOf(slide)) ? quantityName(slide) : QString();
    if (!quantity.isEmpty())
        title += QStringLiteral(" · ") + quantity;
    for (int row = 0; row < document.count(); ++row) {
        if (document.scenario(row).id == slide.scenario)
            return title + QStringLiteral(" · ") + fromUtf8(document.scenario(row).name);
    }
    return title;
}

std::string scenarioOfSlide(const ScenarioDocument& document, const PlanSlide& slide,
                            const std::string& selected)
{
    const auto& all = document.plan().scenarios;
    const bool exists = std::ranges::any_of(
        all, [&](const Scenario& scenario) { return scenario.id == slide.scenario; });
    return exists ? slide.scenario : selected;
}

} // namespace vorlauf
