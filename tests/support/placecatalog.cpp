// SPDX-License-Identifier: GPL-3.0-or-later
#include "placecatalog.h"

namespace vorlauf {

Catalog placeCatalog()
{
    Catalog catalog = testCatalog();
    struct Spot {
        const char* id;
        const char *english, *german;
        double latitude, longitude;
    };
    for (const Spot& spot : {Spot{"DE", "Germany", "Deutschland", 50, 10},
                             Spot{"US", "United States", "Vereinigte Staaten", 40, -100},
                             Spot{"US-A", "Part of it", "Teil davon", 45, -80},
                             Spot{"US-B", "Other part", "Anderer Teil", 30, -110},
                             Spot{"OLD", "Old data", "Alte Daten", -30, 140}}) {
        for (Zone& zone : catalog.zones) {
            if (zone.zoneId != spot.id)
                continue;
            zone.nameEn = spot.english;
            zone.nameDe = spot.german;
            zone.latitude = spot.latitude;
            zone.longitude = spot.longitude;
        }
    }
    for (Zone& zone : catalog.zones) {
        if (zone.zoneId == "WORLD")
            zone.kind = "aggregate";
    }
    catalog.outlines = {{"DE", 1, "5,45 15,45 15,55 5,55 5,45"},
                        {"US", 1, "-120,30 -80,30 -80,48 -120,48 -120,30"},
                        {"US", 2, "170,52 -175,52 -175,55 170,55 170,52"}, // over the date line
                        {"AQ", 1, "-180,-70 180,-70 180,-90 -180,-90 -180,-70"},
                        {"TF", 1, "68,-49 70,-49 70,-48 68,-48 68,-49"}};
    catalog.continents
        = {{"DE", "europe", "test"}, {"US", "north america", "test"}, {"OLD", "oceania", "test"}};
    Source outlines;
    outlines.sourceId = "natural-earth-110m";
    outlines.publisher = "Natural Earth";
    outlines.licence = "Public domain";
    catalog.sources.push_back(outlines);
    catalog.buildIndex();
    return catalog;
}

} // namespace vorlauf
