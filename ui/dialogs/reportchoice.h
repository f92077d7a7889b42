// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportsettings.h"

#include <QStringList>

class QSettings;

namespace vorlauf {

enum class ReportFormat { Pdf, Pptx, Xlsx, Html };
enum class ReportKind { Management, EnergySheet, Sci };

/// "pdf", "pptx", ...
QString suffix(ReportFormat format);

/// A statement is a page for each scenario, and no workbook and no slides.
bool isWritten(ReportKind kind, ReportFormat format);

/// Everything that is chosen before a report is written.
struct ReportChoice {
    ReportFormat format = ReportFormat::Pdf;
    ReportKind kind = ReportKind::Management;
    ReportSettings settings;
    QString logoFile;     // where its bytes come from; empty: none
    QString templateFile; // of slides: a presentation whose masters they take; empty: Vorlauf's
    bool planBeside = true, opensFolder = true;
};

/// As chosen last; the date is today, the language that of the interface.
ReportChoice lastReport(const QSettings& store);
void keepReport(const ReportChoice& choice, QSettings& store);

/// What the command line calls the choice, without the files.
QStringList reportArguments(const ReportChoice& choice);

} // namespace vorlauf
