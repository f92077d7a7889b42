// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabletexts.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

namespace vorlauf {

class ScenarioDocument;

/// What a workbook says that models do not know.
struct WorkbookTexts {
    TableTexts table;
    std::function<QString(std::string_view name)> chainLabel; // of a line of mainChain()
    std::function<QString(Origin origin)> origin;             // "given", "default (catalog)"
    QString summary, inputs, calculation, sources;            // names of sheets and sections
    QString title, licence, publisher, year, address;         // headings of the sources
    QString symbol, value, originHeading;                     // headings of a scenario's sheet
    QString quantity;     // of the chart, "Emissions, location-based (t CO₂e)"
    QStringList findings; // sentences above the table: what matters most
    QStringList remarks;  // sentences below the chart
    QStringList notes;    // sources in short, date
};

/// The report for those who compute with it: a sheet with the findings, a table of all scenarios
/// and a chart of it; a sheet for each scenario with its inputs and the main chain from work to
/// emissions and cost in formulas that compute; a sheet with the sources. Scenarios with faults
/// have no sheet. Empty only if it could not be written.
QByteArray reportWorkbook(const ScenarioDocument& document, const WorkbookTexts& texts,
                          const QDate& date);

} // namespace vorlauf
