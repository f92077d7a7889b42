// SPDX-License-Identifier: GPL-3.0-or-later
#include "undoactions.h"

#include "style.h"

#include <QAction>
#include <QMenu>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace vorlauf {

UndoActions::UndoActions(QUndoStack& stack, QObject* parent)
    : QObject(parent), m_stack(stack), m_undo(new QAction(this)), m_redo(new QAction(this))
{
    m_undo->setObjectName(u"undo"_s);
    m_redo->setObjectName(u"redo"_s);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(QKeySequence(u"Ctrl+Shift+Z"_s));
    connect(m_undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::indexChanged, this, &UndoActions::retranslate);
    connect(&stack, &QUndoStack::undoTextChanged, this, &UndoActions::retranslate);
    connect(&stack, &QUndoStack::redoTextChanged, this, &UndoActions::retranslate);
    updateIcons();
    retranslate();
}

void UndoActions::fill(QMenu& menu)
{
    menu.addAction(m_undo);
    menu.addAction(m_redo);
}

void UndoActions::retranslate()
{
    const auto escaped = [](QString text) { return text.replace(u'&', u"&&"_s); };
    m_undo->setEnabled(m_stack.canUndo());
    m_redo->setEnabled(m_stack.canRedo());
    //: %1 is the name of a step, such as "Parameters 7 billion → 13 billion"
    m_undo->setText(m_stack.canUndo() ? tr("&Undo: %1").arg(escaped(m_stack.undoText()))
                                      : tr("&Undo"));
    //: %1 is the name of a step, such as "Parameters 7 billion → 13 billion"
    m_redo->setText(m_stack.canRedo() ? tr("&Redo: %1").arg(escaped(m_stack.redoText()))
                                      : tr("&Redo"));
    m_undo->setIconText(tr("Undo"));
    m_redo->setIconText(tr("Redo"));
}

void UndoActions::updateIcons()
{
    m_undo->setIcon(themeIcon(u"undo"_s));
    m_redo->setIcon(themeIcon(u"redo"_s));
}

} // namespace vorlauf
