// SPDX-License-Identifier: GPL-3.0-or-later
#include "supplychart.h"

#include "hatch.h"

#include <QGraphicsSceneResizeEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {

constexpr double titleHeight = 22, shareHeight = 26, barHeight = 16, gap = 8;
constexpr double legendHeight = 24, dayTitle = 18, dayTicks = 18, axisWidth = 44;
constexpr double lowestPlot = 62, swatch = 10;
constexpr int hoursOfDay = 24;

qsizetype rowsOf(qsizetype days)
{
    return days <= 4 ? 1 : days <= 12 ? 2 : 3;
}

double sharesHeight(const SupplyData& data)
{
    return titleHeight + double(data.shares.size()) * shareHeight + gap;
}

QColor withAlpha(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

} // namespace

class SupplyChart::Marks final : public QGraphicsItem
{
public:
    explicit Marks(SupplyChart& chart) : QGraphicsItem(&chart), m_chart(chart)
    {
        setZValue(1000);
        setAcceptedMouseButtons(Qt::NoButton);
    }

    QRectF boundingRect() const override { return m_chart.rect(); }
    void changed()
    {
        prepareGeometryChange();
        update();
    }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        if (m_chart.m_data.empty())
            return;
        painter->setRenderHint(QPainter::Antialiasing);
        const Theme& theme = m_chart.m_theme;
        for (qsizetype i = 0; i < m_chart.m_shares.size(); ++i)
            paintShare(*painter, i);
        for (qsizetype i = 0; i < m_chart.m_days.size(); ++i)
            paintDay(*painter, i);
        for (qsizetype i = 0; i < m_chart.m_legend.size(); ++i) {
            const LegendItem& item = m_chart.m_legend[i];
            paintPart(*painter, item.swatch, int(i));
            item.text.paint(*painter, theme.textSecondary);
        }
        for (const TextBlock* text :
             {&m_chart.m_sharesTitle, &m_chart.m_unit, &m_chart.m_hourTitle})
            text->paint(*painter, theme.textSecondary);
    }

private:
    /// Matched solid, the rest hatched, what nobody needs outlined: told apart in grey.
    void paintPart(QPainter& painter, const QRectF& area, int part) const
    {
        const Theme& theme = m_chart.m_theme;
        if (area.height() <= 0)
            return;
        if (part == 0) {
            painter.fillRect(area, theme.better);
        } else if (part == 1) {
            painter.fillRect(area, withAlpha(theme.lostAndRepeated, 0.75F));
            painter.setPen(QPen(withAlpha(theme.surface, 0.7F), 1, Qt::SolidLine, Qt::FlatCap));
            painter.drawLines(hatchLines(area, Hatch::Rising));
        } else {
            painter.fillRect(area, withAlpha(theme.better, 0.2F));
        }
    }

    void paintShare(QPainter& painter, qsizetype i) const
    {
        const Theme& theme = m_chart.m_theme;
        const Share& share = m_chart.m_shares[i];
        painter.fillRect(share.frame, theme.surface2);
        if (m_chart.m_data.shares[i].claim) {
            painter.fillRect(share.bar, withAlpha(theme.textSecondary, 0.35F));
            painter.setPen(QPen(theme.textSecondary, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(share.bar.adjusted(0.5, 0.5, -0.5, -0.5));
        } else {
            painter.fillRect(share.bar, theme.better);
        }
        share.name.paint(painter, theme.text);
        share.value.paint(painter, theme.text);
    }

    void paintDay(QPainter& painter, qsizetype i) const
    {
        const Theme& theme = m_chart.m_theme;
        const Day& day = m_chart.m_days[i];
        const HourPlot& plot = day.plot;
        if (day.first)
            plot.paintGrid(painter, theme, m_chart.m_locale);
        const std::vector<SupplyHour>& hours = m_chart.m_data.days[i].hours;
        for (std::size_t h = 0; h < hours.size(); ++h) {
            const SupplyHour& hour = hours[h];
            if (std::isnan(hour.load))
                continue;
            const double left = plot.x(double(h)), width = plot.pixelsPerHour();
            const auto part = [&](double from, double to, int kind) {
                const double top = plot.y(to);
                paintPart(painter, {left, top, width, plot.y(from) - top}, kind);
            };
            part(0, hour.matched, 0);
            part(hour.matched, hour.load, 1);
            part(hour.load, hour.load + hour.supply - hour.matched, 2);
        }
        paintLoad(painter, plot, hours);
        painter.setPen(QPen(theme.textSecondary, 1));
        painter.drawLine(plot.area().bottomLeft(), plot.area().bottomRight());
        for (const int hour : {0, 12}) {
            TextBlock tick(QString::number(hour), textFont(12));
            tick.moveTo(
                {plot.x(hour) - (hour > 0 ? tick.width() / 2 : 0), plot.area().bottom() + 2});
            tick.paint(painter, theme.textSecondary);
        }
        day.title.paint(painter, theme.text);
    }

    void paintLoad(QPainter& painter, const HourPlot& plot,
                   const std::vector<SupplyHour>& hours) const
    {
        painter.setPen(QPen(m_chart.m_theme.text, 1.5));
        for (std::size_t h = 0; h < hours.size(); ++h) {
            if (std::isnan(hours[h].load))
                continue;
            const double y = plot.y(hours[h].load);
            painter.drawLine(QLineF(plot.x(double(h)), y, plot.x(double(h) + 1), y));
        }
    }

    SupplyChart& m_chart;
};

SupplyChart::SupplyChart(const Theme& theme, const QLocale& locale)
    : m_theme(theme), m_locale(locale), m_marks(new Marks(*this))
{
}

void SupplyChart::setData(SupplyData data)
{
    m_data = std::move(data);
    place();
    Q_EMIT barsChanged();
}

void SupplyChart::setTexts(const QLocale& locale)
{
    m_locale = locale;
}

void SupplyChart::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_marks->changed();
}

double SupplyChart::heightForWidth(double) const
{
    if (m_data.empty())
        return 0;
    const double row = dayTitle + lowestPlot + dayTicks;
    return sharesHeight(m_data) + legendHeight + double(rowsOf(m_data.days.size())) * row
        + titleHeight;
}

QRectF SupplyChart::areaOfBar(int bar) const
{
    const int shares = int(m_shares.size());
    return bar < shares ? m_shares[bar].area : m_days[bar - shares].area;
}

QString SupplyChart::detailsOfBar(int bar) const
{
    const int shares = int(m_data.shares.size());
    return bar < shares ? m_data.shares[bar].details : m_data.days[bar - shares].details;
}

void SupplyChart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    Chart::resizeEvent(event);
    place();
}

void SupplyChart::place()
{
    m_shares.clear();
    m_days.clear();
    m_legend.clear();
    if (!m_data.empty()) {
        placeShares();
        placeLegend(sharesHeight(m_data));
        placeDays(sharesHeight(m_data) + legendHeight);
    }
    m_marks->changed();
}

void SupplyChart::placeShares()
{
    double names = 0, values = 0;
    for (const SupplyShare& share : m_data.shares) {
        m_shares.append(
            {{}, {}, {}, {share.name, textFont(13)}, {share.value, textFont(13, true)}});
        names = std::max(names, m_shares.last().name.width());
        values = std::max(values, m_shares.last().value.width());
    }
    m_sharesTitle = {m_data.sharesTitle, textFont(12), size().width()};
    m_sharesTitle.moveTo({0, 2});
    const double left = names + gap;
    const double longest = std::max(12.0, size().width() - left - values - gap);
    double y = titleHeight;
    for (qsizetype i = 0; i < m_shares.size(); ++i) {
        Share& share = m_shares[i];
        const double middle = y + shareHeight / 2;
        share.area = {0, y, size().width(), shareHeight};
        share.frame = {left, middle - barHeight / 2, longest, barHeight};
        share.bar = share.frame;
        share.bar.setWidth(std::max(1.0, m_data.shares[i].share * longest));
        share.name.moveTo({left - gap - share.name.width(), middle - share.name.height() / 2});
        share.value.moveTo(
            {size().width() - share.value.width(), middle - share.value.height() / 2});
        y += shareHeight;
    }
}

void SupplyChart::placeLegend(double y)
{
    m_unit = {m_data.unit, textFont(12)};
    m_unit.moveTo({0, y + 3});
    double right = size().width();
    const QStringList labels{m_data.matchedLabel, m_data.restLabel, m_data.surplusLabel};
    for (qsizetype i = labels.size() - 1; i >= 0; --i) {
        LegendItem item{{}, {labels[i], textFont(12)}};
        right -= item.text.width();
        item.text.moveTo({right, y + 3});
        right -= swatch + 6;
        item.swatch = {right, y + 3 + (item.text.height() - swatch) / 2, swatch, swatch};
        right -= 2 * gap;
        m_legend.prepend(item);
    }
}

void SupplyChart::placeDays(double top)
{
    const qsizetype count = m_data.days.size();
    const qsizetype rows = rowsOf(count);
    const qsizetype columns = (count + rows - 1) / rows;
    double highest = 0;
    for (const SupplyDay& day : m_data.days) {
        for (const SupplyHour& hour : day.hours) {
            if (!std::isnan(hour.load))
                highest = std::max(highest, hour.load + hour.supply - hour.matched);
        }
    }
    const RoundScale scale = roundScale(highest, 2);
    const double row = (size().height() - top - titleHeight) / double(rows);
    const double column = (size().width() - axisWidth) / double(columns);
    for (qsizetype i = 0; i < count; ++i) {
        Day day;
        day.first = i % columns == 0;
        day.area = {axisWidth + double(i % columns) * column, top + double(i / columns) * row,
                    column, row};
        const QRectF plot = day.area.adjusted(0, dayTitle, -gap, -dayTicks);
        day.plot.setFrame(plot, 0, hoursOfDay, scale);
        day.title = {m_data.days[i].title, textFont(12, true)};
        day.title.moveTo({plot.left(), day.area.top() + 1});
        m_days.append(day);
    }
    m_hourTitle = {m_data.hourTitle, textFont(12)};
    m_hourTitle.moveTo({axisWidth, size().height() - titleHeight + 2});
}

} // namespace vorlauf
