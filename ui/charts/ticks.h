// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace vorlauf {

/// Round values (1, 2 or 5 times a power of ten apart) from low to high, at most as many as asked.
/// Empty without a finite range.
QList<double> roundTicks(double low, double high, int most);

} // namespace vorlauf
