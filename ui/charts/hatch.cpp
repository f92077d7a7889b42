// SPDX-License-Identifier: GPL-3.0-or-later
#include "hatch.h"

#include <algorithm>
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

/// Where a line enters and leaves polygons, as shares of its length, ascending.
static QList<double> crossings(const QLineF& line, const QList<QPolygonF>& polygons)
{
    const QPointF along = line.p2() - line.p1();
    const QPointF across(-along.y(), along.x());
    QList<double> shares;
    for (const QPolygonF& polygon : polygons) {
        for (qsizetype i = 0; i < polygon.size(); ++i) {
            const QPointF from = polygon[i] - line.p1();
            const QPointF to = polygon[(i + 1) % polygon.size()] - line.p1();
            const double a = QPointF::dotProduct(from, across);
            const double b = QPointF::dotProduct(to, across);
            if ((a < 0) == (b < 0))
                continue;
            const QPointF at = from + (to - from) * (a / (a - b));
            shares.append(QPointF::dotProduct(at, along) / QPointF::dotProduct(along, along));
        }
    }
    std::ranges::sort(shares);
    return shares;
}

QList<QLineF> hatchLines(const QPainterPath& shape, Hatch hatch, double spacing)
{
    const QList<QPolygonF> polygons = shape.toSubpathPolygons();
    QList<QLineF> pieces;
    for (const QLineF& line : hatchLines(shape.boundingRect(), hatch, spacing)) {
        const QList<double> shares = crossings(line, polygons);
        for (qsizetype i = 0; i + 1 < shares.size(); i += 2)
            pieces.append({line.pointAt(shares[i]), line.pointAt(shares[i + 1])});
    }
    return pieces;
}

} // namespace vorlauf
