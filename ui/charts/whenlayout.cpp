// SPDX-License-Identifier: GPL-3.0-or-later
#include "whenlayout.h"

#include <algorithm>
#include <cmath>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

constexpr double axisWidth = 44, gap = 8, columnGap = 28, rowHeight = 25, barHeight = 16;
constexpr double titleHeight = 24, tickHeight = 20, labelRow = 19, swatch = 10;
constexpr double lowestYear = 84, lowestWindow = 76;
constexpr int labelRows = 2;
constexpr double windowShare = 0.46; // of the width

double barsHeight(const WhenData& data)
{
    return double(data.bars.size()) * rowHeight;
}

double lowerHeight(const WhenData& data)
{
    return titleHeight + std::max(lowestWindow + tickHeight, barsHeight(data));
}

class Arranger
{
public:
    Arranger(const WhenData& data, const QSizeF& size) : m_data(data), m_size(size) {}

    WhenLayout arrange()
    {
        m_layout.height = whenHeight(m_data);
        const double rest = std::max(m_size.height(), m_layout.height) - m_layout.height;
        m_yearHeight = lowestYear + rest * 0.6;
        m_lowerTop = titleHeight + labelRows * labelRow + m_yearHeight + tickHeight + gap;
        m_lowerHeight = lowerHeight(m_data) + rest * 0.4;
        placeYear();
        placeMarks();
        placeLegend();
        placeWindow();
        placeBars();
        return std::move(m_layout);
    }

private:
    void placeYear()
    {
        const double size = double(m_data.hours.size());
        const double highest = *std::ranges::max_element(m_data.hours);
        m_scale = roundScale(highest, 3);
        const QRectF area(axisWidth, titleHeight + labelRows * labelRow,
                          std::max(10.0, m_size.width() - axisWidth - gap), m_yearHeight);
        m_layout.year.setFrame(area, 0, size, m_scale);
        const int pixels = int(area.width());
        m_layout.yearBand = thinned(m_data.hours, 0, size, pixels, m_data.wraps);
        connectBands(m_layout.yearBand);
        m_layout.startBand = thinned(m_data.starts, 0, size, pixels, m_data.wraps);
        double reached = 0;
        for (const WhenTick& tick : m_data.months) {
            TextBlock text(tick.label, textFont(12));
            const double x = m_layout.year.x(tick.hour) - text.width() / 2;
            if (x < reached || x + text.width() > m_size.width())
                continue;
            text.moveTo({x, area.bottom() + 3});
            reached = x + text.width() + 2 * gap;
            m_layout.yearTicks.append(text);
        }
    }

    double meanAt(double hour) const
    {
        const auto at = std::size_t(std::max(0.0, hour)) % m_data.starts.size();
        const double value = m_data.starts[at];
        return std::isnan(value) ? m_data.mean : value;
    }

    /// The labels of best, worst and chosen start over the plot, moved apart.
    void placeMarks()
    {
        const double top = titleHeight;
        const auto place = [&](WhenLayout::Mark& mark, const QString& text, double hour, int row) {
            mark.label = {text, textFont(12, true)};
            const double x = m_layout.year.x(hour);
            mark.point = {x, m_layout.year.y(meanAt(hour))};
            const double left = std::clamp(x - mark.label.width() / 2, 0.0,
                                           std::max(0.0, m_size.width() - mark.label.width()));
            mark.label.moveTo({left, top + row * labelRow});
            mark.labelBottom = top + row * labelRow + mark.label.height();
        };
        place(m_layout.now, m_data.nowLabel, m_data.now, 0);
        place(m_layout.best, m_data.bestLabel, m_data.best, 1);
        place(m_layout.worst, m_data.worstLabel, m_data.worst, 1);
        if (overlaps(m_layout.best, m_layout.worst)) // two rows hold three labels but seldom not
            place(m_layout.worst, m_data.worstLabel, m_data.worst, 0);
        if (overlaps(m_layout.worst, m_layout.now) || overlaps(m_layout.best, m_layout.worst))
            pushAside(m_layout.worst,
                      overlaps(m_layout.worst, m_layout.now) ? m_layout.now : m_layout.best);
    }

    static bool overlaps(const WhenLayout::Mark& a, const WhenLayout::Mark& b)
    {
        return !a.label.text().isEmpty() && !b.label.text().isEmpty()
            && a.label.area().adjusted(-gap, 0, gap, 0).intersects(b.label.area());
    }

    void pushAside(WhenLayout::Mark& mark, const WhenLayout::Mark& from)
    {
        const QRectF taken = from.label.area();
        double left = taken.right() + 2 * gap;
        if (left + mark.label.width() > m_size.width())
            left = std::max(0.0, taken.left() - 2 * gap - mark.label.width());
        mark.label.moveTo({left, taken.top()});
    }

    void placeLegend()
    {
        m_layout.yearUnit = {m_data.unit, textFont(12)};
        m_layout.yearUnit.moveTo({0, 2});
        double right = m_size.width();
        const auto place = [&](TextBlock& text, QRectF& box, const QString& label, double height) {
            text = {label, textFont(12)};
            right -= text.width();
            text.moveTo({right, 2});
            right -= swatch + 6;
            box = {right, 2 + (text.height() - height) / 2, swatch, height};
            right -= 2 * gap;
        };
        place(m_layout.bandLabel, m_layout.bandSwatch, m_data.bandLabel, swatch);
        place(m_layout.lineLabel, m_layout.lineSwatch, m_data.lineLabel, 2.5);
        place(m_layout.meanLabel, m_layout.meanSwatch, m_data.meanLabel, 1);
    }

    double windowRight() const { return std::floor(m_size.width() * windowShare); }

    void placeWindow()
    {
        m_layout.windowTitle = {m_data.windowTitle, textFont(12), windowRight()};
        m_layout.windowTitle.moveTo({0, m_lowerTop + 2});
        // In a narrow window the title has two lines, and the topmost number stands half above.
        const double above = std::max(titleHeight, m_layout.windowTitle.height() + 12);
        const QRectF area(axisWidth, m_lowerTop + above, std::max(10.0, windowRight() - axisWidth),
                          std::max(10.0, m_lowerHeight - above - tickHeight));
        m_layout.window.setFrame(area, m_data.windowFrom, m_data.windowTo, m_scale);
        m_layout.windowBand = thinned(m_data.hours, m_data.windowFrom, m_data.windowTo,
                                      int(area.width()), m_data.wraps);
        placeWindowTicks();
    }

    void addWindowTick(double hour, const QString& label, double& reached)
    {
        if (!m_layout.window.contains(hour))
            return;
        const double x = m_layout.window.x(hour);
        TextBlock text(label, textFont(12));
        const double left = x - text.width() / 2;
        if (left < reached || left + text.width() > windowRight() + gap)
            return;
        text.moveTo({left, m_layout.window.area().bottom() + 3});
        reached = left + text.width() + gap;
        m_layout.windowTicks.append(text);
        m_layout.windowLines.append(x);
    }

    /// Days; hours between them where a day is wide enough.
    void placeWindowTicks()
    {
        const double day = 24 * m_layout.window.pixelsPerHour();
        const double size = double(m_data.hours.size());
        double reached = 0;
        const int turns = m_data.wraps ? 3 : 1;
        for (int turn = m_data.wraps ? -1 : 0; turn < turns; ++turn) {
            for (const WhenTick& tick : m_data.days) {
                const double at = tick.hour + turn * size;
                addWindowTick(at, tick.label, reached);
                if (day < 260)
                    continue;
                for (int hour = 6; hour < 24; hour += 6) // local clock, but for two days a year
                    addWindowTick(at + hour, u"%1:00"_s.arg(hour, 2, 10, QChar(u'0')), reached);
            }
        }
    }

    void placeBars()
    {
        const double left = windowRight() + columnGap;
        double names = 0, values = 0, differences = 0, highest = 0;
        for (const WhenBar& bar : m_data.bars) {
            WhenLayout::Row row;
            row.name = {bar.name, textFont(13, bar.chosen)};
            row.value = {bar.value, textFont(13, true)};
            row.difference = {bar.difference, textFont(12)};
            names = std::max(names, row.name.width());
            values = std::max(values, row.value.width());
            differences = std::max(differences, row.difference.width());
            highest = std::max(highest, bar.amount);
            m_layout.rows.append(row);
        }
        const double zero = left + names + gap;
        const double right = m_size.width() - differences - gap;
        const double longest = std::max(12.0, right - values - gap - zero);
        m_layout.amountUnit = {m_data.amountUnit, textFont(12), m_size.width() - left};
        m_layout.amountUnit.moveTo({left, m_lowerTop + 2});
        double y = m_lowerTop + titleHeight;
        for (qsizetype i = 0; i < m_layout.rows.size(); ++i) {
            WhenLayout::Row& row = m_layout.rows[i];
            const double middle = y + rowHeight / 2;
            const double length = highest > 0 ? m_data.bars[i].amount / highest * longest : 0;
            row.area = {left, y, m_size.width() - left, rowHeight};
            row.bar = {zero, middle - barHeight / 2, std::max(1.0, length), barHeight};
            row.name.moveTo({zero - gap - row.name.width(), middle - row.name.height() / 2});
            row.value.moveTo({row.bar.right() + gap, middle - row.value.height() / 2});
            row.difference.moveTo(
                {m_size.width() - row.difference.width(), middle - row.difference.height() / 2});
            y += rowHeight;
        }
    }

    const WhenData& m_data;
    const QSizeF m_size;
    WhenLayout m_layout;
    RoundScale m_scale;
    double m_yearHeight = 0, m_lowerTop = 0, m_lowerHeight = 0;
};

} // namespace

WhenLayout arrangeWhen(const WhenData& data, const QSizeF& size)
{
    return data.empty() ? WhenLayout{} : Arranger(data, size).arrange();
}

double whenHeight(const WhenData& data)
{
    if (data.empty())
        return 0;
    return titleHeight + labelRows * labelRow + lowestYear + tickHeight + gap + lowerHeight(data);
}

} // namespace vorlauf
