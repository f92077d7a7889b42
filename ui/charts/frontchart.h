// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "axisscale.h"
#include "chart.h"
#include "textblock.h"
#include "theme.h"

#include <QLocale>

namespace vorlauf {

/// What is measured along an axis, and how its values are written.
struct FrontAxis {
    QString title;      // with the unit
    double divisor = 1; // value / divisor is written
};

/// One plan as a point.
struct FrontMark {
    enum class Kind { Front, Beaten, Present };
    Kind kind = Kind::Front;
    double x = 0, y = 0;
    double size = 0;     // 0 smallest ... 1 largest
    QString label;       // beside the point; empty: none
    QString name;        // for a screen reader
    QString details;     // for a tool tip
    bool onLine = false; // no other one is left of it and below
};

/// Plans by two objectives, a third one by size: the best ones joined by a line, those that they
/// beat pale, the present scenario as a diamond.
class FrontChart final : public Chart
{
    Q_OBJECT
public:
    explicit FrontChart(const Theme& theme);

    /// note says what size and paleness mean
    void setMarks(const FrontAxis& x, const FrontAxis& y, const QString& note,
                  QList<FrontMark> marks, const QLocale& locale);
    void setChosen(int mark); // -1: none
    void setTheme(const Theme& theme);
    const QList<FrontMark>& marks() const { return m_marks; }
    int chosen() const { return m_chosen; }
    QPointF position(int mark) const { return m_points[mark]; }

    double heightForWidth(double) const override { return 120; }
    int barCount() const override { return int(m_marks.size()); }
    int rowOfBar(int bar) const override { return bar; }
    QRectF areaOfBar(int bar) const override;
    QString spokenBar(int bar) const override { return m_marks[bar].name; }
    QString detailsOfBar(int bar) const override { return m_marks[bar].details; }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    class Ink;
    struct Tick {
        double at; // of the pixel
        TextBlock text;
    };

    void place();
    void placeAxes();
    void placeLabels();
    QList<QRectF> lineAreas() const;
    double radius(int mark) const;

    Theme m_theme;
    FrontAxis m_x, m_y;
    QLocale m_locale;
    QString m_note;
    QList<FrontMark> m_marks;
    int m_chosen = -1;

    AxisScale m_across, m_up;
    QRectF m_plot;
    QList<Tick> m_xTicks, m_yTicks;
    TextBlock m_xTitle, m_yTitle, m_sizeText;
    QList<QPointF> m_points;
    QList<TextBlock> m_labels;
    Ink* m_ink;
};

} // namespace vorlauf
