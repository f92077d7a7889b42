// SPDX-License-Identifier: GPL-3.0-or-later
#include "changeplan.h"

namespace vorlauf {

ChangePlan::ChangePlan(ScenarioDocument& document, PlanHead head,
                       std::vector<ScenarioResult> results, const QString& text)
    : QUndoCommand(text)
    , m_document(document)
    , m_other(std::move(head))
    , m_results(std::move(results))
{
}

void ChangePlan::undo()
{
    redo(); // the swap is its own inverse
}

void ChangePlan::redo()
{
    m_document.exchangeHead(m_other, m_results);
}

} // namespace vorlauf
