// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>
#include <QWidget>

namespace vorlauf {

/// Lets the wheel scroll the column instead of changing a control that was only passed over.
class WheelGuard final : public QObject
{
public:
    explicit WheelGuard(QWidget* control) : QObject(control)
    {
        control->setFocusPolicy(Qt::StrongFocus);
        control->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

} // namespace vorlauf
