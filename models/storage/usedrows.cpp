// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"
#include "documentfile.h"

#include <algorithm>
#include <unordered_set>

namespace vorlauf {

namespace {

/// Copies rows of a catalog into those that a plan carries, which win.
class RowCopier
{
public:
    RowCopier(Catalog& rows, const Catalog& catalog) : m_rows(rows), m_catalog(catalog)
    {
        forEachTable([this](const auto& table) {
            for (const auto& row : m_rows.*(table.rows))
                m_known.insert(keyOf(row));
        });
    }

    /// Every row for which select(row) holds, of the plan or else of the catalog; gives them all.
    template <typename Row, typename Select>
    std::vector<Row> copy(Select select)
    {
        std::vector<Row>& own = m_rows.*(tableOf<Row>().rows);
        for (const Row& row : m_catalog.*(tableOf<Row>().rows)) {
            if (select(row) && m_known.insert(keyOf(row)).second)
                own.push_back(row);
        }
        std::vector<Row> selected;
        std::ranges::copy_if(own, std::back_inserter(selected), select);
        return selected;
    }

    template <typename Row>
    void copyAll()
    {
        copy<Row>([](const Row&) { return true; });
    }

    void copySources();

private:
    template <typename Row>
    static std::string keyOf(const Row& row)
    {
        return std::string(tableOf<Row>().name) + ' ' + rowId(row);
    }

    Catalog& m_rows;
    const Catalog& m_catalog;
    std::unordered_set<std::string> m_known; // tables and ids of m_rows
};

/// Adds the ids of a list joined with ";".
void addIds(const std::string& list, std::unordered_set<std::string>& ids)
{
    std::size_t begin = 0;
    while (begin < list.size()) {
        const std::size_t end = std::min(list.find(';', begin), list.size());
        const std::size_t first = list.find_first_not_of(' ', begin);
        if (first < end)
            ids.insert(list.substr(first, end - first));
        begin = end + 1;
    }
}

void RowCopier::copySources()
{
    std::unordered_set<std::string> ids;
    forEachTable([&]<typename Row>(const Table<Row>& table) {
        if constexpr (!std::is_same_v<Row, Source>) {
            for (const Column<Row>& column : table.columns) {
                const auto* text = std::get_if<std::string Row::*>(&column.member);
                if (!text || !column.name.ends_with("source_id"))
                    continue;
                for (const Row& row : m_rows.*(table.rows))
                    addIds(row.**text, ids);
            }
        }
    });
    copy<Source>([&](const Source& row) { return ids.contains(row.sourceId); });
}

void copyHardware(RowCopier& copier, const Scenario& scenario)
{
    const auto isUsed = [&](const std::string& id) {
        return scenario.hardware.accelerator == id
            || (scenario.use && scenario.use->accelerator == id);
    };
    copier.copy<Accelerator>([&](const Accelerator& row) { return isUsed(row.acceleratorId); });
    copier.copy<RentalPrice>([&](const RentalPrice& row) { return isUsed(row.acceleratorId); });
    copier.copy<Node>([&](const Node& row) { // all, since the default is one of them
        return scenario.hardware.node == row.nodeId || isUsed(row.acceleratorId);
    });
    copier.copy<ModelPreset>(
        [&](const ModelPreset& row) { return scenario.workload.preset == row.modelId; });
}

/// A zone, the zones it lies in, and what is known of each.
void copyZone(RowCopier& copier, const std::string& id, const Scenario& scenario)
{
    const bool hourly
        = scenario.schedule.start || scenario.schedule.policy || scenario.electricity.cfeHourly;
    std::unordered_set<std::string> seen;
    std::string current = id;
    while (!current.empty() && seen.insert(current).second) {
        const auto zones
            = copier.copy<Zone>([&](const Zone& row) { return row.zoneId == current; });
        const auto isHere = [&](const auto& row) { return row.zoneId == current; };
        copier.copy<ElectricityPrice>(isHere);
        copier.copy<Climate>(isHere);
        if (scenario.electricity.forecastYear)
            copier.copy<ZoneYear>(isHere);
        if (hourly) {
            copier.copy<HourlyProfile>([&](const HourlyProfile& row) { // its own, or the proxy
                return row.zoneId == current || (row.countryDefault && row.countryIso2 == current);
            });
        }
        current = zones.empty() ? std::string() : zones.front().parentId;
    }
}

/// The zone whose hours are borrowed, for its name and its hours.
void copyProfileZone(RowCopier& copier, const Scenario& scenario)
{
    const auto& named = scenario.electricity.profileZone;
    if (!named)
        return;
    copier.copy<Zone>([&](const Zone& row) { return row.zoneId == *named; });
    copier.copy<HourlyProfile>([&](const HourlyProfile& row) {
        return row.zoneId == *named || (row.countryDefault && row.countryIso2 == *named);
    });
}

void copyPlace(RowCopier& copier, const Scenario& scenario)
{
    const auto regions = copier.copy<CloudRegion>(
        [&](const CloudRegion& row) { return scenario.site.cloudRegion == rowId(row); });
    if (scenario.site.zone)
        copyZone(copier, *scenario.site.zone, scenario);
    else if (!regions.empty())
        copyZone(copier, regions.front().zoneId, scenario);
    else
        copyZone(copier, "WORLD", scenario);
}

} // namespace

Plan withUsedRows(Plan plan, const Catalog& catalog)
{
    if (plan.scenarios.empty())
        return plan;
    RowCopier copier(plan.rows, catalog);
    for (const Scenario& scenario : plan.scenarios) {
        copyHardware(copier, scenario);
        copyPlace(copier, scenario);
        copyProfileZone(copier, scenario);
    }
    copier.copyAll<EnergySource>();
    copier.copyAll<ProviderDefault>();
    copier.copyAll<Currency>();
    copier.copyAll<EquivalentReference>();
    copier.copyAll<MethodDefault>();
    copier.copyAll<Prior>();
    copier.copyAll<Regulation>(); // a result says of each whether it applies
    copier.copySources();
    plan.rows.buildIndex();
    return plan;
}

} // namespace vorlauf
