// SPDX-License-Identifier: GPL-3.0-or-later
#include "waterfallchart.h"

#include "notation.h"
#include "rowheight.h"

#include <QGraphicsSceneResizeEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {

constexpr double headerHeight = 28, gap = 8;
constexpr double lowestRow = 28, highestRow = 54, highestBar = 26;

QFont nameFont(const WaterfallStep& step)
{
    return textFont(13, step.kind == WaterfallStep::Kind::Total);
}

} // namespace

/// Paints what place() has laid out, over the empty chart.
class WaterfallChart::Marks final : public QGraphicsItem
{
public:
    explicit Marks(WaterfallChart& chart) : QGraphicsItem(&chart), m_chart(chart)
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
        for (qsizetype i = 0; i < m_chart.m_rows.size(); ++i)
            paintRow(*painter, i);
        if (m_chart.m_rows.isEmpty())
            return;
        painter->setPen(QPen(theme.textSecondary, 1));
        painter->drawLine(QLineF(m_chart.m_zero - 0.5, m_chart.m_rows.first().area.top(),
                                 m_chart.m_zero - 0.5, m_chart.m_rows.last().area.bottom()));
        m_chart.m_unitText.paint(*painter, theme.textSecondary);
        m_chart.m_factorTitle.paint(*painter, theme.textSecondary);
    }

private:
    QColor ink(const WaterfallStep& step) const
    {
        const Theme& theme = m_chart.m_theme;
        if (step.kind == WaterfallStep::Kind::Total)
            return theme.accelerators;
        return step.to < step.from ? theme.better : step.to > step.from ? theme.worse : theme.line;
    }

    void paintRow(QPainter& painter, qsizetype i) const
    {
        const Theme& theme = m_chart.m_theme;
        const Row& row = m_chart.m_rows[i];
        paintEstimate(painter, row.bar, ink(m_chart.m_steps[i]), theme);
        if (i + 1 < m_chart.m_rows.size()) { // from the end of this bar to the next one
            const WaterfallStep& step = m_chart.m_steps[i];
            const double x = step.to >= step.from ? row.bar.right() : row.bar.left();
            painter.setPen(QPen(theme.textSecondary, 1));
            painter.drawLine(QLineF(x, row.bar.bottom(), x, m_chart.m_rows[i + 1].bar.top()));
        }
        row.name.paint(painter, theme.text);
        row.value.paint(painter, theme.text);
        row.factor.paint(painter, theme.textSecondary);
    }

    WaterfallChart& m_chart;
};

WaterfallChart::WaterfallChart(const Theme& theme) : m_theme(theme), m_marks(new Marks(*this)) {}

void WaterfallChart::setSteps(const QString& unit, QList<WaterfallStep> steps)
{
    m_unit = unit;
    m_steps = std::move(steps);
    place();
    Q_EMIT barsChanged();
}

void WaterfallChart::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_marks->changed();
}

double WaterfallChart::heightForWidth(double width) const
{
    double height = headerHeight;
    for (const WaterfallStep& step : m_steps)
        height += std::max(lowestRow,
                           TextBlock(step.name, nameFont(step), width * 0.26).height() + gap);
    return std::ceil(height);
}

void WaterfallChart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    Chart::resizeEvent(event);
    place();
}

void WaterfallChart::place()
{
    m_rows.clear();
    double names = 0, values = 0, factors = 0, low = 0, high = 0;
    for (const WaterfallStep& step : m_steps) {
        Row row;
        row.name = {step.name, nameFont(step)};
        row.value = {step.value, textFont(13, true)};
        row.factor = {step.factor, textFont(13)};
        names = std::max(names, row.name.width());
        values = std::max(values, row.value.width());
        factors = std::max(factors, row.factor.width());
        low = std::min({low, step.from, step.to});
        high = std::max({high, step.from, step.to});
        m_rows.append(row);
    }
    names = std::ceil(std::min(names, size().width() * 0.26));
    m_factorTitle = {factors > 0 ? tr("factor") : QString(), textFont(12)};
    factors = std::max(factors, m_factorTitle.width());
    const double left = names + gap + (low < 0 ? values + gap : 0);
    const double right = std::max(left + 24, size().width() - values - factors - 4 * gap);
    const double scale = high > low ? (right - left) / (high - low) : 0;
    m_zero = left - low * scale;
    m_unitText = {m_unit, textFont(12)};
    m_unitText.moveTo({m_zero, 2});
    m_factorTitle.moveTo({size().width() - m_factorTitle.width(), 2});

    std::vector<double> needs;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        m_rows[i].name = {m_steps[i].name, nameFont(m_steps[i]), names, Qt::AlignRight};
        needs.push_back(m_rows[i].name.height() + gap);
    }
    const double height = rowHeight(size().height() - headerHeight, needs, lowestRow, highestRow);
    double y = headerHeight;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const WaterfallStep& step = m_steps[i];
        Row& row = m_rows[i];
        const double needed = std::max(height, row.name.height() + gap);
        const double bar = std::min(highestBar, needed - gap);
        const double middle = y + needed / 2;
        row.area = {0, y, size().width(), needed};
        const double x0 = m_zero + std::min(step.from, step.to) * scale;
        const double x1 = m_zero + std::max(step.from, step.to) * scale;
        row.bar = {x0, middle - bar / 2, std::max(1.0, x1 - x0), bar};
        row.name.moveTo({0, middle - row.name.height() / 2});
        row.value.moveTo({row.bar.right() + gap, middle - row.value.height() / 2});
        row.factor.moveTo({size().width() - row.factor.width(), middle - row.factor.height() / 2});
        y += needed;
    }
    m_marks->changed();
}

} // namespace vorlauf
