// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace vorlauf {

/// The language of --language in these arguments, else the system's if it is German, else English.
QLocale chosenLocale(const QStringList& arguments);

/// Loads the texts of a language for the life of the application.
void installTexts(const QLocale& locale);

} // namespace vorlauf
