// SPDX-License-Identifier: GPL-3.0-or-later
#include "removescenario.h"

namespace vorlauf {

RemoveScenario::RemoveScenario(ScenarioDocument& document, int row, std::string baseline,
                               const QString& text)
    : QUndoCommand(text), m_document(document), m_row(row), m_baseline(std::move(baseline))
{
}

void RemoveScenario::undo()
{
    m_document.putRow(m_row, m_removed, m_baseline);
}

void RemoveScenario::redo()
{
    m_document.takeRow(m_row, m_removed, m_baseline);
}

} // namespace vorlauf
