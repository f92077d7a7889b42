// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace vorlauf {

/// How charts mark what their bars stand for: by colour, or as the standard on notation for
/// business reporting (ISO 24896) has it.
enum class Notation { Screen, Management };

/// The colours and sizes of LOOK.md, for window, charts and exports.
struct Theme {
    bool dark = false;
    Notation notation = Notation::Screen;
    QColor window, surface, surface2, line, text, textSecondary;
    QColor accent, accentSoft, better, worse, warning;
    QColor accelerators, hostAndNetwork, cooling, embodied, lostAndRepeated, use; // parts of a bar

    static Theme lightTheme();
    static Theme darkTheme();
    /// The same for a notation: of Management, greys for what there is, and blue and orange for
    /// better and worse, which readers who cannot tell green from red do tell apart.
    static Theme of(bool dark, Notation notation);
    bool isManagement() const { return notation == Notation::Management; }
    QPalette palette() const;
};

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.2, contrast ratio).
double contrast(const QColor& a, const QColor& b);

/// Colour of a scenario by position; the 8th and later repeat with a pattern.
QColor scenarioColour(int position);

/// Inter, embedded at build time; px sizes of LOOK.md: 12 notes and secondary, 13 text, 16
/// finding, 18 key figures.
void loadFonts(); // once, before the first widget; also without a display
QFont textFont(int pixelSize, bool semibold = false);

/// The same for numbers that stand under each other: figures of equal width where Qt can choose
/// them (6.7 and later).
QFont figureFont(int pixelSize, bool semibold = false);

} // namespace vorlauf
