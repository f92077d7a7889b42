// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "planslide.h"
#include "scenario.h"

namespace vorlauf {

/// A finding in the user's own words, in place of the sentence that the rules make.
struct FindingText {
    std::string key;       // which finding: "headline", "explanation:b"
    std::string language;  // "en", "de": in another one the rules speak
    std::string text;      // UTF-8
    std::string generated; // what the rules said when it was written; may be empty
    friend bool operator==(const FindingText&, const FindingText&) = default;
};

/// What people exchange: scenarios and what they share. The value behind plan JSON and .vorlauf
/// documents.
struct Plan {
    std::string title;            // UTF-8
    std::string currency = "EUR"; // ISO 4217 code of the catalog
    std::string baseline;         // id of a scenario; empty: the first
    std::vector<Scenario> scenarios;
    std::vector<FindingText> findingTexts;
    std::vector<PlanSlide> slides; // of the presentation; none: one for each view
    Catalog rows; // copied and own catalog rows; they win over the program's catalog
    std::map<std::string, std::string> unknown; // JSON pointer -> JSON text, kept as it came
    friend bool operator==(const Plan&, const Plan&) = default;

    /// Position of the baseline: that of its id, else 0; -1 without scenarios.
    int baselineRow() const
    {
        for (std::size_t i = 0; i < scenarios.size(); ++i) {
            if (scenarios[i].id == baseline)
                return int(i);
        }
        return scenarios.empty() ? -1 : 0;
    }
};

} // namespace vorlauf
