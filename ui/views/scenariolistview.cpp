// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariolistview.h"

#include "scenariodelegate.h"
#include "style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vorlauf {

ScenarioListView::ScenarioListView(QWidget* parent)
    : QListView(parent), m_field(new QLineEdit(viewport()))
{
    setObjectName(u"scenarioList"_s);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust); // names wrap to the width
    setMouseTracking(true);
    m_field->setObjectName(u"scenarioName"_s);
    m_field->hide();
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        if (!m_field->isVisible())
            return;
        m_field->hide();
        if (currentIndex().isValid() && !m_field->text().trimmed().isEmpty())
            Q_EMIT renamed(currentIndex().row(), m_field->text().trimmed());
        setFocus();
    });
}

void ScenarioListView::rename(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
    m_field->setGeometry(ScenarioDelegate::nameRect(visualRect(index)));
    m_field->setText(index.siblingAtColumn(0).data().toString());
    m_field->selectAll();
    m_field->show();
    m_field->setFocus();
}

void ScenarioListView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressed = event->position().toPoint();
    m_dragged = event->button() == Qt::LeftButton && index.isValid() ? index.row() : -1;
    QListView::mousePressEvent(event);
}

void ScenarioListView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    if (m_dragged < 0 || !(event->buttons() & Qt::LeftButton)) {
        QListView::mouseMoveEvent(event);
        return;
    }
    if ((position - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_gap = gapAt(position.y());
    viewport()->update();
}

void ScenarioListView::mouseReleaseEvent(QMouseEvent* event)
{
    const int from = m_dragged, gap = m_gap;
    endDrag();
    QListView::mouseReleaseEvent(event);
    if (gap < 0)
        return;
    const int to = gap > from ? gap - 1 : gap;
    if (to != from)
        Q_EMIT moveWanted(from, to);
}

void ScenarioListView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_gap >= 0)
        endDrag();
    else if (event->key() == Qt::Key_Escape && m_field->isVisible())
        m_field->hide(); // the name stays as it was
    else
        QListView::keyPressEvent(event);
}

void ScenarioListView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_gap < 0)
        return;
    const int rows = model()->rowCount();
    const int y = m_gap < rows ? visualRect(model()->index(m_gap, 0)).top()
                               : visualRect(model()->index(rows - 1, 0)).bottom();
    QPainter painter(viewport());
    painter.setPen(QPen(currentTheme().accent, 2));
    painter.drawLine(4, qMax(1, y - 2), viewport()->width() - 4, qMax(1, y - 2));
}

int ScenarioListView::gapAt(int y) const
{
    const int rows = model()->rowCount();
    for (int row = 0; row < rows; ++row) {
        if (y < visualRect(model()->index(row, 0)).center().y())
            return row;
    }
    return rows;
}

void ScenarioListView::endDrag()
{
    m_dragged = -1;
    m_gap = -1;
    viewport()->update();
}

} // namespace vorlauf
