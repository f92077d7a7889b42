// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace vorlauf {

/// One thing that the command palette offers.
struct PaletteEntry {
    QString name;
    QString kind;     // what it is, in the language of the window
    QString shortcut; // may be empty
    std::function<void()> run;
};

/// Those whose names hold every word typed, best match first: the name itself, its beginning, the
/// beginning of a word, then any part. Case and accents do not matter.
QList<PaletteEntry> matching(const QList<PaletteEntry>& entries, const QString& text);

} // namespace vorlauf
