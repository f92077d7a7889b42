// SPDX-License-Identifier: GPL-3.0-or-later
#include "tornadochart.h"

#include "numbers.h"
#include "rowheight.h"
#include "ticks.h"
#include "tornadomarks.h"

#include <QGraphicsSceneResizeEvent>

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {
constexpr double headerHeight = 46, axisHeight = 22, keyHeight = 30, gap = 8;
constexpr double lowestRow = 38, highestRow = 56, highestBar = 22, shareWidth = 84;

double nameWidth(double width)
{
    return std::max(90.0, width * 0.27);
}
} // namespace

TornadoChart::TornadoChart(const Theme& theme) : m_theme(theme), m_marks(new Marks(*this)) {}

void TornadoChart::setRows(const QString& unit, double base, const QLocale& locale,
                           QList<TornadoRow> rows)
{
    m_unit = unit;
    m_base = base;
    m_locale = locale;
    m_rows = std::move(rows);
    m_low = m_high = base;
    for (const TornadoRow& row : m_rows) {
        m_low = std::min({m_low, row.atLow, row.atHigh});
        m_high = std::max({m_high, row.atLow, row.atHigh});
    }
    place();
    Q_EMIT barsChanged();
}

void TornadoChart::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_marks->changed();
}

double TornadoChart::positionOf(double value) const
{
    const double share = m_high > m_low ? (value - m_low) / (m_high - m_low) : 0.5;
    return m_plot.left() + share * m_plot.width();
}

bool TornadoChart::hasShares() const
{
    return std::ranges::any_of(m_rows, [](const TornadoRow& row) { return row.total.has_value(); });
}

/// The texts of all rows, not yet in their places.
QList<TornadoChart::Place> TornadoChart::texts(double nameWidth) const
{
    QList<Place> places;
    for (const TornadoRow& row : m_rows) {
        Place texts;
        texts.name = {row.name, textFont(13), nameWidth, Qt::AlignRight};
        texts.origin = {row.origin, textFont(12), nameWidth, Qt::AlignRight};
        const bool rising = row.atHigh >= row.atLow;
        texts.left = {rising ? row.low : row.high, textFont(12)};
        texts.right = {rising ? row.high : row.low, textFont(12)};
        texts.share = {row.share, textFont(13, true)};
        places.append(texts);
    }
    return places;
}

double TornadoChart::heightForWidth(double width) const
{
    double height = headerHeight + axisHeight + keyHeight;
    for (const Place& row : texts(nameWidth(width)))
        height += std::max(lowestRow, row.name.height() + row.origin.height() + gap / 2);
    return std::ceil(height);
}

void TornadoChart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    Chart::resizeEvent(event);
    place();
}

void TornadoChart::place()
{
    placeColumns();
    placeRows();
    placeAxis();
    m_marks->changed();
}

/// The values at the ends of the bars need room inside the plot's column.
void TornadoChart::placeColumns()
{
    double names = 0, lefts = 0, rights = 0, shares = 0;
    for (const TornadoRow& row : m_rows) {
        names = std::max({names, TextBlock(row.name, textFont(13)).width(),
                          TextBlock(row.origin, textFont(12)).width()});
    }
    names = std::ceil(std::min(names, nameWidth(size().width())));
    m_places = texts(names);
    for (const Place& row : m_places) {
        lefts = std::max(lefts, row.left.width());
        rights = std::max(rights, row.right.width());
        shares = std::max(shares, row.share.width());
    }
    double right = size().width();
    m_shareTitle = {};
    m_shares = {};
    if (hasShares()) {
        //: above small bars: how much of the result's variance an input explains
        m_shareTitle = {tr("share of the spread"), textFont(12)};
        const double width = std::max(shareWidth + gap + shares, m_shareTitle.width());
        right -= width + 3 * gap;
        m_shares = {size().width() - width, 0, shareWidth, 0};
        m_shareTitle.moveTo({m_shares.left(), headerHeight - 20});
    }
    const double left = names + gap + lefts + 2 * gap;
    m_plot = {left, headerHeight, std::max(24.0, right - rights - 2 * gap - left), 0};
}

void TornadoChart::placeRows()
{
    const double others = headerHeight + axisHeight + keyHeight;
    std::vector<double> needs;
    for (const Place& place : m_places)
        needs.push_back(place.name.height() + place.origin.height() + gap / 2);
    const double height = rowHeight(size().height() - others, needs, lowestRow, highestRow);
    double y = headerHeight;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const TornadoRow& row = m_rows[i];
        Place& place = m_places[i];
        const double label = place.name.height() + place.origin.height();
        const double needed = std::max(height, label + gap / 2);
        const double middle = y + needed / 2;
        const double bar = std::min(highestBar, needed - 2 * gap);
        const double x0 = positionOf(std::min(row.atLow, row.atHigh));
        const double x1 = positionOf(std::max(row.atLow, row.atHigh));
        place.area = {0, y, size().width(), needed};
        place.bar = {x0, middle - bar / 2, std::max(1.0, x1 - x0), bar};
        place.name.moveTo({0, middle - label / 2});
        place.origin.moveTo({0, middle - label / 2 + place.name.height()});
        place.left.moveTo({x0 - gap / 2 - place.left.width(), middle - place.left.height() / 2});
        place.right.moveTo({place.bar.right() + gap / 2, middle - place.right.height() / 2});
        if (row.total) {
            const auto share = [&](double value) {
                return QRectF(m_shares.left(), middle - 6,
                              std::clamp(value, 0.0, 1.0) * m_shares.width(), 12);
            };
            place.first = share(row.first.value_or(0));
            place.total = share(*row.total);
            const double right = std::max(place.first.right(), place.total.right());
            place.share.moveTo({right + gap, middle - place.share.height() / 2});
        }
        y += needed;
    }
    m_plot.setBottom(y);
}

void TornadoChart::placeAxis()
{
    m_unitText = {m_unit, textFont(12)};
    m_unitText.moveTo({m_plot.left(), 0});
    //: above the line of the result with every input as planned; %1 is that result
    m_baseText = {tr("as planned: %1").arg(formatNumber(m_base, m_locale)), textFont(12, true)};
    const double middle = positionOf(m_base) - m_baseText.width() / 2;
    const double last = (hasShares() ? m_shares.left() - 2 * gap : size().width());
    m_baseText.moveTo(
        {std::clamp(middle, 0.0, std::max(0.0, last - m_baseText.width())), headerHeight - 20});
    m_ticks.clear();
    const int most = std::clamp(int(m_plot.width() / 80), 2, 9);
    for (double value : roundTicks(m_low, m_high, most)) {
        Tick tick{positionOf(value), {formatNumber(value, m_locale), textFont(12)}};
        tick.label.moveTo({tick.x - tick.label.width() / 2, m_plot.bottom() + 3});
        m_ticks.append(tick);
    }
    const double key = m_plot.bottom() + axisHeight + gap;
    //: key of the chart: the result where an input has its low value
    m_lowKey = {tr("at the low value of the input"), textFont(12)};
    //: key of the chart: the result where an input has its high value
    m_highKey = {tr("at its high value"), textFont(12)};
    m_lowKey.moveTo({16, key});
    m_highKey.moveTo({m_lowKey.area().right() + 2 * gap + 16, key});
}

} // namespace vorlauf
