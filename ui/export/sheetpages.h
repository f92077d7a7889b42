// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figuresheet.h"
#include "picture.h"
#include "textblock.h"
#include "theme.h"

namespace vorlauf {

/// A table of figures laid out on pages: as many scenarios beside each other as fit, the others
/// below; headings repeated on each page, no row divided. page's height 0: one page as high as its
/// content. numbered  "2 / 5" at the foot of pages of a given height
std::vector<Picture> sheetPages(const FigureSheet& sheet, const QSizeF& page, const Theme& theme,
                                bool numbered = true);

} // namespace vorlauf
