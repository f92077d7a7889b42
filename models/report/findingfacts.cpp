// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingfacts.h"

#include "checkkind.h"
#include "figuresources.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace vorlauf {

namespace {

constexpr double negligible = 0.002; // of the larger total: no step of its own
constexpr double minorReason = 0.05; // of the difference: not worth naming in a sentence
constexpr double nearlyAlone = 0.4;  // of the difference: the reason to name
constexpr double wholly = 1.005;     // more means that other factors worked against it

struct Candidate {
    int row = -1;
    double value = 0;
};

const Estimate* resultOf(const ScenarioDocument& document, int row)
{
    const auto& result = document.result(row).current;
    return result && !document.scenario(row).hidden ? &result.value() : nullptr;
}

std::vector<Candidate> candidatesOf(const ScenarioDocument& document, const NumberOf& number)
{
    std::vector<Candidate> list;
    for (int row = 0; row < document.count(); ++row) {
        const Estimate* result = resultOf(document, row);
        if (const Number value = result ? number(*result) : Number())
            list.push_back({row, *value});
    }
    std::ranges::stable_sort(list, {}, &Candidate::value);
    return list;
}

bool areComparable(const ScenarioDocument& document, int a, int b)
{
    return comparable(document.result(a).current.value(), document.result(b).current.value());
}

/// Where in the list the baseline stands, if it can be compared with the lowest, or as the lowest
/// with the next; -1: nowhere.
int baselineIn(const std::vector<Candidate>& list, const ScenarioDocument& document)
{
    const auto found = std::ranges::find(list, document.baselineRow(), &Candidate::row);
    if (found == list.end() || list.size() < 2)
        return -1;
    const Candidate& other = found == list.begin() ? list[1] : list[0];
    return areComparable(document, found->row, other.row) ? int(found - list.begin()) : -1;
}

Ranking made(Ranking::Case what, const Candidate& low, const Candidate& high = {})
{
    return {what, low.row, high.row, low.value, high.value};
}

} // namespace

Ranking ranking(const ScenarioDocument& document, const NumberOf& number,
                const std::function<bool(double, double)>& isSame)
{
    using Case = Ranking::Case;
    const auto list = candidatesOf(document, number);
    const auto same = [&](const Candidate& a, const Candidate& b) {
        return isSame ? isSame(a.value, b.value) : a.value == b.value;
    };
    if (list.empty())
        return {};
    const Candidate& low = list.front();
    if (list.size() == 1)
        return made(Case::Single, low);
    const int baseline = baselineIn(list, document);
    if (baseline < 0)
        return made(Case::LowestOnly, low);
    const bool allComparable = std::ranges::all_of(
        list, [&](const Candidate& c) { return areComparable(document, low.row, c.row); });
    if (list.size() > 2 && same(list.back(), low) && allComparable)
        return made(Case::AllSame, low);
    const Candidate& high = list[baseline == 0 ? 1 : std::size_t(baseline)];
    if (baseline == 0 && low.value == 0 && high.value > 0)
        return made(Case::LowestOnly, low); // no percent of nothing
    if (same(high, low))
        return made(Case::Same, low, high);
    return made(baseline == 0 ? Case::NextMore : Case::Less, low, high);
}

std::optional<double> probabilityOfLess(const SampledRows& sampled, int low, int high)
{
    const auto at = [&](int row) {
        return row >= 0 && std::size_t(row) < sampled.size() ? sampled[std::size_t(row)].get()
                                                             : nullptr;
    };
    const SampledRow *a = at(low), *b = at(high);
    if (!a || !b || (!a->varies() && !b->varies()))
        return {};
    return probabilityLower(a->values, b->values);
}

std::optional<double> probabilityOfLess(const ScenarioDocument& document, const SampledTotal& total,
                                        int low, int high)
{
    if (low < 0 || high < 0)
        return {};
    auto prepared = prepareUncertain(document.plan().scenarios, document.catalog(),
                                     document.plan().currency, document.evaluationDay());
    std::vector<UncertainScenario> both;
    for (const int row : {low, high}) {
        if (!prepared[std::size_t(row)])
            return {};
        both.push_back(std::move(prepared[std::size_t(row)].value()));
    }
    const auto sampled = sampleRows(both, total);
    return sampled ? probabilityOfLess(*sampled, 0, 1) : std::nullopt;
}

std::vector<FactorEffect> visibleEffects(const Comparison& comparison)
{
    const double least
        = negligible * std::max(std::abs(comparison.fromG), std::abs(comparison.toG));
    std::vector<FactorEffect> effects;
    std::ranges::copy_if(
        comparison.factors, std::back_inserter(effects),
        [&](const FactorEffect& effect) { return std::abs(effect.differenceG) > least; });
    return effects;
}

std::vector<FactorEffect> reasonsOf(const Comparison& comparison)
{
    const double difference = comparison.differenceG();
    auto effects = visibleEffects(comparison);
    std::erase_if(effects, [&](const FactorEffect& e) {
        return (e.differenceG < 0) != (difference < 0)
            || std::abs(e.differenceG) < minorReason * std::abs(difference);
    });
    std::ranges::stable_sort(effects, std::greater(),
                             [](const FactorEffect& e) { return std::abs(e.differenceG); });
    return effects;
}

std::optional<MainReason> mainReason(const Comparison& comparison)
{
    const double difference = comparison.differenceG();
    if (comparison.byShapley || comparison.factors.empty() || difference == 0)
        return {};
    const auto share = [&](const FactorEffect& f) { return f.differenceG / difference; };
    const auto largest = std::ranges::max_element(comparison.factors, {}, share);
    if (share(*largest) < nearlyAlone || share(*largest) > wholly)
        return {};
    return MainReason{largest->name, std::min(1.0, share(*largest))};
}

std::vector<CapFacts> capFacts(const ScenarioDocument& document)
{
    std::vector<CapFacts> all;
    for (int row = 0; row < document.count(); ++row) {
        const Estimate* result = resultOf(document, row);
        if (!result)
            continue;
        CapFacts facts{row, {}, {}, {}};
        for (const Check& check : result->checks) {
            if (groupOf(check.id, document.catalog()) != CheckGroup::Caps)
                continue;
            if (check.status == CheckStatus::Fail)
                facts.failed.push_back(check);
            else if (check.status == CheckStatus::Pass)
                facts.kept.push_back(check);
            else
                facts.unknown.push_back(check);
        }
        if (!facts.failed.empty() || !facts.unknown.empty() || !facts.kept.empty())
            all.push_back(std::move(facts));
    }
    return all;
}

RuleOutcome ruleOutcome(const ScenarioDocument& document)
{
    RuleOutcome found;
    std::set<std::string> undecided, kept, notKept;
    for (int row = 0; row < document.count(); ++row) {
        const Estimate* result = resultOf(document, row);
        if (!result)
            continue;
        for (const Check& check : result->checks) {
            if (groupOf(check.id, document.catalog()) != CheckGroup::Rules)
                continue;
            found.any = true;
            if (check.status == CheckStatus::Unknown)
                undecided.insert(check.id);
            if (check.status == CheckStatus::Pass)
                kept.insert(check.id);
            if (check.status != CheckStatus::Fail && check.status != CheckStatus::Flag)
                continue;
            notKept.insert(check.id);
            const auto known = std::ranges::find_if(found.facts, [&](const RuleVerdict& fact) {
                return fact.check == check.id && fact.status == check.status;
            });
            if (known != found.facts.end())
                known->rows.push_back(row);
            else
                found.facts.push_back({check.id, check.status, {row}});
        }
    }
    std::ranges::stable_partition(
        found.facts, [](const RuleVerdict& fact) { return fact.status == CheckStatus::Fail; });
    found.unknown = int(undecided.size());
    found.kept = int(std::ranges::count_if(kept, [&](const std::string& id) {
        return !undecided.contains(id) && !notKept.contains(id);
    }));
    return found;
}

} // namespace vorlauf
