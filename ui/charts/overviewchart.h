// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart.h"
#include "overviewlayout.h"

class QAbstractItemModel;
class QBarCategoryAxis;
class QBarSet;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace vorlauf {

class OverviewMarks;

/// Horizontal stacked bars, one for each visible scenario, by the parts of METHOD.md 12.0, with own
/// labels; beside them the difference to the baseline as small bars. Axis and unit from zero. A
/// scenario without a result has no bar but a note.
class OverviewChart final : public Chart
{
    Q_OBJECT
public:
    /// model: columns and roles of ScenarioTableModel; must outlive the chart.
    OverviewChart(const QAbstractItemModel& model, const Theme& theme, const QLocale& locale,
                  const QString& currency);

    void setOptions(const OverviewOptions& options);
    const OverviewOptions& options() const { return m_options; }
    void setRanges(OverviewRanges ranges); // of the total shown, in its base unit
    void setTheme(const Theme& theme);
    void setTexts(const QLocale& locale, const QString& currency); // language or currency changed
    void setSelectedRow(int row);                                  // its name is set in semibold

    /// What the bar of a model row shows, in the display unit; NaN without bar.
    double barTotal(int row) const;
    const OverviewData& shownData() const { return m_data; }
    const OverviewLayout& shownLayout() const { return m_layout; }

    double heightForWidth(double width) const override;
    int barCount() const override { return int(m_data.rows.size()); }
    int rowOfBar(int bar) const override { return m_data.rows[bar].row; }
    QRectF areaOfBar(int bar) const override { return m_layout.rows[bar].area; }
    QString spokenBar(int bar) const override;
    QString detailsOfBar(int bar) const override;

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    void refresh();
    void place();
    void setBars();
    void setBarCount(qsizetype count);

    const QAbstractItemModel& m_model;
    OverviewOptions m_options;
    OverviewRanges m_ranges;
    Theme m_theme;
    QLocale m_locale;
    QString m_currency;
    int m_selectedRow = -1;
    OverviewData m_data;
    OverviewLayout m_layout;
    QHorizontalStackedBarSeries* m_series;
    QList<QBarSet*> m_sets; // always OverviewData::maximumParts, from the zero line outwards
    QBarCategoryAxis* m_names;
    QValueAxis* m_values;
    OverviewMarks* m_marks;
};

} // namespace vorlauf
