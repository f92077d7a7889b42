// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vorlauf {

/// Makes each ChartView a chart with its bars as children for screen readers. Any number of calls.
void installChartAccessibility();

} // namespace vorlauf
