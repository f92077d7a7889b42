// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slidepage.h"

#include <optional>

namespace vorlauf {

// The slides of each view, with charts that presentation programs can edit. Empty: the view has
// nothing to say for the plan.

std::optional<Slide> overviewSlide(const SlideContext& context);
std::vector<Slide> whySlides(const SlideContext& context); // one a comparison, largest first
std::optional<Slide> whenSlide(const SlideContext& context);
std::optional<Slide> whereSlide(const SlideContext& context);
std::optional<Slide> sureSlide(const SlideContext& context);
std::optional<Slide> driverSlide(const SlideContext& context); // of How sure: what drives a result
std::optional<Slide> bestSlide(const SlideContext& context);

/// The row of a scenario id, else of the baseline; -1 in an empty plan.
int rowOrBaseline(const ScenarioDocument& document, const std::string& id);

} // namespace vorlauf
