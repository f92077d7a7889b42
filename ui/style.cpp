// SPDX-License-Identifier: GPL-3.0-or-later
#include "style.h"

#include <QApplication>
#include <QFile>
#include <QStyle>
#include <QWidget>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {
constexpr const char* notationProperty = "chartNotation"; // of the application, as its palette is

QString themeName(const Theme& theme)
{
    return theme.dark ? u"dark"_s : u"light"_s;
}
} // namespace

QString styleSheet(const Theme& theme)
{
    QFile file(u":/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const QColor onAccent = theme.dark ? theme.window : theme.surface;
    // Longer names first: "@surface" is the beginning of "@surface2".
    const std::array<std::pair<QLatin1StringView, QString>, 13> values{{
        {"@accentSoft"_L1, theme.accentSoft.name()},
        {"@onAccent"_L1, onAccent.name()},
        {"@secondary"_L1, theme.textSecondary.name()},
        {"@surface2"_L1, theme.surface2.name()},
        {"@surface"_L1, theme.surface.name()},
        {"@accent"_L1, theme.accent.name()},
        {"@warning"_L1, theme.warning.name()},
        {"@better"_L1, theme.better.name()},
        {"@window"_L1, theme.window.name()},
        {"@worse"_L1, theme.worse.name()},
        {"@icons"_L1, u":/icons/"_s + themeName(theme)},
        {"@line"_L1, theme.line.name()},
        {"@text"_L1, theme.text.name()},
    }};
    for (const auto& [name, value] : values)
        sheet.replace(name, value);
    return sheet;
}

Theme currentTheme()
{
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return Theme::of(dark, Notation(qApp->property(notationProperty).toInt()));
}

void setCurrentNotation(Notation notation)
{
    qApp->setProperty(notationProperty, int(notation));
}

QIcon themeIcon(const QString& name)
{
    return QIcon(u":/icons/%1/%2.svg"_s.arg(themeName(currentTheme()), name));
}

void setRole(QWidget& widget, const char* role)
{
    const QString name = QString::fromLatin1(role);
    if (widget.property("role") == name)
        return;
    widget.setProperty("role", name);
    // Polished too early, a widget would lose the font it is given afterwards.
    if (!widget.testAttribute(Qt::WA_WState_Polished))
        return;
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace vorlauf
