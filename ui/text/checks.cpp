// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "checkkind.h"
#include "contexts.h"
#include "leverlines.h"
#include "numbers.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <set>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

QString quantity(Number value, Unit unit, const CheckContext& context)
{
    return formatQuantity(value, unit, context.locale, context.currency);
}

QString dayText(Date day, const CheckContext& context)
{
    return context.locale.toString(QDate(1970, 1, 1).addDays(day.days), QLocale::ShortFormat);
}

QString dayText(const std::string& text, const CheckContext& context)
{
    const auto day = parseDate(text);
    return day ? dayText(*day, context) : fromUtf8(text);
}

QString capName(std::string_view id)
{
    if (id == "cap.emissions")
        return fieldLabel("/caps/emissionsT");
    if (id == "cap.energy")
        return fieldLabel("/caps/energyMwh");
    if (id == "cap.cost")
        return fieldLabel("/caps/cost");
    if (id == "cap.duration")
        return fieldLabel("/caps/durationH");
    return fieldLabel("/caps/waterM3");
}

/// What a rule measures.
QString metricName(const Regulation& rule)
{
    if (rule.metric == "pue")
        return fieldLabel("/site/pue");
    if (rule.metric == "heatReuseShare")
        return fieldLabel("/site/heatReuseShare");
    if (rule.metric == "renewableShare")
        return fieldLabel("/site/renewableShare");
    if (rule.metric == "powerMw")
        return fieldLabel("/site/powerMw");
    if (rule.metric == "trainFlop")
        return fieldLabel("/workload/flops");
    if (rule.metric == "energyStatement" || rule.metric == "isGpaiModel")
        //: A model that can serve many purposes, as the EU AI Act names it.
        return Texts::tr("General-purpose AI model");
    return fromUtf8(rule.metric);
}

bool isYesOrNo(const Regulation& rule)
{
    return rule.metric == "energyStatement" || rule.metric == "isGpaiModel";
}

/// The threshold in the unit of the metric, as the checks give it.
Number thresholdOf(const Regulation& rule)
{
    if (!rule.threshold)
        return {};
    return *rule.threshold / (rule.unit == "%" ? 100 : rule.unit == "kW" ? 1000 : 1);
}

/// "PUE at most 1.5"
QString criterion(const Regulation& rule, const CheckContext& context)
{
    const QString name = metricName(rule);
    if (isYesOrNo(rule) || !rule.threshold)
        return name;
    const std::string id = "rule." + rule.regulationId;
    const QString limit = quantity(thresholdOf(rule), unitOf(id, context.catalog), context);
    if (rule.comparator == "<=")
        //: %1 a quantity such as PUE, %2 a number; so the next three
        return Texts::tr("%1 at most %2").arg(name, limit);
    if (rule.comparator == "<")
        return Texts::tr("%1 below %2").arg(name, limit);
    if (rule.comparator == ">")
        return Texts::tr("%1 above %2").arg(name, limit);
    return Texts::tr("%1 at least %2").arg(name, limit);
}

/// How far a rule binds.
QString bindingText(const Regulation& rule)
{
    if (rule.status == "draft")
        return Texts::tr("draft", "of a rule");
    if (rule.binding == "voluntary")
        return Texts::tr("voluntary", "rule");
    if (rule.binding == "guidance")
        return Texts::tr("guidance", "how authorities read a law");
    if (rule.binding == "permit condition")
        return Texts::tr("condition of a permit", "rule");
    if (rule.binding == "plan")
        return Texts::tr("plan of a government", "rule");
    return Texts::tr("law", "rule");
}

QString missingText(const Regulation& rule, const Scenario& scenario, const Estimate& result)
{
    QStringList names;
    for (const std::string& path : missingInputs(rule, scenario, result))
        names.append(fieldLabel(path));
    return names.isEmpty() ? QString() : Texts::tr("Not given: %1.").arg(names.join(u", "_s));
}

void explainCap(const Check& check, const Scenario& scenario, const CheckContext& context,
                QStringList& lines)
{
    if (const QString overrun = overrunText(check, context); !overrun.isEmpty())
        lines.append(overrun);
    const auto levers = leversFor(scenario, context.catalog, context.currency.toStdString(), check);
    const QStringList texts = leverTexts(levers, check, scenario, context);
    if (texts.isEmpty())
        return;
    lines.append(check.status == CheckStatus::Fail
                     ? Texts::tr("What alone would bring it to the limit:")
                     : Texts::tr("What alone would use up the limit:"));
    lines += texts;
}

void explainRule(const Check& check, const Regulation& rule, const Scenario& scenario,
                 const Estimate& result, const CheckContext& context, QStringList& lines)
{
    lines.append(checkNote(check.id, context));
    if (check.status == CheckStatus::Unknown) {
        if (const QString missing = missingText(rule, scenario, result); !missing.isEmpty())
            lines.append(missing);
    }
    if (!rule.validFrom.empty() && rule.validUntil.empty())
        lines.append(Texts::tr("Valid from %1.").arg(dayText(rule.validFrom, context)));
    else if (!rule.validFrom.empty())
        lines.append(Texts::tr("Valid from %1 to %2.")
                         .arg(dayText(rule.validFrom, context), dayText(rule.validUntil, context)));
    //: The day for which it was looked at whether a rule is kept.
    lines.append(Texts::tr("Evaluated for %1.").arg(dayText(result.rulesDay, context)));
    lines.append(Texts::tr("Source: %1").arg(sourceText(context.catalog, rule.sourceId)));
    lines.append(Texts::tr("This is no legal advice."));
}

} // namespace

QString statusText(CheckStatus status)
{
    switch (status) {
    case CheckStatus::Pass:
        //: Result of a check; the sign says the same as the word.
        return Texts::tr("✓ Pass");
    case CheckStatus::Fail:
        return Texts::tr("✗ Fail");
    case CheckStatus::Flag:
        //: A duty or a threshold of a rule is reached.
        return Texts::tr("! Flag");
    case CheckStatus::NotApplicable:
        return Texts::tr("– Not applicable");
    case CheckStatus::Unknown:
        return Texts::tr("? Unknown");
    }
    return {};
}

QString checkName(std::string_view id, const CheckContext& context)
{
    const Regulation* rule = ruleOf(id, context.catalog);
    if (!rule)
        return id.starts_with("cap.") ? capName(id) : fromUtf8(id);
    const bool german = context.locale.language() == QLocale::German && !rule->nameDe.empty();
    return fromUtf8(german ? rule->nameDe : rule->nameEn);
}

QString ruleCriterion(std::string_view id, const CheckContext& context)
{
    const Regulation* rule = ruleOf(id, context.catalog);
    return rule ? criterion(*rule, context) : QString();
}

QString checkNote(std::string_view id, const CheckContext& context)
{
    const Regulation* rule = ruleOf(id, context.catalog);
    if (!rule)
        return {};
    QStringList parts{criterion(*rule, context), bindingText(*rule)};
    if (!rule->lastChecked.empty())
        //: The day on which somebody last read the text of a law.
        parts.append(Texts::tr("checked %1").arg(dayText(rule->lastChecked, context)));
    return parts.join(u" · "_s);
}

QString checkText(const Check& check, const CheckContext& context)
{
    const QString status = statusText(check.status);
    const Regulation* rule = ruleOf(check.id, context.catalog);
    if (!check.value || check.status == CheckStatus::NotApplicable || (rule && isYesOrNo(*rule)))
        return status;
    const Unit unit = unitOf(check.id, context.catalog);
    if (rule) // the limit stands beside its name
        return Texts::tr("%1: %2", "status and value of a check")
            .arg(status, quantity(check.value, unit, context));
    return Texts::tr("%1: %2 of %3", "status, value and limit of a check")
        .arg(status, quantity(check.value, unit, context), quantity(check.limit, unit, context));
}

QString overrunText(const Check& check, const CheckContext& context)
{
    if (!check.value || !check.limit)
        return {};
    const double over = *check.value - *check.limit;
    const QString amount = quantity(std::abs(over), unitOf(check.id, context.catalog), context);
    const QString percent = formatDifference(check.value, check.limit, context.locale);
    return over > 0 ? Texts::tr("%1 over the limit (%2)").arg(amount, percent)
                    : Texts::tr("%1 below the limit (%2)").arg(amount, percent);
}

QStringList leverTexts(const std::vector<Lever>& levers, const Check& check,
                       const Scenario& scenario, const CheckContext& context)
{
    QStringList texts;
    for (const Lever& lever : levers) {
        const Unit unit = leverUnit(lever.kind, scenario.workload);
        const QString name = leverName(lever.kind, scenario.workload);
        if (lever.value)
            texts.append(Texts::tr("%1: %2 instead of %3")
                             .arg(name, quantity(lever.value, unit, context),
                                  quantity(lever.today, unit, context)));
        else
            texts.append(
                Texts::tr("%1: not possible alone; %2 would leave %3")
                    .arg(name, quantity(lever.best, unit, context),
                         quantity(lever.bestResult, unitOf(check.id, context.catalog), context)));
    }
    return texts;
}

QStringList checkExplanation(const Check& check, const Scenario& scenario, const Estimate& result,
                             const CheckContext& context)
{
    QStringList lines{checkName(check.id, context), checkText(check, context)};
    if (const Regulation* rule = ruleOf(check.id, context.catalog))
        explainRule(check, *rule, scenario, result, context, lines);
    else
        explainCap(check, scenario, context, lines);
    return lines;
}

QString rulesSummary(const Estimate& result, const CheckContext& context)
{
    const auto count = [&](CheckStatus status) {
        return int(std::ranges::count_if(result.checks, [&](const Check& check) {
            return check.status == status
                && groupOf(check.id, context.catalog) == CheckGroup::Rules;
        }));
    };
    QStringList parts;
    const auto add = [&](CheckStatus status) {
        if (const int number = count(status); number > 0)
            //: %1 status of a check, %2 number of rules with it
            parts.append(
                Texts::tr("%1: %2").arg(statusText(status), context.locale.toString(number)));
    };
    for (const CheckStatus status :
         {CheckStatus::Fail, CheckStatus::Flag, CheckStatus::Unknown, CheckStatus::Pass})
        add(status);
    return parts.isEmpty() ? Texts::tr("No rule in force applies here.") : parts.join(u" · "_s);
}

QStringList targetNotes(const ScenarioDocument& document, const QLocale& locale)
{
    std::set<std::string> ids;
    for (int row = 0; row < document.count(); ++row) {
        if (const Estimate* result = document.result(row).shown())
            ids.insert(result->targets.begin(), result->targets.end());
    }
    const CheckContext context{document.catalog(), locale, {}};
    QStringList notes;
    for (const std::string& id : ids)
        //: %1 name of a target, %2 what it asks
        notes.append(Texts::tr("For information, a target and no limit of a site: %1 (%2)")
                         .arg(checkName(id, context), checkNote(id, context)));
    return notes;
}

QString rulesNote(const ScenarioDocument& document, const QLocale& locale)
{
    std::set<Date> days;
    bool any = false;
    for (int row = 0; row < document.count(); ++row) {
        const Estimate* result = document.result(row).shown();
        if (!result)
            continue;
        days.insert(result->rulesDay);
        any = any || std::ranges::any_of(result->checks, [](const Check& check) {
                  return check.id.starts_with("rule.");
              });
    }
    if (!any)
        return {};
    QStringList texts;
    for (const Date day : days)
        texts.append(dayText(day, {document.catalog(), locale, {}}));
    //: %1 one or more dates
    return Texts::tr("Rules evaluated for %1; this is no legal advice.").arg(texts.join(u", "_s));
}

} // namespace vorlauf
