// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estimate.h"
#include "progress.h"

#include <span>

namespace vorlauf {

enum class PlanPlaces { Zones, CloudRegions };

/// Which plans are searched (METHOD.md 12.3): what varies, what is allowed, what is minimised.
struct PlanSpace {
    bool accelerators = true, counts = false, places = true, starts = true; // what varies
    PlanPlaces placeKind = PlanPlaces::Zones;
    bool emissions = true, cost = true, duration = true; // objectives
    // Allowed; an empty list allows all.
    std::vector<std::string> vendors;   // of accelerators
    std::vector<std::string> zones;     // zones, or the countries that they lie in
    std::vector<std::string> providers; // of cloud regions
    Number mostEmissionsT, mostCost, mostHours;
    bool mustFit = false; // the model fits the memory of the accelerators (METHOD.md 14)
    /// Price of one accelerator, by its id, in the plan's currency: rent per hour, or purchase
    /// where the scenario owns. Wins over what the catalog knows.
    std::map<std::string, double> prices;
    int threads = 1;
    friend bool operator==(const PlanSpace&, const PlanSpace&) = default;
};

/// One plan, or several that differ in the start alone and are equal in all objectives.
struct PlanPoint {
    std::string accelerator; // empty: the scenario has none
    Number count;
    std::string zone;        // of the cloud region, if that is one
    std::string cloudRegion; // "Google Cloud:europe-west1"; empty: a zone by itself
    std::vector<int> starts; // hours of the typical year, the first one first; empty: no hours
    double emissionsG = 0;   // total_LB
    Number cost, durationH;
    friend bool operator==(const PlanPoint&, const PlanPoint&) = default;
};

/// Why plans were left out, in the order in which it is asked.
enum class LeftOutReason {
    NotAllowed,
    NoPeak,
    NoPower,
    NoProfile,  // starts vary and the zone has no hours of its own; borrowed ones tell of no start
    Incomplete, // another input that no table supplies
    Memory,
    NoPrice, // cost counts and no price is known
    Deadline,
    OverEmissions,
    OverCost,
    OverDuration
};

/// As a stable word for scripts: "no-price".
std::string_view leftOutWord(LeftOutReason reason);

struct LeftOut {
    LeftOutReason reason;
    std::uint64_t plans;
    std::vector<std::string> accelerators; // left out as a whole, in the catalog's order
    std::vector<std::string> places;
    friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

struct Exploration {
    std::uint64_t plans = 0;   // searched
    std::uint64_t skipped = 0; // left out
    std::vector<LeftOut> leftOut;
    std::vector<PlanPoint> front; // by emissions, then cost and duration
    /// What stands around the front: of each accelerator and of each place the plan that emits
    /// least, where it is beaten; with its first start.
    std::vector<PlanPoint> beaten;
    friend bool operator==(const Exploration&, const Exploration&) = default;
};

/// The plans of a space that no other one dominates (METHOD.md 12.3). Each plan is what estimate()
/// gives of scenarioOf() it. Emissions and cost never fall with the hours of mean intensity that a
/// run meets, so of all starts of one accelerator, count and place only the lowest can be on the
/// front; they are found by a scan of the prefix sums, and where no objective depends on the start
/// the one of lowest emissions stands for them. Accelerators and places are filled in apart and
/// combined as numbers.
/// Faults: those of the scenario, its deadline aside. The same bits for any number of threads.
/// Empty: progress said stop.
/// Source: Kung, Luccio, Preparata 1975.
std::optional<Result<Exploration>> explore(const Scenario& scenario, const Catalog& catalog,
                                           std::string_view currency, const PlanSpace& space,
                                           const Progress& progress = {});

/// A plan as a scenario, with its first start or another one of them.
Scenario scenarioOf(const Scenario& scenario, const Catalog& catalog, const PlanSpace& space,
                    const PlanPoint& plan, std::size_t start = 0);

/// At most limit plans of a front by equal steps along emissions (METHOD.md 12.3), as indices,
/// ascending. The best of each objective stay, if limit is at least 3.
std::vector<std::size_t> thinned(std::span<const PlanPoint> front, std::size_t limit);

} // namespace vorlauf
