// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart.h"
#include "hourplot.h"

#include <QLocale>

namespace vorlauf {

/// One hour of a mean day; what is matched is part of both others. NaN: the run does not meet it.
struct SupplyHour {
    double load = 0, supply = 0, matched = 0;
};

/// A month's mean day, or a day.
struct SupplyDay {
    QString title, details;
    std::vector<SupplyHour> hours; // 24
};

struct SupplyShare {
    QString name, value, details;
    double share = 0;   // 0..1
    bool claim = false; // on paper only
};

struct SupplyData {
    QString unit, sharesTitle, hourTitle; // of the hours, over the bars, under the hours
    QString matchedLabel, restLabel, surplusLabel;
    QList<SupplyShare> shares;
    QList<SupplyDay> days;

    bool empty() const { return days.isEmpty(); }
};

/// How a contracted supply meets the load: shares covered as bars, and the hours behind them, those
/// of the day side by side, one small plot for each month or day.
class SupplyChart final : public Chart
{
    Q_OBJECT
public:
    SupplyChart(const Theme& theme, const QLocale& locale);

    void setData(SupplyData data);
    void setTexts(const QLocale& locale);
    void setTheme(const Theme& theme);
    const SupplyData& data() const { return m_data; }

    double heightForWidth(double width) const override;
    int barCount() const override { return int(m_data.shares.size() + m_data.days.size()); }
    int rowOfBar(int) const override { return -1; }
    QRectF areaOfBar(int bar) const override;
    QString spokenBar(int bar) const override { return detailsOfBar(bar); }
    QString detailsOfBar(int bar) const override;

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    class Marks;
    struct Share {
        QRectF area, bar, frame; // frame: the whole that the share is of
        TextBlock name, value;
    };
    struct Day {
        QRectF area;
        HourPlot plot;
        TextBlock title;
        bool first = false; // of its row, with the axis
    };
    struct LegendItem {
        QRectF swatch;
        TextBlock text;
    };

    void place();
    void placeShares();
    void placeLegend(double y);
    void placeDays(double top);

    Theme m_theme;
    QLocale m_locale;
    SupplyData m_data;
    QList<Share> m_shares;
    QList<Day> m_days;
    QList<LegendItem> m_legend; // matched, rest, surplus
    TextBlock m_sharesTitle, m_unit, m_hourTitle;
    Marks* m_marks;
};

} // namespace vorlauf
