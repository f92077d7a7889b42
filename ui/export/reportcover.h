// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportsettings.h"
#include "theme.h"

#include <functional>

class QPainter;

namespace vorlauf {

/// What the first page says.
struct CoverTexts {
    QString title;   // of the plan
    QString finding; // what it comes to
    QString date, catalog;
};

/// The first page of a report on A4: own logo, title, headline finding, organisation, author, date,
/// confidentiality. Texts that are long are set smaller until they fit.
std::function<void(QPainter&)> coverPage(const CoverTexts& texts, const ReportSettings& settings,
                                         const Theme& theme, const QColor& accent);

} // namespace vorlauf
