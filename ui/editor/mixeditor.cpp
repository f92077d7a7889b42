// SPDX-License-Identifier: GPL-3.0-or-later
#include "mixeditor.h"

#include "checkfield.h"
#include "columnbox.h"
#include "mixing.h"
#include "numberfieldwidget.h"
#include "numbers.h"
#include "texts.h"

#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

constexpr char mixPath[] = "/electricity/mix";

Number shareOf(const Scenario& scenario, const std::string& key)
{
    const auto& mix = scenario.electricity.mix;
    const auto found = mix ? mix->find(key) : Mix::const_iterator();
    return mix && found != mix->end() ? Number(found->second) : Number();
}

} // namespace

MixEditor::MixEditor(EditedScenario& editedScenario)
    : FieldWidget(editedScenario, mixPath, Absence::Allowed)
    , m_start(new QPushButton)
    , m_rowsPlace(new QWidget)
    , m_sources(columnBox())
    , m_calibrated(
          new CheckField(edited(), "/electricity/mixCalibrated", Absence::NotAllowed,
                         memberOf([](auto& s) -> auto& { return s.electricity.mixCalibrated; })))
{
    auto* place = new QVBoxLayout(m_rowsPlace);
    place->setContentsMargins(0, 0, 0, 0);
    add(m_start, u".start"_s);
    add(m_rowsPlace, u".rows"_s);
    add(m_sources, u".sources"_s);
    add(m_calibrated, u".calibrated"_s);
    connect(m_start, &QPushButton::clicked, this, &MixEditor::start);
    connect(m_sources, &QComboBox::activated, this,
            [this](int index) { addSource(m_sources->itemData(index).toString().toStdString()); });
    retranslate();
    refresh();
}

std::string MixEditor::zone() const
{
    const Site& site = edited().scenario().site;
    if (site.zone)
        return *site.zone;
    const CloudRegion* region
        = site.cloudRegion ? edited().catalog().cloudRegion(*site.cloudRegion) : nullptr;
    return region ? region->zoneId : "WORLD";
}

void MixEditor::write(std::optional<Mix> mix, bool calibrated, const QString& text)
{
    Scenario changed = edited().scenario();
    changed.electricity.mixCalibrated = mix && calibrated ? std::optional(true) : std::nullopt;
    if (mix)
        changed.electricity.intensityGPerKwh = {};
    changed.electricity.mix = std::move(mix);
    edited().edit(std::move(changed), path(), edited().newGesture(), text);
}

void MixEditor::start()
{
    Mix mix = gridMix(edited().catalog(), zone());
    const bool fromGrid = !mix.empty();
    if (!fromGrid && !edited().catalog().energySources.empty())
        mix[edited().catalog().energySources.front().key] = 1;
    //: Undo step: the mix of the grid was opened for editing.
    write(std::move(mix), fromGrid, tr("Edit the energy mix"));
}

void MixEditor::reset()
{
    m_locked.clear();
    //: Undo step.
    write(std::nullopt, false, tr("Back to the mix of the grid"));
}

void MixEditor::addSource(const std::string& key)
{
    const auto& mix = edited().scenario().electricity.mix;
    if (!mix || key.empty() || mix->contains(key))
        return;
    Scenario changed = edited().scenario();
    (*changed.electricity.mix)[key] = 0;
    edited().edit(
        std::move(changed), path(), edited().newGesture(),
        //: Undo step. %1 is an energy source.
        tr("Add %1 to the mix").arg(energySourceName(edited().catalog(), key, edited().locale())));
}

QWidget* MixEditor::buildRow(const std::string& key)
{
    NumberSpec spec{mixPath + ("/" + key),
                    Unit::Share,
                    0,
                    1,
                    0,
                    1,
                    false,
                    false,
                    [key](const Scenario& scenario) { return shareOf(scenario, key); },
                    [this, key](Scenario& scenario, Number share) {
                        auto& mix = scenario.electricity.mix;
                        if (mix && share)
                            mix = withShare(std::move(*mix), key, *share, m_locked);
                    }};
    auto* field = new NumberFieldWidget(edited(), std::move(spec), Absence::NotAllowed);
    const QString name = energySourceName(edited().catalog(), key, edited().locale());
    field->setLabel(name);
    auto* lock = new QToolButton;
    lock->setObjectName(fromUtf8(mixPath) + u'/' + fromUtf8(key) + u".lock"_s);
    lock->setProperty("role", u"reset"_s);
    lock->setCheckable(true);
    lock->setChecked(m_locked.contains(key));
    lock->setAccessibleName(tr("Lock the share of %1").arg(name));
    lock->setToolTip(lock->accessibleName());
    const auto show = [field, lock](bool locked) {
        field->setControlsEnabled(!locked);
        //: Keeps a share of the mix as it is while others change.
        lock->setText(locked ? tr("unlock") : tr("lock"));
    };
    show(lock->isChecked());
    connect(lock, &QToolButton::toggled, this, [this, key, show](bool locked) {
        show(locked);
        if (locked)
            m_locked.insert(key);
        else
            m_locked.erase(key);
    });
    field->addBeside(lock);
    return field;
}

void MixEditor::buildRows(const Mix& mix)
{
    if (m_rows) { // it may be one of its rows that asks
        m_rows->hide();
        m_rows->setParent(nullptr);
        m_rows->deleteLater();
    }
    m_rows = new QWidget;
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_keys.clear();
    // in the order of the catalog, so that rows stay where they are
    for (const EnergySource& source : edited().catalog().energySources) {
        if (mix.contains(source.key))
            m_keys.push_back(source.key);
    }
    for (const auto& [key, share] : mix) {
        if (std::ranges::find(m_keys, key) == m_keys.end())
            m_keys.push_back(key);
    }
    for (const std::string& key : m_keys)
        column->addWidget(buildRow(key));
    m_rowsPlace->layout()->addWidget(m_rows);
}

void MixEditor::fillSources(const Mix& mix)
{
    const QSignalBlocker blocker(m_sources);
    m_sources->clear();
    for (const EnergySource& source : edited().catalog().energySources) {
        if (!mix.contains(source.key))
            m_sources->addItem(energySourceName(edited().catalog(), source.key, edited().locale()),
                               fromUtf8(source.key));
    }
    m_sources->setPlaceholderText(tr("Add an energy source"));
    m_sources->setCurrentIndex(-1);
}

void MixEditor::refresh()
{
    const auto& mix = edited().scenario().electricity.mix;
    if (edited().row() != m_row)
        m_locked.clear();
    const Mix shown = mix.value_or(Mix());
    const bool sameKeys = shown.size() == m_keys.size()
        && std::ranges::all_of(m_keys, [&](const std::string& key) { return shown.contains(key); });
    if (!sameKeys || edited().row() != m_row || !m_rows) {
        buildRows(shown);
        fillSources(shown);
    }
    m_row = edited().row();
    m_start->setVisible(!mix);
    m_rowsPlace->setVisible(mix.has_value());
    m_sources->setVisible(mix.has_value());
    m_calibrated->setVisible(mix.has_value());
    showState(mix.has_value());
}

void MixEditor::retranslate()
{
    FieldWidget::retranslate();
    m_start->setText(tr("Edit the mix"));
    m_start->setAccessibleName(tr("Edit the mix of the grid"));
    m_sources->setAccessibleName(tr("Add an energy source"));
    m_row = -1; // names of sources are words
}

QString MixEditor::valueText() const
{
    return edited().scenario().electricity.mix ? tr("own mix") : QString();
}

} // namespace vorlauf
