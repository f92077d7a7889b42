// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingfacts.h"

#include <algorithm>
#include <set>

namespace vorlauf {

namespace {

using Kind = CaveatFact::Kind;

/// A word or id among the inputs used; empty: none.
std::string wordAt(const Estimate& result, std::string_view path)
{
    const auto found = std::ranges::find(result.inputs, path, &InputUsed::path);
    const std::string* word
        = found == result.inputs.end() ? nullptr : std::get_if<std::string>(&found->value);
    return word ? *word : std::string();
}

class Caveats
{
public:
    explicit Caveats(const ScenarioDocument& document) : m_document(document)
    {
        for (int row = 0; row < document.count(); ++row) {
            if (document.scenario(row).hidden)
                continue;
            const auto& result = document.result(row).current;
            if (result)
                m_results.emplace_back(row, &result.value());
            else
                m_faulty.push_back(row);
        }
    }

    std::vector<CaveatFact> facts()
    {
        if (!m_faulty.empty())
            m_facts.push_back({Kind::Faulty, m_faulty});
        addMixes();
        addForecast();
        addWarnings();
        const int defaults = defaultsInUse(m_document);
        if (!m_results.empty() && defaults > 0)
            m_facts.push_back({Kind::Defaults, {}, {}, defaults});
        return std::move(m_facts);
    }

private:
    template <typename Of>
    bool isMixed(Of of) const
    {
        return std::ranges::any_of(m_results, [&](const auto& entry) {
            return of(*entry.second) != of(*m_results.front().second);
        });
    }

    void addMixes()
    {
        if (isMixed([](const Estimate& e) { return e.boundary; }))
            m_facts.push_back({Kind::Boundaries, {}});
        if (isMixed([](const Estimate& e) { return wordAt(e, "/electricity/basis") == "direct"; }))
            m_facts.push_back({Kind::Bases, {}});
        std::set<std::string> sets;
        for (const auto& [row, result] : m_results)
            sets.insert(wordAt(*result, "/electricity/factorSet"));
        sets.erase(std::string()); // no source of electricity was told apart
        if (sets.size() > 1)
            m_facts.push_back({Kind::FactorSets, {}});
    }

    void addForecast()
    {
        CaveatFact fact{Kind::Forecast, {}};
        for (const auto& [row, result] : m_results) {
            const auto year
                = std::ranges::find(result->inputs, "/electricity/forecastYear", &InputUsed::path);
            if (year != result->inputs.end())
                fact.rows.push_back(row);
        }
        if (!fact.rows.empty())
            m_facts.push_back(std::move(fact));
    }

    void addWarnings()
    {
        CaveatFact hours{Kind::BorrowedHours, {}}, stale{Kind::Stale, {}};
        std::vector<CaveatFact> others;
        for (const auto& [row, result] : m_results) {
            for (const Warning& warning : result->warnings) {
                if (warning.code == WarningCode::ProfileProxy)
                    addOnce(hours.rows, row);
                else if (warning.code == WarningCode::Stale)
                    addOnce(stale.paths, warning.path);
                else
                    addOther(others, row, warning);
            }
        }
        if (!hours.rows.empty())
            m_facts.push_back(std::move(hours));
        if (!stale.paths.empty())
            m_facts.push_back(std::move(stale));
        std::ranges::move(others, std::back_inserter(m_facts));
    }

    static void addOther(std::vector<CaveatFact>& others, int row, const Warning& warning)
    {
        const auto known = std::ranges::find_if(
            others, [&](const CaveatFact& fact) { return fact.warning == warning; });
        if (known == others.end())
            others.push_back({Kind::Other, {row}, {}, 0, warning});
        else
            addOnce(known->rows, row);
    }

    template <typename T>
    static void addOnce(std::vector<T>& list, const T& value)
    {
        if (std::ranges::find(list, value) == list.end())
            list.push_back(value);
    }

    const ScenarioDocument& m_document;
    std::vector<std::pair<int, const Estimate*>> m_results;
    std::vector<int> m_faulty;
    std::vector<CaveatFact> m_facts;
};

} // namespace

std::vector<CaveatFact> caveatFacts(const ScenarioDocument& document)
{
    return Caveats(document).facts();
}

int defaultsInUse(const ScenarioDocument& document)
{
    std::set<std::string_view> paths;
    for (int row = 0; row < document.count(); ++row) {
        const Estimate* result = document.result(row).shown();
        if (!result || document.scenario(row).hidden)
            continue;
        for (const InputUsed& input : result->inputs) {
            if (input.origin != Origin::Given)
                paths.insert(input.path);
        }
    }
    return int(paths.size());
}

} // namespace vorlauf
