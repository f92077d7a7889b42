// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QUndoStack;

namespace vorlauf {

/// Undo and redo, each with the name of its step.
class UndoActions final : public QObject
{
    Q_OBJECT
public:
    UndoActions(QUndoStack& stack, QObject* parent);

    void fill(QMenu& menu);
    void retranslate();
    void updateIcons();
    QAction* undo() const { return m_undo; }
    QAction* redo() const { return m_redo; }

private:
    QUndoStack& m_stack;
    QAction* m_undo;
    QAction* m_redo;
};

} // namespace vorlauf
