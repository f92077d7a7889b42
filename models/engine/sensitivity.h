// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uncertainty.h"

namespace vorlauf {

// What drives the location-based total of a scenario (METHOD.md 11). An input is what is drawn
// together: one identity, which may move several numbers.

struct TornadoBar {
    std::string path; // of the input
    double low, high; // its P10 and P90, or the ends of the user's range, in the unit of the path
    double atLowG, atHighG; // total_LB, g CO2e
    bool given = false;     // the range is the user's
    double swing() const { return std::abs(atHighG - atLowG); }
};

struct Tornado {
    double baseG = unknown; // total_LB of the point result
    std::vector<TornadoBar> bars;
};

/// Each uncertain input at its P10 and P90 with all others as in the point result; the widest bar
/// first, equal ones by path. Where the user gave a distribution that ends (uniform, triangular,
/// PERT, beta), its ends take the place of P10 and P90. A bar without width is one, too: what moves
/// water or cost alone. Milliseconds. Faults as sample().
Result<Tornado> tornado(const UncertainScenario& scenario);

struct SobolShare {
    std::string path;
    double first, total;  // may lie slightly outside 0..1: clip for display only
    double standardError; // of the total index
    bool isUncertain() const { return standardError > 0.05; }
};

struct SobolShares {
    double baseG = unknown; // total_LB of the point result
    std::vector<SobolShare> shares;
};

/// First-order and total Sobol indices of every uncertain input, by the total index, equal ones by
/// path. N (k + 2) results: tenths of a second, for a background thread. Empty shares if the
/// progress said to stop. Faults as sample().
/// count  N, 4,096 by METHOD
Result<SobolShares> sobolShares(const UncertainScenario& scenario, std::size_t count = 4096,
                                std::uint64_t seed = Sampling{}.seed,
                                const Progress& progress = {});

} // namespace vorlauf
