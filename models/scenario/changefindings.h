// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenariodocument.h"

#include <QUndoCommand>

namespace vorlauf {

/// Puts other words of the user's own in place of findings.
class ChangeFindings final : public QUndoCommand
{
public:
    ChangeFindings(ScenarioDocument& document, std::vector<FindingText> findings,
                   const QString& text);
    void undo() override;
    void redo() override;

private:
    ScenarioDocument& m_document;
    std::vector<FindingText> m_other;
};

} // namespace vorlauf
