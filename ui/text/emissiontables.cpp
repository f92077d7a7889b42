// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporttables.h"

#include "contexts.h"
#include "numbers.h"
#include "tablewords.h"
#include "texts.h"

#include <algorithm>

namespace vorlauf {

namespace {

constexpr std::pair<TableWord, Number Parts::*> parts[]
    = {{TableWord::Accelerators, &Parts::accelerators},
       {TableWord::HostAndNetwork, &Parts::hostAndNetwork},
       {TableWord::Cooling, &Parts::cooling},
       {TableWord::Embodied, &Parts::embodied},
       {TableWord::LostAndRepeated, &Parts::lostAndRepeated},
       {TableWord::Use, &Parts::use}};

std::vector<const Estimate*> resultsOf(const ScenarioDocument& document)
{
    std::vector<const Estimate*> results;
    for (int row = 0; row < document.count(); ++row) {
        const auto& current = document.result(row).current;
        results.push_back(current && !document.scenario(row).hidden ? &current.value() : nullptr);
    }
    return results;
}

} // namespace

ReportTable partTable(const ScenarioDocument& document, bool marketBased, const QLocale& locale)
{
    const auto results = resultsOf(document);
    const auto partsOf = [&](const Estimate& e) -> const Parts& {
        return marketBased ? e.marketParts : e.locationParts;
    };
    const TableTexts texts = tableTexts(document, locale);
    ReportTable table;
    table.title = Texts::tr("Parts of the emissions");
    table.columns = {{texts.word(TableWord::Scenario), 1.8, false}};
    std::vector<Number Parts::*> shown;
    for (const auto& [word, part] : parts) {
        if (std::ranges::any_of(results, [&](const auto* e) { return e && partsOf(*e).*part; })) {
            table.columns.push_back({texts.word(word), 1.3, true});
            shown.push_back(part);
        }
    }
    for (std::size_t row = 0; row < results.size(); ++row) {
        if (!results[row])
            continue;
        QStringList cells{fromUtf8(document.scenario(int(row)).name)};
        for (const auto part : shown)
            cells.append(formatQuantity(partsOf(*results[row]).*part, Unit::GramCo2e, locale, {}));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ReportTable equivalentTable(const ScenarioDocument& document, const QLocale& locale)
{
    const auto results = resultsOf(document);
    ReportTable table;
    table.title = Texts::tr("What the emissions equal");
    table.columns = {{Texts::tr("Scenario"), 1, false},
                     {Texts::tr("As much as", "above things that emit"), 3, false}};
    for (std::size_t row = 0; row < results.size(); ++row) {
        if (!results[row] || results[row]->equivalents.empty())
            continue;
        QStringList things;
        for (const EquivalentResult& equivalent : results[row]->equivalents)
            things.append(equivalentText(document.catalog(), equivalent, locale));
        table.rows.push_back(
            {fromUtf8(document.scenario(int(row)).name), things.join(QStringLiteral(" · "))});
    }
    return table;
}

} // namespace vorlauf
