// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultnote.h"

#include "style.h"

#include <QEvent>

namespace vorlauf {

ResultNote::ResultNote(EditedScenario& edited, const QString& name,
                       std::function<Said(const EditedScenario&)> say)
    : m_edited(edited), m_say(std::move(say))
{
    setObjectName(name);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(&edited, &EditedScenario::changed, this, &ResultNote::refresh);
}

void ResultNote::refresh()
{
    if (!parentWidget())
        return;
    if (!parentWidget()->isVisible()) {
        setVisible(true); // so that it is told when its section opens
        return;
    }
    const Said said = m_say(m_edited);
    setText(said.text);
    setRole(*this, said.role);
    setVisible(!said.text.isEmpty());
}

void ResultNote::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QLabel::changeEvent(event);
}

void ResultNote::showEvent(QShowEvent* event)
{
    QLabel::showEvent(event);
    refresh();
}

} // namespace vorlauf
