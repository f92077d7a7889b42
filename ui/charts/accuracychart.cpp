// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracychart.h"

#include <QGraphicsSceneResizeEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {

constexpr double gap = 8, radius = 4.5, swatch = 20, lowestPlot = 240;

} // namespace

/// Paints what place() has laid out, over the empty chart.
class AccuracyChart::Marks final : public QGraphicsItem
{
public:
    explicit Marks(AccuracyChart& chart) : QGraphicsItem(&chart), m_chart(chart)
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
        painter->setRenderHint(QPainter::Antialiasing);
        if (m_chart.m_points.isEmpty())
            return;
        paintGrid(*painter);
        paintLegend(*painter);
        using Kind = AccuracyPoint::Kind;
        for (const Kind kind : {Kind::NotJudged, Kind::Inside, Kind::Missed}) {
            for (qsizetype i = 0; i < m_chart.m_points.size(); ++i) {
                if (m_chart.m_points[i].kind == kind)
                    paintPoint(*painter, i);
            }
        }
        for (const Name& name : m_chart.m_names)
            paintName(*painter, name);
    }

private:
    QColor ink(AccuracyPoint::Kind kind) const
    {
        const Theme& theme = m_chart.m_theme;
        switch (kind) {
        case AccuracyPoint::Kind::Inside:
            return theme.accent;
        case AccuracyPoint::Kind::Missed:
            return theme.worse;
        default:
            return theme.textSecondary;
        }
    }

    void paintGrid(QPainter& painter) const
    {
        const Theme& theme = m_chart.m_theme;
        const QRectF& plot = m_chart.m_plot;
        painter.setPen(QPen(theme.line, 1));
        for (const Tick& tick : m_chart.m_ticks) {
            const QPointF here = m_chart.at(tick.value, tick.value);
            painter.drawLine(QLineF(plot.left(), here.y(), plot.right(), here.y()));
            painter.drawLine(QLineF(here.x(), plot.top(), here.x(), plot.bottom()));
        }
        painter.setPen(QPen(theme.textSecondary, 1));
        painter.drawLine(QLineF(plot.bottomLeft(), plot.topRight()));
        for (const Tick& tick : m_chart.m_ticks) {
            tick.across.paint(painter, theme.textSecondary);
            tick.upwards.paint(painter, theme.textSecondary);
        }
        m_chart.m_across.paint(painter, theme.textSecondary);
        m_chart.m_upwards.paint(painter, theme.textSecondary);
    }

    void paintLegend(QPainter& painter) const
    {
        for (const auto& [kind, text] : m_chart.m_legend) {
            const QPointF middle(text.area().left() - gap - radius, text.area().center().y());
            paintMark(painter, middle, kind);
            text.paint(painter, m_chart.m_theme.text);
        }
        const QRectF area = m_chart.m_exact.area();
        painter.setPen(QPen(m_chart.m_theme.textSecondary, 1));
        painter.drawLine(QLineF(area.left() - gap - 14, area.center().y() + 6, area.left() - gap,
                                area.center().y() - 6));
        m_chart.m_exact.paint(painter, m_chart.m_theme.text);
    }

    void paintPoint(QPainter& painter, qsizetype i) const
    {
        const AccuracyPoint& point = m_chart.m_points[i];
        if (point.range && point.kind != AccuracyPoint::Kind::NotJudged) {
            painter.setPen(QPen(ink(point.kind), 1.2));
            for (const double end : {point.range->first, point.range->second}) {
                const QPointF cap = m_chart.at(point.published, end);
                painter.drawLine(QLineF(m_chart.m_places[i], cap));
                painter.drawLine(QLineF(cap.x() - 3, cap.y(), cap.x() + 3, cap.y()));
            }
        }
        paintMark(painter, m_chart.m_places[i], point.kind);
    }

    void paintName(QPainter& painter, const Name& name) const
    {
        const QRectF area = name.text.area();
        if (!name.isBeside) {
            const bool right = area.left() > name.from.x();
            painter.setPen(QPen(m_chart.m_theme.textSecondary, 0.8));
            painter.drawLine(
                QLineF(name.from, {right ? area.left() - 2 : area.right() + 2, area.center().y()}));
        }
        name.text.paint(painter, m_chart.m_theme.text);
    }

    /// Told apart by shape and filling too: disc, diamond, ring.
    void paintMark(QPainter& painter, const QPointF& middle, AccuracyPoint::Kind kind) const
    {
        const QColor colour = ink(kind);
        const bool hollow = kind == AccuracyPoint::Kind::NotJudged;
        painter.setPen(QPen(hollow ? colour : m_chart.m_theme.surface, 1.2));
        painter.setBrush(hollow ? QBrush(m_chart.m_theme.surface) : QBrush(colour));
        if (kind == AccuracyPoint::Kind::Missed) {
            const double r = radius * 1.4;
            painter.drawPolygon(QPolygonF{{middle.x(), middle.y() - r},
                                          {middle.x() + r, middle.y()},
                                          {middle.x(), middle.y() + r},
                                          {middle.x() - r, middle.y()}});
        } else {
            painter.drawEllipse(middle, hollow ? 3.5 : radius, hollow ? 3.5 : radius);
        }
    }

    AccuracyChart& m_chart;
};

AccuracyChart::AccuracyChart(const Theme& theme) : m_theme(theme), m_marks(new Marks(*this)) {}

void AccuracyChart::setPoints(const Words& words, QList<AccuracyPoint> points,
                              const std::function<QString(double)>& tick)
{
    m_words = words;
    m_points = std::move(points);
    m_tickText = tick;
    place();
    Q_EMIT barsChanged();
}

void AccuracyChart::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_marks->changed();
}

double AccuracyChart::heightForWidth(double) const
{
    return lowestPlot + 90;
}

QRectF AccuracyChart::areaOfBar(int bar) const
{
    constexpr double reach = 9;
    const QPointF here = m_places[bar];
    return {here.x() - reach, here.y() - reach, 2 * reach, 2 * reach};
}

void AccuracyChart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    Chart::resizeEvent(event);
    place();
}

QPointF AccuracyChart::at(double published, double predicted) const
{
    const double decades = std::log10(m_high / m_low);
    const auto share = [&](double value) { return std::log10(value / m_low) / decades; };
    return {m_plot.left() + share(published) * m_plot.width(),
            m_plot.bottom() - share(predicted) * m_plot.height()};
}

void AccuracyChart::place()
{
    m_ticks.clear();
    m_legend.clear();
    m_places.clear();
    m_names.clear();
    m_marks->changed();
    if (m_points.isEmpty())
        return;
    placeAxes();
    placeLegend();
    for (const AccuracyPoint& point : m_points)
        m_places.append(at(point.published, point.predicted));
    placeNames();
}

/// The powers of ten around all values, and how much room their texts leave.
void AccuracyChart::placeAxes()
{
    double low = m_points.first().published, high = low;
    for (const AccuracyPoint& point : m_points) {
        low = std::min({low, point.published, point.predicted});
        high = std::max({high, point.published, point.predicted});
        if (point.range && point.kind != AccuracyPoint::Kind::NotJudged) {
            low = std::min(low, point.range->first);
            high = std::max(high, point.range->second);
        }
    }
    const int first = int(std::floor(std::log10(low)));
    const int last = std::max(first + 1, int(std::ceil(std::log10(high))));
    m_low = std::pow(10, first);
    m_high = std::pow(10, last);
    double widest = 0, highest = 0;
    for (int power = first; power <= last; ++power) {
        const double value = std::pow(10, power);
        const QString text = m_tickText(value);
        m_ticks.append({value, {text, textFont(12)}, {text, textFont(12)}});
        widest = std::max(widest, m_ticks.last().across.width());
        highest = std::max(highest, m_ticks.last().across.height());
    }
    m_across = {m_words.published, textFont(12, true)};
    m_upwards = {m_words.predicted, textFont(12, true)};
    const double top = 2 * (m_across.height() + gap) + gap;
    m_plot = {widest + gap, top, std::max(60.0, size().width() - widest - gap - widest / 2),
              std::max(60.0, size().height() - top - highest - m_across.height() - 2 * gap)};
    m_upwards.moveTo({0, m_across.height() + gap});
    m_across.moveTo({m_plot.right() - m_across.width(), size().height() - m_across.height()});
    placeTicks(widest);
}

/// At the foot only as many as stand beside each other.
void AccuracyChart::placeTicks(double widest)
{
    const double step = m_plot.width() / double(m_ticks.size() - 1);
    const auto every = qsizetype(std::ceil((widest + gap) / step));
    for (qsizetype i = 0; i < m_ticks.size(); ++i) {
        Tick& tick = m_ticks[i];
        const QPointF here = at(tick.value, tick.value);
        tick.upwards.moveTo(
            {m_plot.left() - gap - tick.upwards.width(), here.y() - tick.upwards.height() / 2});
        if (i % every == 0)
            tick.across.moveTo({here.x() - tick.across.width() / 2, m_plot.bottom() + gap / 2});
        else
            tick.across = {};
    }
}

void AccuracyChart::placeLegend()
{
    using Kind = AccuracyPoint::Kind;
    double x = 0;
    const auto put = [&](TextBlock& text) {
        text.moveTo({x + swatch, 0});
        x += swatch + text.width() + 2 * gap;
    };
    for (const auto& [kind, text] :
         {std::pair(Kind::Inside, m_words.inside), std::pair(Kind::Missed, m_words.missed),
          std::pair(Kind::NotJudged, m_words.notJudged)}) {
        const bool shown = std::ranges::any_of(
            m_points, [kind = kind](const AccuracyPoint& point) { return point.kind == kind; });
        if (shown)
            put(m_legend.emplaceBack(kind, TextBlock(text, textFont(12))).second);
    }
    m_exact = {m_words.exact, textFont(12)};
    put(m_exact);
}

/// Whether nothing is painted there yet that must be read.
bool AccuracyChart::isFree(const QRectF& area) const
{
    const auto isOn = [&](const QPointF& place) {
        const QRectF mark(place.x() - gap, place.y() - gap, 2 * gap, 2 * gap);
        return area.intersects(mark);
    };
    const auto overlaps = [&](const Name& name) { return area.intersects(name.text.area()); };
    return m_plot.contains(area) && std::ranges::none_of(m_places, isOn)
        && std::ranges::none_of(m_names, overlaps);
}

/// A name stands beside its point or, with a line to it, at the nearest place that is free.
void AccuracyChart::placeNames()
{
    constexpr int farthest = 14;
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        if (m_points[i].kind != AccuracyPoint::Kind::Missed)
            continue;
        Name name{{m_points[i].name, textFont(12)}, m_places[i]};
        const double height = name.text.height(), width = name.text.width();
        bool placed = false;
        for (int step = 0; step <= farthest && !placed; ++step) {
            const double away = gap + radius + step * height / 2;
            for (const double y : {name.from.y() - step * height, name.from.y() + step * height}) {
                for (const double x : {name.from.x() + away, name.from.x() - away - width}) {
                    const QRectF area(x, y - height / 2, width, height);
                    if (placed || !isFree(area))
                        continue;
                    name.text.moveTo(area.topLeft());
                    name.isBeside = step == 0;
                    placed = true;
                }
            }
        }
        if (placed) // else the table has it
            m_names.append(name);
    }
}

} // namespace vorlauf
