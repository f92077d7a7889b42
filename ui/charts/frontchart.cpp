// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontchart.h"

#include "numbers.h"

#include <QGraphicsSceneResizeEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {

constexpr double gap = 8, headerHeight = 22;
constexpr double smallest = 4.5, largest = 10, beatenRadius = 3;

} // namespace

/// Paints what place() has laid out, over the empty chart.
class FrontChart::Ink final : public QGraphicsItem
{
public:
    explicit Ink(FrontChart& chart) : QGraphicsItem(&chart), m_chart(chart)
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
        if (m_chart.m_marks.isEmpty())
            return;
        painter->setRenderHint(QPainter::Antialiasing);
        paintAxes(*painter);
        paintLine(*painter);
        for (const auto kind :
             {FrontMark::Kind::Beaten, FrontMark::Kind::Present, FrontMark::Kind::Front}) {
            for (int i = 0; i < m_chart.barCount(); ++i) {
                if (m_chart.m_marks[i].kind == kind && i != m_chart.m_chosen)
                    paintMark(*painter, i);
            }
        }
        if (m_chart.m_chosen >= 0)
            paintMark(*painter, m_chart.m_chosen);
        QColor ground = m_chart.m_theme.surface;
        ground.setAlphaF(0.8F); // beaten plans may lie under a label
        for (const TextBlock& label : m_chart.m_labels) {
            painter->fillRect(label.area(), ground);
            label.paint(*painter, m_chart.m_theme.text);
        }
    }

private:
    void paintAxes(QPainter& painter) const
    {
        const Theme& theme = m_chart.m_theme;
        const QRectF& plot = m_chart.m_plot;
        painter.setPen(QPen(theme.line, 1));
        for (const Tick& tick : m_chart.m_yTicks)
            painter.drawLine(QLineF(plot.left(), tick.at, plot.right(), tick.at));
        for (const Tick& tick : m_chart.m_xTicks)
            painter.drawLine(QLineF(tick.at, plot.top(), tick.at, plot.bottom()));
        painter.setPen(QPen(theme.textSecondary, 1));
        painter.drawLine(plot.bottomLeft(), plot.bottomRight());
        painter.drawLine(plot.topLeft(), plot.bottomLeft());
        for (const QList<Tick>* ticks : {&m_chart.m_xTicks, &m_chart.m_yTicks}) {
            for (const Tick& tick : *ticks)
                tick.text.paint(painter, theme.textSecondary);
        }
        for (const TextBlock* text : {&m_chart.m_xTitle, &m_chart.m_yTitle, &m_chart.m_sizeText})
            text->paint(painter, theme.textSecondary);
    }

    /// Steps: between two plans there is none.
    void paintLine(QPainter& painter) const
    {
        QPainterPath path;
        for (int i = 0; i < m_chart.barCount(); ++i) {
            if (!m_chart.m_marks[i].onLine)
                continue;
            const QPointF& to = m_chart.m_points[i];
            if (path.isEmpty()) {
                path.moveTo(to.x(), m_chart.m_plot.top());
                path.lineTo(to);
            } else {
                path.lineTo(to.x(), path.currentPosition().y());
                path.lineTo(to);
            }
        }
        if (path.isEmpty())
            return;
        path.lineTo(m_chart.m_plot.right(), path.currentPosition().y());
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_chart.m_theme.accent, 1.5));
        painter.drawPath(path);
    }

    void paintMark(QPainter& painter, int i) const
    {
        const Theme& theme = m_chart.m_theme;
        const FrontMark& mark = m_chart.m_marks[i];
        const QPointF& at = m_chart.m_points[i];
        const double r = m_chart.radius(i);
        if (i == m_chart.m_chosen) {
            painter.setPen(QPen(theme.text, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(at, r + 4, r + 4);
        }
        if (mark.kind == FrontMark::Kind::Present) {
            painter.setPen(QPen(theme.text, 1.5));
            painter.setBrush(theme.surface);
            painter.drawPolygon(QPolygonF{at + QPointF(0, -r), at + QPointF(r, 0),
                                          at + QPointF(0, r), at + QPointF(-r, 0)});
            return;
        }
        const bool beaten = mark.kind == FrontMark::Kind::Beaten;
        painter.setPen(QPen(beaten ? theme.textSecondary : theme.surface, 1));
        painter.setBrush(beaten ? theme.surface2 : theme.accent);
        painter.drawEllipse(at, r, r);
    }

    FrontChart& m_chart;
};

FrontChart::FrontChart(const Theme& theme) : m_theme(theme), m_ink(new Ink(*this)) {}

void FrontChart::setMarks(const FrontAxis& x, const FrontAxis& y, const QString& note,
                          QList<FrontMark> marks, const QLocale& locale)
{
    m_x = x;
    m_y = y;
    m_note = note;
    m_locale = locale;
    m_marks = std::move(marks);
    m_chosen = -1;
    place();
    Q_EMIT barsChanged();
}

void FrontChart::setChosen(int mark)
{
    m_chosen = mark < barCount() ? mark : -1;
    placeLabels();
    m_ink->changed();
}

void FrontChart::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_ink->changed();
}

void FrontChart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    Chart::resizeEvent(event);
    place();
}

double FrontChart::radius(int mark) const
{
    const FrontMark& m = m_marks[mark];
    if (m.kind == FrontMark::Kind::Beaten)
        return beatenRadius;
    return m.kind == FrontMark::Kind::Present ? 7 : smallest + m.size * (largest - smallest);
}

QRectF FrontChart::areaOfBar(int bar) const
{
    const double r = radius(bar) + 4;
    const QPointF& at = m_points[bar];
    return {at.x() - r, at.y() - r, 2 * r, 2 * r};
}

void FrontChart::place()
{
    m_points.clear();
    if (!m_marks.isEmpty()) {
        const auto [left, right] = std::ranges::minmax(m_marks, {}, &FrontMark::x);
        const auto [low, high] = std::ranges::minmax(m_marks, {}, &FrontMark::y);
        m_across = AxisScale(left.x, right.x);
        m_up = AxisScale(low.y, high.y);
        placeAxes();
        for (const FrontMark& mark : m_marks)
            m_points.append({m_plot.left() + m_across.position(mark.x) * m_plot.width(),
                             m_plot.bottom() - m_up.position(mark.y) * m_plot.height()});
    }
    placeLabels();
    m_ink->changed();
}

void FrontChart::placeAxes()
{
    const QFont font = figureFont(12);
    const auto text = [&](double value, const FrontAxis& axis) {
        return TextBlock(formatNumber(value / axis.divisor, m_locale), font);
    };
    m_xTicks.clear();
    m_yTicks.clear();
    const int rows = std::max(3, int(size().height() / 40));
    double widest = 0;
    for (const double tick : m_up.ticks(rows)) {
        m_yTicks.append({tick, text(tick, m_y)});
        widest = std::max(widest, m_yTicks.last().text.width());
    }
    const double lineHeight = m_yTicks.first().text.height();
    const auto title = [](const FrontAxis& axis, const AxisScale& scale) {
        //: After the title of an axis
        return scale.isLogarithmic() ? tr("%1, logarithmic").arg(axis.title) : axis.title;
    };
    m_xTitle = {title(m_x, m_across), textFont(12)};
    m_yTitle = {title(m_y, m_up), textFont(12)};
    m_sizeText = {m_note, textFont(12)};
    m_plot = QRectF(widest + gap, headerHeight, size().width() - widest - 3 * gap,
                    size().height() - headerHeight - 2 * lineHeight - gap);
    m_yTitle.moveTo({0, 0});
    m_sizeText.moveTo(
        {std::max(m_yTitle.width() + 2 * gap, m_plot.right() - m_sizeText.width()), 0});
    m_xTitle.moveTo({m_plot.right() - m_xTitle.width(), m_plot.bottom() + lineHeight + 4});
    for (Tick& tick : m_yTicks) {
        tick.at = m_plot.bottom() - m_up.position(tick.at) * m_plot.height();
        tick.text.moveTo({widest - tick.text.width(), tick.at - tick.text.height() / 2});
    }
    for (const double value : m_across.ticks(std::max(3, int(m_plot.width() / 62)))) {
        Tick tick{m_plot.left() + m_across.position(value) * m_plot.width(), text(value, m_x)};
        tick.text.moveTo({tick.at - tick.text.width() / 2, m_plot.bottom() + 4});
        m_xTicks.append(tick);
    }
}

/// The steps between the plans on the line, each as a thin area.
QList<QRectF> FrontChart::lineAreas() const
{
    QList<QRectF> areas;
    QPointF from(0, m_plot.top());
    for (int i = 0; i < m_points.size(); ++i) {
        if (!m_marks[i].onLine)
            continue;
        const QPointF& to = m_points[i];
        if (!areas.isEmpty())
            areas.append({from.x(), from.y() - 1, to.x() - from.x(), 2});
        areas.append({to.x() - 1, from.y(), 2, to.y() - from.y()});
        from = to;
    }
    if (!areas.isEmpty())
        areas.append({from.x(), from.y() - 1, m_plot.right() - from.x(), 2});
    return areas;
}

/// Each label beside its point, on the side where it is free; the chosen one's first.
void FrontChart::placeLabels()
{
    m_labels.clear();
    QList<QRectF> taken = lineAreas();
    for (int i = 0; i < m_points.size(); ++i) {
        const double r = radius(i) + 1;
        if (m_marks[i].kind != FrontMark::Kind::Beaten)
            taken.append({m_points[i].x() - r, m_points[i].y() - r, 2 * r, 2 * r});
    }
    QList<int> order;
    for (int i = 0; i < m_points.size(); ++i) {
        if (!m_marks[i].label.isEmpty())
            order.insert(i == m_chosen ? 0 : order.size(), i);
    }
    for (const int i : order) {
        TextBlock label(m_marks[i].label, textFont(12, i == m_chosen));
        const double w = label.width(), h = label.height(), r = radius(i) + 5;
        const double near = 0.8 * r, far = r + 14;
        for (const QPointF& corner :
             {QPointF(r, -h / 2), QPointF(near, -h - near / 2), QPointF(near, near),
              QPointF(-r - w, -h / 2), QPointF(-near - w, -h - near / 2), QPointF(-near - w, near),
              QPointF(-w / 2, -h - r), QPointF(-w / 2, r), QPointF(near, far),
              QPointF(near, -h - far)}) {
            const QRectF area(m_points[i] + corner, QSizeF(w, h));
            const bool inside = m_plot.adjusted(0, 0, gap, 0).contains(area);
            const bool free = std::ranges::none_of(
                taken, [&](const QRectF& other) { return other.intersects(area); });
            if (inside && free) {
                label.moveTo(area.topLeft());
                taken.append(area);
                m_labels.append(label);
                break;
            }
        }
    }
}

} // namespace vorlauf
