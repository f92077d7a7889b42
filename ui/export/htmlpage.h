// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportsettings.h"
#include "reporttable.h"

namespace vorlauf {

// Parts of a report in HTML; all text is escaped here.

/// Everything up to the first section: style, own logo, title, a line on who made it and when.
QString htmlHead(const QString& title, const QString& made, const ReportSettings& settings);
QString htmlHeading(const QString& text, const QString& id);
QString htmlParagraph(const QString& text, const char* style = ""); // "finding", "note"
QString htmlList(const QStringList& sentences);
QString htmlTable(const ReportTable& table, const QLocale& locale);
QString htmlWide(const QString& table); // may be moved aside on a small screen
QString htmlFoot(const ReportSettings& settings);

} // namespace vorlauf
