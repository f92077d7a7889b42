// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenariodocument.h"
#include "waterfallchart.h"

#include <QLocale>

namespace vorlauf {

QString factorLabel(std::string_view factor); // of FactorEffect: "Electricity grid"

/// The steps from one scenario's total to another's, in one unit; empty without two results.
struct Waterfall {
    QString unit;
    QList<WaterfallStep> steps;
};
Waterfall waterfall(const ScenarioDocument& document, int from, int to, const QLocale& locale);

/// The line under the finding: what the steps are, in which unit.
QString whySubtitle(const QString& unit);

/// What the waterfall shows, in sentences: how many times, and the factors behind it, largest
/// first.
QString whyFinding(const ScenarioDocument& document, int from, int to, const QLocale& locale);

} // namespace vorlauf
