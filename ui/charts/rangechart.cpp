// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangechart.h"

#include "numbers.h"
#include "rangemarks.h"
#include "rowheight.h"
#include "ticks.h"

#include <QGraphicsSceneResizeEvent>

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {
constexpr double headerHeight = 44, keyLine = 22, gap = 8;
constexpr double lowestRow = 42, highestRow = 104;
} // namespace

RangeChart::RangeChart(const Theme& theme) : m_theme(theme), m_marks(new Marks(*this)) {}

void RangeChart::setRows(const QString& unit, double high, const QLocale& locale,
                         QList<RangeRow> rows)
{
    m_unit = unit;
    m_high = high;
    m_locale = locale;
    m_rows = std::move(rows);
    place();
    Q_EMIT barsChanged();
}

void RangeChart::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_marks->changed();
}

void RangeChart::setSelectedRow(int row)
{
    m_selectedRow = row;
    place();
}

double RangeChart::positionOf(double value) const
{
    const double share = m_high > 0 ? value / m_high : 0;
    return m_plot.left() + std::clamp(share, 0.0, 1.0) * m_plot.width();
}

/// What the marks mean; laid out anew each time, because it follows the language.
QList<RangeChart::KeyEntry> RangeChart::key(double width, double top)
{
    const QFont font = textFont(12);
    QList<KeyEntry> entries{//: key of the chart: how the samples are distributed
                            {Symbol::Shape, {}, {tr("distribution"), font}},
                            //: key of the chart: nine of ten results lie inside
                            {Symbol::Range, {}, {tr("5 % to 95 %"), font}},
                            {Symbol::Median, {}, {tr("median"), font}},
                            {Symbol::Mean, {}, {tr("mean"), font}},
                            //: key of the chart: the result with every input as planned
                            {Symbol::Point, {}, {tr("as planned"), font}}};
    double x = 0, y = top;
    for (KeyEntry& entry : entries) {
        if (x > 0 && x + keySymbolWidth + 6 + entry.text.width() > width) {
            x = 0;
            y += keyLine;
        }
        entry.middle = {x + keySymbolWidth / 2, y + keyLine / 2};
        entry.text.moveTo({x + keySymbolWidth + 6, y + (keyLine - entry.text.height()) / 2});
        x += keySymbolWidth + 6 + entry.text.width() + 2 * gap;
    }
    return entries;
}

/// Of the key with the air above it.
double RangeChart::keyHeight(double width) const
{
    return m_rows.isEmpty() ? 0 : key(width, gap).last().middle.y() + keyLine / 2;
}

double RangeChart::heightForWidth(double width) const
{
    double height = headerHeight + keyHeight(width);
    for (const RangeRow& row : m_rows) {
        const TextBlock name(row.name, textFont(13, true), std::max(90.0, width * 0.26));
        height += std::max(lowestRow, name.height() + gap);
    }
    return std::ceil(height);
}

void RangeChart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    Chart::resizeEvent(event);
    place();
}

void RangeChart::place()
{
    placeColumns();
    placeRows();
    placeTicks();
    m_key = key(size().width(), m_plot.bottom() + gap);
    m_marks->changed();
}

void RangeChart::placeColumns()
{
    //: above a column of numbers: half of the results lie below
    m_medianTitle = {tr("median"), textFont(12)};
    //: above a column of ranges: nine of ten results lie inside
    m_rangeTitle = {tr("5–95 %"), textFont(12)};
    double names = 0, medians = m_medianTitle.width(), ranges = m_rangeTitle.width();
    m_places.clear();
    for (const RangeRow& row : m_rows) {
        Place texts;
        texts.median = {row.median, textFont(13, true)};
        texts.range = {row.range, textFont(13)};
        names = std::max(names, TextBlock(row.name, textFont(13, true)).width());
        medians = std::max(medians, texts.median.width());
        ranges = std::max(ranges, texts.range.width());
        m_places.append(texts);
    }
    m_nameWidth = std::ceil(std::min(names, std::max(90.0, size().width() * 0.26)));
    const double left = m_rows.isEmpty() ? 0 : m_nameWidth + gap;
    const double rangeLeft = size().width() - ranges;
    const double medianLeft = rangeLeft - 2 * gap - medians;
    m_plot = {left, headerHeight, std::max(24.0, medianLeft - 2 * gap - left), 0};
    m_unitText = {m_unit, textFont(12)};
    m_unitText.moveTo({left, 2});
    m_medianTitle.moveTo({medianLeft + medians - m_medianTitle.width(), headerHeight - 19});
    m_rangeTitle.moveTo({rangeLeft, headerHeight - 19});
    for (Place& texts : m_places) {
        texts.median.moveTo({medianLeft + medians - texts.median.width(), 0});
        texts.range.moveTo({rangeLeft, 0});
    }
}

void RangeChart::placeRows()
{
    const double others = headerHeight + keyHeight(size().width());
    std::vector<double> needs;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool strong = m_rows[i].row == m_selectedRow;
        m_places[i].name = {m_rows[i].name, textFont(13, strong), m_nameWidth, Qt::AlignRight};
        needs.push_back(m_places[i].name.height() + gap);
    }
    const double height = rowHeight(size().height() - others, needs, lowestRow, highestRow);
    double y = headerHeight;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        Place& texts = m_places[i];
        const double needed = std::max(height, texts.name.height() + gap);
        const double middle = y + needed / 2;
        texts.area = {0, y, size().width(), needed};
        texts.name.moveTo({0, middle - texts.name.height() / 2});
        texts.median.moveTo({texts.median.area().left(), middle - texts.median.height() / 2});
        texts.range.moveTo({texts.range.area().left(), middle - texts.range.height() / 2});
        y += needed;
    }
    m_plot.setBottom(y);
}

/// At the top, where they are seen however many scenarios there are.
void RangeChart::placeTicks()
{
    m_ticks.clear();
    const int most = std::clamp(int(m_plot.width() / 80), 2, 9);
    for (double value : roundTicks(0, m_high, most)) {
        Tick tick{positionOf(value), {formatNumber(value, m_locale), textFont(12)}};
        const double left = tick.x - tick.label.width() / 2;
        tick.label.moveTo({std::max(m_plot.left() - 4, left), headerHeight - 19});
        m_ticks.append(tick);
    }
}

} // namespace vorlauf
