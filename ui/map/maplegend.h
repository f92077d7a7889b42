// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace vorlauf {

struct MapContent;

/// What colours and marks of a map mean.
class MapLegend
{
public:
    static constexpr double widthBeside = 132;

    MapLegend(const MapContent& content, const Theme& theme) : m_content(content), m_theme(theme) {}

    double heightBelow(double width) const;
    /// At the lower left corner of the area, one entry a line; or along its lower edge.
    void paint(QPainter& painter, const QRectF& area, bool beside) const;

private:
    enum class Sign { Box, Circle, Diamond };
    struct Entry {
        Sign sign;
        QColor fill;
        QString text;
        bool hatched = false;
    };
    std::vector<Entry> marks() const;
    QString classText(int number) const;
    static void paintBox(QPainter& painter, const QRectF& area, bool hatched);
    void paintSign(QPainter& painter, const Entry& entry, const QPointF& centre) const;
    void paintBeside(QPainter& painter, const QRectF& area) const;
    void paintBelow(QPainter& painter, const QRectF& area) const;

    const MapContent& m_content;
    const Theme& m_theme;
};

} // namespace vorlauf
