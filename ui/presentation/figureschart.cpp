// SPDX-License-Identifier: GPL-3.0-or-later
#include "figureschart.h"

#include "numbers.h"
#include "scenariotablemodel.h"

#include <QGraphicsSceneResizeEvent>
#include <QPainter>

#include <cmath>

namespace vorlauf {

namespace {

using Column = ScenarioTableModel::Column;

constexpr double headingHeight = 30, gap = 8, markWidth = 4;
constexpr double shareOfName = 0.3;
constexpr double lowestRow = 46;

struct Figure {
    Column column;
    Unit unit;
};
constexpr Figure shownFigures[] = {{Column::TotalLocationG, Unit::GramCo2e},
                                   {Column::FacilityKwh, Unit::Kilowatthour},
                                   {Column::DurationH, Unit::Hours},
                                   {Column::Cost, Unit::Money},
                                   {Column::WaterL, Unit::Litre}};

} // namespace

KeyFigures keyFigures(const ScenarioTableModel& model, const QString& currency,
                      const QLocale& locale)
{
    KeyFigures figures;
    figures.headings
        = {FiguresChart::tr("Emissions"), FiguresChart::tr("Energy"), FiguresChart::tr("Duration"),
           FiguresChart::tr("Cost"), FiguresChart::tr("Water")};
    int baseline = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(ScenarioTableModel::BaselineRole).toBool())
            baseline = row;
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (index.data(ScenarioTableModel::HiddenRole).toBool())
            continue;
        FigureLine line{row,
                        index.data().toString(),
                        index.data(ScenarioTableModel::ColourRole).value<QColor>(),
                        {}};
        const bool comparable = row != baseline && baseline >= 0
            && index.data(ScenarioTableModel::ComparableRole).toBool();
        for (const Figure& figure : shownFigures) {
            const Number value = model.value(row, figure.column);
            FigureLine::Cell cell{formatQuantity(value, figure.unit, locale, currency), {}, 0};
            const Number reference = comparable ? model.value(baseline, figure.column) : Number();
            if (value && reference) {
                cell.difference = formatDifference(value, reference, locale);
                cell.effect = *value < *reference ? -1 : *value > *reference ? 1 : 0;
            }
            line.cells.push_back(std::move(cell));
        }
        figures.lines.push_back(std::move(line));
    }
    return figures;
}

/// Paints what place() has laid out, over the empty chart.
class FiguresChart::Ink final : public QGraphicsItem
{
public:
    explicit Ink(FiguresChart& chart) : QGraphicsItem(&chart), m_chart(chart)
    {
        setZValue(1000);
        setAcceptedMouseButtons(Qt::NoButton);
    }

    QRectF boundingRect() const override { return m_chart.rect(); }
    void changed()
    {
        prepareGeometryChange();
        update();
    }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        const Theme& theme = m_chart.m_theme;
        for (const TextBlock& heading : m_chart.m_headings)
            heading.paint(*painter, theme.textSecondary);
        for (std::size_t i = 0; i < m_chart.m_lines.size(); ++i) {
            const Line& line = m_chart.m_lines[i];
            const FigureLine& figures = m_chart.m_figures.lines[i];
            painter->setPen(QPen(theme.line, 1));
            painter->drawLine(line.area.topLeft(), line.area.topRight());
            painter->fillRect(line.mark, figures.colour);
            line.name.paint(*painter, theme.text);
            for (std::size_t c = 0; c < line.values.size(); ++c) {
                const int effect = figures.cells[c].effect;
                line.values[c].paint(*painter, theme.text);
                line.differences[c].paint(*painter,
                                          effect < 0       ? theme.better
                                              : effect > 0 ? theme.worse
                                                           : theme.textSecondary);
            }
        }
    }

private:
    FiguresChart& m_chart;
};

FiguresChart::FiguresChart(const Theme& theme) : m_theme(theme), m_ink(new Ink(*this)) {}

void FiguresChart::setFigures(KeyFigures figures)
{
    m_figures = std::move(figures);
    place();
    Q_EMIT barsChanged();
}

void FiguresChart::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_ink->changed();
}

double FiguresChart::heightForWidth(double width) const
{
    double height = headingHeight;
    for (std::size_t i = 0; i < m_figures.lines.size(); ++i)
        height = lineAt(i, height, width).area.bottom();
    return std::ceil(height);
}

QString FiguresChart::spokenBar(int bar) const
{
    const FigureLine& line = m_figures.lines[std::size_t(bar)];
    QStringList parts{line.name};
    for (std::size_t c = 0; c < line.cells.size(); ++c) {
        const FigureLine::Cell& cell = line.cells[c];
        QString part = m_figures.headings[qsizetype(c)] + u' ' + cell.value;
        if (!cell.difference.isEmpty())
            part += QStringLiteral(" (%1)").arg(cell.difference);
        parts.append(part);
    }
    return parts.join(QStringLiteral(", "));
}

void FiguresChart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    Chart::resizeEvent(event);
    place();
}

FiguresChart::Line FiguresChart::lineAt(std::size_t i, double y, double width) const
{
    const FigureLine& figures = m_figures.lines[i];
    const double nameWidth = shareOfName * width;
    const double cellWidth = (width - nameWidth) / double(std::size(shownFigures));
    Line line;
    line.name = TextBlock(figures.name, textFont(14, true), nameWidth - 4 * gap);
    double height = std::max(lowestRow, line.name.height() + 2 * gap);
    for (const FigureLine::Cell& cell : figures.cells) {
        line.values.emplace_back(cell.value, figureFont(14), cellWidth - gap, Qt::AlignRight);
        line.differences.emplace_back(cell.difference, figureFont(12), cellWidth - gap,
                                      Qt::AlignRight);
        height = std::max(height,
                          line.values.back().height() + line.differences.back().height() + gap);
    }
    line.area = {0, y, width, height};
    line.mark = {0, y + gap, markWidth, height - 2 * gap};
    line.name.moveTo({2 * gap, y + (height - line.name.height()) / 2});
    for (std::size_t c = 0; c < line.values.size(); ++c) {
        const double below
            = figures.cells[c].difference.isEmpty() ? 0 : line.differences[c].height();
        const double x = nameWidth + double(c) * cellWidth;
        const double top = y + (height - line.values[c].height() - below) / 2;
        line.values[c].moveTo({x, top});
        line.differences[c].moveTo({x, top + line.values[c].height()});
    }
    return line;
}

void FiguresChart::place()
{
    const double width = size().width();
    m_headings.clear();
    m_lines.clear();
    const double nameWidth = shareOfName * width;
    const double cellWidth = (width - nameWidth) / double(std::size(shownFigures));
    for (qsizetype c = 0; c < m_figures.headings.size(); ++c) {
        m_headings.emplace_back(m_figures.headings[c], textFont(12), cellWidth - gap,
                                Qt::AlignRight);
        m_headings.back().moveTo({nameWidth + double(c) * cellWidth, gap});
    }
    double y = headingHeight;
    for (std::size_t i = 0; i < m_figures.lines.size(); ++i) {
        m_lines.push_back(lineAt(i, y, width));
        y = m_lines.back().area.bottom();
    }
    m_ink->changed();
}

} // namespace vorlauf
