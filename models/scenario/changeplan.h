// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenariodocument.h"

#include <QUndoCommand>

namespace vorlauf {

/// Puts another title, currency or baseline; results are those in another currency, else empty.
class ChangePlan final : public QUndoCommand
{
public:
    ChangePlan(ScenarioDocument& document, PlanHead head, std::vector<ScenarioResult> results,
               const QString& text);
    void undo() override;
    void redo() override;

private:
    ScenarioDocument& m_document;
    PlanHead m_other;
    std::vector<ScenarioResult> m_results;
};

} // namespace vorlauf
