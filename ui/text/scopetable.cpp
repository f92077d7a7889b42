// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopetable.h"

#include "contexts.h"
#include "numbers.h"
#include "texts.h"

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

/// One kind of emissions and where it belongs.
struct Line {
    const char* figure;
    QString ownSite, cloud;
    Number location, market;
};

QString scope(int number)
{
    return Texts::tr("Scope %1", "of the GHG Protocol").arg(number);
}

/// "Scope 3, category 2"
QString category(const QString& number)
{
    return Texts::tr("Scope 3, category %1", "of the GHG Protocol").arg(number);
}

std::vector<Line> linesOf(const Estimate& result)
{
    const EmissionsResult& e = result.emissions;
    const QString bought = category(u"1"_s), energy = category(u"3"_s);
    return {{"emissions.operationalLocationG", scope(2), bought, e.operationalLocationG,
             e.operationalMarketG},
            {"emissions.gridLossG", energy, bought, e.gridLossG, e.gridLossG},
            {"emissions.upstreamG", energy, bought, e.upstreamG, e.upstreamMarketG},
            {"emissions.embodiedG", category(u"1/2"_s), bought, e.embodiedG, e.embodiedG}};
}

/// The figure's name without the basis, which the columns tell.
QString nameOf(std::string_view figure)
{
    if (figure == "emissions.operationalLocationG")
        return Texts::tr("Electricity in operation");
    if (figure == "emissions.upstreamG")
        return Texts::tr("Upstream of electricity, unless inside the line above");
    if (figure == "emissions.gridLossG")
        return Texts::tr("Losses of the grid");
    return Texts::tr("Manufacturing of the hardware, share of the run");
}

} // namespace

ReportTable scopeTable(const ScenarioDocument& document, int row, const QLocale& locale)
{
    const Estimate& result = document.result(row).current.value();
    ReportTable table;
    table.title = fromUtf8(document.scenario(row).name);
    table.columns = {{Texts::tr("Emissions"), 2.4, false},
                     {Texts::tr("Own site", "column of the GHG Protocol table"), 1.4, false},
                     {Texts::tr("Customer of a cloud"), 1.4, false},
                     {Texts::tr("location-based"), 1.1, true},
                     {Texts::tr("market-based"), 1.1, true}};
    const auto grams
        = [&](Number value) { return formatQuantity(value, Unit::GramCo2e, locale, {}); };
    for (const Line& line : linesOf(result))
        table.rows.push_back({nameOf(line.figure), line.ownSite, line.cloud, grams(line.location),
                              grams(line.market)});
    const EmissionsResult& e = result.emissions;
    if (result.boundary == Boundary::Lifecycle && e.useG)
        table.rows.push_back({Texts::tr("Use of the model"),
                              Texts::tr("by who serves it", "scope of the use phase"), u"–"_s,
                              grams(e.useG), grams(e.useG)});
    table.rows.push_back(
        {Texts::tr("Total"), {}, {}, grams(e.totalLocationG), grams(e.totalMarketG)});
    return table;
}

QStringList scopeNotes()
{
    return {
        Texts::tr("On an own site, fuel burnt there, such as by generators, is Scope 1; Vorlauf "
                  "shows own generation within the electricity in operation."),
        Texts::tr("For the customer of a cloud everything is Scope 3, category 1; operation and "
                  "manufacturing are shown apart all the same."),
        Texts::tr("Life-cycle factors hold the upstream emissions of electricity already; with "
                  "direct factors they stand in a line of their own."),
        Texts::tr("Manufacturing is spread over the life of the hardware; Scope 3, category 2 of "
                  "the GHG Protocol books all of it in the year of purchase."),
        Texts::tr("Sources: GHG Protocol Scope 2 Guidance (2015), Corporate Value Chain (Scope 3) "
                  "Standard (2011)."),
    };
}

} // namespace vorlauf
