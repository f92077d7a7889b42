// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast.h"

#include "estimate.h"
#include "testcatalog.h"
#include "vectors.h"

#include <QTest>

using namespace vorlauf;

class TestForecast : public QObject
{
    Q_OBJECT

    /// DE, 331.6 g/kWh in 2025, with a history that falls by 5 % a year and rows of another scope.
    static Catalog falling(int years, double factor)
    {
        Catalog catalog = testCatalog();
        for (int back = 1; back <= years; ++back) {
            ZoneYear row{"DE",        2025.0 - back, 331.6 / std::pow(factor, back),
                         "lifecycle", "generation",  "test-history"};
            catalog.zoneYears.push_back(row);
            row.ciScope = "consumption";
            row.carbonIntensityGPerKwh = 1000.0 + back;
            catalog.zoneYears.push_back(row);
        }
        return catalog;
    }
    static Scenario inYear(double year)
    {
        Scenario s = testScenario();
        s.electricity.forecastYear = year;
        return s;
    }
    static const InputUsed& intensity(const Estimate& e)
    {
        return *std::ranges::find(e.inputs, std::string("/electricity/intensityGPerKwh"),
                                  &InputUsed::path);
    }
    static double inYear(const Catalog& catalog, double year)
    {
        const auto result = estimate(inYear(year), catalog);
        return result ? std::get<double>(intensity(*result).value) : std::nan("");
    }

private Q_SLOTS:
    void trendGoesOn()
    {
        const Catalog catalog = falling(10, 0.95);
        QVERIFY(within(inYear(catalog, 2030), 331.6 * std::pow(0.95, 5)));
        const auto result = estimate(inYear(2030), catalog);
        const InputUsed& used = intensity(*result);
        QCOMPARE(used.origin, Origin::Derived);
        QCOMPARE(used.source, std::string("METHOD 5.10;test-zones"));
        QCOMPARE(used.year, Number{2030.0});
        QVERIFY(result->warnings.empty());
        QVERIFY(within(*result->intensityLocationGPerKwh, 331.6 * std::pow(0.95, 5)));
    }

    void changeIsBounded_data()
    {
        QTest::addColumn<int>("years");
        QTest::addColumn<double>("factor");
        QTest::addColumn<double>("used");
        QTest::newRow("falls too fast") << 10 << 0.8 << 0.9;
        QTest::newRow("rises too fast") << 10 << 1.1 << 1.03;
        QTest::newRow("too few years") << 4 << 0.95 << 1.0;
        QTest::newRow("five are enough") << 5 << 0.95 << 0.95;
    }
    void changeIsBounded()
    {
        QFETCH(int, years);
        QFETCH(double, factor);
        QFETCH(double, used);
        QVERIFY(within(inYear(falling(years, factor), 2027), 331.6 * used * used));
    }

    void onlyTheLastTenYears()
    {
        std::vector<YearIntensity> history;
        for (int year = 2000; year < 2016; ++year)
            history.push_back({double(year), 500});
        for (int year = 2016; year <= 2025; ++year)
            history.push_back({double(year), 400 * std::pow(0.97, year - 2016)});
        QVERIFY(within(*yearlyFactor(history), 0.97));
    }

    void pastYearsAreRows()
    {
        const Catalog catalog = falling(10, 0.95);
        QVERIFY(within(inYear(catalog, 2023), 331.6 / 0.95 / 0.95));
        QVERIFY(within(inYear(catalog, 2025), 331.6)); // the zone's own row
        const auto none = estimate(inYear(2014), catalog);
        QVERIFY(!none);
        QCOMPARE(none.error()[0].code, FaultCode::Required);
        QCOMPARE(none.error()[0].path, std::string("/electricity/forecastYear"));
    }

    void tooFarAway()
    {
        const Catalog catalog = falling(10, 0.95);
        QVERIFY(!std::isnan(inYear(catalog, 2040)));
        const auto far = estimate(inYear(2041), catalog);
        QVERIFY(!far);
        QCOMPARE(far.error()[0].code, FaultCode::Range);
    }

    void aGivenIntensityStays()
    {
        Scenario s = inYear(2030);
        s.electricity.intensityGPerKwh = 50;
        const auto result = estimate(s, falling(10, 0.95));
        QCOMPARE(std::get<double>(intensity(*result).value), 50.0);
    }
};

QTEST_APPLESS_MAIN(TestForecast)
#include "tst_forecast.moc"
