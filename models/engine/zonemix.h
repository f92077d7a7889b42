// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"

namespace vorlauf {

struct MixItem {
    const EnergySource* source;
    double share; // 0..1
};
using MixItems = std::vector<MixItem>;

/// The year's mix of a zone, by zones_share_column (METHOD.md 5.3). Percentages that are rounded,
/// |Σ − 1| <= 0.005, are normalised; a zone whose shares are not whole has no mix (empty).
MixItems zoneMix(const Zone& zone, const Catalog& catalog);

/// How sources are counted: by the factor set, and whether oil is the broader one of zone tables.
struct MixFactors {
    FactorSet set = FactorSet::Ipcc2014;
    double zoneOil = 0; // g/kWh; 0: oil by the set
};

/// EF_i, life-cycle g/kWh (METHOD.md 5.3): IPCC median > lifecycle_median; UNECE reference > IPCC.
/// Empty if the table has none.
Number lifecycleFactor(const EnergySource& source, const MixFactors& factors);

/// GSD of a life-cycle factor by the range that the literature gives, min(limit,
/// exp(ln(max/min)/3.29)): 90 % of a lognormal lie within (METHOD.md 10.6). Empty without a range.
Number factorSpread(const EnergySource& source, const MixFactors& factors, double limit);

/// Direct g/kWh (METHOD.md 5.1): empty counts 0 for biomass, else the life-cycle factor.
double directFactor(const EnergySource& source, const MixFactors& factors);

/// Sums over a mix, each per kWh.
struct MixSums {
    double lifecycleG = 0, directG = 0; // g
    double waterL = 0, hydroWaterL = 0; // L; hydro's part of it
};
MixSums mixSums(const MixItems& mix, const MixFactors& factors);

} // namespace vorlauf
