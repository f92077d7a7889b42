// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editedscenario.h"

namespace vorlauf {

class CatalogBox;
class ResultNote;

/// Chooses the carbon price from the prices of the catalog, converted to the plan's currency. It
/// shows the row whose price the scenario has.
CatalogBox* carbonPriceBox(EditedScenario& edited);

/// Whom the chosen price covers and where it is from.
ResultNote* carbonPriceSource(EditedScenario& edited);

/// What the footprint costs society: a memo, in no total.
ResultNote* socialCostMemo(EditedScenario& edited);

} // namespace vorlauf
