// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accuracy.h"
#include "fields.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace vorlauf {

// What the comparison with published runs says, in words.

/// Unit of what a mode predicts.
Unit accuracyUnit(AccuracyMode mode);

/// "Energy", "Accelerator-hours".
QString accuracyQuantity(AccuracyMode mode);

/// Median error or ratio and coverage, in one sentence.
QString accuracyFinding(const Accuracy& all, const QLocale& locale);

/// How the comparison is made, and how far it proves anything.
QString accuracyMethod(AccuracyMode mode);

/// A word of PublishedNumber as a sentence; empty if there is none.
QString runReason(std::string_view word);

/// What the run made of its accelerators against what was expected.
QString accuracyCause(const AccuracyRow& row, AccuracyMode mode, const QLocale& locale);

/// Everything to be said of a row: why it is not judged, or why it misses, and its caveats.
QString accuracyRemark(const AccuracyRow& row, AccuracyMode mode, const QLocale& locale);

/// "GPT-3 (2021)".
QString runName(const PublishedRun& run);

/// The papers and model cards behind the rows judged, each once, in the order of the catalog.
QString accuracySources(const Accuracy& all, const Catalog& catalog);

} // namespace vorlauf
