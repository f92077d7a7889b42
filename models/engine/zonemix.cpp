// SPDX-License-Identifier: GPL-3.0-or-later
#include "zonemix.h"

#include "grid.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vorlauf {

namespace {

struct Column {
    std::string_view name;
    Number Zone::*share;
};

constexpr std::array<Column, 10> columns{{{"share_coal", &Zone::shareCoal},
                                          {"share_gas", &Zone::shareGas},
                                          {"share_oil", &Zone::shareOil},
                                          {"share_nuclear", &Zone::shareNuclear},
                                          {"share_hydro", &Zone::shareHydro},
                                          {"share_wind", &Zone::shareWind},
                                          {"share_solar", &Zone::shareSolar},
                                          {"share_bioenergy", &Zone::shareBioenergy},
                                          {"share_geothermal", &Zone::shareGeothermal},
                                          {"share_other", &Zone::shareOther}}};

} // namespace

MixItems zoneMix(const Zone& zone, const Catalog& catalog)
{
    MixItems mix;
    mix.reserve(columns.size());
    double sum = 0;
    for (const EnergySource& source : catalog.energySources) {
        if (source.zonesShareColumn.empty())
            continue;
        for (const Column& column : columns) {
            if (source.zonesShareColumn != column.name)
                continue;
            const double share = (zone.*column.share).value_or(0) / 100;
            if (share > 0)
                mix.push_back({&source, share});
            sum += share;
        }
    }
    if (!addsUpToOne(sum, 0.005))
        return {};
    for (MixItem& item : mix)
        item.share /= sum;
    return mix;
}

Number lifecycleFactor(const EnergySource& source, const MixFactors& factors)
{
    if (factors.zoneOil > 0 && source.key == "oil")
        return factors.zoneOil;
    if (factors.set == FactorSet::Unece2022 && source.uneceLifecycleReference)
        return source.uneceLifecycleReference;
    return source.ipccLifecycleMedian ? source.ipccLifecycleMedian : source.lifecycleMedian;
}

Number factorSpread(const EnergySource& source, const MixFactors& factors, double limit)
{
    const bool ofSet
        = factors.set == FactorSet::Unece2022 && source.uneceLifecycleReference.has_value();
    const bool ipcc = !ofSet && source.ipccLifecycleMedian.has_value();
    const Number least = ofSet ? source.uneceLifecycleMin
        : ipcc                 ? source.ipccLifecycleMin
                               : source.lifecycleMin;
    const Number most = ofSet ? source.uneceLifecycleMax
        : ipcc                ? source.ipccLifecycleMax
                              : source.lifecycleMax;
    constexpr double width = 3.29; // standard deviations between P5 and P95
    if (!least || !most || !(*least > 0) || *most < *least)
        return {};
    return std::min(limit, std::exp(std::log(*most / *least) / width));
}

double directFactor(const EnergySource& source, const MixFactors& factors)
{
    if (source.directGPerKwh)
        return *source.directGPerKwh;
    return source.key == "biomass" ? 0 : lifecycleFactor(source, factors).value_or(0);
}

MixSums mixSums(const MixItems& mix, const MixFactors& factors)
{
    MixSums sums;
    for (const MixItem& item : mix) {
        const EnergySource& source = *item.source;
        const double water = item.share * source.waterConsumptionLPerKwhMedian.value_or(0);
        sums.lifecycleG += item.share * lifecycleFactor(source, factors).value_or(0);
        sums.directG += item.share * directFactor(source, factors);
        sums.waterL += water;
        if (source.key == "hydro")
            sums.hydroWaterL += water;
    }
    return sums;
}

} // namespace vorlauf
