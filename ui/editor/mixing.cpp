// SPDX-License-Identifier: GPL-3.0-or-later
#include "mixing.h"

#include <algorithm>

namespace vorlauf {

namespace {

struct ShareColumn {
    std::string_view name; // as in EnergySource::zonesShareColumn
    Number Zone::*percent;
};

constexpr ShareColumn shareColumns[] = {{"share_coal", &Zone::shareCoal},
                                        {"share_gas", &Zone::shareGas},
                                        {"share_oil", &Zone::shareOil},
                                        {"share_nuclear", &Zone::shareNuclear},
                                        {"share_hydro", &Zone::shareHydro},
                                        {"share_wind", &Zone::shareWind},
                                        {"share_solar", &Zone::shareSolar},
                                        {"share_bioenergy", &Zone::shareBioenergy},
                                        {"share_geothermal", &Zone::shareGeothermal},
                                        {"share_other", &Zone::shareOther}};

double sum(const Mix& mix)
{
    double total = 0;
    for (const auto& [key, share] : mix)
        total += share;
    return total;
}

} // namespace

Mix gridMix(const Catalog& catalog, std::string_view zoneId)
{
    Mix mix;
    const Zone* zone = catalog.zone(zoneId);
    if (!zone)
        return mix;
    for (const ShareColumn& column : shareColumns) {
        const auto source = std::ranges::find(catalog.energySources, column.name,
                                              &EnergySource::zonesShareColumn);
        const Number percent = zone->*column.percent;
        if (percent && *percent > 0 && source != catalog.energySources.end())
            mix[source->key] += *percent;
    }
    const double total = sum(mix);
    for (auto& [key, share] : mix)
        share /= total;
    return mix;
}

Mix withShare(Mix mix, const std::string& key, double share, const std::set<std::string>& locked)
{
    double fixed = 0;
    double free = 0;
    int freeCount = 0;
    for (const auto& [other, value] : mix) {
        if (other == key)
            continue;
        (locked.contains(other) ? fixed : free) += value;
        freeCount += locked.contains(other) ? 0 : 1;
    }
    const double room = std::max(0.0, 1 - fixed);
    mix[key] = freeCount == 0 ? room : std::clamp(share, 0.0, room);
    const double rest = room - mix[key];
    for (auto& [other, value] : mix) {
        if (other != key && !locked.contains(other))
            value = free > 0 ? value * rest / free : rest / freeCount;
    }
    return mix;
}

} // namespace vorlauf
