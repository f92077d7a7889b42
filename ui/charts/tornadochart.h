// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart.h"
#include "textblock.h"
#include "theme.h"

#include <QLocale>

#include <optional>

namespace vorlauf {

/// What one uncertain input does to the result, in the chart's unit.
struct TornadoRow {
    QString name, origin;               // "Utilisation (MFU)", "default"
    double atLow = 0, atHigh = 0;       // the result at the low and the high value of the input
    QString low, high;                  // these values, with unit: "0.31"
    std::optional<double> first, total; // shares of the spread, 0..1: alone, and with others
    QString share;                      // as shown: "61 %", "≈ 61 %"
    QString details;                    // for tool tip and screen reader
};

/// What drives the result: for each input a bar from the result at its low to that at its high
/// value, through the line of the result as planned; beside it its share of the spread.
class TornadoChart final : public Chart
{
    Q_OBJECT
public:
    explicit TornadoChart(const Theme& theme);

    void setRows(const QString& unit, double base, const QLocale& locale, QList<TornadoRow> rows);
    void setTheme(const Theme& theme);
    const QList<TornadoRow>& rows() const { return m_rows; }
    double positionOf(double value) const; // x, in the chart's coordinates
    QRectF barOf(int bar) const { return m_places[bar].bar; }

    double heightForWidth(double width) const override;
    int barCount() const override { return int(m_rows.size()); }
    int rowOfBar(int bar) const override { return bar; } // an input belongs to no row of a model
    QRectF areaOfBar(int bar) const override { return m_places[bar].area; }
    QString spokenBar(int bar) const override { return m_rows[bar].details; }
    QString detailsOfBar(int bar) const override { return m_rows[bar].details; }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    class Marks;
    struct Place {
        QRectF area, bar, first, total; // first, total: of the shares
        TextBlock name, origin, left, right, share;
    };
    struct Tick {
        double x;
        TextBlock label;
    };

    bool hasShares() const;
    QList<Place> texts(double nameWidth) const;
    void place();
    void placeColumns();
    void placeRows();
    void placeAxis();

    Theme m_theme;
    QLocale m_locale;
    QString m_unit;
    double m_base = 0, m_low = 0, m_high = 0; // ends of the axis
    QList<TornadoRow> m_rows;
    QList<Place> m_places;
    QList<Tick> m_ticks;
    TextBlock m_unitText, m_baseText, m_shareTitle, m_lowKey, m_highKey;
    QRectF m_plot, m_shares;
    Marks* m_marks;
};

} // namespace vorlauf
