// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "uncertainty.h"

#include <QLocale>
#include <QString>

namespace vorlauf {

/// How sure it is that one scenario emits less than another (METHOD 10.5): "“Sweden” emits clearly
/// less than “Germany”: in 100 % of the samples."
/// probability  that the first is lower
QString certaintySentence(const QString& first, const QString& second, double probability,
                          const QLocale& locale);

/// Name of an uncertain input: its field's, or "Emission factor of coal".
QString uncertainInputLabel(const Catalog& catalog, std::string_view path, const QLocale& locale);

} // namespace vorlauf
