// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plannedrun.h"
#include "progress.h"
#include "uncertainty.h"

namespace vorlauf {

/// A published number and what is predicted of it, in one unit; empty where either is unknown.
struct Prediction {
    Number published, predicted, p5, p95;

    Number ratio() const; // predicted / published
    /// Whether the published number lies inside P5-P95; empty without both.
    std::optional<bool> isInside() const;
    friend bool operator==(const Prediction&, const Prediction&) = default;
};

/// One published run. What a mode does not predict is empty.
struct AccuracyRow {
    std::string runId;
    Prediction acceleratorHours; // h; mode Tokens
    Prediction energyKwh;        // of the accelerators or of the facility, as published
    Prediction emissionsG;       // that energy at the published grid intensity; location-based
    /// What the run made of its accelerators, published and predicted: the share of their peak over
    /// the whole run (mode Tokens), the mean W drawn by each, at the level of the energy (Hours).
    Prediction perAccelerator;
    std::vector<std::string> exclude, caveats; // of publishedNumber(); "not_predictable" beside

    bool isJudged() const { return exclude.empty(); }
    const Prediction& headline(AccuracyMode mode) const
    {
        return mode == AccuracyMode::Hours ? energyKwh : acceleratorHours;
    }
    friend bool operator==(const AccuracyRow&, const AccuracyRow&) = default;
};

struct Accuracy {
    AccuracyMode mode = AccuracyMode::Hours;
    std::vector<AccuracyRow> rows; // of all published runs, in the order of the catalog
    int judged = 0;
    Number medianError; // of the rows judged: median of |predicted / published - 1|
    Number medianRatio; // the same of predicted / published
    Number coverage;    // share of the rows judged whose published number lies inside P5-P95
    friend bool operator==(const Accuracy&, const Accuracy&) = default;
};

/// How well METHOD.md predicts what was published (METHOD.md 3.2, 3.4): every run of the catalog
/// planned from what is known beforehand and computed as any scenario, with the method's own
/// defaults; nothing is fitted to a row.
/// P5 and P95 are those of METHOD.md 10.
/// Empty if progress says stop. Pure: same catalog, mode, count and seed give the same result.
std::optional<Accuracy> accuracy(const Catalog& catalog, AccuracyMode mode,
                                 const Sampling& sampling = {}, const Progress& progress = {});

} // namespace vorlauf
