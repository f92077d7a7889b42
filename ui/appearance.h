// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QObject>

class QApplication;

namespace vorlauf {

enum class Scheme { System, Light, Dark };

/// Light or dark, chosen or as the desktop has it: palette and style sheet of the application; and
/// the notation of the charts. Everything else hears of it by QEvent::PaletteChange or StyleChange.
class Appearance final : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(QApplication& application, QObject* parent = nullptr);

    /// Puts the style sheet on. To be called once the first window is built: under a sheet a widget
    /// is styled anew whenever it is given another parent, which is most of the time of a start.
    void dress();

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

    Notation notation() const;
    void setNotation(Notation notation); // of every chart

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Theme theme() const;
    void apply();

    QApplication& m_application;
    Scheme m_scheme = Scheme::System;
    bool m_systemDark = false, m_dressed = false;
};

} // namespace vorlauf
