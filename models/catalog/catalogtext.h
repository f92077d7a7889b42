// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"

#include <QByteArray>
#include <QStringList>
#include <QVariant>

namespace vorlauf {

/// Rows of one table as text, numbers and yes/no, for `vorlauf-cli catalog` and a browser of the
/// data. An invalid value is unknown.
struct CatalogListing {
    QStringList columns;
    QList<QVariantList> rows; // one value for each column
};

/// What `vorlauf-cli catalog` offers: "accelerators", "nodes", ..., "sources".
QStringList catalogCommands();

/// The rows of a table by its command, best match of search first (no search: as in the table), or
/// the one of the id. Empty if there is no such command.
std::optional<CatalogListing> catalogListing(const Catalog& catalog, const QString& command,
                                             const QString& search = {}, const QString& id = {});

/// An array of row objects; what is unknown is null.
QByteArray listingToJson(const CatalogListing& listing);

/// RFC 4180, UTF-8, decimal point; a text that a spreadsheet would take for a formula gets an
/// apostrophe.
QByteArray listingToCsv(const CatalogListing& listing);

} // namespace vorlauf
