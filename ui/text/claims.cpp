// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims.h"

#include "contexts.h"
#include "numbers.h"

namespace vorlauf {

namespace {

QString grams(Number value, const CheckContext& context)
{
    return formatQuantity(value, Unit::GramCo2e, context.locale, context.currency);
}

void addGiven(const char* path, const std::string& text, QStringList& lines)
{
    if (!text.empty())
        //: %1 name of an input, %2 what was given
        lines.append(Texts::tr("%1: %2").arg(fieldLabel(path), fromUtf8(text)));
}

/// A share of METHOD 9.1; a default is an assumption and says so.
void addShare(const char* path, Number given, QStringList& lines, const CheckContext& context)
{
    const QString share = formatQuantity(given.value_or(1), Unit::Share, context.locale, {});
    lines.append(given ? Texts::tr("%1: %2").arg(fieldLabel(path), share)
                       : Texts::tr("%1: %2 (assumed)").arg(fieldLabel(path), share));
}

} // namespace

QStringList claimLines(const Scenario& scenario, const Estimate& result,
                       const CheckContext& context)
{
    if (!scenario.avoided || !result.avoidedG)
        return {};
    const Avoided& avoided = *scenario.avoided;
    QStringList lines{
        Texts::tr("Scenario claim against a world without the model: %1 avoided.")
            .arg(grams(result.avoidedG, context)),
        Texts::tr("Footprint of this scenario: %1, reported beside it and never netted.")
            .arg(grams(result.emissions.totalLocationG, context))};
    addGiven("/avoided/mechanism", avoided.mechanism, lines);
    addGiven("/avoided/evidence", avoided.evidence, lines);
    addShare("/avoided/attributionShare", avoided.attributionShare, lines, context);
    addShare("/avoided/realisedShare", avoided.realisedShare, lines, context);
    if (avoided.rebound)
        lines.append(Texts::tr("%1: %2").arg(
            fieldLabel("/avoided/rebound"),
            formatQuantity(avoided.rebound, Unit::Share, context.locale, {})));
    else
        lines.append(Texts::tr("Rebound not considered."));
    return lines;
}

QString breakEvenText(const Estimate& result, const CheckContext& context)
{
    if (!result.use)
        return {};
    const UseResult& use = *result.use;
    if (use.breakEvenQueries && !use.breakEvenDays)
        return Texts::tr("Use never emits as much as the training.");
    if (!use.breakEvenDays)
        return {};
    const auto text = [&](Number value, Unit unit) {
        return formatQuantity(value, unit, context.locale, context.currency);
    };
    return Texts::tr("Use has emitted as much as the training after %1 (queries: %2).")
        .arg(text(use.breakEvenDays, Unit::Days), text(use.breakEvenQueries, Unit::Tokens));
}

} // namespace vorlauf
