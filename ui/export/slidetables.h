// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slidepage.h"

namespace vorlauf {

struct TableColumn {
    QString title;
    double share = 1; // of the width, against those of the others
    bool numbers = false;
};

struct TableContent {
    QString name; // "Key figures"
    std::vector<TableColumn> columns;
    std::vector<QStringList> rows;
    double points = 14;
};

/// A table of the rows from one on that an area has room for. next: the first that it has not.
SlideTable tableIn(const SlideArea& area, const TableContent& content, std::size_t first,
                   std::size_t& next);

/// As many slides as the table needs.
std::vector<Slide> tableSlides(const SlideContext& context, const SlideTexts& texts,
                               const TableContent& content);

/// With their number behind the title if they are several.
std::vector<Slide> numbered(std::vector<Slide> slides);

// What stands in a report beside the views. Empty: there is nothing to say.
std::vector<Slide> figureSlides(const SlideContext& context);     // the figures that decide
std::vector<Slide> differenceSlides(const SlideContext& context); // inputs that are not alike
std::vector<Slide> assumptionSlides(const SlideContext& context); // defaults in use
std::vector<Slide> caveatSlides(const SlideContext& context);     // warnings
std::vector<Slide> sourceSlides(const SlideContext& context);

} // namespace vorlauf
