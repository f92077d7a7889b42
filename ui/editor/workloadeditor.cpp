// SPDX-License-Identifier: GPL-3.0-or-later
#include "workloadeditor.h"

#include "catalogbox.h"
#include "catalogchoice.h"
#include "checkfield.h"
#include "columnbox.h"
#include "foldsection.h"
#include "numberfieldwidget.h"
#include "texts.h"
#include "wordbox.h"

#include <QSignalBlocker>

namespace vorlauf {

using namespace Qt::StringLiterals;
using namespace std::string_literals;
using Kind = WorkloadKind;

namespace {

template <typename T>
Member<T> architectureMember(std::optional<T> Architecture::*member)
{
    return {[=](const Scenario& scenario) {
                const auto& architecture = scenario.workload.architecture;
                return architecture ? (*architecture).*member : std::nullopt;
            },
            [=](Scenario& scenario, std::optional<T> value) {
                auto& architecture = scenario.workload.architecture;
                if (!architecture)
                    architecture.emplace();
                (*architecture).*member = value;
            }};
}

} // namespace

WorkloadEditor::WorkloadEditor(EditedScenario& editedScenario, FoldSection& section)
    : FieldWidget(editedScenario, "/workload", Absence::NotAllowed), m_kind(columnBox())
{
    add(m_kind, u".kind"_s);
    section.add(static_cast<QWidget*>(this));
    addMain(section);
    addMore(section);
    connect(m_kind, &QComboBox::activated, this, [this](int index) { choose(Kind(index)); });
    retranslate();
    refresh();
}

FieldWidget* WorkloadEditor::number(const char* path, Absence absence,
                                    std::vector<std::string> excluded)
{
    return new NumberFieldWidget(edited(), numberSpec(path, std::move(excluded)), absence);
}

void WorkloadEditor::put(FoldSection& section, FieldWidget* field, Place place,
                         std::initializer_list<WorkloadKind> kinds)
{
    unsigned bits = 0;
    for (const WorkloadKind kind : kinds)
        bits |= 1U << unsigned(kind);
    m_entries.push_back({field, place, bits});
    if (place == Place::Main)
        section.add(field, true);
    else
        section.more().add(field, false);
}

void WorkloadEditor::addMain(FoldSection& section)
{
    const auto required = Absence::NotAllowed;
    auto* preset = new CatalogBox(
        edited(), "/workload/preset", required,
        {[](const Scenario& scenario) { return scenario.workload.preset; }, choosePreset},
        {[this](const QString& text) { return edited().find(text, "model_presets"); },
         [this](std::string_view id) { return presetName(edited().catalog(), id); }});
    put(section, preset, Place::Main, {Kind::Preset});
    m_parameters = number("/workload/parameters");
    m_tokens = number("/workload/tokens");
    put(section, m_parameters, Place::Main, {Kind::Preset, Kind::Parameters});
    for (const char* name : {"layers", "hidden", "heads"})
        put(section, number(("/workload/architecture/"s + name).c_str(), required), Place::Main,
            {Kind::Architecture});
    put(section, number("/workload/architecture/sequence"), Place::Main, {Kind::Architecture});
    put(section, m_tokens, Place::Main, {Kind::Preset, Kind::Parameters, Kind::Architecture});
    put(section, number("/workload/flops", required), Place::Main, {Kind::Flop});
    put(section, number("/workload/acceleratorHours", required), Place::Main,
        {Kind::AcceleratorHours});
    put(section, number("/workload/energyKwh", required), Place::Main, {Kind::Energy});
    put(section,
        wordBox(edited(), "/workload/energyLevel",
                memberOf([](auto& s) -> auto& { return s.workload.energyLevel; }), required),
        Place::Main, {Kind::Energy});
    put(section, number("/workload/samples", required), Place::Main, {Kind::CountedSamples});
    put(section, number("/workload/flopsPerSample", Absence::Allowed, {"/workload/macsPerSample"}),
        Place::Main, {Kind::CountedSamples});
    put(section, number("/workload/macsPerSample", Absence::Allowed, {"/workload/flopsPerSample"}),
        Place::Main, {Kind::CountedSamples});
}

void WorkloadEditor::addMore(FoldSection& section)
{
    put(section, number("/workload/activeParameters"), Place::More,
        {Kind::Preset, Kind::Parameters, Kind::Flop, Kind::AcceleratorHours});
    for (const char* name : {"kvHeads", "qkHeadDim", "vHeadDim", "ffn"})
        put(section, number(("/workload/architecture/"s + name).c_str()), Place::More,
            {Kind::Architecture});
    put(section,
        new CheckField(edited(), "/workload/architecture/gated", Absence::Allowed,
                       architectureMember(&Architecture::gated)),
        Place::More, {Kind::Architecture});
    for (const char* name : {"vocabulary", "experts", "routed", "shared", "expertFfn"})
        put(section, number(("/workload/architecture/"s + name).c_str()), Place::More,
            {Kind::Architecture});
    put(section,
        wordBox(edited(), "/workload/architecture/attention",
                architectureMember(&Architecture::attention)),
        Place::More, {Kind::Architecture});
    put(section, number("/workload/frozenFlopsPerSample"), Place::More, {Kind::CountedSamples});
    m_more = &section.more();
}

void WorkloadEditor::choose(WorkloadKind kind)
{
    const Workload& now = edited().scenario().workload;
    if (kind == kindOf(now))
        return;
    Scenario changed = edited().scenario();
    changed.workload = inKind(now, kind, edited().estimate(), edited().catalog());
    edited().edit(
        std::move(changed), path(), edited().newGesture(),
        describeEdit(label(), m_kind->itemText(int(kindOf(now))), m_kind->itemText(int(kind))));
}

void WorkloadEditor::refresh()
{
    const WorkloadKind kind = kindOf(edited().scenario().workload);
    const QSignalBlocker blocker(m_kind);
    m_kind->setCurrentIndex(int(kind));
    bool more = false;
    for (const Entry& entry : m_entries) {
        const bool shown = (entry.kinds >> unsigned(kind)) & 1U;
        entry.field->setVisible(shown);
        more = more || (shown && entry.place == Place::More);
    }
    m_more->setVisible(more);
    // a published model has both in the catalog
    const Absence absence = kind == Kind::Preset ? Absence::Allowed : Absence::NotAllowed;
    m_parameters->setAbsence(absence);
    m_tokens->setAbsence(absence);
    showState(true);
}

void WorkloadEditor::retranslate()
{
    FieldWidget::retranslate();
    const QSignalBlocker blocker(m_kind);
    m_kind->clear();
    //: Ways to say what is trained.
    m_kind->addItems({tr("Published model"), tr("Parameters and tokens"), tr("Architecture"),
                      //: Way to say what is trained: floating-point operations.
                      tr("FLOP"), tr("Accelerator-hours"), tr("Measured energy"),
                      tr("Samples (images, speech)")});
}

} // namespace vorlauf
