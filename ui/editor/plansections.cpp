// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogbox.h"
#include "instantfield.h"
#include "noteline.h"
#include "sectionparts.h"
#include "sections.h"
#include "textfield.h"
#include "texts.h"
#include "wordbox.h"

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
    addNumbers(edited, time->more(), {"/schedule/restartOverheadH"});
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
    FoldSection& more = use->more();
    addNumbers(edited, more, {"/use/growthPerDay"});
    more.add(
        new CatalogBox(
            edited, "/use/accelerator", allowed, servingMember(),
            {[&edited](const QString& text) { return edited.find(text, "accelerators"); },
             [&edited](std::string_view id) { return acceleratorName(edited.catalog(), id); }}),
        false);
    addNumbers(edited, more,
               {"/use/prefillUtilisation", "/use/decodeUtilisation", "/use/fleetUtilisation"});
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
    FoldSection& more = cost->more();
    more.add(wordBox(edited, "/economics/carbonPriceScope",
                     memberOf([](auto& s) -> auto& { return s.economics.carbonPriceScope; })),
             false);
    addNumbers(edited, more,
               {"/economics/capexPerAccelerator", "/economics/capexPerNode",
                "/economics/waterPricePerM3"});
    return cost;
}

FoldSection* limitsSection(EditedScenario& edited)
{
    //: Section of the editor: caps that the run has to keep.
    FoldSection* limits = section("limits", QT_TRANSLATE_NOOP("Sections", "Limits"));
    for (const char* path : {"/caps/emissionsT", "/caps/durationH", "/caps/cost"})
        limits->add(number(edited, path), true);
    addNumbers(edited, limits->more(), {"/caps/energyMwh", "/caps/waterM3"});
    return limits;
}

FoldSection* rulesSection(EditedScenario& edited)
{
    //: Section of the editor: what laws ask about a data centre.
    FoldSection* rules = section("rules", QT_TRANSLATE_NOOP("Sections", "Rules"));
    rules->add(new NoteLine(u"rulesNote"_s, [] {
        return Sections::tr("What rules ask about the data centre. This is no legal advice.");
    }));
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
    addNumbers(edited, avoided->more(),
               {"/avoided/attributionShare", "/avoided/realisedShare", "/avoided/rebound"});
    return avoided;
}

} // namespace vorlauf
