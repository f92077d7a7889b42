// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportsettings.h"

namespace vorlauf {

/// What a statement is for.
enum class StatementKind { Energy, Sci };

/// A page for each scenario that charts show and that has a result, or only for the one chosen in
/// the settings: the energy and compute sheet of the EU AI Act, or the SCI statement. Empty only if
/// it could not be written.
QByteArray statementPdf(ScenarioDocument& document, StatementKind kind,
                        const ReportSettings& settings);
QByteArray statementHtml(ScenarioDocument& document, StatementKind kind,
                         const ReportSettings& settings);

} // namespace vorlauf
