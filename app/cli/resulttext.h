// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan.h"
#include "resultjson.h"

#include <QLocale>

namespace vorlauf {

class TextTable;

/// Results for people: one line a scenario with its headline figures, or every figure if there is
/// only one scenario; below them what a reader must know.
QByteArray resultText(const std::vector<NamedEstimate>& estimates, const QString& title,
                      const Plan& plan, const QLocale& locale);

/// Results for spreadsheets and scripts: one row a scenario, one column a figure, in the units that
/// the names say; what could not be computed is an empty cell.
QByteArray resultCsv(const std::vector<NamedEstimate>& estimates);

/// Columns of the headline figures; their cells come from headlineCells with the same estimates.
void addHeadlineColumns(TextTable& table, const std::vector<NamedEstimate>& estimates,
                        const QString& currency, const QLocale& locale);
QStringList headlineCells(const NamedEstimate& estimate,
                          const std::vector<NamedEstimate>& estimates, const QString& currency,
                          const QLocale& locale);

} // namespace vorlauf
