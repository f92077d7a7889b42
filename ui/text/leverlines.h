// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields.h"
#include "levers.h"

#include <QLocale>
#include <QString>

namespace vorlauf {

QString leverName(LeverKind kind, const Workload& workload);
Unit leverUnit(LeverKind kind, const Workload& workload);

/// What one lever alone would do for a cap, in words.
struct LeverLine {
    QString lever, today;
    QString needed; // "1.08 would just meet it", or why it cannot
    bool possible = true;
};

/// "Emissions: 620 t CO₂e, 24 % over the cap of 500 t CO₂e."
QString capSentence(const Check& check, const QLocale& locale, const QString& currency);

QList<LeverLine> leverLines(const Scenario& scenario, const Check& check,
                            const std::vector<Lever>& levers, const QLocale& locale,
                            const QString& currency);

} // namespace vorlauf
