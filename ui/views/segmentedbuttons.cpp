// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmentedbuttons.h"

#include "style.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace vorlauf {

SegmentedButtons::SegmentedButtons(const QString& name, int count, QWidget* parent)
    : QFrame(parent), m_group(new QButtonGroup(this))
{
    setObjectName(name);
    setRole(*this, "segments");
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (int i = 0; i < count; ++i) {
        auto* button = new QToolButton;
        button->setObjectName(name + QString::number(i));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFont(textFont(12, true));
        setRole(*button, "segment");
        m_group->addButton(button, i);
        row->addWidget(button);
    }
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int position, bool checked) {
        if (checked)
            Q_EMIT chosen(position);
    });
}

void SegmentedButtons::setTexts(const QString& name, const QStringList& texts)
{
    setAccessibleName(name);
    for (int i = 0; i < texts.size(); ++i)
        m_group->button(i)->setText(texts[i]);
}

int SegmentedButtons::current() const
{
    return m_group->checkedId();
}

void SegmentedButtons::setCurrent(int position)
{
    m_group->button(position)->setChecked(true);
}

} // namespace vorlauf
