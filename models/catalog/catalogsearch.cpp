// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogsearch.h"

#include "columns.h"
#include "searchtext.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

constexpr int noMatch = 5;
constexpr qsizetype shortestTypo = 4; // a shorter word one letter off is another word

QString toQString(const std::string& text)
{
    return QString::fromStdString(text);
}

/// Columns in which a row says what it is called; the others are searched nowhere.
bool isName(std::string_view column)
{
    constexpr std::array names
        = {"name",         "name_en",       "name_de",       "city_en",  "title",
           "jurisdiction", "instrument_en", "instrument_de", "iso3",     "provider",
           "vendor",       "organisation",  "architecture",  "publisher"};
    return std::ranges::find(names, column) != names.end();
}

/// Names of what the row belongs to: a cloud region is found by the names of its zone.
template <typename Row>
QStringList relatives(const Catalog&, const Row&)
{
    return {};
}

QStringList relatives(const Catalog& catalog, const CloudRegion& row)
{
    QStringList names{toQString(row.zoneId), toQString(row.country)};
    for (const auto& id : {row.zoneId, row.country}) {
        if (const auto* zone = catalog.zone(id))
            names << toQString(zone->nameEn) << toQString(zone->nameDe);
    }
    return names;
}

QStringList relatives(const Catalog& catalog, const Node& row)
{
    const auto* accelerator = catalog.accelerator(row.acceleratorId);
    return {toQString(row.acceleratorId), accelerator ? toQString(accelerator->name) : QString()};
}

template <typename Row>
int weightOf(const Row&)
{
    return 0;
}

int weightOf(const Zone& row)
{
    return row.kind != "subnational";
}

int weightOf(const Accelerator& row)
{
    return int(row.releaseYear.value_or(0)) * 2 + (row.segment == "datacenter");
}

int weightOf(const ModelPreset& row)
{
    return toQString(row.releaseDate).left(7).remove(u'-').toInt(); // year and month
}

} // namespace

CatalogSearch::CatalogSearch(const Catalog& catalog)
{
    int order = 0;
    forEachTable([&]<typename Row>(const Table<Row>& table) {
        if (table.command.empty())
            return;
        ++order;
        constexpr bool isSource = std::is_same_v<Row, Source>; // they come last: no one picks them
        for (std::size_t i = 0; i < (catalog.*(table.rows)).size(); ++i)
            add<Row>(catalog, i, isSource ? std::numeric_limits<int>::max() : order);
    });
}

template <typename Row>
void CatalogSearch::add(const Catalog& catalog, std::size_t row, int order)
{
    const auto& table = tableOf<Row>();
    const Row& values = (catalog.*(table.rows))[row];
    Entry entry{{table.name, row, rowId(values)}, {}, {}, {}, order, weightOf(values)};
    entry.id = folded(toQString(entry.hit.id));
    QStringList all{entry.id};
    for (const auto& column : table.columns) {
        const auto* member = std::get_if<std::string Row::*>(&column.member);
        if (!member || !isName(column.name))
            continue;
        const QString name = toQString(values.**member);
        for (const QString& text : {folded(name), writtenOut(name)}) {
            if (!text.isEmpty())
                entry.names << text;
        }
    }
    all << entry.names;
    for (const QString& name : relatives(catalog, values))
        all << folded(name) << writtenOut(name);
    entry.words = u' ' + all.join(u' ');
    m_entries.push_back(std::move(entry));
}

/// 0 is best; noMatch: a word is nowhere in the entry.
int CatalogSearch::rank(const Entry& entry, const QString& text, const QStringList& words)
{
    if (entry.id == text)
        return 0;
    const auto begins = [&](const QString& name) { return name.startsWith(text); };
    if (entry.names.contains(text) || begins(entry.id))
        return 1;
    if (std::ranges::any_of(entry.names, begins))
        return 2;
    const auto beginsWord = [&](const QString& word) { return entry.words.contains(u' ' + word); };
    if (std::ranges::all_of(words, beginsWord))
        return 3;
    const auto isPart = [&](const QString& word) { return entry.words.contains(word); };
    return std::ranges::all_of(words, isPart) ? 4 : noMatch;
}

/// How many of the words are one letter off; noMatch: one of them is further off.
int CatalogSearch::typos(const Entry& entry, const QStringList& words)
{
    const auto own = QStringView(entry.words).split(u' ', Qt::SkipEmptyParts);
    int count = 0;
    for (const QString& word : words) {
        if (entry.words.contains(word))
            continue;
        const auto isNear = [&](QStringView text) { return isNearlyPrefix(word, text); };
        if (word.size() < shortestTypo || ++count == noMatch || std::ranges::none_of(own, isNear))
            return noMatch;
    }
    return count;
}

std::vector<CatalogHit> CatalogSearch::find(const QString& text, std::string_view table,
                                            std::size_t limit) const
{
    const QString wanted = folded(text);
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    using Match = std::pair<int, const Entry*>;
    std::vector<Match> found;
    const auto collect = [&](auto&& rankOf) {
        for (const Entry& entry : m_entries) {
            if (!table.empty() && entry.hit.table != table)
                continue;
            if (const int place = rankOf(entry); place < noMatch)
                found.emplace_back(place, &entry);
        }
    };
    collect([&](const Entry& entry) { return words.isEmpty() ? 0 : rank(entry, wanted, words); });
    if (found.empty()) {
        collect([&](const Entry& entry) { return typos(entry, words); });
        const auto fewest = std::ranges::min_element(found, {}, &Match::first);
        if (fewest != found.end())
            std::erase_if(found, [most = fewest->first](const Match& m) { return m.first > most; });
    }
    std::ranges::stable_sort(found, {}, [](const auto& match) {
        const auto& [place, entry] = match;
        return std::tuple(place, entry->order, -entry->weight);
    });
    std::vector<CatalogHit> hits;
    for (std::size_t i = 0; i < std::min(limit, found.size()); ++i)
        hits.push_back(found[i].second->hit);
    return hits;
}

} // namespace vorlauf
