// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QIcon>
#include <QString>

class QWidget;

namespace vorlauf {

/// style.qss with the colours of a theme.
QString styleSheet(const Theme& theme);

/// The theme that the application's palette belongs to, in the notation chosen for its charts.
Theme currentTheme();
void setCurrentNotation(Notation notation);

/// One of resources/icons in the colour of the current theme.
QIcon themeIcon(const QString& name);

/// Marks a widget for style.qss ("finding", "secondary", "card", "filled", ...).
void setRole(QWidget& widget, const char* role);

} // namespace vorlauf
