// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageflow.h"
#include "reportsettings.h"

namespace vorlauf {

// What the reports have in common.

QString reportTitle(const ScenarioDocument& document); // of the plan, or what it is
QString reportDate(const ReportSettings& settings);    // "24 November 2026"
QColor reportAccent(const ReportSettings& settings, const Theme& theme);

/// The pages as a finished PDF; empty if it could not be written.
QByteArray reportFile(const PageFlow& flow, const QString& title, const ReportSettings& settings);

} // namespace vorlauf
