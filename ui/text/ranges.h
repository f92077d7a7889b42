// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields.h"
#include "scenario.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace vorlauf {

// Ranges of uncertain inputs (METHOD.md 10.1) in words.

QString label(DistributionKind kind);

/// Names of the parameters in the order of the plan file.
QStringList parameterLabels(DistributionKind kind);

/// Where nearly all values lie: the ends, of a normal or lognormal the 5 % and 95 % points.
std::pair<double, double> rangeEnds(const Distribution& distribution);

/// "30 – 50 %" in the unit of a field.
QString rangeText(const Distribution& distribution, Unit unit, const QLocale& locale,
                  const QString& currency);

/// "Triangular: 30 – 50 %".
QString rangeDescription(const Distribution& distribution, Unit unit, const QLocale& locale,
                         const QString& currency);

} // namespace vorlauf
