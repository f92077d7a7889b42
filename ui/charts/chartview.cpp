// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartview.h"

#include "chartaccessible.h"

#include <QAccessible>
#include <QGraphicsScene>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace vorlauf {

ChartView::ChartView(Chart* chart, QWidget* parent) : QGraphicsView(parent), m_chart(chart)
{
    installChartAccessibility();
    setScene(new QGraphicsScene(this));
    scene()->addItem(chart);
    setFrameShape(NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    setMinimumSize(200, 120);
    connect(chart, &Chart::barsChanged, this, &ChartView::keepCurrentBar);
    connect(chart, &Chart::barsChanged, this, &ChartView::fit);
}

void ChartView::setCurrentBar(int bar)
{
    bar = qBound(-1, bar, m_chart->barCount() - 1);
    if (bar == m_currentBar)
        return;
    m_currentBar = bar;
    if (bar >= 0) {
        ensureVisible(m_chart->areaOfBar(bar), 0, 8);
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(bar);
        QAccessible::updateAccessibility(&focus);
        QToolTip::showText(mapToGlobal(viewAreaOfBar(bar).center()), m_chart->detailsOfBar(bar),
                           this);
    }
    viewport()->update();
}

QRect ChartView::viewAreaOfBar(int bar) const
{
    return mapFromScene(m_chart->mapRectToScene(m_chart->areaOfBar(bar))).boundingRect();
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    fit();
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (m_chart->takeKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Down:
        setCurrentBar(m_currentBar + 1);
        return;
    case Qt::Key_Up:
        setCurrentBar(qMax(0, m_currentBar - 1));
        return;
    case Qt::Key_Home:
        setCurrentBar(0);
        return;
    case Qt::Key_End:
        setCurrentBar(m_chart->barCount() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_currentBar >= 0)
            Q_EMIT barChosen(m_chart->rowOfBar(m_currentBar));
        return;
    case Qt::Key_Escape:
        setCurrentBar(-1);
        break; // a dialog or window around may want it too
    default:
        break;
    }
    QGraphicsView::keyPressEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    QGraphicsView::mousePressEvent(event);
    event->accept(); // its release chooses a bar
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    QGraphicsView::mouseReleaseEvent(event);
    const int bar = m_chart->barAt(m_chart->mapFromScene(mapToScene(event->pos())));
    if (event->button() == Qt::LeftButton && bar >= 0)
        Q_EMIT barChosen(m_chart->rowOfBar(bar));
}

bool ChartView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString details = m_chart->detailsAt(m_chart->mapFromScene(mapToScene(help->pos())));
    if (!details.isEmpty())
        QToolTip::showText(help->globalPos(), details, this);
    else
        QToolTip::hideText();
    return true;
}

/// A ring round the bar that the keys have reached.
void ChartView::drawForeground(QPainter* painter, const QRectF&)
{
    if (m_currentBar < 0 || !hasFocus())
        return;
    painter->setPen(QPen(palette().color(QPalette::Highlight), 1.5));
    painter->setBrush(Qt::NoBrush);
    const QRectF area = m_chart->mapRectToScene(m_chart->areaOfBar(m_currentBar));
    painter->drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4);
}

void ChartView::setZoom(double most, double least)
{
    m_mostZoom = most;
    m_leastZoom = least;
    fit();
}

void ChartView::fit()
{
    constexpr double step = 1.04;
    const QSizeF view = viewport()->size();
    const auto needed = [&] { return m_chart->heightForWidth(view.width() / m_zoom) * m_zoom; };
    m_zoom = m_mostZoom;
    while (m_zoom > m_leastZoom && needed() > view.height())
        m_zoom = qMax(m_leastZoom, m_zoom / step);
    const double width = view.width() / m_zoom;
    const double height = qMax(view.height() / m_zoom, m_chart->heightForWidth(width));
    m_chart->resize(width, height);
    setTransform(QTransform::fromScale(m_zoom, m_zoom));
    setSceneRect(0, 0, width, height);
}

void ChartView::keepCurrentBar()
{
    if (m_currentBar >= m_chart->barCount())
        setCurrentBar(m_chart->barCount() - 1);
}

} // namespace vorlauf
