// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

namespace vorlauf {

enum class ExportView;
struct ExportSettings;

/// What a picture is made for: size and least size of its text there.
enum class Preset { None, Slide, A4, Journal, Web, Poster };

/// The printed size in px at 96 dpi, the least text in points, and the pixels of a PNG for each px.
/// A map or hours across need two columns of a journal.
struct PresetSize {
    int width = 0, height = 0;
    double leastPoints = 0, scale = 0;
};
PresetSize sizeOf(Preset preset, ExportView view);

/// Puts size and resolution of a preset into the settings of a view.
void applyPreset(ExportSettings& settings, Preset preset);

/// How much larger than the program's own the text of a picture is: its least text is that of the
/// preset.
double textScale(Preset preset);

} // namespace vorlauf
