// SPDX-License-Identifier: GPL-3.0-or-later
#include "maplegend.h"

#include "hatch.h"
#include "textblock.h"
#include "worldmap.h"

#include <QPainter>

#include <algorithm>

namespace vorlauf {

namespace {

constexpr double line = 16, box = 11, gap = 6;
constexpr double swatchWidth = 44, swatchHeight = 8; // of the strip below

} // namespace

/// "100–200", "600 and more" as "≥ 600".
QString MapLegend::classText(int number) const
{
    const ColourScale& scale = m_content.scale;
    return number + 1 == ColourScale::classes
        ? QStringLiteral("≥ ") + scale.limit(number)
        : scale.limit(number) + QStringLiteral("–") + scale.limit(number + 1);
}

std::vector<MapLegend::Entry> MapLegend::marks() const
{
    const QColor middle = ColourScale::colour(ColourScale::classes / 2, m_theme);
    return {{Sign::Box, m_theme.surface2, m_content.noData, true},
            {Sign::Circle, middle, m_content.gridZone},
            {Sign::Diamond, middle, m_content.cloudRegion}};
}

void MapLegend::paintBox(QPainter& painter, const QRectF& area, bool hatched)
{
    painter.drawRect(area);
    if (hatched)
        painter.drawLines(hatchLines(area, Hatch::Rising, 4));
}

void MapLegend::paintSign(QPainter& painter, const Entry& entry, const QPointF& centre) const
{
    painter.setBrush(entry.fill);
    painter.setPen(QPen(entry.sign == Sign::Box ? m_theme.textSecondary : m_theme.text, 0.6));
    const double half = box / 2;
    if (entry.sign == Sign::Box)
        paintBox(painter, QRectF(centre.x() - half, centre.y() - half, box, box), entry.hatched);
    else if (entry.sign == Sign::Circle)
        painter.drawEllipse(centre, 4, 4);
    else
        painter.drawPolygon(QPolygonF{{centre + QPointF(0, -5), centre + QPointF(5, 0),
                                       centre + QPointF(0, 5), centre + QPointF(-5, 0)}});
}

void MapLegend::paint(QPainter& painter, const QRectF& area, bool beside) const
{
    if (beside)
        paintBeside(painter, area);
    else
        paintBelow(painter, area);
}

void MapLegend::paintBeside(QPainter& painter, const QRectF& area) const
{
    std::vector<Entry> entries;
    for (int i = ColourScale::classes - 1; i >= 0; --i)
        entries.push_back({Sign::Box, ColourScale::colour(i, m_theme), classText(i)});
    for (Entry& mark : marks())
        entries.push_back(std::move(mark));
    TextBlock title(m_content.title, textFont(12, true), widthBeside - gap);
    const double height = title.height() + gap + double(entries.size()) * line;
    double y = std::max(area.top(), area.bottom() - height);
    title.moveTo({area.left(), y});
    title.paint(painter, m_theme.text);
    y += title.height() + gap;
    for (const Entry& entry : entries) {
        paintSign(painter, entry, {area.left() + box / 2 + 1, y + line / 2});
        TextBlock text(entry.text, textFont(12));
        text.moveTo({area.left() + box + gap + 1, y + line / 2 - text.height() / 2});
        text.paint(painter, m_theme.textSecondary);
        y += line;
    }
}

/// Two lines: the strip of colours with its limits, and the marks; the title over both.
double MapLegend::heightBelow(double width) const
{
    const TextBlock title(m_content.title, textFont(12, true), width);
    return title.height() + 2 * gap + swatchHeight + 2 * line;
}

void MapLegend::paintBelow(QPainter& painter, const QRectF& area) const
{
    double y = area.bottom() - heightBelow(area.width()) + gap;
    TextBlock title(m_content.title, textFont(12, true), area.width());
    title.moveTo({area.left(), y});
    title.paint(painter, m_theme.text);
    y += title.height() + gap / 2;
    for (int i = 0; i < ColourScale::classes; ++i) {
        const QRectF swatch(area.left() + i * swatchWidth, y, swatchWidth, swatchHeight);
        painter.setPen(QPen(m_theme.textSecondary, 0.5));
        painter.setBrush(ColourScale::colour(i, m_theme));
        painter.drawRect(swatch);
        TextBlock limit(m_content.scale.limit(i), textFont(12));
        const double left = i == 0 ? swatch.left() : swatch.left() - limit.width() / 2;
        limit.moveTo({left, swatch.bottom() + 1});
        limit.paint(painter, m_theme.textSecondary);
    }
    y += swatchHeight + line;
    double x = area.left();
    for (const Entry& mark : marks()) {
        paintSign(painter, mark, {x + box / 2 + 1, y + line / 2});
        TextBlock text(mark.text, textFont(12));
        text.moveTo({x + box + gap + 1, y + line / 2 - text.height() / 2});
        text.paint(painter, m_theme.textSecondary);
        x += box + gap + text.width() + 3 * gap;
    }
}

} // namespace vorlauf
