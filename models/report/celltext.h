// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vorlauf {

/// Every digit that tells a number from its neighbours, never in exponent form.
QString fullNumber(double value, QChar decimalSign = u'.');

/// With an apostrophe in front where a spreadsheet would take the text for a formula.
QString withoutFormula(const QString& text);

} // namespace vorlauf
