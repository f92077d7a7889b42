// SPDX-License-Identifier: GPL-3.0-or-later
#include "carbonpricebox.h"
#include "catalogbox.h"
#include "claims.h"
#include "instantfield.h"
#include "noteline.h"
#include "resultnote.h"
#include "sectionparts.h"
#include "sections.h"
#include "textfield.h"
#include "texts.h"
#include "wordbox.h"

#include <algorithm>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

TextField* avoidedText(EditedScenario& edited, const char* path, std::string Avoided::*member)
{
    return new TextField(
        edited, path,
        [member](const Scenario& scenario) {
            return scenario.avoided ? (*scenario.avoided).*member : std::string();
        },
        [member](Scenario& scenario, std::string text) {
            Avoided avoided = scenario.avoided.value_or(Avoided());
            avoided.*member = std::move(text);
            scenario.avoided = avoided == Avoided() ? std::nullopt : std::optional(avoided);
        });
}

CheckContext contextOf(const EditedScenario& edited)
{
    return {edited.catalog(), edited.locale(), edited.currency()};
}

/// Whether a cap is kept and, if not, what alone would bring the run under it.
ResultNote::Said sayCap(const EditedScenario& edited, std::string_view id)
{
    const Estimate* result = edited.estimate();
    if (!result)
        return {};
    const auto check = std::ranges::find(result->checks, id, &Check::id);
    if (check == result->checks.end())
        return {};
    const CheckContext context = contextOf(edited);
    QStringList lines{checkText(*check, context)};
    if (const QString overrun = overrunText(*check, context); !overrun.isEmpty())
        lines.append(overrun);
    if (check->status != CheckStatus::Fail)
        return {lines.join(u'\n'), check->status == CheckStatus::Pass ? "better" : "secondary"};
    const auto levers
        = leversFor(edited.scenario(), edited.catalog(), edited.currency().toStdString(), *check);
    const QStringList ways = leverTexts(levers, *check, edited.scenario(), context);
    if (!ways.isEmpty())
        lines.append(Sections::tr("Alone would do:"));
    return {(lines + ways).join(u'\n'), "worse"};
}

ResultNote::Said sayRules(const EditedScenario& edited)
{
    const Estimate* result = edited.estimate();
    return {result ? rulesSummary(*result, contextOf(edited)) : QString()};
}

ResultNote::Said sayBreakEven(const EditedScenario& edited)
{
    const Estimate* result = edited.estimate();
    return {result ? breakEvenText(*result, contextOf(edited)) : QString()};
}

void addCap(EditedScenario& edited, FoldSection& target, const char* path, const char* id,
            bool inSummary)
{
    target.add(number(edited, path), inSummary);
    target.add(new ResultNote(edited, QString::fromLatin1(id),
                              [id](const EditedScenario& shown) { return sayCap(shown, id); }));
}

/// The accelerator of the use; an empty use is none.
Member<std::string> servingMember()
{
    return {[](const Scenario& scenario) {
                return scenario.use ? scenario.use->accelerator : std::nullopt;
            },
            [](Scenario& scenario, std::optional<std::string> id) {
                Use use = scenario.use.value_or(Use());
                use.accelerator = std::move(id);
                scenario.use = use == Use() ? std::nullopt : std::optional(use);
            }};
}

} // namespace

FoldSection* timeSection(EditedScenario& edited)
{
    //: Section of the editor: when the run takes place.
    FoldSection* time = section("time", QT_TRANSLATE_NOOP("Sections", "Time"));
    time->add(new InstantField(edited, "/schedule/start",
                               memberOf([](auto& s) -> auto& { return s.schedule.start; })),
              true);
    time->add(wordBox(edited, "/schedule/policy",
                      memberOf([](auto& s) -> auto& { return s.schedule.policy; })),
              true);
    time->add(new InstantField(edited, "/schedule/deadline",
                               memberOf([](auto& s) -> auto& { return s.schedule.deadline; })),
              true);
    time->setMore(
        [&edited](FoldSection& more) { addNumbers(edited, more, {"/schedule/restartOverheadH"}); });
    return time;
}

FoldSection* useSection(EditedScenario& edited)
{
    //: Section of the editor: answering queries with the trained model.
    FoldSection* use = section("use", QT_TRANSLATE_NOOP("Sections", "Use"));
    use->add(number(edited, "/use/queriesPerDay"), true);
    use->add(number(edited, "/use/days"), true);
    for (const char* path : {"/use/promptTokens", "/use/outputTokens"})
        use->add(number(edited, path, allowed, {"/use/whPerQuery"}), false);
    use->add(number(edited, "/use/whPerQuery", allowed, {"/use/promptTokens", "/use/outputTokens"}),
             true);
    use->add(new ResultNote(edited, u"useResult"_s, sayBreakEven));
    use->setMore([&edited](FoldSection& more) {
        addNumbers(edited, more, {"/use/growthPerDay"});
        more.add(
            new CatalogBox(
                edited, "/use/accelerator", allowed, servingMember(),
                {[&edited](const QString& text) { return edited.find(text, "accelerators"); },
                 [&edited](std::string_view id) { return acceleratorName(edited.catalog(), id); }}),
            false);
        addNumbers(edited, more,
                   {"/use/prefillUtilisation", "/use/decodeUtilisation", "/use/fleetUtilisation"});
    });
    return use;
}

FoldSection* costSection(EditedScenario& edited)
{
    //: Section of the editor.
    FoldSection* cost = section("cost", QT_TRANSLATE_NOOP("Sections", "Cost"));
    cost->add(wordBox(edited, "/economics/mode",
                      memberOf([](auto& s) -> auto& { return s.economics.mode; })),
              true);
    cost->add(number(edited, "/economics/rentPerAcceleratorHour"), true);
    cost->add(number(edited, "/economics/electricityPricePerKwh"), true);
    cost->add(number(edited, "/economics/carbonPricePerT"), true);
    cost->add(carbonPriceBox(edited), false);
    cost->add(carbonPriceSource(edited));
    cost->setMore([&edited](FoldSection& more) {
        more.add(wordBox(edited, "/economics/carbonPriceScope",
                         memberOf([](auto& s) -> auto& { return s.economics.carbonPriceScope; })),
                 false);
        addNumbers(edited, more,
                   {"/economics/capexPerAccelerator", "/economics/capexPerNode",
                    "/economics/waterPricePerM3"});
        more.add(socialCostMemo(edited));
    });
    return cost;
}

FoldSection* limitsSection(EditedScenario& edited)
{
    //: Section of the editor: caps that the run has to keep.
    FoldSection* limits = section("limits", QT_TRANSLATE_NOOP("Sections", "Limits"));
    addCap(edited, *limits, "/caps/emissionsT", "cap.emissions", true);
    addCap(edited, *limits, "/caps/durationH", "cap.duration", true);
    addCap(edited, *limits, "/caps/cost", "cap.cost", true);
    limits->setMore([&edited](FoldSection& more) {
        addCap(edited, more, "/caps/energyMwh", "cap.energy", false);
        addCap(edited, more, "/caps/waterM3", "cap.water", false);
    });
    return limits;
}

FoldSection* rulesSection(EditedScenario& edited)
{
    //: Section of the editor: what laws ask about a data centre.
    FoldSection* rules = section("rules", QT_TRANSLATE_NOOP("Sections", "Rules"));
    rules->add(new NoteLine(u"rulesNote"_s, [] {
        return Sections::tr("What rules ask about the data centre. This is no legal advice.");
    }));
    rules->add(new ResultNote(edited, u"rulesResult"_s, sayRules));
    rules->add(number(edited, "/site/powerMw"), true);
    rules->add(new InstantField(edited, "/site/startedOperation", asInstant(memberOf([
                                ](auto& s) -> auto& { return s.site.startedOperation; })),
                                TimeDetail::Day),
               true);
    rules->add(number(edited, "/site/heatReuseShare"), false);
    rules->add(number(edited, "/site/renewableShare"), false);
    return rules;
}

FoldSection* avoidedSection(EditedScenario& edited)
{
    //: Section of the editor.
    FoldSection* avoided = section("avoided", QT_TRANSLATE_NOOP("Sections", "Avoided emissions"));
    avoided->add(new NoteLine(u"avoidedNote"_s, [] {
        return Sections::tr("A claim against a world without the model: reported beside the "
                            "footprint, never netted.");
    }));
    avoided->add(number(edited, "/avoided/tCO2e"), true);
    avoided->add(avoidedText(edited, "/avoided/mechanism", &Avoided::mechanism), false);
    avoided->add(avoidedText(edited, "/avoided/evidence", &Avoided::evidence), false);
    avoided->setMore([&edited](FoldSection& more) {
        addNumbers(edited, more,
                   {"/avoided/attributionShare", "/avoided/realisedShare", "/avoided/rebound"});
    });
    return avoided;
}

} // namespace vorlauf
