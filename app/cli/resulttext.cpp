// SPDX-License-Identifier: GPL-3.0-or-later
#include "resulttext.h"

#include "catalogtext.h"
#include "commands.h"
#include "figures.h"
#include "numbers.h"
#include "streams.h"
#include "texts.h"
#include "texttable.h"

#include <cmath>

namespace vorlauf {

static std::vector<const Figure*> headlines()
{
    std::vector<const Figure*> found;
    for (const std::string_view name :
         {"emissions.totalLocationG", "emissions.totalMarketG", "emissions.operationalLocationG",
          "emissions.embodiedG", "energy.facilityKwh", "durationH", "cost.total"}) {
        if (const Figure* known = figure(name))
            found.push_back(known);
    }
    return found;
}

/// One unit for all scenarios, so that a column can be read downwards.
static DisplayUnit columnUnit(const Figure& figure, const std::vector<NamedEstimate>& estimates,
                              const QString& currency, const QLocale& locale)
{
    double largest = 0;
    for (const NamedEstimate& one : estimates)
        largest = qMax(largest, std::abs(figure.value(one.estimate).value_or(0)));
    return displayUnit(figure.unit, largest, locale, currency);
}

void addHeadlineColumns(TextTable& table, const std::vector<NamedEstimate>& estimates,
                        const QString& currency, const QLocale& locale)
{
    for (const Figure* figure : headlines()) {
        const DisplayUnit unit = columnUnit(*figure, estimates, currency, locale);
        const QString label = figureLabel(figure->name);
        QString symbol = unit.symbol;
        symbol.replace(QLatin1Char(' '), QChar::Nbsp); // stays on one line
        table.addColumn(symbol.isEmpty() ? label : label + QStringLiteral(" [%1]").arg(symbol));
    }
}

QStringList headlineCells(const NamedEstimate& estimate,
                          const std::vector<NamedEstimate>& estimates, const QString& currency,
                          const QLocale& locale)
{
    QStringList cells;
    for (const Figure* figure : headlines()) {
        const Number value = figure->value(estimate.estimate);
        const double divisor = columnUnit(*figure, estimates, currency, locale).divisor;
        cells.append(value ? formatNumber(*value / divisor, locale) : QString(QChar(0x2013)));
    }
    return cells;
}

/// Point, mean and percentiles in one unit: the value of a skewed result at the point is not its
/// mean (METHOD 10.7).
static QStringList summaryCells(const Figure& figure, const NamedEstimate& one,
                                const QString& currency, const QLocale& locale)
{
    const Number point = figure.value(one.estimate);
    std::vector<Number> values{point, {}, {}, {}, {}};
    double largest = std::abs(point.value_or(0));
    const SampledFigure* sampled = sampledFigure(figure.name);
    for (const FigureSummary& summary : one.uncertainty) {
        if (!sampled || summary.name != sampled->name || !summary.summary)
            continue;
        const Summary& found = *summary.summary;
        values = {point, found.mean, found.p5, found.p50, found.p95};
        largest = std::max(largest, std::abs(found.p95));
    }
    const DisplayUnit unit = displayUnit(figure.unit, largest, locale, currency);
    QStringList cells{unit.symbol};
    for (const Number& value : values)
        cells.append(value ? formatNumber(*value / unit.divisor, locale) : QString(QChar(0x2013)));
    return cells;
}

static void addSummaryColumns(TextTable& table)
{
    table.addColumn(Cli::tr("Unit"), TextTable::Align::Left);
    //: Heading of a column: the result with every input at its likeliest value
    table.addColumn(Cli::tr("Point"));
    table.addColumn(Cli::tr("Mean"));
    for (const char* percentile : {"P5", "P50", "P95"})
        table.addColumn(QString::fromLatin1(percentile));
}

static QString everySummary(const NamedEstimate& one, const QString& currency,
                            const QLocale& locale)
{
    TextTable table;
    table.addColumn(Cli::tr("Group"), TextTable::Align::Left);
    table.addColumn(Cli::tr("Figure"), TextTable::Align::Left);
    addSummaryColumns(table);
    QString group;
    for (const Figure& figure : figures()) {
        const QString here = figureGroup(figure.name);
        table.addRow(QStringList{here == group ? QString() : here, figureLabel(figure.name)}
                     + summaryCells(figure, one, currency, locale));
        group = here;
    }
    return table.text();
}

/// The headline figures of every scenario, figure by figure, so that scenarios stand side by side.
static QString headlineSummaries(const std::vector<NamedEstimate>& estimates,
                                 const QString& currency, const QLocale& locale)
{
    TextTable table;
    table.addColumn(Cli::tr("Figure"), TextTable::Align::Left);
    table.addColumn(Cli::tr("Scenario"), TextTable::Align::Left);
    addSummaryColumns(table);
    for (const Figure* figure : headlines()) {
        QString label = figureLabel(figure->name);
        for (const NamedEstimate& one : estimates) {
            table.addRow(QStringList{label, fromUtf8(one.name)}
                         + summaryCells(*figure, one, currency, locale));
            label.clear();
        }
    }
    return table.text();
}

static QString everyFigure(const NamedEstimate& one, const QString& currency, const QLocale& locale)
{
    TextTable table;
    table.addColumn(Cli::tr("Group"), TextTable::Align::Left);
    table.addColumn(Cli::tr("Figure"), TextTable::Align::Left);
    table.addColumn(Cli::tr("Value"));
    QString group;
    for (const Figure& figure : figures()) {
        const QString here = figureGroup(figure.name);
        table.addRow({here == group ? QString() : here, figureLabel(figure.name),
                      formatQuantity(figure.value(one.estimate), figure.unit, locale, currency)});
        group = here;
    }
    return table.text();
}

static QString everyScenario(const std::vector<NamedEstimate>& estimates, const QString& currency,
                             const QLocale& locale)
{
    TextTable table;
    table.addColumn(Cli::tr("Scenario"), TextTable::Align::Left);
    addHeadlineColumns(table, estimates, currency, locale);
    for (const NamedEstimate& one : estimates)
        table.addRow(QStringList{fromUtf8(one.name)}
                     + headlineCells(one, estimates, currency, locale));
    return table.text();
}

QByteArray resultText(const std::vector<NamedEstimate>& estimates, const QString& title,
                      const Plan& plan, const QLocale& locale)
{
    const QString currency = fromUtf8(plan.currency);
    QString text = oneLine(title);
    if (estimates.size() == 1)
        text += QStringLiteral(": ") + oneLine(fromUtf8(estimates.front().name));
    text += QStringLiteral("\n\n");
    const bool sampled = !estimates.empty() && !estimates.front().uncertainty.empty();
    if (estimates.size() == 1)
        text += sampled ? everySummary(estimates.front(), currency, locale)
                        : everyFigure(estimates.front(), currency, locale);
    else if (!estimates.empty())
        text += sampled ? headlineSummaries(estimates, currency, locale)
                        : everyScenario(estimates, currency, locale);
    else
        text += Cli::tr("The plan has no scenario.") + QLatin1Char('\n');
    QString notes;
    for (const NamedEstimate& one : estimates) {
        for (const Warning& warning : one.estimate.warnings) {
            //: %1 name of a scenario, %2 stable code of a warning, %3 its sentence
            notes += oneLine(Cli::tr("%1: %2: %3")
                                 .arg(fromUtf8(one.name), fromUtf8(codeText(warning.code)),
                                      sentence(warning, locale)))
                + QLatin1Char('\n');
        }
    }
    return (notes.isEmpty() ? text : text + QLatin1Char('\n') + notes).toUtf8();
}

QByteArray resultCsv(const std::vector<NamedEstimate>& estimates)
{
    CatalogListing listing;
    listing.columns = {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("boundary")};
    for (const Figure& figure : figures())
        listing.columns.append(fromUtf8(figure.name));
    const bool sampled = !estimates.empty() && !estimates.front().uncertainty.empty();
    if (sampled) {
        for (const SampledFigure& figure : sampledFigures()) {
            for (const char* part : {"mean", "p5", "p50", "p95"})
                listing.columns.append(QStringLiteral("uncertainty.%1.%2")
                                           .arg(fromUtf8(figure.name), QString::fromLatin1(part)));
        }
    }
    for (const NamedEstimate& one : estimates) {
        QVariantList row{fromUtf8(one.id), fromUtf8(one.name),
                         fromUtf8(word(one.estimate.boundary))};
        for (const Figure& figure : figures()) {
            const Number value = figure.value(one.estimate);
            row.append(value ? QVariant(*value) : QVariant());
        }
        for (const FigureSummary& figure : one.uncertainty) {
            const Summary summary = figure.summary.value_or(Summary{});
            for (const double value : {summary.mean, summary.p5, summary.p50, summary.p95})
                row.append(figure.summary ? QVariant(value) : QVariant());
        }
        listing.rows.append(row);
    }
    return listingToCsv(listing);
}

} // namespace vorlauf
