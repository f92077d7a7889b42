// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include "style.h"

#include <QApplication>
#include <QEvent>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {
/// Without a palette of ours the application shows that of the desktop.
bool systemIsDark()
{
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}
} // namespace

Appearance::Appearance(QApplication& application, QObject* parent)
    : QObject(parent), m_application(application), m_systemDark(systemIsDark())
{
    // One style everywhere: those of the desktops draw parts of controls that no sheet reaches.
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    loadFonts();
    QApplication::setFont(textFont(13));
    apply();
    m_application.installEventFilter(this);
}

void Appearance::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    apply();
}

Notation Appearance::notation() const
{
    return currentTheme().notation;
}

void Appearance::setNotation(Notation notation)
{
    if (notation == this->notation())
        return;
    setCurrentNotation(notation);
    apply();
}

bool Appearance::eventFilter(QObject* watched, QEvent* event)
{
    // The desktop changed its colours: ask again once the event has been handled.
    if (event->type() == QEvent::ThemeChange) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_systemDark = systemIsDark();
                apply();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Appearance::dress()
{
    if (m_dressed)
        return;
    m_dressed = true;
    apply();
}

Theme Appearance::theme() const
{
    const bool dark = m_scheme == Scheme::Dark || (m_scheme == Scheme::System && m_systemDark);
    return dark ? Theme::darkTheme() : Theme::lightTheme();
}

void Appearance::apply()
{
    QApplication::setPalette(theme().palette());
    if (m_dressed)
        m_application.setStyleSheet(styleSheet(theme()));
}

} // namespace vorlauf
