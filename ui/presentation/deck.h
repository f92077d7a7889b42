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
QString slideViewName(ExportView view); // "Why"

/// "Why", with the scenario where the slide names one: "Why · Norway".
QString slideTitle(const ScenarioDocument& document, const PlanSlide& slide);

/// The scenario that a slide is of: its own while it exists, else the one selected.
std::string scenarioOfSlide(const ScenarioDocument& document, const PlanSlide& slide,
                            const std::string& selected);

} // namespace vorlauf
