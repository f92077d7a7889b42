// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart.h"
#include "textblock.h"
#include "theme.h"

#include <functional>
#include <optional>

namespace vorlauf {

/// A published number against its prediction; both above 0.
struct AccuracyPoint {
    enum class Kind { Inside, Missed, NotJudged };
    Kind kind = Kind::NotJudged;
    int row = -1;          // of the table beside the chart
    QString name, details; // details for tool tip and screen reader, with units
    double published = 0, predicted = 0;
    std::optional<std::pair<double, double>> range; // P5 and P95 of the prediction
};

/// Predicted against published, both axes logarithmic and alike: what lies on the diagonal was
/// predicted exactly. Whiskers from P5 to P95; the points that miss carry their name.
class AccuracyChart final : public Chart
{
    Q_OBJECT
public:
    explicit AccuracyChart(const Theme& theme);

    struct Words {
        QString published, predicted; // titles of the axes
        QString inside, missed, notJudged, exact;
    };
    /// tick gives the text of a power of ten with its unit.
    void setPoints(const Words& words, QList<AccuracyPoint> points,
                   const std::function<QString(double)>& tick);
    void setTheme(const Theme& theme);
    const QList<AccuracyPoint>& points() const { return m_points; }
    QPointF position(int point) const { return m_places[point]; }

    double heightForWidth(double width) const override;
    int barCount() const override { return int(m_points.size()); }
    int rowOfBar(int bar) const override { return m_points[bar].row; }
    QRectF areaOfBar(int bar) const override;
    QString spokenBar(int bar) const override { return m_points[bar].details; }
    QString detailsOfBar(int bar) const override { return m_points[bar].details; }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    class Marks;
    struct Tick {
        double value;
        TextBlock across, upwards; // at the foot, at the left
    };

    struct Name {
        TextBlock text;
        QPointF from; // its point
        bool isBeside = true;
    };

    void place();
    void placeAxes();
    void placeTicks(double widest);
    void placeLegend();
    void placeNames();
    bool isFree(const QRectF& area) const;
    QPointF at(double published, double predicted) const;

    Theme m_theme;
    Words m_words;
    QList<AccuracyPoint> m_points;
    std::function<QString(double)> m_tickText;
    double m_low = 1, m_high = 10; // of both axes, powers of ten
    QRectF m_plot;
    QList<Tick> m_ticks;
    QList<QPointF> m_places;
    QList<Name> m_names; // of the points that miss
    TextBlock m_across, m_upwards;
    QList<std::pair<AccuracyPoint::Kind, TextBlock>> m_legend;
    TextBlock m_exact;
    Marks* m_marks;
};

} // namespace vorlauf
