// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenariodocument.h"

#include <QUndoCommand>

namespace vorlauf {

/// Puts another value of a scenario, with its result, in a row. Steps of one gesture merge.
class EditScenario final : public QUndoCommand
{
public:
    EditScenario(ScenarioDocument& document, int row, ScenarioRow changed, const QString& path,
                 int gesture, const QString& text);
    int id() const override { return 1; }
    void undo() override;
    void redo() override;
    bool mergeWith(const QUndoCommand* command) override;

private:
    ScenarioDocument& m_document;
    int m_row;
    ScenarioRow m_other;
    QString m_path;
    int m_gesture;
};

} // namespace vorlauf
