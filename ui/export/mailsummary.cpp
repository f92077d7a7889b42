// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailsummary.h"

#include "contexts.h"
#include "figuresources.h"
#include "finding.h"
#include "numbers.h"
#include "texts.h"

#include <algorithm>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

/// Totals differ only where the same is counted.
QString difference(const ScenarioDocument& document, int row, const QLocale& locale)
{
    const int baseline = document.baselineRow();
    const auto &own = document.result(row).current, &base = document.result(baseline).current;
    if (row == baseline || !base || !comparable(own.value(), base.value()))
        return {};
    return formatDifference(own->emissions.totalLocationG, base->emissions.totalLocationG, locale);
}

/// "– Norway: 41 t CO₂e (−91 %), 1,290 MWh, 14.8 days, 2.3 million €"
QString scenarioLine(const ScenarioDocument& document, int row, const QLocale& locale)
{
    const QString name = fromUtf8(document.scenario(row).name);
    const auto& result = document.result(row).current;
    if (!result)
        //: %1 a scenario
        return Texts::tr("– %1: no result, its inputs are faulty").arg(name);
    const QString currency = fromUtf8(document.plan().currency);
    QStringList numbers;
    const auto add = [&](Number value, Unit unit) {
        if (value)
            numbers += formatQuantity(value, unit, locale, currency);
    };
    add(result->emissions.totalLocationG, Unit::GramCo2e);
    if (const QString percent = difference(document, row, locale);
        !percent.isEmpty() && !numbers.isEmpty())
        numbers.first() += u" (%1)"_s.arg(percent);
    add(result->energy.facilityKwh, Unit::Kilowatthour);
    add(result->durationH, Unit::Hours);
    add(result->cost.total, Unit::Money);
    const QString list = numbers.join(u" · "_s);
    if (row == document.baselineRow() && document.count() > 1)
        //: %1 a scenario, %2 its numbers
        return Texts::tr("– %1 (baseline): %2").arg(name, list);
    return Texts::tr("– %1: %2", "scenario, numbers").arg(name, list);
}

QStringList textsOf(const std::vector<Finding>& findings, FindingKind kind)
{
    QStringList texts;
    for (const Finding& finding : findings) {
        if (finding.kind == kind)
            texts += markedText(finding);
    }
    return texts;
}

} // namespace

QString mailSummary(const ScenarioDocument& document, const FindingOptions& options,
                    const QLocale& locale, const QDate& date)
{
    const auto found = findings(document, options, locale);
    QStringList blocks{fromUtf8(document.plan().title)};
    blocks += textsOf(found, FindingKind::Headline).join(u' ');
    QStringList lines;
    for (int row = 0; row < document.count(); ++row) {
        if (!document.scenario(row).hidden)
            lines += scenarioLine(document, row, locale);
    }
    if (!lines.isEmpty())
        //: above a list of scenarios with their numbers
        lines.prepend(Texts::tr("Emissions (location-based), energy, duration and cost:"));
    blocks += lines.join(u'\n');
    const QStringList caveats = textsOf(found, FindingKind::Caveat);
    if (!caveats.isEmpty())
        //: above what to bear in mind
        blocks += Texts::tr("Please note:") + u"\n– "_s + caveats.join(u"\n– "_s);
    blocks += locale.toString(date, QLocale::LongFormat) + u" · Vorlauf\n"_s
        + sourceNote(document, locale);
    blocks.removeAll(QString());
    return blocks.join(u"\n\n"_s) + u'\n';
}

} // namespace vorlauf
