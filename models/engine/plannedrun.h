// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"

namespace vorlauf {

/// What a planner knows beforehand, and what is predicted from it.
enum class AccuracyMode {
    Hours,  // accelerator-hours -> energy
    Tokens, // parameters and tokens -> accelerator-hours, and from them energy and emissions
};

/// A published run as its planner would have entered it: model, accelerator, count, PUE and grid as
/// stated, everything else left to the defaults. Without a stated count that of METHOD.md 3.2, at
/// which utilisation is not scaled; in mode Tokens the published FLOP where no tokens are stated.
/// Empty without an accelerator of the catalog, or without what the mode starts from.
std::optional<Scenario> plannedRun(const PublishedRun& run, AccuracyMode mode,
                                   const Catalog& catalog);

/// A published number, and what stands against judging the method by it.
struct PublishedNumber {
    Number value;                     // mode Hours: kWh; mode Tokens: accelerator-hours
    std::vector<std::string> exclude; // why the method is not judged by it; empty: it is
    std::vector<std::string> caveats; // what may explain a miss
};

/// Words of exclude and caveats beside those of the table run_caveats:
///   no_accelerator, no_hours, no_tokens (and no FLOP), no_parameters, no_active_parameters,
///   no_energy      not published, or of several kinds of accelerators
///   not_measured   energy is a rated power times hours, which tests arithmetic alone
///   perhaps_measured  the source says "measured or estimated"
///   one_digit      printed with one digit, so off by up to half
///   no_count       the number of accelerators is not published (caveat only)
///   flop_for_tokens  the FLOP are published, not the tokens (caveat only)
PublishedNumber publishedNumber(const PublishedRun& run, AccuracyMode mode, const Catalog& catalog);

/// Whether the published energy is that of the accelerators alone, else that of the facility.
bool isAcceleratorEnergy(const PublishedRun& run);

} // namespace vorlauf
