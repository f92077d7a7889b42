// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidecommand.h"

#include <QKeyEvent>

namespace vorlauf {

std::optional<SlideCommand> commandOf(const QKeyEvent& event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return {};
    switch (event.key()) {
    case Qt::Key_Space:
        return event.modifiers() & Qt::ShiftModifier ? SlideCommand::Previous : SlideCommand::Next;
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return SlideCommand::Next;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        return SlideCommand::Previous;
    case Qt::Key_Home:
        return SlideCommand::First;
    case Qt::Key_End:
        return SlideCommand::Last;
    case Qt::Key_B:
    case Qt::Key_Period:
        return SlideCommand::Black;
    case Qt::Key_Escape:
        return SlideCommand::End;
    default:
        return {};
    }
}

} // namespace vorlauf
