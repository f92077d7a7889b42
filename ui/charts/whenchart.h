// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart.h"
#include "whenlayout.h"

#include <QLocale>

namespace vorlauf {

/// When to start: the hours of a year with what a run that begins then would meet, the hours of the
/// chosen run, and the ways to place it as bars. The start is a handle to drag, with the mouse in
/// either plot, with the keys by hours and days.
class WhenChart final : public Chart
{
    Q_OBJECT
public:
    WhenChart(const Theme& theme, const QLocale& locale);

    void setData(WhenData data);
    void setTexts(const QLocale& locale);
    void setTheme(const Theme& theme);
    const WhenData& data() const { return m_data; }
    const WhenLayout& layoutOfParts() const { return m_layout; }
    double shownStart() const { return m_dragged.value_or(m_data.now); }

    double heightForWidth(double) const override { return whenHeight(m_data); }
    int barCount() const override { return int(m_data.bars.size()); }
    int rowOfBar(int bar) const override { return int(m_data.bars[bar].kind); }
    QRectF areaOfBar(int bar) const override { return m_layout.rows[bar].area; }
    QString spokenBar(int bar) const override;
    QString detailsOfBar(int bar) const override { return m_data.bars[bar].details; }
    QString detailsAt(const QPointF& position) const override;
    bool takeKey(const QKeyEvent& event) override;

Q_SIGNALS:
    /// An hour of the axis; newGesture: not part of the movement before.
    void startWanted(int hour, bool newGesture);

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    class Marks;
    class Grip;

    void place();
    const HourPlot* plotAt(const QPointF& position) const;
    void press(const QPointF& position);
    void drag(const QPointF& position);
    void release();
    void want(double hour, bool newGesture);

    Theme m_theme;
    QLocale m_locale;
    WhenData m_data;
    WhenLayout m_layout;
    std::optional<double> m_dragged;      // the start while it is moved
    const HourPlot* m_dragPlot = nullptr; // in which it is moved
    HourPlot m_dragFrame;                 // as it stood when the movement began
    double m_grabbed = 0;                 // of the start, from where the hand holds it
    bool m_moved = false;
    WhenPiece m_window; // to be shown once nothing is dragged
    Marks* m_marks;
    Grip* m_grip;
};

} // namespace vorlauf
