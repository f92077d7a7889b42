// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenariotablemodel.h"
#include "tabletexts.h"
#include "viewtable.h"

namespace vorlauf {

class ScenarioDocument;

/// The data behind Overview: a row for each scenario that charts show with its total, the parts of
/// it and the difference to the baseline. total is one of TotalLocationG, TotalMarketG,
/// FacilityKwh, WaterL, Cost and DurationH. A scenario with faults has no numbers. Title and notes
/// are the caller's.
ViewTable overviewTable(ScenarioDocument& document, ScenarioTableModel::Column total,
                        const TableTexts& texts);

} // namespace vorlauf
