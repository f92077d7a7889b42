// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QObject>

class QApplication;

namespace vorlauf {

enum class Scheme { System, Light, Dark };

/// Light or dark, chosen or as the desktop has it: palette and style sheet of the application.
/// Everything else hears of it by QEvent::PaletteChange.
class Appearance final : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(QApplication& application, QObject* parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    QApplication& m_application;
    Scheme m_scheme = Scheme::System;
    bool m_systemDark = false;
};

} // namespace vorlauf
