// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart.h"
#include "textblock.h"
#include "theme.h"

namespace vorlauf {

/// One step of a waterfall, in the chart's unit.
struct WaterfallStep {
    enum class Kind { Total, Effect };
    Kind kind = Kind::Effect;
    QString name;
    QString value;           // as shown, "−12.4"
    QString factor;          // "÷8.3", "×1.4"; empty: none
    QString details;         // for tool tip and screen reader, with the unit
    double from = 0, to = 0; // of the bar; a total begins at 0
};

/// How one total becomes another: the two totals and the effects between them, as horizontal bars
/// that each begin where the last one ended.
class WaterfallChart final : public Chart
{
    Q_OBJECT
public:
    explicit WaterfallChart(const Theme& theme);

    void setSteps(const QString& unit, QList<WaterfallStep> steps);
    void setTheme(const Theme& theme);
    const QList<WaterfallStep>& steps() const { return m_steps; }

    double heightForWidth(double width) const override;
    int barCount() const override { return int(m_steps.size()); }
    int rowOfBar(int) const override { return -1; } // an effect belongs to no row of a model
    QRectF areaOfBar(int bar) const override { return m_rows[bar].area; }
    QString spokenBar(int bar) const override { return m_steps[bar].details; }
    QString detailsOfBar(int bar) const override { return m_steps[bar].details; }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    class Marks;
    struct Row {
        QRectF area, bar;
        TextBlock name, value, factor;
    };

    void place();

    Theme m_theme;
    QString m_unit;
    TextBlock m_unitText, m_factorTitle;
    QList<WaterfallStep> m_steps;
    QList<Row> m_rows;
    double m_zero = 0; // x of the zero line
    Marks* m_marks;
};

} // namespace vorlauf
