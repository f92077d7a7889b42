// SPDX-License-Identifier: GPL-3.0-or-later
#include "insertscenario.h"

namespace vorlauf {

InsertScenario::InsertScenario(ScenarioDocument& document, int row, ScenarioRow added,
                               std::string baseline, const QString& text)
    : QUndoCommand(text)
    , m_document(document)
    , m_row(row)
    , m_added(std::move(added))
    , m_baseline(std::move(baseline))
{
}

void InsertScenario::undo()
{
    m_document.takeRow(m_row, m_added, m_baseline);
}

void InsertScenario::redo()
{
    m_document.putRow(m_row, m_added, m_baseline);
}

} // namespace vorlauf
