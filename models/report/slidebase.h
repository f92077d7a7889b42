// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officepackage.h"
#include "slide.h"

#include <variant>

namespace vorlauf {

/// A placeholder that a layout has for the foot of a slide.
struct SlidePlaceholder {
    QString index; // by which the slide refers to it; empty: there is none
};

/// What slides stand on: the parts of masters, layouts and themes, and the space they leave.
struct SlideBase {
    struct Master {
        QString path, id;
    };

    OfficePackage package;
    std::vector<Master> masters;
    QString coverLayout, contentLayout; // paths
    QString coverTitle;                 // type of the title on the cover: "ctrTitle" or "title"
    qint64 width = 12192000, height = 6858000;
    SlideArea coverArea;           // of the cover's title
    SlideArea titleArea, bodyArea; // of the other slides
    SlidePlaceholder foot, number;
    double footPoints = 0; // of text at the foot; 0: the layout says it
};

/// Vorlauf's own: 16:9, white, Inter, the colours of the parts of a bar as those of charts.
/// accent  "0A6A94"; empty: that one
SlideBase ownSlideBase(const QString& accent = {});

enum class TemplateFault {
    NotAPresentation, // no zip file, damaged, too large
    NoLayout,         // a presentation without a layout that has a title
};

/// Masters, layouts and themes of a presentation or template (.pptx, .potx); its slides, macros and
/// comments are left out.
std::variant<SlideBase, TemplateFault> readSlideTemplate(const QByteArray& bytes);

} // namespace vorlauf
