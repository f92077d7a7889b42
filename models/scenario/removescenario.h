// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenariodocument.h"

#include <QUndoCommand>

namespace vorlauf {

/// Takes a scenario out; baseline is what the plan names afterwards.
class RemoveScenario final : public QUndoCommand
{
public:
    RemoveScenario(ScenarioDocument& document, int row, std::string baseline, const QString& text);
    void undo() override;
    void redo() override;

private:
    ScenarioDocument& m_document;
    int m_row;
    ScenarioRow m_removed;
    std::string m_baseline;
};

} // namespace vorlauf
