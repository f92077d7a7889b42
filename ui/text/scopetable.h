// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporttable.h"
#include "scenariodocument.h"

#include <QLocale>

namespace vorlauf {

/// The emissions of a scenario that has a result by scope and category of the GHG Protocol (METHOD
/// 1), for an own site and for a customer of a cloud, location- and market-based.
ReportTable scopeTable(const ScenarioDocument& document, int row, const QLocale& locale);

/// What the tables mean.
QStringList scopeNotes();

} // namespace vorlauf
