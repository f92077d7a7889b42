// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart.h"
#include "ridge.h"
#include "textblock.h"
#include "theme.h"

#include <QLocale>

#include <optional>

namespace vorlauf {

/// The spread of one scenario's result, in the chart's unit.
struct RangeValues {
    double p5 = 0, p50 = 0, p95 = 0, mean = 0;
    double point = 0; // the result with every input as planned
    Ridge shape;
};

struct RangeRow {
    int row = 0; // of the model
    QString name;
    QColor colour;
    bool patterned = false;            // the colour repeats that of another scenario
    std::optional<RangeValues> values; // empty: a note stands instead
    QString median, range;             // as shown: "38", "31–52"; without values the note
    QString details;                   // for tool tip and screen reader, with the unit
};

/// How sure: for each scenario the shape of its distribution, below it the range from P5 to P95
/// with median and mean, and through both the result as planned. One axis from zero.
class RangeChart final : public Chart
{
    Q_OBJECT
public:
    explicit RangeChart(const Theme& theme);

    /// high is where the axis ends.
    void setRows(const QString& unit, double high, const QLocale& locale, QList<RangeRow> rows);
    void setTheme(const Theme& theme);
    void setSelectedRow(int row); // its name is set in semibold
    const QList<RangeRow>& rows() const { return m_rows; }
    double positionOf(double value) const; // x, in the chart's coordinates

    double heightForWidth(double width) const override;
    int barCount() const override { return int(m_rows.size()); }
    int rowOfBar(int bar) const override { return m_rows[bar].row; }
    QRectF areaOfBar(int bar) const override { return m_places[bar].area; }
    QString spokenBar(int bar) const override { return m_rows[bar].details; }
    QString detailsOfBar(int bar) const override { return m_rows[bar].details; }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    class Marks;
    struct Place {
        QRectF area;
        TextBlock name, median, range;
    };
    struct Tick {
        double x;
        TextBlock label;
    };

    enum class Symbol { Shape, Range, Median, Mean, Point };
    struct KeyEntry {
        Symbol symbol;
        QPointF middle; // of the symbol
        TextBlock text;
    };
    static constexpr double keySymbolWidth = 22;

    static QList<KeyEntry> key(double width, double top);
    double keyHeight(double width) const;
    void place();
    void placeColumns();
    void placeRows();
    void placeTicks();

    Theme m_theme;
    QLocale m_locale;
    QString m_unit;
    double m_high = 0;
    int m_selectedRow = -1;
    QList<RangeRow> m_rows;
    QList<Place> m_places;
    QList<Tick> m_ticks;
    QList<KeyEntry> m_key;
    TextBlock m_unitText, m_medianTitle, m_rangeTitle;
    QRectF m_plot;
    double m_nameWidth = 0;
    Marks* m_marks;
};

} // namespace vorlauf
