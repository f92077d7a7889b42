// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"
#include "value.h"

#include <span>

namespace vorlauf {

// Electricity with annual factors (METHOD.md 5.1-5.3, 5.6). Plain arithmetic on valid numbers;
// unknown in, unknown out.

/// CI = Σ share_i·EF_i, g/kWh (METHOD.md 5.3). shape (k,) both.
/// Source: IPCC AR5 WG III, Annex III.
double mixIntensity(std::span<const double> shares, std::span<const double> factors);

/// |Σ share − 1| <= tolerance: 1e-6 for what a user gives, 0.005 for rounded tables
/// (METHOD.md 5.3).
bool addsUpToOne(double sum, double tolerance);

/// k = CI_zone/Σ share_zone,i·EF_i, which makes a mix that was opened from a zone give the zone's
/// intensity (METHOD.md 5.3). 1 outside low..high, or when the mix of the zone gives nothing.
double calibration(double zoneIntensity, double zoneMixIntensity, double low, double high);

/// TD = E·CI·lambda/(1−lambda), g, of grid emissions E·CI (METHOD.md 5.2); 0 <= lambda < 0.5.
/// Source: GHG Protocol Scope 3, category 3.
template <typename Value = double>
Value gridLossG(In<Value> gridEmissionsG, In<Value> lambda)
{
    return gridEmissionsG * lambda / (1 - lambda);
}

/// What counts of all contracts (METHOD.md 5.6): those whose quality is not confirmed count
/// nothing. Sums over the contracts that count.
template <typename Value>
struct BasicContractSums {
    Value share = 0;           // Σ share_j
    Value factorGPerKwh = 0;   // Σ share_j·EF_j
    Value upstreamGPerKwh = 0; // Σ share_j·EF_up,j
};
using ContractSums = BasicContractSums<double>;
ContractSums countedContracts(std::span<const Contract> contracts);

/// CI_MB = Σ share_j·EF_j + (1 − Σ share_j)·EF_res, g/kWh (METHOD.md 5.6).
/// Source: GHG Protocol Scope 2 Guidance (2015), chapters 6 and 7.
double marketIntensity(const ContractSums& contracts, double residualGPerKwh);

} // namespace vorlauf
