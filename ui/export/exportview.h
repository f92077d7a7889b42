// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore.h"
#include "overviewchart.h"
#include "picture.h"
#include "preset.h"
#include "scenariodocument.h"
#include "tablewriters.h" // CsvDialect
#include "where.h"

#include <QByteArray>
#include <QDate>
#include <QMimeData>

namespace vorlauf {

enum class ExportFormat { Png, Svg, Pdf, Csv, Json, Xlsx };
/// In the order of the tabs.
enum class ExportView { Overview, Why, When, Where, Sure, Best, Numbers };

/// One settings object for menu and command line.
struct ExportSettings {
    ExportView view = ExportView::Overview;
    ExportFormat format = ExportFormat::Png;
    OverviewOptions overview;
    std::string from, to; // ids, for Why; empty: the baseline, the first other one
    std::string scenario; // id, for the views of one scenario; empty or unknown: the baseline
    bool supply = false;  // of When: the contracted supply by the hour instead of the start
    MapMeasure mapMeasure = MapMeasure::Intensity; // of Where
    PlaceChoice places;                            // of Where: the ranking
    bool drivers = false; // of Sure: what drives the scenario instead of the ranges of all
    PlanSpace best;       // of Best
    QLocale locale;       // language of the picture and, with CsvDialect, of its numbers
    bool dark = false;
    Notation style = Notation::Screen;
    int width = 1200, height = 675; // CSS px at 96 dpi; height 0: as much as the content needs.
                                    // Numbers is always as high as its content, a PDF of it A4
    Preset preset = Preset::None;   // its least size of text; the size is the one above
    bool mayGrow = false;           // higher than asked for rather than with smaller text
    double scale = 2;               // PNG only, 1..8
    CsvDialect dialect = CsvDialect::International;
    QDate date; // printed beside the sources; invalid: today
};

/// The view of a document as a file's bytes: picture with finding, subtitle, legend, unit, source
/// note and date, or the data behind it. Works without a window (offscreen platform). Empty only if
/// drawing failed.
QByteArray exportView(ScenarioDocument& document, const ExportSettings& settings);

/// "Overview", "Why": heading of its pages, name of its sheet.
QString viewTitle(ExportView view);

/// A view before it becomes a file.
Picture viewPicture(ScenarioDocument& document, const ExportSettings& settings);

/// What a view puts on the clipboard.
enum class ClipboardContent { All, Picture, Table };

/// Of a picture PNG and SVG, of a table HTML and tab-separated text; all of it at once with the
/// plan JSON.
QMimeData* clipboardData(ScenarioDocument& document, const ExportSettings& settings,
                         ClipboardContent content = ClipboardContent::All);

} // namespace vorlauf
