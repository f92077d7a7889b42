// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"

#include <algorithm>

namespace vorlauf {

namespace {

template <typename Row>
using Id = std::string Row::*;

template <typename Row>
void fill(CatalogIndex& index, const std::vector<Row>& rows, Id<Row> id)
{
    index.clear();
    index.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        index.try_emplace(rows[i].*id, i); // the first row of an id counts
}

/// A hit of the index is verified, so that an index that is behind its table finds no wrong row.
template <typename Row>
const Row* find(const CatalogIndex& index, const std::vector<Row>& rows, Id<Row> id,
                std::string_view wanted)
{
    const auto hit = index.find(wanted);
    if (hit != index.end() && hit->second < rows.size() && rows[hit->second].*id == wanted)
        return &rows[hit->second];
    const auto row = std::ranges::find_if(rows, [&](const Row& r) { return r.*id == wanted; });
    return row == rows.end() ? nullptr : &*row;
}

} // namespace

Catalog::Catalog() = default;
Catalog::Catalog(const Catalog&) = default;
Catalog::Catalog(Catalog&&) noexcept = default;
Catalog& Catalog::operator=(const Catalog&) = default;
Catalog& Catalog::operator=(Catalog&&) noexcept = default;
Catalog::~Catalog() = default;

bool operator==(const Catalog& a, const Catalog& b)
{
    return a.version == b.version && a.sources == b.sources && a.zones == b.zones
        && a.zoneYears == b.zoneYears && a.energySources == b.energySources
        && a.cloudRegions == b.cloudRegions && a.providerDefaults == b.providerDefaults
        && a.hourlyProfiles == b.hourlyProfiles && a.accelerators == b.accelerators
        && a.nodes == b.nodes && a.cpus == b.cpus && a.rentalPrices == b.rentalPrices
        && a.modelPresets == b.modelPresets && a.electricityPrices == b.electricityPrices
        && a.currencies == b.currencies && a.carbonPrices == b.carbonPrices
        && a.regulations == b.regulations && a.equivalents == b.equivalents
        && a.climates == b.climates && a.outlines == b.outlines && a.continents == b.continents
        && a.methodDefaults == b.methodDefaults && a.priors == b.priors
        && a.publishedRuns == b.publishedRuns && a.runCaveats == b.runCaveats;
}

const Zone* Catalog::zone(std::string_view id) const
{
    return find(m_index[0], zones, &Zone::zoneId, id);
}

const EnergySource* Catalog::energySource(std::string_view key) const
{
    return find(m_index[1], energySources, &EnergySource::key, key);
}

const CloudRegion* Catalog::cloudRegion(std::string_view providerAndCode) const
{
    const auto colon = providerAndCode.find(':');
    if (colon == std::string_view::npos)
        return nullptr;
    const auto provider = providerAndCode.substr(0, colon);
    const auto code = providerAndCode.substr(colon + 1);
    const auto row = std::ranges::find_if(cloudRegions, [&](const CloudRegion& r) {
        return r.regionCode == code && r.provider == provider;
    });
    return row == cloudRegions.end() ? nullptr : &*row;
}

const ProviderDefault* Catalog::providerDefault(std::string_view provider) const
{
    return find(m_index[2], providerDefaults, &ProviderDefault::provider, provider);
}

const HourlyProfile* Catalog::hourlyProfile(std::string_view zoneId) const
{
    return find(m_index[3], hourlyProfiles, &HourlyProfile::zoneId, zoneId);
}

const Accelerator* Catalog::accelerator(std::string_view id) const
{
    return find(m_index[4], accelerators, &Accelerator::acceleratorId, id);
}

const Node* Catalog::node(std::string_view id) const
{
    return find(m_index[5], nodes, &Node::nodeId, id);
}

const ModelPreset* Catalog::modelPreset(std::string_view id) const
{
    return find(m_index[6], modelPresets, &ModelPreset::modelId, id);
}

const MethodDefault* Catalog::methodDefault(std::string_view key) const
{
    return find(m_index[7], methodDefaults, &MethodDefault::key, key);
}

const Prior* Catalog::prior(std::string_view id) const
{
    return find(m_index[8], priors, &Prior::priorId, id);
}

const Source* Catalog::source(std::string_view id) const
{
    return find(m_index[9], sources, &Source::sourceId, id);
}

const EquivalentReference* Catalog::equivalent(std::string_view id) const
{
    return find(m_index[10], equivalents, &EquivalentReference::id, id);
}

void Catalog::buildIndex()
{
    fill(m_index[0], zones, &Zone::zoneId);
    fill(m_index[1], energySources, &EnergySource::key);
    fill(m_index[2], providerDefaults, &ProviderDefault::provider);
    fill(m_index[3], hourlyProfiles, &HourlyProfile::zoneId);
    fill(m_index[4], accelerators, &Accelerator::acceleratorId);
    fill(m_index[5], nodes, &Node::nodeId);
    fill(m_index[6], modelPresets, &ModelPreset::modelId);
    fill(m_index[7], methodDefaults, &MethodDefault::key);
    fill(m_index[8], priors, &Prior::priorId);
    fill(m_index[9], sources, &Source::sourceId);
    fill(m_index[10], equivalents, &EquivalentReference::id);
}

} // namespace vorlauf
