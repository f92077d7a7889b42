// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeschart.h"

#include "notation.h"

#include <QGraphicsSceneResizeEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {

using Column = PlacesModel::Column;

constexpr double rowHeight = 24, headingHeight = 34, gap = 8;
constexpr double wideEnough = 820; // for map and ranking beside each other
constexpr double shareOfMap = 0.54;
constexpr double legendHeight = 80; // below the map
constexpr int rowsBelow = 10;

struct TableColumn {
    Column column;
    double width; // share of the table
    bool right;   // aligned
};
constexpr TableColumn tableColumns[] = {{Column::Rank, 0.07, true},
                                        {Column::Name, 0.39, false},
                                        {Column::Emissions, 0.27, false},
                                        {Column::Difference, 0.12, true},
                                        {Column::Pue, 0.15, true}};

double worldRatio()
{
    const QRectF world = worldBounds();
    return world.height() / world.width();
}

} // namespace

/// Paints what place() has laid out, over the empty chart.
class PlacesChart::Marks final : public QGraphicsItem
{
public:
    explicit Marks(PlacesChart& chart) : QGraphicsItem(&chart), m_chart(chart)
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
        m_chart.m_map.paint(*painter, m_chart.m_mapArea, {}, {});
        for (const TextBlock& heading : m_chart.m_headings)
            heading.paint(*painter, theme.textSecondary);
        for (std::size_t i = 0; i < m_chart.m_rows.size(); ++i) {
            const Row& row = m_chart.m_rows[i];
            painter->setPen(QPen(theme.line, 1));
            painter->drawLine(row.area.topLeft(), row.area.topRight());
            if (!row.bar.isEmpty()) // missing is no small bar
                paintEstimate(*painter, row.bar, theme.accelerators, theme);
            for (const TextBlock& cell : row.cells)
                cell.paint(*painter, theme.text);
        }
    }

private:
    PlacesChart& m_chart;
};

PlacesChart::PlacesChart(const PlacesModel& model, WorldMap map, const Theme& theme)
    : m_model(model), m_map(std::move(map)), m_theme(theme), m_marks(new Marks(*this))
{
}

void PlacesChart::setMap(WorldMap map, const Theme& theme)
{
    m_map = std::move(map);
    m_theme = theme;
    place();
    Q_EMIT barsChanged();
}

double PlacesChart::heightForWidth(double width) const
{
    if (width >= wideEnough)
        return std::ceil(shareOfMap * width * worldRatio() + legendHeight);
    const int rows = std::min(rowsBelow, m_model.rowCount());
    return std::ceil(width * worldRatio() + legendHeight + headingHeight + rows * rowHeight);
}

QString PlacesChart::spokenBar(int bar) const
{
    return m_model.index(bar, int(Column::Name)).data(Qt::AccessibleTextRole).toString();
}

QString PlacesChart::detailsOfBar(int bar) const
{
    return m_model.index(bar, int(Column::Name)).data(PlacesModel::DetailsRole).toString();
}

void PlacesChart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    Chart::resizeEvent(event);
    place();
}

void PlacesChart::place()
{
    m_rows.clear();
    m_headings.clear();
    const QSizeF all = size();
    const bool beside = all.width() >= wideEnough;
    const double below = headingHeight + rowHeight * std::min(rowsBelow, m_model.rowCount());
    const double width = beside ? all.width() * shareOfMap : all.width();
    const double room = beside ? all.height() : std::max(120.0, all.height() - below - gap);
    m_mapArea = {0, 0, width, std::min(room, width * worldRatio() + legendHeight)};
    const QRectF table = beside
        ? QRectF(width + 3 * gap, 0, all.width() - width - 3 * gap, all.height())
        : QRectF(0, m_mapArea.bottom() + gap, all.width(), all.height() - m_mapArea.height() - gap);
    std::vector<double> edges{table.left()};
    for (const TableColumn& column : tableColumns)
        edges.push_back(edges.back() + column.width * table.width());
    placeHeadings(table, edges);
    double y = table.top() + headingHeight;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        Row laid = rowAt(row, y, edges);
        y = laid.area.bottom();
        if (y > table.bottom() + 0.5)
            break;
        m_rows.push_back(std::move(laid));
    }
    m_marks->changed();
}

/// A row of the ranking as high as its name needs.
PlacesChart::Row PlacesChart::rowAt(int row, double y, const std::vector<double>& edges) const
{
    Row laid;
    double height = rowHeight;
    for (std::size_t i = 0; i < std::size(tableColumns); ++i) {
        const TableColumn& column = tableColumns[i];
        laid.cells.emplace_back(m_model.index(row, int(column.column)).data().toString(),
                                textFont(12), edges[i + 1] - edges[i] - gap,
                                column.right ? Qt::AlignRight : Qt::AlignLeft);
        height = std::max(height, laid.cells.back().height() + gap);
    }
    laid.area = {edges.front(), y, edges.back() - edges.front(), height};
    const double share
        = m_model.index(row, int(Column::Emissions)).data(PlacesModel::ShareRole).toDouble();
    const bool known
        = m_model.index(row, int(Column::Emissions)).data(PlacesModel::ValueRole).isValid();
    constexpr double textWidth = 76;
    const double room = std::max(8.0, edges[3] - edges[2] - textWidth - gap);
    laid.bar = {edges[2], y + height / 2 - 5, known ? std::max(1.0, share * room) : 0, 10};
    for (std::size_t i = 0; i < std::size(tableColumns); ++i) {
        TextBlock& cell = laid.cells[i];
        cell.moveTo({i == 2 ? laid.bar.right() + 6 : edges[i], y + (height - cell.height()) / 2});
    }
    return laid;
}

void PlacesChart::placeHeadings(const QRectF& table, const std::vector<double>& edges)
{
    for (std::size_t i = 0; i < std::size(tableColumns); ++i) {
        const TableColumn& column = tableColumns[i];
        TextBlock heading(m_model.headerData(int(column.column), Qt::Horizontal).toString(),
                          textFont(12), edges[i + 1] - edges[i] - gap,
                          column.right ? Qt::AlignRight : Qt::AlignLeft);
        heading.moveTo({edges[i], table.top() + headingHeight - heading.height() - 4});
        m_headings.push_back(std::move(heading));
    }
}

} // namespace vorlauf
