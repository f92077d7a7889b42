// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings.h"

namespace vorlauf {

/// A plan in plain text without links, to be pasted into a mail: title, headline, the key numbers
/// of each scenario, what to bear in mind, date and sources. In the language in force.
QString mailSummary(const ScenarioDocument& document, const FindingOptions& options,
                    const QLocale& locale, const QDate& date);

} // namespace vorlauf
