// SPDX-License-Identifier: GPL-3.0-or-later
#include "grid.h"

#include <cmath>

namespace vorlauf {

double mixIntensity(std::span<const double> shares, std::span<const double> factors)
{
    double sum = 0;
    for (std::size_t i = 0; i < shares.size() && i < factors.size(); ++i)
        sum += shares[i] * factors[i];
    return sum;
}

bool addsUpToOne(double sum, double tolerance)
{
    return std::abs(sum - 1) <= tolerance;
}

double calibration(double zoneIntensity, double zoneMixIntensity, double low, double high)
{
    const double k = zoneIntensity / zoneMixIntensity;
    return k >= low && k <= high ? k : 1;
}

ContractSums countedContracts(std::span<const Contract> contracts)
{
    ContractSums sum;
    for (const Contract& contract : contracts) {
        if (!contract.qualified)
            continue;
        sum.share += contract.share;
        sum.factorGPerKwh += contract.share * contract.factorGPerKwh;
        sum.upstreamGPerKwh += contract.share * contract.upstreamGPerKwh;
    }
    return sum;
}

double marketIntensity(const ContractSums& contracts, double residualGPerKwh)
{
    return contracts.factorGPerKwh + (1 - contracts.share) * residualGPerKwh;
}

} // namespace vorlauf
