// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worldmap.h"

#include <QWidget>

namespace vorlauf {

/// The map in the window: the wheel and + − zoom, dragging and the arrow keys pan, 0 shows the
/// whole world again. A click selects a place; Return or a double click chooses it. Who cannot see
/// it uses the ranking, which says the same.
class MapView final : public QWidget
{
    Q_OBJECT
public:
    explicit MapView(const Theme& theme, QWidget* parent = nullptr);

    void setOutlines(const Catalog& catalog);
    void setTheme(const Theme& theme);
    void setContent(MapContent content, std::function<QString(int place)> details);
    void setSelected(int place); // -1: none; brings it into sight

    const WorldMap& map() const { return m_map; }
    const MapFrame& frame() const { return m_frame; }
    int selected() const { return m_marks.selected; }
    QPoint pointOf(int place) const; // in this widget

    void zoomBy(double factor); // around the middle
    void showAll();

    QSize sizeHint() const override { return {560, 260}; }
    QSize minimumSizeHint() const override { return {280, 190}; } // of the legend

Q_SIGNALS:
    void placeSelected(int place); // by the user; -1: the sea
    void placeChosen(int place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QRectF mapArea() const { return m_map.mapArea(rect()); }
    void hover(const QPointF& at, const QPoint& global);

    WorldMap m_map;
    MapFrame m_frame;
    MapMarks m_marks;
    std::function<QString(int place)> m_details;
    QPointF m_pressed, m_last; // of the left button
    bool m_dragging = false;
};

} // namespace vorlauf
