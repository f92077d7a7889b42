// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenariodocument.h"

#include <QUndoCommand>

namespace vorlauf {

/// Puts other slides.
class ChangeSlides final : public QUndoCommand
{
public:
    ChangeSlides(ScenarioDocument& document, std::vector<PlanSlide> slides, const QString& text);
    void undo() override;
    void redo() override;

private:
    ScenarioDocument& m_document;
    std::vector<PlanSlide> m_other;
};

} // namespace vorlauf
