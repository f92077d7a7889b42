// SPDX-License-Identifier: GPL-3.0-or-later
#include "changefindings.h"

namespace vorlauf {

ChangeFindings::ChangeFindings(ScenarioDocument& document, std::vector<FindingText> findings,
                               const QString& text)
    : QUndoCommand(text), m_document(document), m_other(std::move(findings))
{
}

void ChangeFindings::undo()
{
    redo(); // the swap is its own inverse
}

void ChangeFindings::redo()
{
    m_document.exchangeFindings(m_other);
}

} // namespace vorlauf
