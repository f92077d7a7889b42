// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenariodocument.h"

#include <QUndoCommand>

namespace vorlauf {

/// Adds a scenario; baseline is what the plan names afterwards.
class InsertScenario final : public QUndoCommand
{
public:
    InsertScenario(ScenarioDocument& document, int row, ScenarioRow added, std::string baseline,
                   const QString& text);
    void undo() override;
    void redo() override;

private:
    ScenarioDocument& m_document;
    int m_row;
    ScenarioRow m_added;
    std::string m_baseline;
};

} // namespace vorlauf
