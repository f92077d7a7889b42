// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporttable.h"
#include "scenariodocument.h"
#include "tabletexts.h"

#include <QLocale>

namespace vorlauf {

// Tables of a report, in the language in force.

/// What decides, a row for each scenario: emissions with the difference to the baseline, energy,
/// duration, cost.
ReportTable keyFigureTable(const ScenarioDocument& document, const QLocale& locale);

/// The emissions of the scenarios that charts show, part by part.
ReportTable partTable(const ScenarioDocument& document, bool marketBased, const QLocale& locale);

/// The location-based emissions of the same in things that people know.
ReportTable equivalentTable(const ScenarioDocument& document, const QLocale& locale);

/// Every input of a scenario that has a result: value, given or default, source by its
/// number in sourceTable() or section of the method.
ReportTable inputTable(const ScenarioDocument& document, int row, const QLocale& locale);

/// Caps and rules that concern a scenario, what they ask and whether it keeps them.
ReportTable checkTable(const ScenarioDocument& document, int row, const QLocale& locale);

/// Every source in use, with its licence.
ReportTable sourceTable(const ScenarioDocument& document);

/// How every figure is computed.
ReportTable formulaTable();

/// What the figures include and leave out, what a default is, how far they can be trusted.
QStringList methodSentences(const ScenarioDocument& document);

/// Of program, data and typeface.
QStringList licenceSentences(const ScenarioDocument& document);

} // namespace vorlauf
