// SPDX-License-Identifier: GPL-3.0-or-later
#include "notation.h"

#include <QPainter>

namespace vorlauf {

namespace {
constexpr double hatchWidth = 1.6, stemWidth = 1.6, headSize = 7;
} // namespace

void paintEstimate(QPainter& painter, const QRectF& area, const QColor& ink, const Theme& theme,
                   Hatch hatch)
{
    if (!theme.isManagement()) {
        painter.fillRect(area, ink);
        return;
    }
    painter.fillRect(area, theme.surface);
    painter.setPen(QPen(ink, hatchWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(hatchLines(area, hatch));
    if (area.width() < 2) { // no room for two outlines
        painter.fillRect(area, ink);
        return;
    }
    painter.setPen(QPen(ink, 1, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintTriangle(QPainter& painter, const QPointF& tip, double size, const Theme& theme)
{
    painter.setPen(QPen(theme.text, 1.25, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(theme.surface);
    painter.drawPolygon(
        QPolygonF{{tip, tip + QPointF(size * 0.6, -size), tip + QPointF(-size * 0.6, -size)}});
    painter.setBrush(Qt::NoBrush);
}

void paintPin(QPainter& painter, const QLineF& stem, bool beyond, const QColor& ink)
{
    painter.setPen(QPen(ink, stemWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(stem);
    const QPointF end = stem.p2();
    if (!beyond) {
        painter.fillRect(QRectF(end.x() - headSize / 2, end.y() - headSize / 2, headSize, headSize),
                         ink);
        return;
    }
    const double ahead = stem.dx() < 0 ? -headSize : headSize;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF{{end + QPointF(ahead, 0), end + QPointF(0, -headSize * 0.7),
                                   end + QPointF(0, headSize * 0.7)}});
    painter.setBrush(Qt::NoBrush);
}

} // namespace vorlauf
