// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogfile.h"
#include "scenariodocument.h"

#include <QSettings>

namespace vorlauf {

/// What lives as long as the program.
struct Session {
    std::shared_ptr<const Catalog> catalog;
    std::unique_ptr<ScenarioDocument> document;
    std::unique_ptr<QSettings> settings;
};

/// Loads the catalog and begins with an empty document.
std::variant<Session, CatalogFault> openSession();

/// The file or sample to begin with: the last file if it is still there, else the sample "gpt3".
QString firstFile(const QSettings& settings);

} // namespace vorlauf
