// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slide.h"
#include "slidebase.h"
#include "xmlelement.h"

namespace vorlauf {

namespace slidespace {
inline constexpr char drawing[] = "http://schemas.openxmlformats.org/drawingml/2006/main";
inline constexpr char presentation[] = "http://schemas.openxmlformats.org/presentationml/2006/main";
inline constexpr char relations[]
    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr char chart[] = "http://schemas.openxmlformats.org/drawingml/2006/chart";
} // namespace slidespace

/// An element of a presentation that is a part of its own, with the namespaces.
XmlElement slideRoot(const char* name);

/// The ids of a slide's relations: one for each shape, empty where it needs none; pictures with a
/// drawing have two.
struct ShapeRelations {
    QString first, drawing;
};

/// The slide (ECMA-376 part 1, chapter 19.3): title, shapes, foot and number.
/// foot  line at the foot; empty: none
XmlElement slidePart(const Slide& slide, const SlideBase& base,
                     const std::vector<ShapeRelations>& relations, const QString& foot,
                     const QString& language);

/// The page of notes that belongs to it.
XmlElement notesPart(const Slide& slide, const QString& language);

XmlElement tableShape(const SlideTable& table, int id, const QString& language);

// Pieces that slides, masters and layouts have in common.
XmlElement shapeTree(std::vector<XmlElement> shapes);
XmlElement placeElement(const char* name, const SlideArea& area);
XmlElement boxShape(const SlideArea& area); // p:spPr of a text box
XmlElement textRun(const QString& text, double points, bool bold, const SlideColour& colour,
                   const QString& language);

} // namespace vorlauf
