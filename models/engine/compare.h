// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estimate.h"

namespace vorlauf {

/// What one factor contributes to the difference of two totals.
struct FactorEffect {
    std::string_view
        name; // INTERFACE: model|utilisation|power|overheads|pue|grid|embodied|hours|energy|use
    double differenceG = 0; // g CO2e; the effects add up to the difference
    Number ratio; // how many times the factor is as large as before; empty if it was 0 or belongs
                  // to no product
};

struct Comparison {
    double fromG = 0, toG = 0;         // total_LB, g CO2e
    std::vector<FactorEffect> factors; // in the order of METHOD 12.1
    double residualG = 0;              // rounding only
    bool byShapley = false;            // a factor is negative: the logarithmic mean is not defined
    double differenceG() const { return toG - fromG; }
};

/// Why two totals differ (METHOD 12.1), LMDI-I over two products:
///   op + UP + TD = F o P_sys 1/(p MFU_eff 3.6e6) PUE CI_eff;  embodied = F o 1/(p MFU_eff 3600) m
/// with o = (1+eps) kappa / (1-phi), p MFU_eff = F o / (3600 A), P_sys = 1000 E_IT / A, CI_eff =
/// (op+UP+TD)/E_fac and m = EMB/A, so that both products are exact. Without F on either side they
/// are A P_sys PUE CI_eff and A m; without A E_IT PUE CI_eff, and EMB as a factor of its own. USE,
/// if inside the total, is one additive factor. Empty if either total is. Source: Ang 2004, Energy
/// Policy 32:1131; presentation after Patterson et al. 2022, IEEE Computer 55(7), "4 Ms".
std::optional<Comparison> compare(const Estimate& from, const Estimate& to);

} // namespace vorlauf
