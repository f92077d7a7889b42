// SPDX-License-Identifier: GPL-3.0-or-later
#include "movescenario.h"

namespace vorlauf {

MoveScenario::MoveScenario(ScenarioDocument& document, int from, int to, std::string baseline,
                           const QString& text)
    : QUndoCommand(text)
    , m_document(document)
    , m_from(from)
    , m_to(to)
    , m_baseline(std::move(baseline))
{
}

void MoveScenario::undo()
{
    m_document.moveRow(m_to, m_from, m_baseline);
}

void MoveScenario::redo()
{
    m_document.moveRow(m_from, m_to, m_baseline);
}

} // namespace vorlauf
