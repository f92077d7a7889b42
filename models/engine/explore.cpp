// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore.h"

#include "parallel.h"
#include "pareto.h"
#include "planparts.h"
#include "planvariant.h"
#include "startscan.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>
#include <tuple>

namespace vorlauf {

namespace {

/// What a search knows of one accelerator, count and place.
struct Pair {
    double emissionsG = unknown, cost = unknown, durationH = unknown; // at its lowest starts
    int startHour = -1;     // the policy's own, or the first lowest one as far as it was sought
    std::uint32_t fits = 0; // starts that may be chosen
    bool alike = false;     // all of them
    std::optional<LeftOutReason> out;
};

/// Combines the halves of plans, one place at a time.
class Combiner
{
public:
    Combiner(const Scenario& scenario, const Catalog& catalog, const PlanSpace& space,
             const PlanParts& parts)
        : m_scenario(scenario), m_catalog(catalog), m_space(space), m_parts(parts)
    {
    }

    void combine(const PlacePart& place, std::span<Pair> pairs)
    {
        enter(place);
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const MachinePart& machine = m_parts.machine(place, i);
            pairs[i].out = std::min(machine.out.value_or(none), place.out.value_or(none));
            if (*pairs[i].out != none)
                continue;
            pairs[i].out.reset();
            load(machine, place);
            if (m_parts.startsVary)
                chooseLowest(machine, pairs[i]);
            else
                followPolicy(pairs[i]);
            if (!pairs[i].out)
                pairs[i].out = overLimit(pairs[i]);
        }
        if (m_parts.startsVary)
            findFirstStart(place, pairs);
    }

    /// The starts of a pair that are equal in all objectives.
    std::vector<int> starts(const PlacePart& place, const Pair& pair)
    {
        if (!m_parts.startsVary)
            return m_scenario.schedule.start || pair.startHour > 0 ? std::vector{pair.startHour}
                                                                   : std::vector<int>{};
        if (!pair.alike) {
            enter(place);
            return m_scan.lowestStarts(pair.durationH, firstHour(), int(pair.fits));
        }
        std::vector<int> all(pair.fits);
        std::iota(all.begin(), all.end(), firstHour());
        for (int& hour : all)
            hour %= int(hoursPerYear);
        return all;
    }

    /// The first of them, in a list.
    std::vector<int> firstStart(const PlacePart& place, const Pair& pair)
    {
        if (m_parts.startsVary && pair.startHour >= 0)
            return {pair.startHour};
        std::vector<int> first = starts(place, pair);
        first.resize(std::min<std::size_t>(1, first.size()));
        return first;
    }

private:
    static constexpr auto none = LeftOutReason(100);

    int firstHour() const { return typicalHour(m_parts.windowStart); }

    void enter(const PlacePart& place)
    {
        if (!m_parts.startsVary || place.out || m_entered == &place)
            return;
        m_entered = &place;
        const Profile& profile = place.electricity.profile;
        if (profile.typical.empty()) {
            m_scan.reset(profile.own);
        } else {
            m_hours.assign(profile.typical.begin(), profile.typical.end());
            m_scan.reset(m_hours);
        }
    }

    void load(const MachinePart& machine, const PlacePart& place)
    {
        m_in = machine.inputs;
        m_in.site = place.site;
        m_in.electricity = place.electricity;
        m_in.economics.electricityPricePerKwh = place.electricityPricePerKwh;
    }

    /// Starts at full hours from which the run ends before the deadline.
    std::uint32_t fittingStarts(double durationH) const
    {
        if (!isKnown(m_parts.windowH))
            return std::uint32_t(hoursPerYear);
        const double fitting = std::floor(m_parts.windowH - durationH + 1e-9) + 1;
        return std::uint32_t(std::clamp(fitting, 0.0, hoursPerYear));
    }

    void chooseLowest(const MachinePart& machine, Pair& pair)
    {
        const bool metered = m_in.workload.kind == WorkKind::Energy; // PUE may be in its duration
        pair.durationH = metered ? compute(m_in).durationH : machine.durationH;
        if (!isKnown(pair.durationH)) {
            pair.out = LeftOutReason::Incomplete;
            return;
        }
        pair.fits = fittingStarts(pair.durationH);
        if (pair.fits == 0) {
            pair.out = LeftOutReason::Deadline;
            return;
        }
        ElectricityInputs& e = m_in.electricity;
        pair.alike = pair.durationH <= 0 || e.profile.mean <= 0 || !(e.intensityGPerKwh > 0)
            || m_in.site.onsiteShare >= 1;
        if (!pair.alike) {
            const double lowest = m_scan.lowest(pair.durationH, firstHour(), int(pair.fits));
            e.pausedShape = lowest / e.profile.mean / pair.durationH;
        }
        keep(compute(m_in), pair);
    }

    /// Of the pair that emits least here, which is shown even where it is beaten: now that the
    /// hours of the place are at hand.
    void findFirstStart(const PlacePart& place, std::span<Pair> pairs)
    {
        const auto emissions
            = [](const Pair& pair) { return pair.out ? HUGE_VAL : pair.emissionsG; };
        const auto lowest = std::ranges::min_element(pairs, {}, emissions);
        if (lowest != pairs.end() && !lowest->out)
            lowest->startHour = starts(place, *lowest).front();
    }

    /// As estimate() does it.
    void followPolicy(Pair& pair)
    {
        Record record(m_catalog);
        const Amounts before = compute(m_in);
        const auto chosen = chooseSchedule(m_scenario.schedule, catalogDay(m_catalog),
                                           before.durationH, m_in.electricity, record);
        pair.fits = 1;
        pair.startHour = chosen ? chosen->result.startHour : 0;
        if (!record.faults.empty())
            pair.out = record.faults.front().code == FaultCode::Deadline
                ? LeftOutReason::Deadline
                : LeftOutReason::Incomplete;
        keep(compute(m_in), pair);
    }

    void keep(const Amounts& out, Pair& pair) const
    {
        pair.emissionsG = out.totalLocationG;
        pair.cost = out.totalCost;
        pair.durationH = out.durationH;
    }

    std::optional<LeftOutReason> overLimit(const Pair& pair) const
    {
        const auto over = [](double value, Number limit) { return limit && !(value <= *limit); };
        if (!isKnown(pair.emissionsG) || (m_space.duration && !isKnown(pair.durationH)))
            return LeftOutReason::Incomplete;
        if ((m_space.cost || m_space.mostCost) && !isKnown(pair.cost))
            return LeftOutReason::NoPrice;
        if (over(pair.emissionsG / gramPerTon, m_space.mostEmissionsT))
            return LeftOutReason::OverEmissions;
        if (over(pair.cost, m_space.mostCost))
            return LeftOutReason::OverCost;
        if (over(pair.durationH, m_space.mostHours))
            return LeftOutReason::OverDuration;
        return {};
    }

    const Scenario& m_scenario;
    const Catalog& m_catalog;
    const PlanSpace& m_space;
    const PlanParts& m_parts;
    const PlacePart* m_entered = nullptr;
    std::vector<double> m_hours;
    StartScan m_scan; // of the place entered
    Inputs m_in;
};

/// All pairs of a space, a row of machines for each place.
struct Search {
    const PlanParts& parts;
    std::vector<Pair> pairs;

    const PlacePart& place(std::size_t i) const { return parts.places[i / parts.machineCount]; }
    const MachinePart& machine(std::size_t i) const
    {
        return parts.machine(place(i), i % parts.machineCount);
    }
};

/// A limit on emissions or cost may hold for some starts of a pair only; the front has only lowest
/// ones, and they are counted as one.
void count(const Search& search, Exploration& result)
{
    const std::uint64_t each = search.parts.startsVary ? std::uint64_t(hoursPerYear) : 1;
    std::map<LeftOutReason, std::uint64_t> skipped;
    for (const Pair& pair : search.pairs) {
        if (pair.out) {
            skipped[*pair.out] += each;
            continue;
        }
        result.plans += pair.fits;
        if (pair.fits < each)
            skipped[LeftOutReason::Deadline] += each - pair.fits;
    }
    for (const auto& [reason, plans] : skipped) {
        result.skipped += plans;
        result.leftOut.push_back({reason, plans, {}, {}});
    }
}

void nameLeftOut(const PlanParts& parts, LeftOut& left)
{
    const std::size_t n = parts.machineCount;
    for (std::size_t i = 0; i < n;) {
        const std::string& id = parts.machines[i].accelerator;
        bool whole = true;
        for (; i < n && parts.machines[i].accelerator == id; ++i)
            whole &= parts.machines[i].out == left.reason;
        if (whole && !id.empty())
            left.accelerators.push_back(id);
    }
    for (const PlacePart& place : parts.places) {
        if (place.out == left.reason)
            left.places.push_back(place.cloudRegion.empty() ? place.zone : place.cloudRegion);
    }
}

std::vector<std::uint32_t> frontOf(const Search& search, const PlanSpace& space)
{
    std::vector<std::uint32_t> kept;
    std::vector<Objectives> objectives;
    for (std::size_t i = 0; i < search.pairs.size(); ++i) {
        const Pair& pair = search.pairs[i];
        if (pair.out)
            continue;
        kept.push_back(std::uint32_t(i));
        objectives.push_back({space.emissions ? pair.emissionsG : 0, space.cost ? pair.cost : 0,
                              space.duration ? pair.durationH : 0});
    }
    std::vector<std::uint32_t> front = paretoFront(objectives);
    for (std::uint32_t& index : front)
        index = kept[index];
    const auto byEmissions = [&](std::uint32_t i) {
        const Pair& p = search.pairs[i];
        return std::tuple(p.emissionsG, isKnown(p.cost) ? p.cost : HUGE_VAL,
                          isKnown(p.durationH) ? p.durationH : HUGE_VAL, i);
    };
    std::ranges::sort(front, {}, byEmissions);
    return front;
}

/// Of each accelerator and of each place the pair that emits least, unless it is on the front;
/// ascending.
std::vector<std::uint32_t> beatenOf(const Search& search, std::vector<std::uint32_t> front)
{
    std::map<std::string_view, std::uint32_t> best;
    std::vector<std::uint32_t> lowest;
    const auto emissions = [&](std::uint32_t i) { return search.pairs[i].emissionsG; };
    for (std::uint32_t i = 0; i < search.pairs.size();) {
        const std::size_t end = i + search.parts.machineCount;
        std::optional<std::uint32_t> here;
        for (; i < end; ++i) {
            if (search.pairs[i].out)
                continue;
            if (!here || emissions(i) < emissions(*here))
                here = i;
            const auto known = best.try_emplace(search.machine(i).accelerator, i).first;
            if (emissions(i) < emissions(known->second))
                known->second = i;
        }
        if (here)
            lowest.push_back(*here);
    }
    for (const auto& [accelerator, i] : best)
        lowest.push_back(i);
    std::ranges::sort(lowest);
    lowest.erase(std::ranges::unique(lowest).begin(), lowest.end());
    std::ranges::sort(front);
    std::vector<std::uint32_t> beaten;
    std::ranges::set_difference(lowest, front, std::back_inserter(beaten));
    return beaten;
}

PlanPoint pointOf(const Search& search, std::uint32_t i)
{
    const Pair& pair = search.pairs[i];
    PlanPoint point;
    point.accelerator = search.machine(i).accelerator;
    point.count = search.machine(i).count;
    point.zone = search.place(i).zone;
    point.cloudRegion = search.place(i).cloudRegion;
    point.emissionsG = pair.emissionsG;
    point.cost = toNumber(pair.cost);
    point.durationH = toNumber(pair.durationH);
    return point;
}

enum class Starts { All, First };

/// The plans with their starts; by place, so that each place's hours are made ready few times.
template <typename MakeCombiner>
std::vector<PlanPoint> pointsOf(const Search& search, const std::vector<std::uint32_t>& pairs,
                                Starts wanted, int threads, MakeCombiner makeCombiner)
{
    std::vector<PlanPoint> points;
    for (const std::uint32_t i : pairs)
        points.push_back(pointOf(search, i));
    std::vector<std::size_t> byPlace(pairs.size());
    std::iota(byPlace.begin(), byPlace.end(), std::size_t(0));
    std::ranges::sort(byPlace, {}, [&](std::size_t at) { return pairs[at]; });
    forEachIndex(pairs.size(), threads, {}, [&] {
        return [&, combiner = makeCombiner()](std::size_t at) mutable {
            const std::uint32_t i = pairs[byPlace[at]];
            points[byPlace[at]].starts = wanted == Starts::All
                ? combiner.starts(search.place(i), search.pairs[i])
                : combiner.firstStart(search.place(i), search.pairs[i]);
        };
    });
    return points;
}

} // namespace

std::string_view leftOutWord(LeftOutReason reason)
{
    static constexpr std::array<std::string_view, 11> words{
        "not-allowed", "no-peak",  "no-power",       "no-profile", "incomplete",   "memory",
        "no-price",    "deadline", "over-emissions", "over-cost",  "over-duration"};
    return words[std::size_t(reason)];
}

std::optional<Result<Exploration>> explore(const Scenario& scenario, const Catalog& catalog,
                                           std::string_view currency, const PlanSpace& space,
                                           const Progress& progress)
{
    const Result<PlanParts> prepared = preparePlanParts(scenario, catalog, currency, space);
    if (!prepared)
        return prepared.error();
    const PlanParts& parts = *prepared;
    Search search{parts, std::vector<Pair>(parts.places.size() * parts.machineCount)};
    const auto combiner = [&] {
        return [&, c = Combiner(scenario, catalog, space, parts)](std::size_t i) mutable {
            c.combine(parts.places[i],
                      std::span(search.pairs).subspan(i * parts.machineCount, parts.machineCount));
        };
    };
    if (!forEachIndex(parts.places.size(), space.threads, progress, combiner))
        return {};

    Exploration result;
    count(search, result);
    for (LeftOut& left : result.leftOut)
        nameLeftOut(parts, left);
    const std::vector<std::uint32_t> front = frontOf(search, space);
    const std::vector<std::uint32_t> beaten = beatenOf(search, front);
    const auto points = [&](const std::vector<std::uint32_t>& pairs, Starts wanted) {
        return pointsOf(search, pairs, wanted, space.threads,
                        [&] { return Combiner(scenario, catalog, space, parts); });
    };
    result.front = points(front, Starts::All);
    result.beaten = points(beaten, Starts::First);
    return result;
}

Scenario scenarioOf(const Scenario& scenario, const Catalog& catalog, const PlanSpace& space,
                    const PlanPoint& plan, std::size_t start)
{
    Scenario moved = variantOf(scenario, catalog, space, plan.accelerator, plan.count, plan.zone,
                               plan.cloudRegion);
    if (!space.starts || plan.starts.empty())
        return moved;
    const Instant from = windowStart(scenario.schedule, catalogDay(catalog));
    return startingAt(std::move(moved), from, plan.starts[start]);
}

std::vector<std::size_t> thinned(std::span<const PlanPoint> front, std::size_t limit)
{
    std::vector<std::size_t> kept;
    if (front.size() <= limit) {
        kept.resize(front.size());
        std::iota(kept.begin(), kept.end(), std::size_t(0));
        return kept;
    }
    if (limit == 0)
        return kept;
    std::vector<bool> keep(front.size());
    std::size_t left = limit;
    const auto mark = [&](std::size_t i) {
        if (left > 0 && !keep[i]) {
            keep[i] = true;
            --left;
        }
    };
    const auto best = [&](auto objective) {
        mark(std::size_t(std::ranges::min_element(front, {}, objective) - front.begin()));
    };
    mark(0);
    best([](const PlanPoint& p) { return p.cost.value_or(HUGE_VAL); });
    best([](const PlanPoint& p) { return p.durationH.value_or(HUGE_VAL); });
    const double low = front.front().emissionsG;
    const double step = (front.back().emissionsG - low) / double(std::max<std::size_t>(1, left));
    double next = low;
    for (std::size_t i = 0; i < front.size() && step > 0; ++i) {
        if (front[i].emissionsG < next)
            continue;
        mark(i);
        next = low + (std::floor((front[i].emissionsG - low) / step) + 1) * step;
    }
    for (std::size_t i = 0; i < front.size(); ++i) {
        if (keep[i])
            kept.push_back(i);
    }
    return kept;
}

} // namespace vorlauf
