// SPDX-License-Identifier: GPL-3.0-or-later
#include "hatch.h"

#include <cmath>

namespace vorlauf {

QList<QLineF> hatchLines(const QRectF& area, Hatch hatch, double spacing)
{
    QList<QLineF> lines;
    if (hatch == Hatch::None || area.isEmpty() || !(spacing > 0))
        return lines;
    const double left = area.left(), right = area.right();
    const double top = area.top(), bottom = area.bottom();
    const bool rising = hatch == Hatch::Rising; // x + y is constant along a line, else x − y
    const double first = rising ? left + top : left - bottom;
    const double last = rising ? right + bottom : right - top;
    const auto count = qint64((last - first) / spacing) + 1;
    for (qint64 i = 0; i <= count; ++i) {
        const double sum = (std::ceil(first / spacing) + double(i)) * spacing;
        const double x1 = std::max(left, rising ? sum - bottom : sum + top);
        const double x2 = std::min(right, rising ? sum - top : sum + bottom);
        if (x1 >= x2)
            continue;
        lines.append(rising ? QLineF(x1, sum - x1, x2, sum - x2)
                            : QLineF(x1, x1 - sum, x2, x2 - sum));
    }
    return lines;
}

} // namespace vorlauf
