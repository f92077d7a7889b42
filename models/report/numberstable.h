// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabletexts.h"
#include "viewtable.h"

namespace vorlauf {

class ScenarioDocument;

/// The data behind Numbers: a row for each figure with unit, formula and sources, then what
/// NumbersModel shows of each scenario. A scenario with faults has no numbers. Title and notes are
/// the caller's.
ViewTable numbersTable(ScenarioDocument& document, const TableTexts& texts,
                       bool differences = true);

/// "Only what differs", as InputsModel shows it: a row for each input in which scenarios are not
/// alike. Compound inputs (mix, contracts, profiles) stand there as text.
ViewTable inputsTable(ScenarioDocument& document, const TableTexts& texts);

} // namespace vorlauf
