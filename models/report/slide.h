// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slidechart.h"

#include <QByteArray>

#include <variant>

namespace vorlauf {

inline constexpr qint64 emuPerPoint = 12700, emuPerPixel = 9525; // English metric units; 96 dpi

/// A rectangle on a slide, in EMU.
struct SlideArea {
    qint64 x = 0, y = 0, width = 0, height = 0;
    friend bool operator==(const SlideArea&, const SlideArea&) = default;
};

struct SlideParagraph {
    QString text;
    bool bold = false, bullet = false;
};

struct SlideText {
    SlideArea area;
    QString name;
    std::vector<SlideParagraph> paragraphs;
    double points = 14;
    SlideColour colour = QStringLiteral("tx1");
    bool atBottom = false;
};

struct SlideCell {
    QString text;
    bool bold = false, toTheRight = false;
    SlideColour colour = QStringLiteral("tx1");
};

/// The first row holds the headings; every row has as many cells as there are widths.
struct SlideTable {
    SlideArea area;
    QString name, description;
    std::vector<qint64> widths, heights; // EMU; a row grows with its text
    std::vector<std::vector<SlideCell>> rows;
    double points = 14;
};

struct SlideChartFrame {
    SlideArea area;
    QString name, description;
    SlideChart chart;
};

struct SlidePicture {
    SlideArea area;
    QString name, description;
    QByteArray png, jpeg, svg; // one of the first two, and if there is one the drawing itself
};

using SlideShape = std::variant<SlideText, SlideTable, SlideChartFrame, SlidePicture>;

struct Slide {
    bool cover = false;
    QString title;
    double titlePoints = 24;
    std::vector<SlideShape> shapes;
    QStringList notes; // of the speaker, a paragraph each
};

} // namespace vorlauf
