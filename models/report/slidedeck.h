// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slidebase.h"

namespace vorlauf {

/// A presentation to be written.
struct SlideDeck {
    QString title, author, organisation;
    QString language; // "de-DE"
    QDate date;       // of creation, and of every part
    QString foot;     // at the foot of each slide but the cover; may be empty
    std::vector<Slide> slides;
};

/// The file (.pptx): charts with the workbooks that hold their numbers, notes, properties. Equal
/// decks give equal bytes. Empty if it could not be written.
QByteArray writeSlides(const SlideDeck& deck, const SlideBase& base);

} // namespace vorlauf
