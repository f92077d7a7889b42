// SPDX-License-Identifier: GPL-3.0-or-later
#include "carbonpricebox.h"

#include "carbonprices.h"
#include "catalogbox.h"
#include "resultnote.h"

#include <algorithm>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

CheckContext contextOf(const EditedScenario& edited)
{
    return {edited.catalog(), edited.locale(), edited.currency()};
}

/// The first row with the price that the scenario has.
const CarbonPrice* chosenRow(const EditedScenario& edited, const Scenario& scenario)
{
    const Number price = scenario.economics.carbonPricePerT;
    const auto& rows = edited.catalog().carbonPrices;
    const auto found = std::ranges::find_if(rows, [&](const CarbonPrice& row) {
        return price && !isSocialCost(row) && priceIn(row, contextOf(edited)) == price;
    });
    return found == rows.end() ? nullptr : &*found;
}

Member<std::string> priceMember(const EditedScenario& edited)
{
    return {[&edited](const Scenario& scenario) {
                const CarbonPrice* row = chosenRow(edited, scenario);
                return row ? std::optional(idOf(*row)) : std::nullopt;
            },
            [&edited](Scenario& scenario, std::optional<std::string> id) {
                const CarbonPrice* row = id ? carbonPrice(edited.catalog(), *id) : nullptr;
                scenario.economics.carbonPricePerT
                    = row ? priceIn(*row, contextOf(edited)) : Number();
            }};
}

QStringList findPrices(const EditedScenario& edited, const QString& text)
{
    QStringList ids = edited.find(text, "carbon_prices");
    ids.removeIf([&](const QString& id) {
        const CarbonPrice* row = carbonPrice(edited.catalog(), id.toStdString());
        return !row || isSocialCost(*row) || !priceIn(*row, contextOf(edited));
    });
    return ids;
}

} // namespace

CatalogBox* carbonPriceBox(EditedScenario& edited)
{
    return new CatalogBox(edited, "/economics/carbonPricePerT/catalog",
                          FieldWidget::Absence::Allowed, priceMember(edited),
                          {[&edited](const QString& text) { return findPrices(edited, text); },
                           [&edited](std::string_view id) {
                               const CarbonPrice* row = carbonPrice(edited.catalog(), id);
                               return row ? carbonPriceName(*row, contextOf(edited)) : fromUtf8(id);
                           }});
}

ResultNote* carbonPriceSource(EditedScenario& edited)
{
    return new ResultNote(edited, u"carbonPriceSource"_s, [](const EditedScenario& shown) {
        const CarbonPrice* row = chosenRow(shown, shown.scenario());
        return ResultNote::Said{row ? carbonPriceNote(*row, contextOf(shown)) : QString()};
    });
}

ResultNote* socialCostMemo(EditedScenario& edited)
{
    return new ResultNote(edited, u"socialCost"_s, [](const EditedScenario& shown) {
        const Estimate* result = shown.estimate();
        return ResultNote::Said{result ? socialCostLines(*result, contextOf(shown)).join(u'\n')
                                       : QString()};
    });
}

} // namespace vorlauf
