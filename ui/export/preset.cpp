// SPDX-License-Identifier: GPL-3.0-or-later
#include "preset.h"

#include "exportview.h"

#include <cmath>

namespace vorlauf {

namespace {

constexpr double dotsPerInch = 96, pointsPerInch = 72, millimetresPerInch = 25.4;
constexpr double leastText = 12; // px of LOOK.md: notes and secondary text
constexpr double printScale = 300 / dotsPerInch, lineArtScale = 600 / dotsPerInch;

int millimetres(double length)
{
    return int(std::lround(length / millimetresPerInch * dotsPerInch));
}

bool isWide(ExportView view)
{
    return view != ExportView::Overview && view != ExportView::Why;
}

} // namespace

PresetSize sizeOf(Preset preset, ExportView view)
{
    switch (preset) {
    case Preset::None:
        break;
    case Preset::Slide: // 16:9, 1920 x 1080 pixels
        return {millimetres(338.7), millimetres(190.5), 14, 1.5};
    case Preset::A4: // between the margins
        return {millimetres(160), millimetres(100), 9, printScale};
    case Preset::Journal:
        return isWide(view) ? PresetSize{millimetres(180), millimetres(100), 7, lineArtScale}
                            : PresetSize{millimetres(85), millimetres(60), 7, lineArtScale};
    case Preset::Web:
        return {1200, 675, 10.5, 2};
    case Preset::Poster: // A3 across
        return {millimetres(420), millimetres(297), 18, printScale};
    }
    return {1200, 675, leastText / dotsPerInch * pointsPerInch, 2};
}

void applyPreset(ExportSettings& settings, Preset preset)
{
    const PresetSize size = sizeOf(preset, settings.view);
    settings.preset = preset;
    settings.width = size.width;
    settings.height = size.height;
    settings.scale = size.scale;
    settings.mayGrow = preset != Preset::None;
}

double textScale(Preset preset)
{
    const double points = sizeOf(preset, ExportView::Overview).leastPoints;
    return points / pointsPerInch * dotsPerInch / leastText;
}

} // namespace vorlauf
