// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "places.h"

#include <QString>

#include <functional>

namespace vorlauf {

/// Which places are compared, and what makes one better than another.
struct PlaceChoice {
    enum class Order { Emissions, Cost, Both };
    enum class Kinds { All, Grids, CloudRegions };

    Order order = Order::Emissions;
    Kinds kinds = Kinds::All;
    std::string provider;  // of cloud regions; empty: every one
    std::string continent; // empty: every one
    QString text;          // each of its words is part of the name or id
    friend bool operator==(const PlaceChoice&, const PlaceChoice&) = default;
};

struct RankedPlace {
    int place = 0; // index in Places::rows
    int rank = 0; // from 1; equal values share one. Of both: 1 for places that no other one betters
                  // in emissions and cost, 2 for those that only these better, ... 0: no number
    friend bool operator==(const RankedPlace&, const RankedPlace&) = default;
};

/// The places chosen, best first; those without the numbers needed last. Aggregates are none.
/// name gives what people read of a place.
std::vector<RankedPlace> rankPlaces(const Places& places, const PlaceChoice& choice,
                                    const std::function<QString(const Place&)>& name);

} // namespace vorlauf
