// SPDX-License-Identifier: GPL-3.0-or-later
#include "wherepicture.h"

#include "chartpage.h"
#include "contexts.h"
#include "placeschart.h"
#include "tablewords.h"
#include "texts.h"
#include "viewfindings.h"

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

/// The scenario named, else the baseline; -1 in an empty plan.
int rowOf(const ScenarioDocument& document, const ExportSettings& settings)
{
    for (int row = 0; row < document.count(); ++row) {
        if (document.scenario(row).id == settings.scenario)
            return row;
    }
    return document.count() > 0 ? document.baselineRow() : -1;
}

std::shared_ptr<PlacesModel> rankingOf(const ScenarioDocument& document, int row,
                                       const ExportSettings& settings)
{
    auto model = std::make_shared<PlacesModel>(placeTexts(document, settings.locale));
    model->setChoice(settings.places);
    if (row >= 0 && document.result(row).current)
        model->setPlaces(std::make_shared<const Places>(
            *places(document.scenario(row), document.catalog(), document.plan().currency,
                    document.evaluationDay())));
    return model;
}

QString kindWord(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Country:
        return Texts::tr("country");
    case PlaceKind::Subnational:
        return Texts::tr("grid zone", "legend of the map");
    case PlaceKind::CloudRegion:
        return Texts::tr("cloud region", "legend of the map");
    case PlaceKind::Aggregate:
        break;
    }
    return Texts::tr("several countries");
}

QString originWord(PueOrigin origin)
{
    switch (origin) {
    case PueOrigin::Region:
        return Texts::tr("published for this region");
    case PueOrigin::Provider:
        return Texts::tr("the provider’s average");
    case PueOrigin::Climate:
        return Texts::tr("estimated from the climate");
    case PueOrigin::Survey:
        break;
    }
    return Texts::tr("average of a survey");
}

ViewCell cell(Number number)
{
    return number ? ViewCell(*number) : ViewCell();
}

std::vector<ViewCell> cellsOf(const PlacesModel& model, int row, const PlaceTexts& texts)
{
    const Place& place = model.placeAt(row);
    const int rank = model.ranking()[std::size_t(row)].rank;
    const Place* own = model.ownPlace();
    Number percent;
    if (own && place.totalLocationG && own->totalLocationG.value_or(0) > 0)
        percent = (*place.totalLocationG / *own->totalLocationG - 1) * 100;
    const bool known = place.pue.has_value();
    return {texts.name(place),
            fromUtf8(place.id),
            kindWord(place.kind),
            continentName(place.continent),
            rank > 0 ? ViewCell(double(rank)) : ViewCell(),
            cell(place.totalLocationG),
            cell(percent),
            cell(place.cost),
            cell(place.facilityKwh),
            cell(place.intensityGPerKwh),
            cell(place.pue),
            known ? ViewCell(originWord(place.pueOrigin)) : ViewCell(),
            cell(place.meanTemperatureC)};
}

} // namespace

Finding whereFindingOf(const ScenarioDocument& document, const ExportSettings& settings)
{
    const int row = rowOf(document, settings);
    const auto model = rankingOf(document, row, settings);
    const WhereTexts texts = whereTexts(document, row, *model, -1, settings.locale);
    return placeFinding(document, row, *model, -1, texts.finding, settings.locale);
}

Picture wherePicture(ScenarioDocument& document, const ExportSettings& settings)
{
    const int row = rowOf(document, settings);
    const auto model = rankingOf(document, row, settings);
    const WhereTexts texts = whereTexts(document, row, *model, -1, settings.locale);
    WorldMap map(themeOf(settings));
    map.setOutlines(document.catalog());
    map.setContent(mapContent(document, *model, settings.mapMeasure, settings.locale));
    auto* chart = new PlacesChart(*model, std::move(map), themeOf(settings));
    QStringList foot{texts.note, texts.sources};
    foot.removeAll(QString());
    return chartPicture(
        chart,
        {fromUtf8(document.plan().title),
         markedText(placeFinding(document, row, *model, -1, texts.finding, settings.locale)),
         texts.subtitle, foot.join(u' ')},
        settings, model);
}

ViewTable whereTable(ScenarioDocument& document, const ExportSettings& settings)
{
    const int row = rowOf(document, settings);
    const auto model = rankingOf(document, row, settings);
    const WhereTexts texts = whereTexts(document, row, *model, -1, settings.locale);
    const PlaceTexts words = placeTexts(document, settings.locale);
    const auto heading = [&](PlacesModel::Column column) {
        const auto& all = model->places();
        return words.heading(int(column), all ? all->cost : PlaceCost::Electricity);
    };
    const TableTexts units = tableTexts(document, settings.locale);
    ViewTable table;
    table.title = fromUtf8(document.plan().title);
    table.notes
        = {markedText(placeFinding(document, row, *model, -1, texts.finding, settings.locale)),
           texts.note, texts.sources, exportDate(settings)};
    table.notes.removeAll(QString());
    table.columns = {{heading(PlacesModel::Column::Name), {}},
                     {Texts::tr("Id"), {}},
                     {Texts::tr("Kind"), {}},
                     {Texts::tr("Continent"), {}},
                     {Texts::tr("Rank"), {}},
                     {heading(PlacesModel::Column::Emissions), units.unit(Unit::GramCo2e)},
                     {Texts::tr("Difference to the scenario’s own place"), u"%"_s},
                     {heading(PlacesModel::Column::Cost), units.unit(Unit::Money)},
                     {Texts::tr("Facility energy"), units.unit(Unit::Kilowatthour)},
                     {Texts::tr("Intensity"), units.unit(Unit::GramPerKwh)},
                     {Texts::tr("PUE"), {}},
                     {Texts::tr("Source of the PUE"), {}},
                     {Texts::tr("Mean temperature"), u"°C"_s}};
    for (int i = 0; i < model->rowCount(); ++i)
        table.rows.push_back(cellsOf(*model, i, words));
    return table;
}

} // namespace vorlauf
