// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportview.h"

namespace vorlauf {

/// The plan's own slides; without any, one for each view that has something to say, of the selected
/// scenario.
std::vector<PlanSlide> slidesOf(const ScenarioDocument& document, int selectedRow);
std::vector<PlanSlide> defaultSlides(const ScenarioDocument& document, int selectedRow);

/// Inputs of a scenario that change its emissions: for the slide of a plan that names none.
std::vector<std::string> usualLevers(const Scenario& scenario);

ExportView viewOf(const PlanSlide& slide);
bool isOfOneScenario(ExportView view);  // the others show all
bool isOfOneQuantity(ExportView view);  // compares the scenarios by one
QString slideViewName(ExportView view); // "Why"
QString quantityName(const PlanSlide&); // "Emissions, market-based"; empty: that of the window

/// "Why", with the scenario and the quantity where the slide names them: "Why · Norway".
QString slideTitle(const ScenarioDocument& document, const PlanSlide& slide);

/// What the slide compares: its own quantity and method, else those of the window.
OverviewOptions optionsOfSlide(const PlanSlide& slide, OverviewOptions shown);

/// Takes the quantity of the window, and for emissions the method, as the slide's own.
void keepOptions(PlanSlide& slide, const OverviewOptions& shown);

/// The scenario that a slide is of: its own while it exists, else the one selected.
std::string scenarioOfSlide(const ScenarioDocument& document, const PlanSlide& slide,
                            const std::string& selected);

} // namespace vorlauf
