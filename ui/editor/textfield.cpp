// SPDX-License-Identifier: GPL-3.0-or-later
#include "textfield.h"

#include "texts.h"

#include <QLineEdit>

namespace vorlauf {

TextField::TextField(EditedScenario& editedScenario, std::string path, Read read, Write write)
    : FieldWidget(editedScenario, std::move(path), Absence::Allowed)
    , m_read(std::move(read))
    , m_write(std::move(write))
    , m_edit(new QLineEdit)
{
    add(m_edit);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (m_edit->isModified())
            this->write(m_edit->text().trimmed());
    });
    retranslate();
    refresh();
}

void TextField::write(const QString& text)
{
    const QString before = valueText();
    Scenario changed = edited().scenario();
    m_write(changed, text.toStdString());
    edited().edit(std::move(changed), path(), edited().newGesture(),
                  describeEdit(label(), before, text));
    refresh();
}

void TextField::reset()
{
    write({});
}

QString TextField::valueText() const
{
    return fromUtf8(m_read(edited().scenario()));
}

void TextField::refresh()
{
    const QString text = valueText();
    if (m_edit->text() != text && !(m_edit->hasFocus() && m_edit->isModified()))
        m_edit->setText(text);
    showState(!text.isEmpty());
}

} // namespace vorlauf
