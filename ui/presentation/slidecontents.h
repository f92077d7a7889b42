// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slidecontent.h"

namespace vorlauf {

// One for each picture that a view has.

std::unique_ptr<SlideContent> overviewContent(const SlideContent::Subject& subject);
std::unique_ptr<SlideContent> whyContent(const SlideContent::Subject& subject);
std::unique_ptr<SlideContent> startContent(const SlideContent::Subject& subject);
std::unique_ptr<SlideContent> supplyContent(const SlideContent::Subject& subject);
std::unique_ptr<SlideContent> placesContent(const SlideContent::Subject& subject);
std::unique_ptr<SlideContent> rangesContent(const SlideContent::Subject& subject);
std::unique_ptr<SlideContent> driversContent(const SlideContent::Subject& subject);
std::unique_ptr<SlideContent> frontContent(const SlideContent::Subject& subject);
std::unique_ptr<SlideContent> figuresContent(const SlideContent::Subject& subject);

} // namespace vorlauf
