// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"

#include <QString>

#include <memory>

namespace vorlauf {

/// Where catalog.sqlite is: VORLAUF_CATALOG, beside the program (build tree), ../share/vorlauf
/// (install tree).
QString findCatalog(); // empty if it is nowhere

struct CatalogFault {
    QString path; // empty: not found
    QString detail;
};

/// Reads catalog.sqlite, read-only.
std::variant<std::shared_ptr<const Catalog>, CatalogFault> loadCatalog(const QString& path);

/// base with rows over it: a row of the same key replaces the base's.
std::shared_ptr<const Catalog> overlay(const std::shared_ptr<const Catalog>& base,
                                       const Catalog& rows);

} // namespace vorlauf
