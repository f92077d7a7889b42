// SPDX-License-Identifier: GPL-3.0-or-later
#include "sections.h"
#include "sectionparts.h"

#include "catalogbox.h"
#include "catalogchoice.h"
#include "contractseditor.h"
#include "leverspec.h"
#include "mixeditor.h"
#include "powereditor.h"
#include "profilefield.h"
#include "profilezone.h"
#include "supplyprofile.h"
#include "texts.h"
#include "wordbox.h"
#include "workloadeditor.h"

#include <limits>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

Member<std::string> acceleratorMember(const EditedScenario& edited)
{
    return {[](const Scenario& scenario) { return scenario.hardware.accelerator; },
            [&edited](Scenario& scenario, std::optional<std::string> id) {
                chooseAccelerator(scenario, edited.catalog(), std::move(id));
            }};
}

Member<std::string> zoneMember()
{
    return {[](const Scenario& scenario) { return scenario.site.zone; }, chooseZone};
}

/// A region brings its own grid.
Member<std::string> regionMember()
{
    return {[](const Scenario& scenario) { return scenario.site.cloudRegion; },
            [](Scenario& scenario, std::optional<std::string> id) {
                chooseZone(scenario, id ? std::nullopt : scenario.site.zone);
                scenario.site.cloudRegion = std::move(id);
            }};
}

/// A supply is there with its volume and goes with it.
NumberSpec supplySpec()
{
    NumberSpec spec;
    spec.path = "/electricity/cfeHourly/annualMwh";
    spec.unit = Unit::Megawatthour;
    spec.maximum = std::numeric_limits<double>::infinity();
    spec.sliderLow = 1;
    spec.sliderHigh = 1e6;
    spec.logarithmic = true;
    spec.read = [](const Scenario& scenario) {
        const auto& supply = scenario.electricity.cfeHourly;
        return supply ? Number(supply->annualMwh) : Number();
    };
    spec.write = [](Scenario& scenario, Number value) {
        auto& supply = scenario.electricity.cfeHourly;
        if (!value)
            supply.reset();
        else if (supply)
            supply->annualMwh = *value;
        else
            supply = HourlySupply{*value, ProfileShape::Flat, {}};
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

void addRareHardware(EditedScenario& edited, FoldSection& more)
{
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
}

/// Zones that have an hourly series to lend.
QStringList hourlyZones(const EditedScenario& edited, const QString& text)
{
    QStringList ids = edited.find(text, "zones");
    ids.removeIf([&](const QString& id) { return !profileOf(id.toStdString(), edited.catalog()); });
    return ids;
}

void addRareElectricity(EditedScenario& edited, FoldSection& more)
{
    more.add(wordBox(edited, "/electricity/factorSet",
                     memberOf([](auto& s) -> auto& { return s.electricity.factorSet; })),
             false);
    more.add(wordBox(edited, "/electricity/basis",
                     memberOf([](auto& s) -> auto& { return s.electricity.basis; })),
             false);
    addNumbers(edited, more,
               {"/electricity/gridLossShare", "/electricity/residualGPerKwh",
                "/electricity/forecastYear"});
    more.add(new ProfileField(edited), false);
    more.add(new CatalogBox(edited, "/electricity/profileZone", allowed,
                            memberOf([](auto& s) -> auto& { return s.electricity.profileZone; }),
                            {[&edited](const QString& text) { return hourlyZones(edited, text); },
                             [&edited](std::string_view id) {
                                 return zoneName(edited.catalog(), id, edited.locale());
                             },
                             true}),
             false);
    more.add(new NumberFieldWidget(edited, supplySpec(), allowed), false);
    more.add(new SupplyProfile(edited), false);
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
    training->setMore([&edited](FoldSection& more) {
        more.add(number(edited, "/workload/adapterParameters"), false);
        more.add(wordBox(edited, "/workload/recomputation",
                         memberOf([](auto& s) -> auto& { return s.workload.recomputation; })),
                 false);
        more.add(wordBox(edited, "/sci/per", memberOf([](auto& s) -> auto& { return s.sciPer; })),
                 false);
    });
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
    hardware->setMore([&edited](FoldSection& more) { addRareHardware(edited, more); });
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
    place->setMore([&edited](FoldSection& more) {
        addNumbers(edited, more,
                   {"/site/wueLPerKwh", "/site/onsiteShare", "/site/onsiteFactorGPerKwh"});
    });
    return place;
}

FoldSection* electricitySection(EditedScenario& edited)
{
    //: Section of the editor.
    FoldSection* electricity = section("electricity", QT_TRANSLATE_NOOP("Sections", "Electricity"));
    electricity->add(new NumberFieldWidget(edited, intensitySpec(), allowed), true);
    electricity->add(new MixEditor(edited), true);
    electricity->add(new ContractsEditor(edited), true);
    electricity->setMore([&edited](FoldSection& more) { addRareElectricity(edited, more); });
    return electricity;
}

} // namespace vorlauf
