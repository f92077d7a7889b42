// SPDX-License-Identifier: GPL-3.0-or-later
#include "supplyprofile.h"

#include "columnbox.h"
#include "profilefield.h"
#include "texts.h"

#include <QLabel>
#include <QSignalBlocker>

namespace vorlauf {

using namespace Qt::StringLiterals;

SupplyProfile::SupplyProfile(EditedScenario& editedScenario)
    : FieldWidget(editedScenario, "/electricity/cfeHourly/profile", Absence::NotAllowed)
    , m_shape(columnBox())
    , m_hours(new QLabel)
{
    add(m_shape);
    add(m_hours, u".hours"_s);
    m_hours->setWordWrap(true);
    connect(m_shape, &QComboBox::activated, this,
            [this](int index) { choose(ProfileShape(index)); });
    retranslate();
    refresh();
}

void SupplyProfile::choose(ProfileShape shape)
{
    showMessage({});
    if (shape != ProfileShape::Hourly) {
        write(shape, {});
    } else if (const QString name = ProfileField::chooseFile(this, label()); !name.isEmpty()) {
        load(name);
    }
    refresh();
}

void SupplyProfile::load(const QString& fileName)
{
    auto hours = ProfileField::read(fileName, edited().locale(), Unit::One);
    if (const auto* fault = std::get_if<QString>(&hours))
        showMessage(*fault);
    else
        write(ProfileShape::Hourly, std::get<std::vector<double>>(std::move(hours)));
}

void SupplyProfile::write(ProfileShape shape, std::vector<double> hourly)
{
    Scenario changed = edited().scenario();
    if (!changed.electricity.cfeHourly)
        return;
    const QString before = valueText();
    changed.electricity.cfeHourly->shape = shape;
    changed.electricity.cfeHourly->hourly = std::move(hourly);
    edited().edit(std::move(changed), path(), edited().newGesture(),
                  describeEdit(label(), before, vorlauf::label(shape)));
}

QString SupplyProfile::valueText() const
{
    const auto& supply = edited().scenario().electricity.cfeHourly;
    return supply ? vorlauf::label(supply->shape) : QString();
}

void SupplyProfile::refresh()
{
    const auto& supply = edited().scenario().electricity.cfeHourly;
    setVisible(supply.has_value());
    const QSignalBlocker blocker(m_shape);
    m_shape->setCurrentIndex(supply ? int(supply->shape) : -1);
    const bool hourly = supply && supply->shape == ProfileShape::Hourly;
    m_hours->setText(hourly ? tr("%Ln hour(s)", nullptr, int(supply->hourly.size())) : QString());
    m_hours->setVisible(hourly);
    showState(supply.has_value());
}

void SupplyProfile::retranslate()
{
    FieldWidget::retranslate();
    const QSignalBlocker blocker(m_shape);
    m_shape->clear();
    for (const ProfileShape shape : {ProfileShape::Flat, ProfileShape::Solar})
        m_shape->addItem(vorlauf::label(shape));
    m_shape->addItem(tr("Hour by hour, from a file…"));
}

} // namespace vorlauf
