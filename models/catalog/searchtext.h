// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vorlauf {

/// Text as it is compared: lower case, no accents ("Tromsø" is "tromso"), words separated by one
/// space.
QString folded(const QString& text);

/// Umlauts written out, as in "oesterreich"; empty if the text has none.
QString writtenOut(const QString& text);

/// True if one letter inserted, left out, replaced or swapped with its neighbour makes word the
/// beginning of text.
bool isNearlyPrefix(const QString& word, QStringView text);

} // namespace vorlauf
