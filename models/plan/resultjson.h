// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estimate.h"
#include "uncertainty.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace vorlauf {

struct NamedEstimate {
    std::string id, name;
    Estimate estimate;
    std::vector<FigureSummary> uncertainty = {}; // empty: the point result only
};

/// `evaluate --format json` of INTERFACE.md. message turns a warning into a sentence in the wanted
/// language.
QByteArray writeResult(const std::vector<NamedEstimate>& estimates, const Catalog& catalog,
                       const std::function<QString(const Warning&)>& message);

} // namespace vorlauf
