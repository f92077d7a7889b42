// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace vorlauf {

namespace {

constexpr double keyZoom = 1.5, panStep = 48;
constexpr double wheelZoom = 1.0015; // for each of the 120 units of a notch

} // namespace

MapView::MapView(const Theme& theme, QWidget* parent) : QWidget(parent), m_map(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MapView::setOutlines(const Catalog& catalog)
{
    m_map.setOutlines(catalog);
    update();
}

void MapView::setTheme(const Theme& theme)
{
    m_map.setTheme(theme);
    update();
}

void MapView::setContent(MapContent content, std::function<QString(int place)> details)
{
    m_map.setContent(std::move(content));
    m_details = std::move(details);
    const auto& places = m_map.content().places;
    const int count = places ? int(places->rows.size()) : 0;
    if (m_marks.selected >= count)
        m_marks.selected = -1;
    m_marks.hovered = -1;
    update();
}

void MapView::setSelected(int place)
{
    m_marks.selected = place;
    if (place >= 0)
        m_frame.show(m_map.position(place), mapArea());
    update();
}

QPoint MapView::pointOf(int place) const
{
    return m_frame.transform(mapArea()).map(m_map.position(place)).toPoint();
}

void MapView::zoomBy(double factor)
{
    m_frame.zoomBy(factor, mapArea().center(), mapArea());
    update();
}

void MapView::showAll()
{
    m_frame.reset();
    update();
}

void MapView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_map.paint(painter, rect(), m_frame, m_marks);
    if (!hasFocus())
        return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void MapView::resizeEvent(QResizeEvent*)
{
    m_frame.panBy({}, mapArea()); // stays inside
}

void MapView::wheelEvent(QWheelEvent* event)
{
    m_frame.zoomBy(std::pow(wheelZoom, event->angleDelta().y()), event->position(), mapArea());
    update();
    event->accept();
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    const auto pan = [this](double x, double y) {
        m_frame.panBy({x * panStep, y * panStep}, mapArea());
        update();
    };
    switch (event->key()) {
    case Qt::Key_Plus:
        return zoomBy(keyZoom);
    case Qt::Key_Minus:
        return zoomBy(1 / keyZoom);
    case Qt::Key_0:
    case Qt::Key_Home:
        return showAll();
    case Qt::Key_Left:
        return pan(1, 0);
    case Qt::Key_Right:
        return pan(-1, 0);
    case Qt::Key_Up:
        return pan(0, 1);
    case Qt::Key_Down:
        return pan(0, -1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_marks.selected >= 0)
            Q_EMIT placeChosen(m_marks.selected);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MapView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = m_last = event->position();
    m_dragging = false;
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        hover(event->position(), event->globalPosition().toPoint());
        return;
    }
    const double moved = (event->position() - m_pressed).manhattanLength();
    if (!m_dragging && moved < QApplication::startDragDistance())
        return;
    m_dragging = true;
    m_frame.panBy(event->position() - m_last, mapArea());
    m_last = event->position();
    update();
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !m_dragging)
        Q_EMIT placeSelected(m_map.placeAt(event->position(), rect(), m_frame));
    m_dragging = false;
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int place = m_map.placeAt(event->position(), rect(), m_frame);
    if (event->button() == Qt::LeftButton && place >= 0)
        Q_EMIT placeChosen(place);
}

void MapView::leaveEvent(QEvent*)
{
    m_marks.hovered = -1;
    update();
}

void MapView::hover(const QPointF& at, const QPoint& global)
{
    const int place = m_map.placeAt(at, rect(), m_frame);
    if (place == m_marks.hovered)
        return;
    m_marks.hovered = place;
    if (place >= 0 && m_details)
        QToolTip::showText(global, m_details(place), this);
    else
        QToolTip::hideText();
    update();
}

} // namespace vorlauf
