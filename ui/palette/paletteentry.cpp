// SPDX-License-Identifier: GPL-3.0-or-later
#include "paletteentry.h"

#include "searchtext.h"

#include <algorithm>

namespace vorlauf {

namespace {
constexpr int none = 4;

/// 0 is best, none is no match.
int rankOf(const QString& name, const QString& text)
{
    if (name == text)
        return 0;
    if (name.startsWith(text))
        return 1;
    int rank = 2;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!name.contains(word))
            return none;
        if (!(u' ' + name).contains(u' ' + word))
            rank = 3;
    }
    return rank;
}
} // namespace

QList<PaletteEntry> matching(const QList<PaletteEntry>& entries, const QString& text)
{
    const QString wanted = folded(text).trimmed();
    if (wanted.isEmpty())
        return entries;
    std::vector<std::pair<int, const PaletteEntry*>> found;
    for (const PaletteEntry& entry : entries) {
        const int rank = rankOf(folded(entry.name), wanted);
        if (rank < none)
            found.emplace_back(rank, &entry);
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, const PaletteEntry*>::first);
    QList<PaletteEntry> best;
    for (const auto& match : found)
        best.append(*match.second);
    return best;
}

} // namespace vorlauf
