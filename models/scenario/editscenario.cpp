// SPDX-License-Identifier: GPL-3.0-or-later
#include "editscenario.h"

namespace vorlauf {

EditScenario::EditScenario(ScenarioDocument& document, int row, ScenarioRow changed,
                           const QString& path, int gesture, const QString& text)
    : QUndoCommand(text)
    , m_document(document)
    , m_row(row)
    , m_other(std::move(changed))
    , m_path(path)
    , m_gesture(gesture)
{
}

void EditScenario::undo()
{
    redo(); // the swap is its own inverse
}

void EditScenario::redo()
{
    m_document.exchangeRow(m_row, m_other);
}

bool EditScenario::mergeWith(const QUndoCommand* command)
{
    const auto& next = static_cast<const EditScenario&>(*command);
    if (next.m_row != m_row || next.m_path != m_path || next.m_gesture != m_gesture)
        return false;
    setText(next.text());
    setObsolete(m_document.scenario(m_row) == m_other.scenario); // dragged back: drop the step
    return true;
}

} // namespace vorlauf
