// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportview.h"

#include <QByteArray>
#include <QColor>
#include <QDate>
#include <QLocale>
#include <QString>

#include <functional>
#include <vector>

namespace vorlauf {

/// One settings object for every report, from the window and the command line.
struct ReportSettings {
    QLocale locale; // language of the report, whatever the interface's is
    QDate date;     // printed, and the day rules count on; a fixed one gives the same bytes twice
    QString author, organisation, confidentiality; // empty: not printed
    QByteArray logo;                               // PNG, JPEG or SVG bytes; empty: none
    QColor accent;                                 // invalid: the theme's
    /// In this order. A view that has nothing to say for the plan is left out.
    std::vector<ExportView> views
        = {ExportView::Overview, ExportView::Why,  ExportView::When,   ExportView::Where,
           ExportView::Sure,     ExportView::Best, ExportView::Numbers};
    ExportSettings shown; // what each view shows: quantity, from and to, scenario
    /// Gets the pages of a PDF before they become a file, for a preview; empty: nobody does.
    std::function<void(const std::vector<Picture>& pages)> takePages;
};

} // namespace vorlauf
