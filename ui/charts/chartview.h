// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart.h"

#include <QGraphicsView>

namespace vorlauf {

/// Shows a chart in the window: as wide as the view, as high as its content needs. Arrow keys walk
/// the bars, whose meaning reaches tool tip and screen reader.
class ChartView final : public QGraphicsView
{
    Q_OBJECT
public:
    explicit ChartView(Chart* chart, QWidget* parent = nullptr); // takes the chart

    const Chart& chart() const { return *m_chart; }
    int currentBar() const { return m_currentBar; } // -1: none
    void setCurrentBar(int bar);
    QRect viewAreaOfBar(int bar) const; // in this widget's coordinates

    /// How large everything is drawn, 1 as at first: at most this, as little as least where the
    /// chart would not fit otherwise.
    void setZoom(double most, double least);
    double zoom() const { return m_zoom; }

Q_SIGNALS:
    void barChosen(int row); // of the model, by click or Return

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void fit();
    void keepCurrentBar();

    Chart* m_chart;
    int m_currentBar = -1;
    double m_zoom = 1, m_mostZoom = 1, m_leastZoom = 1;
};

} // namespace vorlauf
