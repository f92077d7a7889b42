// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "uncertainty.h"

#include <QLocale>
#include <QString>

namespace vorlauf {

/// How sure it is that one scenario lies below another (METHOD 10.5): "“Sweden” is clearly lower
/// than “Germany” (probability over 99.9 %)."
/// probability  that the first is lower
QString certaintySentence(const QString& first, const QString& second, double probability,
                          const QLocale& locale);

/// Name of an uncertain input: its field's, or "Emission factor of coal".
QString uncertainInputLabel(const Catalog& catalog, std::string_view path, const QLocale& locale);

} // namespace vorlauf
