// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeranking.h"

#include "pareto.h"
#include "searchtext.h"

#include <algorithm>

namespace vorlauf {

namespace {

bool isChosen(const Place& place, const PlaceChoice& choice)
{
    const bool cloud = place.kind == PlaceKind::CloudRegion;
    if (place.kind == PlaceKind::Aggregate || (choice.kinds == PlaceChoice::Kinds::Grids && cloud)
        || (choice.kinds == PlaceChoice::Kinds::CloudRegions && !cloud))
        return false;
    return (choice.provider.empty() || place.provider == choice.provider)
        && (choice.continent.empty() || place.continent == choice.continent);
}

bool matches(const Place& place, const QStringList& words, const QString& name)
{
    if (words.isEmpty())
        return true;
    const QString text = folded(name + u' ' + QString::fromStdString(place.id));
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word); });
}

/// Ranks by one number, ascending; equal numbers share a rank.
void rankBy(Number Place::*member, const Places& places, std::vector<RankedPlace>& rows)
{
    const auto value
        = [&](const RankedPlace& row) { return places.rows[std::size_t(row.place)].*member; };
    std::ranges::stable_sort(rows, [&](const RankedPlace& a, const RankedPlace& b) {
        return value(a) && (!value(b) || *value(a) < *value(b));
    });
    for (std::size_t i = 0; i < rows.size() && value(rows[i]); ++i)
        rows[i].rank
            = i > 0 && value(rows[i]) == value(rows[i - 1]) ? rows[i - 1].rank : int(i) + 1;
}

/// Takes one front after the other away: what no remaining place betters in both.
void rankByFronts(const Places& places, std::vector<RankedPlace>& rows)
{
    std::vector<std::size_t> left;
    std::vector<Objectives> objectives;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Place& place = places.rows[std::size_t(rows[i].place)];
        if (place.totalLocationG && place.cost) {
            left.push_back(i);
            objectives.push_back({*place.totalLocationG, *place.cost, 0});
        }
    }
    for (int rank = 1; !left.empty(); ++rank) {
        const std::vector<std::uint32_t> front = paretoFront(objectives);
        for (const std::uint32_t at : front)
            rows[left[at]].rank = rank;
        std::erase_if(left, [&](std::size_t i) { return rows[i].rank == rank; });
        objectives.clear();
        for (const std::size_t i : left) {
            const Place& place = places.rows[std::size_t(rows[i].place)];
            objectives.push_back({*place.totalLocationG, *place.cost, 0});
        }
    }
    std::ranges::stable_sort(rows, [](const RankedPlace& a, const RankedPlace& b) {
        return a.rank > 0 && (b.rank == 0 || a.rank < b.rank);
    });
}

} // namespace

std::vector<RankedPlace> rankPlaces(const Places& places, const PlaceChoice& choice,
                                    const std::function<QString(const Place&)>& name)
{
    const QStringList words = folded(choice.text).split(u' ', Qt::SkipEmptyParts);
    std::vector<RankedPlace> rows;
    for (std::size_t i = 0; i < places.rows.size(); ++i) {
        const Place& place = places.rows[i];
        if (isChosen(place, choice) && matches(place, words, name(place)))
            rows.push_back({int(i), 0});
    }
    switch (choice.order) {
    case PlaceChoice::Order::Emissions:
        rankBy(&Place::totalLocationG, places, rows);
        break;
    case PlaceChoice::Order::Cost:
        rankBy(&Place::cost, places, rows);
        break;
    case PlaceChoice::Order::Both:
        rankBy(&Place::totalLocationG, places, rows); // order within a front
        for (RankedPlace& row : rows)
            row.rank = 0;
        rankByFronts(places, rows);
        break;
    }
    return rows;
}

} // namespace vorlauf
