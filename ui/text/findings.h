// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportview.h"

#include <QStringList>

namespace vorlauf {

enum class FindingKind {
    Headline,
    Explanation,
    Time,
    Place,
    Certainty,
    Plan,
    Money,
    Duration,
    Use,
    Cap,
    Rule,
    Caveat
};

/// A sentence, or a few, that results bear out: made by rules, unless the user found better words.
struct Finding {
    FindingKind kind = FindingKind::Headline;
    std::string key;       // stable: "headline", "explanation:b", "cap:b:emissions"
    QString text;          // what is shown: the user's own words if edited, else generated
    QString generated;     // what the rules say now
    bool edited = false;   // in this language
    bool outdated = false; // edited when the rules still said something else
};

/// Which scenarios and which quantity the findings are about; ids as in ExportSettings.
struct FindingOptions {
    OverviewOptions overview = {};
    std::string from, to; // of the explanation; empty: those of the headline
    std::string scenario; // whose start is spoken of; empty or unknown: the baseline
};

/// All findings of a plan in the order of a report; plain sentences, no mark-up. Samples the two
/// scenarios of the headline. What needs a search of places or plans is not among them: see
/// findingOf().
std::vector<Finding> findings(const ScenarioDocument& document, const FindingOptions& options,
                              const QLocale& locale);

/// The one above a view, with what the view must compute for it. No text for Numbers, which shows
/// no finding of its own.
Finding findingOf(ExportView view, const ScenarioDocument& document, const ExportSettings& shown);

/// A finding that was generated already, in the user's own words if there are some in the language
/// of the locale.
Finding withOwnWords(const ScenarioDocument& document, FindingKind kind, std::string key,
                     QString generated, const QLocale& locale);

/// For pictures, reports and tables: own words are marked as such: "… (edited)".
QString markedText(const Finding& finding);

/// The language under which the user's own words are kept: "en", "de".
std::string findingLanguage(const QLocale& locale);

// Keys of the findings above the views. Of scenarios, by their ids.
std::string headlineKey(const OverviewOptions& options);
std::string explanationKey(const ScenarioDocument& document, int from, int to);
std::string certaintyKey(const ScenarioDocument& document, int to, const OverviewOptions& options);
std::string scenarioKey(std::string_view what, const ScenarioDocument& document, int row);

/// "“A”", "“A” and “B”", "“A”, “B”, “C” and 9 more": names of scenarios in a sentence.
QString scenarioNames(const ScenarioDocument& document, const std::vector<int>& rows,
                      const QLocale& locale);

/// What the caps and rules say of the scenarios. The last one of rules is that this is no legal
/// advice.
std::vector<Finding> capFindings(const ScenarioDocument& document, const QLocale& locale);
std::vector<Finding> ruleFindings(const ScenarioDocument& document, const QLocale& locale);

/// What a reader must know before believing the numbers.
std::vector<Finding> caveatFindings(const ScenarioDocument& document, const QLocale& locale);

} // namespace vorlauf
