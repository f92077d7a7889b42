// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart.h"
#include "textblock.h"
#include "theme.h"

#include <QLocale>

namespace vorlauf {

class ScenarioTableModel;

/// The key figures of one scenario as they are shown.
struct FigureLine {
    struct Cell {
        QString value, difference; // to the baseline; may be empty
        int effect = 0;            // -1 better, 1 worse than the baseline
    };
    int row = 0; // of the model
    QString name;
    QColor colour;
    std::vector<Cell> cells;
};

struct KeyFigures {
    QStringList headings; // of the columns after the name
    std::vector<FigureLine> lines;
};

/// Emissions, energy, duration, cost and water of every scenario that charts show.
KeyFigures keyFigures(const ScenarioTableModel& model, const QString& currency,
                      const QLocale& locale);

/// Key figures as a table that is painted like a chart: at any size, one line for each scenario.
class FiguresChart final : public Chart
{
    Q_OBJECT
public:
    explicit FiguresChart(const Theme& theme);

    void setFigures(KeyFigures figures);
    void setTheme(const Theme& theme);
    const KeyFigures& figures() const { return m_figures; }

    double heightForWidth(double width) const override;
    int barCount() const override { return int(m_figures.lines.size()); }
    int rowOfBar(int bar) const override { return m_figures.lines[std::size_t(bar)].row; }
    QRectF areaOfBar(int bar) const override { return m_lines[std::size_t(bar)].area; }
    QString spokenBar(int bar) const override;
    QString detailsOfBar(int bar) const override { return spokenBar(bar); }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    class Ink;
    struct Line {
        QRectF area, mark;
        TextBlock name;
        std::vector<TextBlock> values, differences;
    };

    void place();
    Line lineAt(std::size_t i, double y, double width) const;

    Theme m_theme;
    KeyFigures m_figures;
    std::vector<TextBlock> m_headings;
    std::vector<Line> m_lines;
    Ink* m_ink;
};

} // namespace vorlauf
