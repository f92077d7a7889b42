// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accuracy.h"
#include "accuracychart.h"
#include "exportview.h"
#include "picture.h"

namespace vorlauf {

// Predicted against published, for the window and for taking it out of the program.

/// Shows the rows that have both numbers; a point's row is that of all.rows.
void fillChart(AccuracyChart& chart, const Accuracy& all, const Catalog& catalog,
               const QLocale& locale);

Picture accuracyPicture(const Accuracy& all, const Catalog& catalog,
                        const ExportSettings& settings);

/// A row for each published run, in the units of the headings; what is unknown is empty.
ViewTable accuracyTable(const Accuracy& all, const Catalog& catalog, const QLocale& locale);

} // namespace vorlauf
