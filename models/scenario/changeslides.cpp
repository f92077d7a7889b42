// SPDX-License-Identifier: GPL-3.0-or-later
#include "changeslides.h"

namespace vorlauf {

ChangeSlides::ChangeSlides(ScenarioDocument& document, std::vector<PlanSlide> slides,
                           const QString& text)
    : QUndoCommand(text), m_document(document), m_other(std::move(slides))
{
}

void ChangeSlides::undo()
{
    redo(); // the swap is its own inverse
}

void ChangeSlides::redo()
{
    m_document.exchangeSlides(m_other);
}

} // namespace vorlauf
