// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare.h"
#include "sampledrows.h"
#include "scenariodocument.h"

#include <functional>

namespace vorlauf {

// What can be said of a plan, as values: which rules hold, and with which numbers. Of scenarios
// that charts show; rows are those of the document. The sentences are made in ui/text.

using NumberOf = std::function<Number(const Estimate&)>;

/// Which scenario has the least of a quantity, and how it stands to the one compared with.
struct Ranking {
    enum class Case {
        Nothing,    // no scenario has the number
        Single,     // low is the only one
        LowestOnly, // there is nothing to compare low with in percent
        AllSame,    // three or more
        Same,       // low and high
        Less,       // low has less than high, the baseline
        NextMore,   // low is the baseline, high the next
    };
    Case what = Case::Nothing;
    int low = -1, high = -1;
    double lowValue = 0, highValue = 0;
    friend bool operator==(const Ranking&, const Ranking&) = default;
};

/// isSame  whether two numbers are shown alike; empty: whether they are equal
Ranking ranking(const ScenarioDocument& document, const NumberOf& number,
                const std::function<bool(double, double)>& isSame = {});

/// How probable it is that one scenario has less than another; empty where neither varies, or one
/// cannot be sampled.
std::optional<double> probabilityOfLess(const SampledRows& sampled, int low, int high);

/// The same with samples of these two alone (METHOD 10.3).
std::optional<double> probabilityOfLess(const ScenarioDocument& document, const SampledTotal& total,
                                        int low, int high);

/// The factors that brought about a difference, of those that did not work against it: largest
/// first, without those that hardly count.
std::vector<FactorEffect> reasonsOf(const Comparison& comparison);

/// Effects that are worth a step of their own, in the order of the method.
std::vector<FactorEffect> visibleEffects(const Comparison& comparison);

/// The factor that alone is nearly the reason, with its share 0..1 of the difference.
struct MainReason {
    std::string_view factor;
    double share = 0;
    friend bool operator==(const MainReason&, const MainReason&) = default;
};
std::optional<MainReason> mainReason(const Comparison& comparison);

/// The caps of a scenario, each in the group of its status.
struct CapFacts {
    int row = -1;
    std::vector<Check> failed, unknown, kept;
};
std::vector<CapFacts> capFacts(const ScenarioDocument& document);

/// A rule in force that scenarios break, or whose threshold or duty they reach.
struct RuleVerdict {
    std::string check; // "rule.enefg_pue_2027"
    CheckStatus status = CheckStatus::Unknown;
    std::vector<int> rows;
    friend bool operator==(const RuleVerdict&, const RuleVerdict&) = default;
};
struct RuleOutcome {
    std::vector<RuleVerdict> facts; // broken ones first, each group in the order of the results
    int unknown = 0;                // rules that lack an input of at least one scenario
    int kept = 0;                   // rules that apply and that every scenario keeps
    bool any = false;               // a rule was looked at
};
RuleOutcome ruleOutcome(const ScenarioDocument& document);

/// What a reader must know before believing the numbers.
struct CaveatFact {
    enum class Kind {
        Faulty,        // rows have no result
        Boundaries,    // they count different things
        Bases,         // direct and life-cycle factors
        FactorSets,    // of emission factors
        Forecast,      // rows reckon with the grid of a year to come
        BorrowedHours, // of another grid
        Stale,         // paths: inputs whose data are old
        Other,         // a warning of the method, shown as it is
        Defaults,      // number: inputs that nobody gave
    };
    Kind kind;
    std::vector<int> rows;
    std::vector<std::string> paths = {};
    int number = 0;
    std::optional<Warning> warning = {};
    friend bool operator==(const CaveatFact&, const CaveatFact&) = default;
};
std::vector<CaveatFact> caveatFacts(const ScenarioDocument& document);

/// The inputs that a scenario shown did not give, each once; also of its last good result.
int defaultsInUse(const ScenarioDocument& document);

} // namespace vorlauf
