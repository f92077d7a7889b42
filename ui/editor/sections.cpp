// SPDX-License-Identifier: GPL-3.0-or-later
#include "sections.h"

#include "catalogbox.h"
#include "contractseditor.h"
#include "foldsection.h"
#include "instantfield.h"
#include "mixeditor.h"
#include "numberfieldwidget.h"
#include "powereditor.h"
#include "profilefield.h"
#include "textfield.h"
#include "texts.h"
#include "wordbox.h"
#include "workloadeditor.h"

#include <QCoreApplication>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

constexpr auto allowed = FieldWidget::Absence::Allowed;
constexpr auto required = FieldWidget::Absence::NotAllowed;

class Sections
{
    Q_DECLARE_TR_FUNCTIONS(Sections)
};

FoldSection* section(const char* name, const char* title)
{
    return new FoldSection(
        u"section."_s + QString::fromLatin1(name), [title] { return Sections::tr(title); },
        "section");
}

FieldWidget* number(EditedScenario& edited, const char* path,
                    FieldWidget::Absence absence = allowed, std::vector<std::string> excluded = {})
{
    return new NumberFieldWidget(edited, numberSpec(path, std::move(excluded)), absence);
}

void addNumbers(EditedScenario& edited, FoldSection& target,
                std::initializer_list<const char*> paths)
{
    for (const char* path : paths)
        target.add(number(edited, path), false);
}

/// Another accelerator does not fit into the old one's server.
Member<std::string> acceleratorMember(const EditedScenario& edited)
{
    return {[](const Scenario& scenario) { return scenario.hardware.accelerator; },
            [&edited](Scenario& scenario, std::optional<std::string> id) {
                Hardware& hardware = scenario.hardware;
                const Node* node = hardware.node ? edited.catalog().node(*hardware.node) : nullptr;
                if (node && node->acceleratorId != id.value_or(""))
                    hardware.node = {};
                hardware.accelerator = std::move(id);
            }};
}

/// What was taken from the old grid does not belong to the new one.
void leaveGrid(Scenario& scenario)
{
    if (!scenario.electricity.mixCalibrated.value_or(false))
        return;
    scenario.electricity.mix = {};
    scenario.electricity.mixCalibrated = {};
}

Member<std::string> zoneMember()
{
    return {[](const Scenario& scenario) { return scenario.site.zone; },
            [](Scenario& scenario, std::optional<std::string> id) {
                leaveGrid(scenario);
                scenario.site.zone = std::move(id);
            }};
}

/// A region brings its own grid.
Member<std::string> regionMember()
{
    return {[](const Scenario& scenario) { return scenario.site.cloudRegion; },
            [](Scenario& scenario, std::optional<std::string> id) {
                leaveGrid(scenario);
                if (id)
                    scenario.site.zone = {};
                scenario.site.cloudRegion = std::move(id);
            }};
}

NumberSpec intensitySpec()
{
    NumberSpec spec = numberSpec("/electricity/intensityGPerKwh");
    spec.write = [](Scenario& scenario, Number value) {
        scenario.electricity.intensityGPerKwh = value;
        if (value) {
            scenario.electricity.mix = {};
            scenario.electricity.mixCalibrated = {};
        }
    };
    return spec;
}

/// A server of the accelerator first, then all others.
QStringList nodesFor(const EditedScenario& edited, const QString& text)
{
    const std::string wanted = edited.scenario().hardware.accelerator.value_or("");
    QStringList own, others;
    for (const QString& id : edited.find(text, "nodes")) {
        const Node* node = edited.catalog().node(id.toStdString());
        (node && node->acceleratorId == wanted ? own : others).append(id);
    }
    return own + others;
}

CatalogBox* acceleratorBox(EditedScenario& edited)
{
    return new CatalogBox(
        edited, "/hardware/accelerator", required, acceleratorMember(edited),
        {[&edited](const QString& text) { return edited.find(text, "accelerators"); },
         [&edited](std::string_view id) { return acceleratorName(edited.catalog(), id); }});
}

CatalogBox* nodeBox(EditedScenario& edited)
{
    return new CatalogBox(
        edited, "/hardware/node", allowed,
        memberOf([](auto& s) -> auto& { return s.hardware.node; }),
        {[&edited](const QString& text) { return nodesFor(edited, text); },
         [&edited](std::string_view id) { return nodeName(edited.catalog(), id); }});
}

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

} // namespace

FoldSection* modelSection(EditedScenario& edited)
{
    //: Section of the editor.
    FoldSection* model = section("model", QT_TRANSLATE_NOOP("Sections", "Model"));
    new WorkloadEditor(edited, *model); // belongs to the section
    return model;
}

FoldSection* trainingSection(EditedScenario& edited)
{
    //: Section of the editor.
    FoldSection* training = section("training", QT_TRANSLATE_NOOP("Sections", "Training"));
    training->add(
        wordBox(edited, "/boundary", memberOf([](auto& s) -> auto& { return s.boundary; })), true);
    training->add(wordBox(edited, "/workload/task",
                          memberOf([](auto& s) -> auto& { return s.workload.task; })),
                  true);
    addNumbers(
        edited, *training,
        {"/workload/lostFraction", "/workload/evaluationShare", "/workload/experimentsMultiplier"});
    FoldSection& more = training->more();
    more.add(number(edited, "/workload/adapterParameters"), false);
    more.add(wordBox(edited, "/workload/recomputation",
                     memberOf([](auto& s) -> auto& { return s.workload.recomputation; })),
             false);
    more.add(wordBox(edited, "/sci/per", memberOf([](auto& s) -> auto& { return s.sciPer; })),
             false);
    return training;
}

FoldSection* hardwareSection(EditedScenario& edited)
{
    //: Section of the editor.
    FoldSection* hardware = section("hardware", QT_TRANSLATE_NOOP("Sections", "Hardware"));
    hardware->add(acceleratorBox(edited), true);
    hardware->add(number(edited, "/hardware/count", required), true);
    hardware->add(number(edited, "/hardware/mfu", allowed, {"/hardware/hfu"}), true);
    hardware->add(wordBox(edited, "/hardware/precision",
                          memberOf([](auto& s) -> auto& { return s.hardware.precision; })),
                  false);
    hardware->add(new PowerEditor(edited), false);
    FoldSection& more = hardware->more();
    more.add(number(edited, "/hardware/hfu", allowed, {"/hardware/mfu"}), false);
    addNumbers(edited, more, {"/hardware/peakFlopsPerS"});
    more.add(nodeBox(edited), false);
    addNumbers(edited, more,
               {"/hardware/acceleratorsPerNode", "/hardware/hostWPerNode", "/hardware/networkW",
                "/hardware/storageTb"});
    more.add(number(edited, "/hardware/idleHours", allowed, {"/hardware/idleFactor"}), false);
    more.add(number(edited, "/hardware/idleFactor", allowed, {"/hardware/idleHours"}), false);
    addNumbers(edited, more,
               {"/hardware/lifetimeYears", "/hardware/lifetimeUtilisation",
                "/hardware/embodiedKgPerAccelerator", "/hardware/embodiedKgPerNode"});
    return hardware;
}

FoldSection* placeSection(EditedScenario& edited)
{
    //: Section of the editor.
    FoldSection* place = section("place", QT_TRANSLATE_NOOP("Sections", "Place"));
    place->add(
        new CatalogBox(edited, "/site/zone", allowed, zoneMember(),
                       {[&edited](const QString& text) { return edited.find(text, "zones"); },
                        [&edited](std::string_view id) {
                            return zoneName(edited.catalog(), id, edited.locale());
                        },
                        true}),
        true);
    place->add(
        new CatalogBox(
            edited, "/site/cloudRegion", allowed, regionMember(),
            {[&edited](const QString& text) { return edited.find(text, "cloud_regions"); },
             [&edited](std::string_view id) { return cloudRegionName(edited.catalog(), id); },
             true}),
        true);
    place->add(number(edited, "/site/pue"), true);
    addNumbers(edited, place->more(),
               {"/site/wueLPerKwh", "/site/onsiteShare", "/site/onsiteFactorGPerKwh"});
    return place;
}

FoldSection* electricitySection(EditedScenario& edited)
{
    //: Section of the editor.
    FoldSection* electricity = section("electricity", QT_TRANSLATE_NOOP("Sections", "Electricity"));
    electricity->add(new NumberFieldWidget(edited, intensitySpec(), allowed), true);
    electricity->add(new MixEditor(edited), true);
    electricity->add(new ContractsEditor(edited), true);
    FoldSection& more = electricity->more();
    more.add(wordBox(edited, "/electricity/factorSet",
                     memberOf([](auto& s) -> auto& { return s.electricity.factorSet; })),
             false);
    more.add(wordBox(edited, "/electricity/basis",
                     memberOf([](auto& s) -> auto& { return s.electricity.basis; })),
             false);
    addNumbers(edited, more, {"/electricity/gridLossShare", "/electricity/residualGPerKwh"});
    more.add(new ProfileField(edited), false);
    return electricity;
}

FoldSection* timeSection(EditedScenario& edited)
{
    //: Section of the editor: when the run takes place.
    FoldSection* time = section("time", QT_TRANSLATE_NOOP("Sections", "Time"));
    time->add(new InstantField(edited, "/schedule/start",
                               memberOf([](auto& s) -> auto& { return s.schedule.start; })),
              true);
    time->add(new InstantField(edited, "/schedule/deadline",
                               memberOf([](auto& s) -> auto& { return s.schedule.deadline; })),
              true);
    return time;
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

FoldSection* avoidedSection(EditedScenario& edited)
{
    //: Section of the editor.
    FoldSection* avoided = section("avoided", QT_TRANSLATE_NOOP("Sections", "Avoided emissions"));
    avoided->add(number(edited, "/avoided/tCO2e"), true);
    avoided->add(avoidedText(edited, "/avoided/mechanism", &Avoided::mechanism), false);
    avoided->add(avoidedText(edited, "/avoided/evidence", &Avoided::evidence), false);
    addNumbers(edited, avoided->more(),
               {"/avoided/attributionShare", "/avoided/realisedShare", "/avoided/rebound"});
    return avoided;
}

} // namespace vorlauf
