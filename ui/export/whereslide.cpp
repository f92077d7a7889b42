// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewslides.h"

#include "contexts.h"
#include "picture.h"
#include "slidetables.h"
#include "viewfindings.h"
#include "where.h"

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostPlaces = 12;
constexpr double mapShare = 0.56; // of the width

/// The map as a picture: no presentation program has one of its own.
SlidePicture mapPicture(const ScenarioDocument& document, const PlacesModel& model,
                        const SlideArea& area, const ExportSettings& shown, const WhereTexts& texts,
                        const QString& finding)
{
    const auto map = std::make_shared<WorldMap>(Theme::lightTheme());
    map->setOutlines(document.catalog());
    map->setContent(mapContent(document, model, shown.mapMeasure, shown.locale));
    Picture picture;
    picture.size = QSizeF(double(area.width), double(area.height)) / double(emuPerPixel);
    picture.background = Theme::lightTheme().surface;
    picture.title = finding;
    picture.description = texts.subtitle;
    picture.paint = [map, size = picture.size](QPainter& painter) {
        map->paint(painter, QRectF(QPointF(), size), MapFrame(), MapMarks());
    };
    constexpr double sharp = 2;
    return {area, u"Map"_s,      map->content().title + u"; "_s + finding, pngOf(picture, sharp),
            {},   svgOf(picture)};
}

TableContent rankingTable(const PlacesModel& model)
{
    using Column = PlacesModel::Column;
    const auto heading = [&model](Column column) {
        return model.headerData(int(column), Qt::Horizontal).toString();
    };
    TableContent content;
    content.name = Texts::tr("Ranking of places");
    content.points = 12;
    const std::pair<Column, double> columns[] = {{Column::Rank, 0.5},
                                                 {Column::Name, 2.4},
                                                 {Column::Emissions, 1.4},
                                                 {Column::Difference, 1.1}};
    for (const auto& [column, share] : columns)
        content.columns.push_back({heading(column), share, column != Column::Name});
    const int rows = std::min(model.rowCount(), int(mostPlaces));
    for (int row = 0; row < rows; ++row) {
        QStringList cells;
        for (const auto& [column, share] : columns)
            cells << model.index(row, int(column)).data().toString();
        content.rows.push_back(cells);
    }
    return content;
}

} // namespace

std::optional<Slide> whereSlide(const SlideContext& context)
{
    const ScenarioDocument& document = context.document;
    const ExportSettings shown = context.shown(ExportView::Where);
    const int row = rowOrBaseline(document, shown.scenario);
    if (row < 0 || !document.result(row).current)
        return {};
    PlacesModel model(placeTexts(document, shown.locale));
    model.setChoice(shown.places);
    model.setPlaces(std::make_shared<const Places>(
        *places(document.scenario(row), document.catalog(), document.plan().currency,
                document.evaluationDay())));
    if (model.rowCount() == 0)
        return {};
    const WhereTexts texts = whereTexts(document, row, model, -1, shown.locale);
    const QString finding
        = markedText(placeFinding(document, row, model, -1, texts.finding, shown.locale));
    const QString sources = (texts.note + u' ' + texts.sources).trimmed();
    const TableContent ranking = rankingTable(model);
    QStringList notes{finding};
    for (const QStringList& cells : ranking.rows)
        notes << cells.join(u" · "_s);
    SlidePage page(
        context, {finding, texts.subtitle, sources, notes + QStringList{texts.subtitle, sources}});
    SlideArea left = page.space(), right = page.space();
    left.width = qint64(mapShare * double(left.width));
    right.x += left.width + 182880;
    right.width -= left.width + 182880;
    page.add(mapPicture(document, model, left, shown, texts, finding));
    std::size_t next = 0;
    page.add(tableIn(right, ranking, 0, next));
    return page.slide();
}

} // namespace vorlauf
