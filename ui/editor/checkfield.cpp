// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkfield.h"

#include "texts.h"

#include <QCheckBox>
#include <QSignalBlocker>

namespace vorlauf {

CheckField::CheckField(EditedScenario& editedScenario, std::string path, Absence absence,
                       Member<bool> member)
    : FieldWidget(editedScenario, std::move(path), absence)
    , m_member(std::move(member))
    , m_check(new QCheckBox)
{
    add(m_check);
    connect(m_check, &QCheckBox::clicked, this, [this](bool checked) { write(checked); });
    retranslate();
    refresh();
}

void CheckField::write(std::optional<bool> value)
{
    const auto before = m_member.read(edited().scenario());
    Scenario changed = edited().scenario();
    m_member.write(changed, value);
    edited().edit(std::move(changed), path(), edited().newGesture(),
                  describeEdit(label(), nameOf(before), nameOf(value)));
}

void CheckField::reset()
{
    write({});
}

QString CheckField::nameOf(std::optional<bool> value) const
{
    if (!value)
        return {};
    return *value ? tr("yes") : tr("no");
}

void CheckField::refresh()
{
    const auto given = m_member.read(edited().scenario());
    const QSignalBlocker blocker(m_check);
    m_check->setChecked(given.value_or(false));
    showState(given.has_value());
}

void CheckField::retranslate()
{
    FieldWidget::retranslate();
    m_check->setText(tr("Yes"));
}

} // namespace vorlauf
