// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicemenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace vorlauf {

ChoiceMenu::ChoiceMenu(const QString& name, QWidget* parent) : QMenu(parent)
{
    setObjectName(name);
    setToolTipsVisible(true);
}

QAction* ChoiceMenu::addChoice(const QString& key, const QString& text)
{
    QAction* action = addAction(text);
    action->setCheckable(true);
    action->setData(key);
    connect(action, &QAction::triggered, this, &ChoiceMenu::changed);
    return action;
}

void ChoiceMenu::setChoices(const QList<std::pair<QString, QString>>& keysAndTexts)
{
    const QStringList before = ticked();
    clear();
    for (const auto& [key, text] : keysAndTexts)
        addChoice(key, text)->setChecked(before.contains(key));
}

QAction* ChoiceMenu::choice(const QString& key) const
{
    for (QAction* action : actions()) {
        if (action->data().toString() == key)
            return action;
    }
    return nullptr;
}

QStringList ChoiceMenu::ticked() const
{
    QStringList keys;
    for (const QAction* action : actions()) {
        if (action->isCheckable() && action->isChecked())
            keys.append(action->data().toString());
    }
    return keys;
}

void ChoiceMenu::mouseReleaseEvent(QMouseEvent* event)
{
    QAction* action = actionAt(event->pos());
    if (action && action->isCheckable() && action->isEnabled())
        action->trigger();
    else
        QMenu::mouseReleaseEvent(event);
}

void ChoiceMenu::keyPressEvent(QKeyEvent* event)
{
    QAction* action = activeAction();
    const bool ticks = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return;
    if (ticks && action && action->isCheckable() && action->isEnabled())
        action->trigger();
    else
        QMenu::keyPressEvent(event);
}

} // namespace vorlauf
