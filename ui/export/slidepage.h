// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportsettings.h"
#include "slidebase.h"

namespace vorlauf {

/// What every slide of a report needs.
struct SlideContext {
    ScenarioDocument& document;
    const ReportSettings& settings;
    const SlideBase& base;
    QString sheet; // name of the sheet behind a chart

    /// What a view shows, in the language and on the day of the report.
    ExportSettings shown(ExportView view) const;
};

/// What stands around what a slide shows.
struct SlideTexts {
    QString title; // the finding
    QString subtitle, sources;
    QStringList notes; // of the speaker
};

/// A slide with its finding, the line under it and the sources at the foot; what it shows is added
/// in the space between. Text is as large as it fits.
class SlidePage
{
public:
    SlidePage(const SlideContext& context, const SlideTexts& texts);

    const SlideArea& space() const { return m_space; }
    void add(SlideShape shape) { m_slide.shapes.push_back(std::move(shape)); }
    const Slide& slide() const { return m_slide; }

private:
    Slide m_slide;
    SlideArea m_space;
};

/// How high a text stands in a width, in EMU.
qint64 textHeight(const QString& text, double points, qint64 width, bool bold = false);

/// How wide a text is in one line, in EMU.
qint64 textWidth(const QString& text, double points, bool bold = false);

/// The largest size at which a text fits.
double fittingPoints(const QString& text, const SlideArea& area, double largest, double smallest,
                     bool bold = false);

/// A line of secondary text above a chart.
SlideText captionAt(const SlideArea& area, const QString& name, const QString& text);
inline constexpr qint64 captionHeight = 300000; // EMU

/// Numbers with the decimals that the largest of them needs, as a format code; signs are written
/// in front of what is more, "−" of what is less.
QString numberFormat(double largest, bool signs = false);

/// A colour of a theme's chart as an accent of the slides, else as it is.
SlideColour slideColour(const QColor& colour);

} // namespace vorlauf
