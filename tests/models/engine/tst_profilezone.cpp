// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilezone.h"

#include "estimate.h"
#include "greatcircle.h"
#include "testcatalog.h"
#include "words.h"

#include <QTest>

using namespace vorlauf;

class TestProfileZone : public QObject
{
    Q_OBJECT

    static Catalog withPlaces()
    {
        Catalog catalog = testCatalog();
        const auto place = [&](std::size_t row, double latitude, double longitude) {
            catalog.zones[row].latitude = latitude;
            catalog.zones[row].longitude = longitude;
        };
        place(0, 51.2, 10.4); // DE
        place(3, 36.8, -119); // US-A
        place(5, 46.2, 14.6); // OLD
        return catalog;
    }

private Q_SLOTS:
    void distances()
    {
        // A quarter of the equator, and from pole to pole.
        QVERIFY(qAbs(greatCircleKm(0, 0, 0, 90) - 10007.557) < 0.01);
        QVERIFY(qAbs(greatCircleKm(90, 0, -90, 50) - 20015.114) < 0.01);
        QVERIFY(greatCircleKm(40, 179, 40, 179) < 0.001);
        QVERIFY(greatCircleKm(0, 179, 0, -179) < 223); // across the date line
    }

    void ownThenCountryThenNone()
    {
        const Catalog catalog = testCatalog();
        QCOMPARE(profileOf("DE", catalog)->zoneId, std::string("DE"));
        QCOMPARE(profileOf("US", catalog)->zoneId, std::string("US-A"));
        QCOMPARE(profileOfZone(*catalog.zone("US-B"), catalog)->zoneId, std::string("US-A"));
        QVERIFY(!profileOfZone(*catalog.zone("OLD"), catalog));
    }

    void theNearestWithASeries()
    {
        Catalog catalog = withPlaces();
        const auto nearest = nearestProfile(*catalog.zone("OLD"), catalog);
        QCOMPARE(nearest->zoneId, std::string("DE"));
        QVERIFY2(nearest->distanceKm > 600 && nearest->distanceKm < 660,
                 qPrintable(QString::number(nearest->distanceKm)));
        QCOMPARE(nearestProfile(*catalog.zone("DE"), catalog)->zoneId, std::string("US-A"));
        catalog.zones[5].latitude.reset();
        QVERIFY(!nearestProfile(catalog.zones[5], catalog));
    }

    void aNamedZoneLendsItsHours()
    {
        const Catalog catalog = testCatalog();
        Scenario s = testScenario();
        s.site.zone = "OLD";
        s.schedule.start = parseInstant("2026-03-01T00:00Z");
        const Estimate without = estimate(s, catalog).value();
        s.electricity.profileZone = "DE";
        const Estimate with = estimate(s, catalog).value();
        QVERIFY(with.emissions.operationalLocationG != without.emissions.operationalLocationG);
        QVERIFY(std::ranges::any_of(with.warnings, [](const Warning& w) {
            return w.code == WarningCode::ProfileProxy && w.path == "/electricity/profileZone"
                && w.text == "DE";
        }));
        s.electricity.profileZone = "WORLD"; // has none to lend
        const auto faulty = estimate(s, catalog);
        QVERIFY(!faulty);
        QCOMPARE(faulty.error().front().code, FaultCode::UnknownId);
        QCOMPARE(faulty.error().front().path, std::string("/electricity/profileZone"));
    }
};

QTEST_APPLESS_MAIN(TestProfileZone)
#include "tst_profilezone.moc"
