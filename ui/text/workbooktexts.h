// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportworkbook.h"

#include <QLocale>

namespace vorlauf {

/// The words of a document's workbook in the language in force. The document must outlive them.
WorkbookTexts workbookTexts(const ScenarioDocument& document, const QLocale& locale,
                            const QDate& date);

} // namespace vorlauf
