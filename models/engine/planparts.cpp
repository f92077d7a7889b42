// SPDX-License-Identifier: GPL-3.0-or-later
#include "planparts.h"

#include "parallel.h"
#include "planvariant.h"

#include <algorithm>

namespace vorlauf {

namespace {

template <typename Value>
bool allows(const std::vector<Value>& list, const Value& value)
{
    return list.empty() || std::ranges::find(list, value) != list.end();
}

bool isAllowed(const Zone& zone, const PlanSpace& space)
{
    return allows(space.zones, zone.zoneId)
        || (zone.kind == "subnational" && allows(space.zones, zone.parentId));
}

/// The zone in which a scenario already is.
std::string ownZone(const Scenario& scenario, const Catalog& catalog)
{
    if (scenario.site.zone)
        return *scenario.site.zone;
    const CloudRegion* region
        = scenario.site.cloudRegion ? catalog.cloudRegion(*scenario.site.cloudRegion) : nullptr;
    return region && !region->zoneId.empty() ? region->zoneId : "WORLD";
}

bool holds(const Faults& faults, FaultCode code)
{
    return std::ranges::find(faults, code, &Fault::code) != faults.end();
}

std::optional<LeftOutReason> reasonOf(const Faults& faults)
{
    if (faults.empty())
        return {};
    if (holds(faults, FaultCode::NoPeak))
        return LeftOutReason::NoPeak;
    if (holds(faults, FaultCode::NoPower))
        return LeftOutReason::NoPower;
    return LeftOutReason::Incomplete;
}

bool lacksPrice(const EconomicsInputs& e)
{
    return e.mode == CostMode::Rental ? !isKnown(e.rentPerAcceleratorHour)
                                      : !isKnown(e.capexPerAccelerator) || !isKnown(e.capexPerNode);
}

class Preparer
{
public:
    Preparer(const Scenario& scenario, const Catalog& catalog, std::string_view currency,
             const PlanSpace& space)
        : m_scenario(scenario)
        , m_catalog(catalog)
        , m_currency(currency)
        , m_space(space)
        , m_day(catalogDay(catalog))
    {
        m_parts.startsVary = space.starts;
        m_parts.windowStart = windowStart(scenario.schedule, m_day);
        if (scenario.schedule.deadline)
            m_parts.windowH = std::max(
                0.0, typicalHoursBetween(m_parts.windowStart, *scenario.schedule.deadline));
        if (space.starts) {
            m_scenario.schedule = {};
            m_scenario.schedule.start = m_parts.windowStart;
        }
        m_scenario.schedule.deadline.reset(); // asked of each plan
    }

    Result<PlanParts> run()
    {
        Record record(m_catalog);
        const Prepared own = prepare(m_scenario, m_currency, m_day, record);
        if (!record.faults.empty())
            return std::move(record.faults);
        listPlaces();
        std::vector<std::string> providers;
        for (PlacePart& place : m_parts.places) {
            const CloudRegion* region = regionOf(place);
            const std::string provider = region ? region->provider : std::string();
            const auto found = std::ranges::find(providers, provider);
            place.provider = std::size_t(found - providers.begin());
            if (found == providers.end())
                providers.push_back(provider);
        }
        listMachines(providers.size());
        fillIn();
        return std::move(m_parts);
    }

private:
    const CloudRegion* regionOf(const PlacePart& place) const
    {
        const auto& id = place.scenario.site.cloudRegion;
        return id ? m_catalog.cloudRegion(*id) : nullptr;
    }

    void addPlace(const std::string& zone, const std::string& region, bool allowed)
    {
        PlacePart place;
        place.zone = zone;
        place.cloudRegion = region;
        place.scenario = variantOf(m_scenario, m_catalog, m_space,
                                   m_scenario.hardware.accelerator.value_or(""),
                                   m_scenario.hardware.count, zone, region);
        if (!allowed)
            place.out = LeftOutReason::NotAllowed;
        m_parts.places.push_back(std::move(place));
    }

    void listPlaces()
    {
        if (!m_space.places) {
            addPlace(ownZone(m_scenario, m_catalog), m_scenario.site.cloudRegion.value_or(""),
                     true);
            return;
        }
        if (m_space.placeKind == PlanPlaces::Zones) {
            for (const Zone& zone : m_catalog.zones)
                addPlace(zone.zoneId, {}, isAllowed(zone, m_space));
            return;
        }
        for (const CloudRegion& region : m_catalog.cloudRegions) {
            const Zone* zone = m_catalog.zone(region.zoneId);
            const bool allowed = allows(m_space.providers, region.provider)
                && (zone ? isAllowed(*zone, m_space) : m_space.zones.empty());
            addPlace(region.zoneId, region.provider + ':' + region.regionCode, allowed);
        }
    }

    std::vector<Number> counts() const
    {
        const Number n = m_scenario.hardware.count;
        if (!m_space.counts || !n)
            return {n};
        std::vector<Number> counts;
        for (const double factor : {0.25, 0.5, 1.0, 2.0, 4.0}) {
            const double count = *n * factor;
            if (count >= 1 && count == std::floor(count))
                counts.push_back(count);
        }
        return counts;
    }

    void addMachine(const std::string& accelerator, Number count, bool allowed)
    {
        MachinePart machine;
        machine.accelerator = accelerator;
        machine.count = count;
        if (!allowed)
            machine.out = LeftOutReason::NotAllowed;
        m_parts.machines.push_back(std::move(machine));
    }

    void listMachines(std::size_t providers)
    {
        const auto& own = m_scenario.hardware.accelerator;
        for (std::size_t i = 0; i < providers; ++i) {
            for (const Accelerator& row : m_catalog.accelerators) {
                if (own && (m_space.accelerators || row.acceleratorId == *own)) {
                    for (const Number& count : counts())
                        addMachine(row.acceleratorId, count, allows(m_space.vendors, row.vendor));
                }
            }
            if (!own) { // metered energy needs none
                for (const Number& count : counts())
                    addMachine({}, count, true);
            }
        }
        m_parts.machineCount = providers > 0 ? m_parts.machines.size() / providers : 0;
    }

    void fillIn()
    {
        forEachIndex(m_parts.places.size(), m_space.threads, {},
                     [&] { return [&](std::size_t i) { fillPlace(m_parts.places[i]); }; });
        std::vector<const PlacePart*> example(m_parts.places.size()); // of each provider
        for (const PlacePart& place : m_parts.places) {
            if (!place.out && !example[place.provider])
                example[place.provider] = &place;
        }
        forEachIndex(m_parts.machines.size(), m_space.threads, {}, [&] {
            return [&](std::size_t i) {
                if (const PlacePart* place = example[i / m_parts.machineCount])
                    fillMachine(m_parts.machines[i], *place);
            };
        });
    }

    bool priced() const { return m_space.cost || m_space.mostCost; }

    /// Hours of a typical year, borrowed ones only where the scenario itself stays.
    bool hasHours(const PlacePart& place, const std::vector<Warning>& warnings) const
    {
        const Profile& profile = place.electricity.profile;
        const bool borrowed = std::ranges::find(warnings, WarningCode::ProfileProxy, &Warning::code)
            != warnings.end();
        return !profile.empty() && profile.wraps
            && (!borrowed || place.scenario.site == m_scenario.site);
    }

    void fillPlace(PlacePart& place) const
    {
        if (place.out)
            return;
        Record record(m_catalog);
        const Prepared p = prepare(place.scenario, m_currency, m_day, record);
        place.out = reasonOf(record.faults);
        place.site = p.inputs.site;
        place.electricity = p.inputs.electricity;
        place.electricityPricePerKwh = p.inputs.economics.electricityPricePerKwh;
        if (!place.out && m_parts.startsVary && !hasHours(place, record.warnings))
            place.out = LeftOutReason::NoProfile;
        const EconomicsInputs& e = p.inputs.economics;
        if (!place.out && priced() && e.mode == CostMode::Owned
            && !isKnown(e.electricityPricePerKwh))
            place.out = LeftOutReason::NoPrice;
    }

    void fillMachine(MachinePart& machine, const PlacePart& place) const
    {
        if (machine.out)
            return;
        Scenario s = variantOf(m_scenario, m_catalog, m_space, machine.accelerator, machine.count,
                               place.zone, place.cloudRegion);
        s.schedule = {};
        s.electricity.hourlyIntensityGPerKwh.reset();
        Record record(m_catalog);
        Prepared p = prepare(s, m_currency, m_day, record);
        machine.out = reasonOf(record.faults);
        machine.durationH = p.amounts.durationH;
        machine.inputs = std::move(p.inputs);
        if (machine.out)
            return;
        const bool tight = std::ranges::find(record.warnings, WarningCode::Memory, &Warning::code)
            != record.warnings.end();
        if (m_space.mustFit && tight)
            machine.out = LeftOutReason::Memory;
        else if (priced() && !machine.accelerator.empty() && lacksPrice(machine.inputs.economics))
            machine.out = LeftOutReason::NoPrice;
    }

    Scenario m_scenario; // as the halves are filled in from it
    const Catalog& m_catalog;
    std::string_view m_currency;
    const PlanSpace& m_space;
    Date m_day;
    PlanParts m_parts;
};

} // namespace

Scenario variantOf(const Scenario& scenario, const Catalog& catalog, const PlanSpace& space,
                   const std::string& accelerator, Number count, const std::string& zone,
                   const std::string& cloudRegion)
{
    Scenario variant = scenario;
    const bool moves = cloudRegion.empty() ? zone != ownZone(scenario, catalog)
                                           : cloudRegion != scenario.site.cloudRegion;
    if (space.places && moves)
        variant = cloudRegion.empty() ? inZone(std::move(variant), zone)
                                      : inCloudRegion(std::move(variant), cloudRegion);
    if (!accelerator.empty()) {
        const auto price = space.prices.find(accelerator);
        variant = onAccelerator(std::move(variant), accelerator,
                                price == space.prices.end() ? Number{} : Number{price->second});
    }
    variant.hardware.count = count;
    return variant;
}

Result<PlanParts> preparePlanParts(const Scenario& scenario, const Catalog& catalog,
                                   std::string_view currency, const PlanSpace& space)
{
    return Preparer(scenario, catalog, currency, space).run();
}

} // namespace vorlauf
