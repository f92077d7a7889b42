// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenariodocument.h"

#include <QUndoCommand>

namespace vorlauf {

/// Moves a scenario; baseline is what the plan names afterwards.
class MoveScenario final : public QUndoCommand
{
public:
    MoveScenario(ScenarioDocument& document, int from, int to, std::string baseline,
                 const QString& text);
    void undo() override;
    void redo() override;

private:
    ScenarioDocument& m_document;
    int m_from, m_to;
    std::string m_baseline;
};

} // namespace vorlauf
