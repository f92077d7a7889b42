// SPDX-License-Identifier: GPL-3.0-or-later
#include "where.h"

#include "contexts.h"
#include "numbers.h"
#include "texts.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

constexpr double alike = 0.005;         // a smaller difference is none
constexpr std::size_t namedSources = 2; // of intensities
constexpr std::string_view outlineSource = "natural-earth-110m";

QString costHeading(PlaceCost cost)
{
    switch (cost) {
    case PlaceCost::Electricity:
        //: heading of a column of costs
        return Texts::tr("Electricity", "cost of electricity");
    case PlaceCost::ElectricityAndCarbon:
        return Texts::tr("Electricity, CO₂e", "cost of electricity and price of emissions");
    case PlaceCost::Total:
        break;
    }
    return Texts::tr("Cost");
}

QString headingOf(int column, PlaceCost cost)
{
    switch (PlacesModel::Column(column)) {
    case PlacesModel::Column::Rank:
        //: heading of the column of ranks, very short
        return Texts::tr("No.");
    case PlacesModel::Column::Name:
        return Texts::tr("Place");
    case PlacesModel::Column::Emissions:
        return Texts::tr("Emissions");
    case PlacesModel::Column::Difference:
        //: heading of a narrow column: difference to the scenario's own place
        return Texts::tr("Diff.");
    case PlacesModel::Column::Cost:
        return costHeading(cost);
    case PlacesModel::Column::Pue:
        return Texts::tr("PUE");
    case PlacesModel::Column::Intensity:
        return Texts::tr("g/kWh", "heading: grid intensity");
    default:
        return {};
    }
}

/// Two decimals tell data centres apart.
QString pueNumber(double pue, const QLocale& locale)
{
    return locale.toString(pue, 'f', 2);
}

QString pueText(const Place& place, const QLocale& locale)
{
    const QString pue = pueNumber(*place.pue, locale);
    switch (place.pueOrigin) {
    case PueOrigin::Region:
        return Texts::tr("PUE %1 (published for this region)").arg(pue);
    case PueOrigin::Provider:
        return Texts::tr("PUE %1 (the provider’s average)").arg(pue);
    case PueOrigin::Survey:
        return Texts::tr("PUE %1 (average of a survey)").arg(pue);
    case PueOrigin::Climate:
        break;
    }
    if (!place.meanTemperatureC)
        return Texts::tr("PUE %1 (estimated from the climate)").arg(pue);
    //: %2 is a temperature such as 5.6
    return Texts::tr("PUE %1 (estimated from the climate, %2 °C in the year’s mean)")
        .arg(pue, formatNumber(*place.meanTemperatureC, locale, 2));
}

QString detailsOf(const ScenarioDocument& document, const Places& places, const Place& place,
                  const QLocale& locale)
{
    const QString currency = fromUtf8(document.plan().currency);
    QStringList lines{placeName(document.catalog(), place, locale)};
    if (!place.totalLocationG) {
        lines += Texts::tr("No result: the data for this place do not suffice.");
        return lines.join(u'\n');
    }
    const QString grams = formatQuantity(place.totalLocationG, Unit::GramCo2e, locale, currency);
    const Place* own = places.own >= 0 ? &places.rows[std::size_t(places.own)] : nullptr;
    if (own && own != &place && own->totalLocationG) {
        //: %1 emissions, %2 difference such as "−91 %", %3 a place
        lines
            += Texts::tr("%1, %2 against %3")
                   .arg(grams, formatDifference(place.totalLocationG, own->totalLocationG, locale),
                        placeName(document.catalog(), *own, locale));
    } else {
        lines += own == &place ? Texts::tr("%1, the scenario’s own place").arg(grams) : grams;
    }
    lines += Texts::tr("Grid intensity %1")
                 .arg(formatQuantity(place.intensityGPerKwh, Unit::GramPerKwh, locale, currency));
    if (place.pue)
        lines += pueText(place, locale);
    const QString cost = formatQuantity(place.cost, Unit::Money, locale, currency);
    lines += place.cost ? u"%1: %2"_s.arg(costHeading(places.cost), cost)
                        : Texts::tr("No electricity price is known here.");
    return lines.join(u'\n');
}

/// "Norway instead of Germany: the same run would emit 91 % less."
QString comparison(const QString& there, const QString& here, double ratio, bool best,
                   const QLocale& locale)
{
    if (std::abs(ratio - 1) < alike)
        //: %1 and %2 are places
        return Texts::tr("%1 instead of %2: the same run would emit as much.").arg(there, here);
    const QString share = formatQuantity(std::abs(ratio - 1), Unit::Share, locale, {}, 2);
    if (ratio >= 2)
        return Texts::tr("%1 instead of %2: the same run would emit %3 times as much.")
            .arg(there, here, formatNumber(ratio, locale, 2));
    if (ratio > 1)
        return Texts::tr("%1 instead of %2: the same run would emit %3 more.")
            .arg(there, here, share);
    if (best)
        return Texts::tr("%1 instead of %2: the same run would emit %3 less, the least of all "
                         "places shown.")
            .arg(there, here, share);
    return Texts::tr("%1 instead of %2: the same run would emit %3 less.").arg(there, here, share);
}

/// How many of the places shown are better than the scenario's own.
QString countBetter(const PlacesModel& model, const Place& own)
{
    int counted = 0, emitLess = 0, both = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Place& place = model.placeAt(row);
        if (!place.totalLocationG || &place == &own)
            continue;
        ++counted;
        const bool less = *place.totalLocationG < *own.totalLocationG;
        emitLess += less;
        both += less && place.cost && own.cost && *place.cost < *own.cost;
    }
    if (counted == 0)
        return {};
    if (!own.cost)
        return Texts::tr("%Ln of %1 places emit(s) less.", nullptr, emitLess).arg(counted);
    if (model.places()->cost == PlaceCost::Total)
        return Texts::tr("%Ln of %1 places emit(s) less and cost(s) less.", nullptr, both)
            .arg(counted);
    return Texts::tr("%Ln of %1 places emit(s) less with cheaper electricity.", nullptr, both)
        .arg(counted);
}

QString findingOf(const ScenarioDocument& document, const PlacesModel& model, int chosen,
                  const QLocale& locale)
{
    const Places& places = *model.places();
    if (model.rowCount() == 0)
        return Texts::tr("No place matches the filter.");
    const bool any = chosen >= 0 && places.rows[std::size_t(chosen)].totalLocationG;
    const Place* there = any ? &places.rows[std::size_t(chosen)] : nullptr;
    for (int row = 0; row < model.rowCount() && !any; ++row) {
        const Place& place = model.placeAt(row);
        if (place.totalLocationG && (!there || *place.totalLocationG < *there->totalLocationG))
            there = &place;
    }
    if (!there)
        return Texts::tr("None of these places has a result for this scenario.");
    const Place* own = model.ownPlace();
    const QString name = placeName(document.catalog(), *there, locale);
    if (!own || !own->totalLocationG) {
        //: %1 a place, %2 emissions
        return Texts::tr("%1: the same run would emit %2.")
            .arg(name, formatQuantity(there->totalLocationG, Unit::GramCo2e, locale, {}));
    }
    const QString here = placeName(document.catalog(), *own, locale);
    const QString better = countBetter(model, *own);
    if (there == own)
        return (any ? Texts::tr("%1 is the scenario’s own place.")
                    : Texts::tr("No place shown would emit less than %1."))
                   .arg(here)
            + (any ? u' ' + better : QString());
    return comparison(name, here, *there->totalLocationG / *own->totalLocationG, !any, locale)
        + u' ' + better;
}

QString noteOf(const ScenarioDocument& document, int scenarioRow, const Places& places)
{
    QStringList parts;
    QStringList left;
    for (const std::string_view path : leftBehind(document.scenario(scenarioRow)))
        left += fieldLabel(path);
    if (!left.isEmpty())
        //: %1 is a list of inputs, such as "PUE, Grid intensity"
        parts += Texts::tr("Not counted, since given for one place: %1.").arg(left.join(u", "_s));
    if (places.cost != PlaceCost::Total)
        parts += Texts::tr("Rent is the same everywhere: compared is the cost of electricity.");
    parts += Texts::tr("Countries: electricity as generated; grid zones: as consumed.");
    return parts.join(u' ');
}

QString sourcesOf(const Catalog& catalog)
{
    std::map<std::string_view, int> uses;
    for (const Zone& zone : catalog.zones)
        ++uses[zone.latestSourceId.empty() ? zone.sourceId : zone.latestSourceId];
    std::vector<std::pair<int, std::string_view>> ranked;
    for (const auto& [id, count] : uses)
        ranked.emplace_back(-count, id);
    std::ranges::sort(ranked);
    QStringList texts;
    for (std::size_t i = 0; i < std::min(namedSources, ranked.size()); ++i)
        texts += sourceText(catalog, ranked[i].second);
    texts.removeDuplicates();
    QString text = Texts::tr("Sources: %1").arg(texts.join(u", "_s));
    if (catalog.source(outlineSource))
        text += u" · "_s + Texts::tr("Outlines: %1").arg(sourceText(catalog, outlineSource));
    return text + u" · "_s + Texts::tr("Catalog %1").arg(fromUtf8(catalog.version));
}

} // namespace

QString placeName(const Catalog& catalog, const Place& place, const QLocale& locale)
{
    return place.kind == PlaceKind::CloudRegion ? cloudRegionName(catalog, place.id)
                                                : zoneName(catalog, place.id, locale);
}

QString continentName(std::string_view continent)
{
    if (continent == "africa")
        return Texts::tr("Africa");
    if (continent == "asia")
        return Texts::tr("Asia");
    if (continent == "europe")
        return Texts::tr("Europe");
    if (continent == "north america")
        return Texts::tr("North America");
    if (continent == "oceania")
        return Texts::tr("Oceania");
    return continent == "south america" ? Texts::tr("South America") : fromUtf8(continent);
}

PlaceTexts placeTexts(const ScenarioDocument& document, const QLocale& locale)
{
    const auto currency = [&document] { return fromUtf8(document.plan().currency); };
    PlaceTexts texts;
    texts.name = [&document, locale](const Place& place) {
        return placeName(document.catalog(), place, locale);
    };
    texts.details = [&document, locale](const Places& places, const Place& place) {
        return detailsOf(document, places, place, locale);
    };
    texts.quantity = [locale, currency](Number value, Unit unit) {
        return formatQuantity(value, unit, locale, currency());
    };
    texts.number = [locale](Number value) { return value ? formatNumber(*value, locale) : u"–"_s; };
    texts.pue = [locale](Number pue) { return pue ? pueNumber(*pue, locale) : u"–"_s; };
    texts.percent = [locale](Number value, Number reference) {
        return formatDifference(value, reference, locale);
    };
    texts.heading = headingOf;
    return texts;
}

MapContent mapContent(const ScenarioDocument& document, const PlacesModel& model,
                      MapMeasure measure, const QLocale& locale)
{
    MapContent content;
    content.places = model.places();
    if (!content.places)
        return content;
    const bool emissions = measure == MapMeasure::Emissions;
    std::vector<double> known;
    for (const Place& place : content.places->rows) {
        content.values.push_back(emissions ? place.totalLocationG : place.intensityGPerKwh);
        if (content.values.back() && place.kind != PlaceKind::Aggregate)
            known.push_back(*content.values.back());
    }
    content.shown.assign(content.places->rows.size(), false);
    for (const RankedPlace& row : model.ranking())
        content.shown[std::size_t(row.place)] = true;
    content.scale = ColourScale(known, emissions ? Unit::GramCo2e : Unit::GramPerKwh, locale,
                                fromUtf8(document.plan().currency));
    //: title of the map's legend; %1 is a unit
    content.title = (emissions ? Texts::tr("Emissions there, %1") : Texts::tr("Grid intensity, %1"))
                        .arg(content.scale.unit());
    content.noData = Texts::tr("no usable data");
    content.gridZone = Texts::tr("grid zone", "legend of the map");
    content.cloudRegion = Texts::tr("cloud region", "legend of the map");
    content.name = [&document, locale](const Place& place) {
        return placeName(document.catalog(), place, locale);
    };
    return content;
}

WhereTexts whereTexts(const ScenarioDocument& document, int scenarioRow, const PlacesModel& model,
                      int chosen, const QLocale& locale)
{
    WhereTexts texts;
    if (scenarioRow < 0 || scenarioRow >= document.count()) {
        texts.finding = Texts::tr("A scenario is needed to compare places.");
        return texts;
    }
    if (!document.result(scenarioRow).current) {
        texts.finding = Texts::tr("The scenario has faults; without them its places can be "
                                  "compared.");
        return texts;
    }
    if (!model.places())
        return texts;
    const QString name = fromUtf8(document.scenario(scenarioRow).name);
    texts.finding = findingOf(document, model, chosen, locale);
    texts.subtitle = chosen >= 0
        ? detailsOf(document, *model.places(), model.places()->rows[std::size_t(chosen)], locale)
              .section(u'\n', 1)
              .replace(u'\n', u" · "_s)
        //: %1 is the name of a scenario
        : Texts::tr("“%1” at every place with its own grid, PUE and prices, location-based")
              .arg(name);
    texts.note = noteOf(document, scenarioRow, *model.places());
    texts.sources = sourcesOf(document.catalog());
    return texts;
}

} // namespace vorlauf
