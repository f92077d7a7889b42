// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenariodocument.h"
#include "sensitivity.h"
#include "tornadochart.h"

namespace vorlauf {

/// What drives the emissions of a scenario, as TornadoChart draws it.
struct DriverPicture {
    QString unit;
    double base = 0; // the result as planned, in the unit
    QList<TornadoRow> rows;
    std::vector<std::string> paths; // of the rows' inputs
    int still = 0;                  // uncertain inputs that do not move the emissions
};

/// shares: nullptr while they are not known.
DriverPicture driverPicture(const ScenarioDocument& document, const Tornado& tornado,
                            const SobolShares* shares, const QLocale& locale);

/// The field of the editor where the value of an uncertain input is given.
std::string editedPath(const std::string& path);

/// Which input matters most, and how much of the spread it explains.
QString driverFinding(const ScenarioDocument& document, int row, const DriverPicture& picture,
                      const QLocale& locale);

/// The line under the finding.
QString driverSubtitle(const ScenarioDocument& document, int row, const DriverPicture& picture);

/// What the bars and shares are, which inputs are left out, then the sources.
QString driverNote(const ScenarioDocument& document, const DriverPicture& picture,
                   const Sampling& sampling, const QLocale& locale, int namedSources = 3);

} // namespace vorlauf
