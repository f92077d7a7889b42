// SPDX-License-Identifier: GPL-3.0-or-later
#include "whenchart.h"

#include "whenmarks.h"

#include <QCursor>
#include <QGraphicsSceneMouseEvent>
#include <QGraphicsSceneResizeEvent>
#include <QKeyEvent>

#include <cmath>

namespace vorlauf {

class WhenChart::Marks final : public QGraphicsItem
{
public:
    explicit Marks(WhenChart& chart) : QGraphicsItem(&chart), m_chart(chart)
    {
        setZValue(1000); // over everything of Qt Charts
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
        WhenPainter(*painter, m_chart.m_data, m_chart.m_layout, m_chart.m_theme, m_chart.m_locale,
                    m_chart.shownStart())
            .paint();
    }

private:
    WhenChart& m_chart;
};

/// Takes the mouse where the start can be moved.
class WhenChart::Grip final : public QGraphicsItem
{
public:
    explicit Grip(WhenChart& chart) : QGraphicsItem(&chart), m_chart(chart)
    {
        setZValue(1001);
        setCursor(Qt::SizeHorCursor);
        setAcceptedMouseButtons(Qt::LeftButton);
    }
    QRectF boundingRect() const override { return m_chart.rect(); }
    QPainterPath shape() const override
    {
        QPainterPath path;
        if (!m_chart.m_data.empty() && m_chart.m_data.movable) {
            path.addRect(m_chart.m_layout.year.area());
            path.addRect(m_chart.m_layout.window.area());
        }
        return path;
    }
    void changed() { prepareGeometryChange(); }
    void paint(QPainter*, const QStyleOptionGraphicsItem*, QWidget*) override {}

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override { m_chart.press(event->pos()); }
    void mouseMoveEvent(QGraphicsSceneMouseEvent* event) override { m_chart.drag(event->pos()); }
    void mouseReleaseEvent(QGraphicsSceneMouseEvent*) override { m_chart.release(); }

private:
    WhenChart& m_chart;
};

WhenChart::WhenChart(const Theme& theme, const QLocale& locale)
    : m_theme(theme), m_locale(locale), m_marks(new Marks(*this)), m_grip(new Grip(*this))
{
}

void WhenChart::setData(WhenData data)
{
    m_data = std::move(data);
    m_window = {m_data.windowFrom, m_data.windowTo};
    if (m_dragPlot == &m_layout.window) { // stays under the hand
        m_data.windowFrom = m_dragFrame.from();
        m_data.windowTo = m_dragFrame.to();
    }
    place();
    Q_EMIT barsChanged();
}

void WhenChart::setTexts(const QLocale& locale)
{
    m_locale = locale;
}

void WhenChart::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_marks->changed();
}

QString WhenChart::spokenBar(int bar) const
{
    const WhenBar& shown = m_data.bars[bar];
    //: read aloud: a way to place a run in time, its emissions, the difference; "Best start: 12 t
    //: CO₂e −9 %"
    return tr("%1: %2 %3").arg(shown.name, shown.value, shown.difference).trimmed();
}

QString WhenChart::detailsAt(const QPointF& position) const
{
    const HourPlot* plot = m_data.empty() ? nullptr : plotAt(position);
    if (!plot || !m_data.detailsAt)
        return Chart::detailsAt(position);
    const auto size = qint64(m_data.hours.size());
    const auto hour = qint64(std::floor(plot->hourAt(position.x())));
    if (!m_data.wraps && (hour < 0 || hour >= size))
        return {};
    return m_data.detailsAt(int((hour % size + size) % size));
}

bool WhenChart::takeKey(const QKeyEvent& event)
{
    if (m_data.empty() || !m_data.movable || event.modifiers() & ~Qt::KeypadModifier)
        return false;
    const double last = double(m_data.hours.size()) - 1;
    const bool fresh = !event.isAutoRepeat();
    switch (event.key()) {
    case Qt::Key_Left:
        want(m_data.now - 1, fresh);
        return true;
    case Qt::Key_Right:
        want(m_data.now + 1, fresh);
        return true;
    case Qt::Key_PageUp:
        want(m_data.now - 24, fresh);
        return true;
    case Qt::Key_PageDown:
        want(m_data.now + 24, fresh);
        return true;
    case Qt::Key_Home:
        want(0, fresh);
        return true;
    case Qt::Key_End:
        want(last, fresh);
        return true;
    default:
        return false;
    }
}

void WhenChart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    Chart::resizeEvent(event);
    place();
}

void WhenChart::place()
{
    m_grip->changed();
    m_layout = arrangeWhen(m_data, size());
    m_marks->changed();
}

const HourPlot* WhenChart::plotAt(const QPointF& position) const
{
    for (const HourPlot* plot : {&m_layout.year, &m_layout.window}) {
        if (plot->area().contains(position))
            return plot;
    }
    return nullptr;
}

/// In the year the start jumps to the hand; in its window it is carried along.
void WhenChart::press(const QPointF& position)
{
    m_dragPlot = plotAt(position);
    if (!m_dragPlot)
        return;
    m_dragFrame = *m_dragPlot;
    m_moved = false;
    const bool inWindow = m_dragPlot == &m_layout.window;
    m_grabbed = inWindow && m_data.startGiven ? m_data.now - m_dragFrame.hourAt(position.x()) : 0;
    if (!inWindow)
        drag(position);
}

void WhenChart::drag(const QPointF& position)
{
    if (!m_dragPlot)
        return;
    const double hour = std::round(m_dragFrame.hourAt(position.x()) + m_grabbed);
    if (hour == shownStart())
        return;
    const bool first = !m_moved;
    m_moved = true;
    want(hour, first);
}

void WhenChart::release()
{
    m_dragPlot = nullptr;
    m_dragged.reset();
    m_data.windowFrom = m_window.from;
    m_data.windowTo = m_window.to;
    place();
}

void WhenChart::want(double hour, bool newGesture)
{
    const double last = double(m_data.hours.size()) - 1;
    const double wanted = std::clamp(hour, 0.0, last);
    if (m_dragPlot) {
        m_dragged = wanted;
        m_marks->changed();
    }
    if (wanted != m_data.now || m_dragPlot)
        Q_EMIT startWanted(int(wanted), newGesture);
}

} // namespace vorlauf
