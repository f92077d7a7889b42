// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberspicture.h"

#include "chartpage.h"
#include "sheetpages.h"

namespace vorlauf {

namespace {

constexpr QSizeF a4Landscape(1123, 794); // px at 96 dpi

std::vector<Picture> pagesOf(ScenarioDocument& document, const ExportSettings& settings,
                             const QSizeF& size)
{
    return sheetPages(figureSheet(document, settings), size, themeOf(settings));
}

} // namespace

Picture numbersPicture(ScenarioDocument& document, const ExportSettings& settings)
{
    return pagesOf(document, settings, QSizeF(settings.width, 0)).front();
}

std::vector<Picture> numbersPages(ScenarioDocument& document, const ExportSettings& settings)
{
    const bool screens = settings.preset == Preset::Slide || settings.preset == Preset::Poster;
    return pagesOf(document, settings,
                   screens ? QSizeF(settings.width, settings.height) : a4Landscape);
}

} // namespace vorlauf
