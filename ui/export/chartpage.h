// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart.h"
#include "exportview.h"
#include "picture.h"

#include <memory>

namespace vorlauf {

/// What stands around a chart on its page.
struct PageTexts {
    QString title; // of the plan; empty: the finding serves
    QString finding, subtitle, sources;
};

/// A chart as a page: finding, subtitle, chart with legend, sources and date. Takes the chart, and
/// keeps what it reads alive as long as the picture.
Picture chartPicture(Chart* chart, const PageTexts& texts, const ExportSettings& settings,
                     std::shared_ptr<void> readByChart = {});

/// The colours that the settings ask for.
Theme themeOf(const ExportSettings& settings);

/// "24 November 2026" in the language of the settings.
QString exportDate(const ExportSettings& settings);

} // namespace vorlauf
