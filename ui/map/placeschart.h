// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart.h"
#include "placesmodel.h"
#include "textblock.h"
#include "worldmap.h"

namespace vorlauf {

/// Map and the beginning of the ranking as one picture: beside each other where it is wide, else
/// the ranking below. Its bars are the places of the ranking that it has room for.
class PlacesChart final : public Chart
{
    Q_OBJECT
public:
    /// model must outlive the chart.
    PlacesChart(const PlacesModel& model, WorldMap map, const Theme& theme);

    /// The model or the theme changed, and the map with it.
    void setMap(WorldMap map, const Theme& theme);

    double heightForWidth(double width) const override;
    int barCount() const override { return int(m_rows.size()); }
    int rowOfBar(int bar) const override { return bar; }
    QRectF areaOfBar(int bar) const override { return m_rows[std::size_t(bar)].area; }
    QString spokenBar(int bar) const override;
    QString detailsOfBar(int bar) const override;

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    class Marks;
    struct Row {
        QRectF area, bar;
        std::vector<TextBlock> cells; // one for each column but the difference, rank first
    };

    void place();
    Row rowAt(int row, double y, const std::vector<double>& edges) const;
    void placeHeadings(const QRectF& table, const std::vector<double>& edges);

    const PlacesModel& m_model;
    WorldMap m_map;
    Theme m_theme;
    QRectF m_mapArea;
    std::vector<TextBlock> m_headings;
    std::vector<Row> m_rows;
    Marks* m_marks;
};

} // namespace vorlauf
