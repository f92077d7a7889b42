// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkkind.h"
#include "checks.h"
#include "contexts.h"
#include "findingfacts.h"
#include "findings.h"
#include "numbers.h"
#include "texts.h"

#include <cmath>

namespace vorlauf {

namespace {

/// The sentences about one cap. %1 a scenario, %2 its value, %3 the cap, %4 how far they are apart.
struct CapSentences {
    QString over, below, exact, unknown;
};

CapSentences capSentences(std::string_view id)
{
    if (id == "cap.emissions")
        return {Texts::tr("“%1” emits %2 and exceeds its cap of %3 by %4."),
                Texts::tr("“%1” emits %2 and stays %4 below its cap of %3."),
                Texts::tr("“%1” emits %2, just as much as its cap allows."),
                Texts::tr("Whether “%1” keeps its emissions cap of %2 is not known.")};
    if (id == "cap.energy")
        return {Texts::tr("“%1” needs %2 of electricity and exceeds its cap of %3 by %4."),
                Texts::tr("“%1” needs %2 of electricity and stays %4 below its cap of %3."),
                Texts::tr("“%1” needs %2 of electricity, just as much as its cap allows."),
                Texts::tr("Whether “%1” keeps its energy cap of %2 is not known.")};
    if (id == "cap.cost")
        return {Texts::tr("“%1” costs %2 and exceeds its cap of %3 by %4."),
                Texts::tr("“%1” costs %2 and stays %4 below its cap of %3."),
                Texts::tr("“%1” costs %2, just as much as its cap allows."),
                Texts::tr("Whether “%1” keeps its cost cap of %2 is not known.")};
    if (id == "cap.duration")
        return {Texts::tr("“%1” takes %2 and exceeds its cap of %3 by %4."),
                Texts::tr("“%1” takes %2 and stays %4 below its cap of %3."),
                Texts::tr("“%1” takes %2, just as long as its cap allows."),
                Texts::tr("Whether “%1” keeps its cap of %2 on the duration is not known.")};
    return {Texts::tr("“%1” consumes %2 of water and exceeds its cap of %3 by %4."),
            Texts::tr("“%1” consumes %2 of water and stays %4 below its cap of %3."),
            Texts::tr("“%1” consumes %2 of water, just as much as its cap allows."),
            Texts::tr("Whether “%1” keeps its water cap of %2 is not known.")};
}

QString capText(const Check& check, const QString& name, const CheckContext& context)
{
    const Unit unit = unitOf(check.id, context.catalog);
    const auto quantity = [&](Number value) {
        return formatQuantity(value, unit, context.locale, context.currency);
    };
    const CapSentences sentences = capSentences(check.id);
    const QString limit = quantity(check.limit);
    if (!check.value)
        return sentences.unknown.arg(name, limit);
    const double distance = *check.value - *check.limit;
    const QString value = quantity(check.value);
    if (distance == 0)
        return sentences.exact.arg(name, value);
    const QString apart = *check.limit > 0
        ? formatQuantity(std::abs(distance) / *check.limit, Unit::Share, context.locale, {}, 2)
        : quantity(std::abs(distance));
    return (distance > 0 ? sentences.over : sentences.below).arg(name, value, limit, apart);
}

QString keptText(std::size_t kept, bool all, const QString& name)
{
    return all ? Texts::tr("“%1” keeps its %n cap(s).", nullptr, int(kept)).arg(name)
               : Texts::tr("“%1” keeps its %n other cap(s).", nullptr, int(kept)).arg(name);
}

QString ruleText(const RuleVerdict& fact, const ScenarioDocument& document,
                 const CheckContext& context)
{
    const QString names = scenarioNames(document, fact.rows, context.locale);
    const QString rule = checkName(fact.check, context);
    const QString asked = ruleCriterion(fact.check, context);
    const int count = int(fact.rows.size());
    if (fact.status == CheckStatus::Fail)
        //: %1 one scenario or several, %2 the name of a rule, %3 what it asks, "PUE at most 1.5"
        return Texts::tr("%1 do(es) not keep the rule “%2” (%3).", nullptr, count)
            .arg(names, rule, asked);
    //: %1 one scenario or several, %2 the name of a rule, %3 its threshold or what it is about
    return Texts::tr("%1 reach(es) what the rule “%2” is about (%3); see what it asks for.",
                     nullptr, count)
        .arg(names, rule, asked);
}

} // namespace

std::vector<Finding> capFindings(const ScenarioDocument& document, const QLocale& locale)
{
    const CheckContext context{document.catalog(), locale, fromUtf8(document.plan().currency)};
    std::vector<Finding> list;
    for (const CapFacts& facts : capFacts(document)) {
        const Scenario& scenario = document.scenario(facts.row);
        const QString name = fromUtf8(scenario.name);
        const auto add = [&](const std::string& key, const QString& text) {
            list.push_back(withOwnWords(document, FindingKind::Cap, key, text, locale));
        };
        const auto addEach = [&](const std::vector<Check>& checks) {
            for (const Check& check : checks)
                add("cap:" + scenario.id + ':' + check.id.substr(check.id.find('.') + 1),
                    capText(check, name, context));
        };
        addEach(facts.failed);
        addEach(facts.unknown);
        if (facts.kept.size() == 1)
            addEach(facts.kept);
        else if (!facts.kept.empty())
            add("caps:" + scenario.id,
                keptText(facts.kept.size(), facts.failed.empty() && facts.unknown.empty(), name));
    }
    return list;
}

std::vector<Finding> ruleFindings(const ScenarioDocument& document, const QLocale& locale)
{
    const CheckContext context{document.catalog(), locale, fromUtf8(document.plan().currency)};
    const RuleOutcome rules = ruleOutcome(document);
    std::vector<Finding> list;
    if (!rules.any)
        return list;
    const auto add = [&](std::string key, const QString& text) {
        list.push_back(withOwnWords(document, FindingKind::Rule, std::move(key), text, locale));
    };
    for (const RuleVerdict& fact : rules.facts)
        add(fact.check + (fact.status == CheckStatus::Fail ? ":fail" : ":flag"),
            ruleText(fact, document, context));
    if (rules.unknown > 0)
        add("rules:unknown",
            Texts::tr("%n rule(s) cannot be judged, because inputs are missing.", nullptr,
                      rules.unknown));
    if (rules.kept > 0)
        add("rules:kept",
            Texts::tr("%n rule(s) is (are) kept by every scenario in its scope.", nullptr,
                      rules.kept));
    if (!list.empty())
        add("rules:note", rulesNote(document, locale));
    return list;
}

} // namespace vorlauf
