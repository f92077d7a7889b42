// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"

#include <QString>
#include <QStringList>

#include <limits>

namespace vorlauf {

/// A row that was found.
struct CatalogHit {
    std::string_view table; // SQL name, such as "cloud_regions"
    std::size_t row = 0;    // in that table of the catalog
    std::string id;         // its key, "Google Cloud:europe-west1" if it has several columns
};

/// Type-to-search over every table that `vorlauf-cli catalog` offers: each word typed must be part
/// of the row's id or of one of its names in either language; case and accents do not matter. Only
/// if nothing matches, a word may be one letter off ("nvida"). Reads the catalog once, when made.
class CatalogSearch
{
public:
    explicit CatalogSearch(const Catalog& catalog);

    /// Best first: the id itself, what begins with the words, then parts; among equals the newest
    /// and most common. No text finds every row. table (SQL name) narrows the search to one table.
    std::vector<CatalogHit> find(const QString& text, std::string_view table = {},
                                 std::size_t limit = std::numeric_limits<std::size_t>::max()) const;

private:
    struct Entry {
        CatalogHit hit;
        QString id;        // folded, as all below
        QStringList names; // each alone, for what begins with the text
        QString words;     // id, names and what else is searched, a space before each word
        int order = 0;     // of its table among equals
        int weight = 0;    // larger: first among equals of one table
    };
    template <typename Row>
    void add(const Catalog& catalog, std::size_t row, int order);
    static int rank(const Entry& entry, const QString& text, const QStringList& words);
    static int typos(const Entry& entry, const QStringList& words);

    std::vector<Entry> m_entries;
};

} // namespace vorlauf
