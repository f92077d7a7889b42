// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placesmodel.h"
#include "scenariodocument.h"
#include "worldmap.h"

#include <QLocale>

namespace vorlauf {

QString placeName(const Catalog& catalog, const Place& place, const QLocale& locale);
QString continentName(std::string_view continent); // of the table continents

/// Words and formats for the ranking; catalog and currency are asked of the document at each call.
PlaceTexts placeTexts(const ScenarioDocument& document, const QLocale& locale);

/// What the map's colours mean.
enum class MapMeasure { Intensity, Emissions };

/// What the map shows of a ranking. Points are those of the ranking.
MapContent mapContent(const ScenarioDocument& document, const PlacesModel& model,
                      MapMeasure measure, const QLocale& locale);

/// What stands around map and ranking.
struct WhereTexts {
    QString finding, subtitle;
    QString note;    // what was left out, what cost means
    QString sources; // of intensities and outlines
};

/// chosen  the place selected, index in Places::rows; -1: the best of the ranking speaks
WhereTexts whereTexts(const ScenarioDocument& document, int scenarioRow, const PlacesModel& model,
                      int chosen, const QLocale& locale);

} // namespace vorlauf
