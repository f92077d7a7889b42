// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporttable.h"
#include "sampledrows.h"
#include "scenariodocument.h"

#include <QLocale>

namespace vorlauf {

/// What one page says of one scenario to somebody who asks for it.
struct Statement {
    QString title, subtitle;
    QStringList lead; // the first line is the result
    std::vector<ReportTable> tables;
    QStringList notes;
};

/// For the technical documentation of a general-purpose model (EU AI Act, Annex XI): what was
/// trained, the computational resources and the known or estimated energy, each with how it is
/// known and by which method. energy  samples of the facility energy; may be nullptr
Statement energyStatement(const ScenarioDocument& document, int row, const SampledRow* energy,
                          const QLocale& locale);

/// The score of ISO/IEC 21031 (METHOD 13) with its terms, the functional unit and the formula in
/// numbers.
Statement sciStatement(const ScenarioDocument& document, int row, const QLocale& locale);

} // namespace vorlauf
