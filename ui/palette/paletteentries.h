// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paletteentry.h"

class QItemSelectionModel;
class QMenuBar;

namespace vorlauf {

class ScenarioDocument;

/// Every enabled action of the menus, with the views among them.
QList<PaletteEntry> actionEntries(const QMenuBar& menus);

/// Every scenario: it becomes the selected one.
QList<PaletteEntry> scenarioEntries(const ScenarioDocument& document,
                                    QItemSelectionModel& selection);

/// Zones, accelerators and models of the catalog: the selected scenario takes one in one undo step.
/// None without a selected scenario.
QList<PaletteEntry> catalogEntries(ScenarioDocument& document,
                                   const QItemSelectionModel& selection);

} // namespace vorlauf
