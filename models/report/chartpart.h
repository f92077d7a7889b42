// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slidechart.h"
#include "xmlelement.h"

namespace vorlauf {

/// The chart part of a presentation (ECMA-376 part 1, chapter 21.2): every number both as a
/// reference into the workbook of chartWorkbook() and as the value that it has now.
/// workbookId  the relation to that workbook
/// language  of its texts, "de-DE"
XmlElement chartPart(const SlideChart& chart, const QString& workbookId, const QString& language);

/// Text of a chart: size in points, colour; level  never turned to find room
XmlElement chartText(const char* element, double points, const SlideColour& colour,
                     const QString& language, bool level = false);

/// An area filled, with a pattern on request; nothing drawn for an empty colour.
XmlElement chartFill(const SlideColour& colour, ChartPattern pattern = ChartPattern::None);
XmlElement colourElement(const SlideColour& colour);

/// A line of a width in points; 0: none.
XmlElement chartLine(const SlideColour& colour, double points);

/// The axes of a chart, in the order of the schema.
std::vector<XmlElement> chartAxes(const SlideChart& chart, const QString& language);

/// One series, in the order of its kind of chart.
XmlElement seriesElement(const SlideChart& chart, std::size_t index, const QString& language);

inline constexpr int acrossAxisId = 111111111, upAxisId = 222222222;

} // namespace vorlauf
