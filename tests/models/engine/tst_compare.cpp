// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"
#include "testcatalog.h"
#include "vectors.h"

#include <QTest>

using namespace vorlauf;

namespace {

double effect(const Comparison& comparison, std::string_view name)
{
    for (const FactorEffect& factor : comparison.factors) {
        if (factor.name == name)
            return factor.differenceG;
    }
    return std::nan("");
}

Number ratio(const Comparison& comparison, std::string_view name)
{
    for (const FactorEffect& factor : comparison.factors) {
        if (factor.name == name)
            return factor.ratio;
    }
    return {};
}

Estimate result(const Scenario& scenario)
{
    static const Catalog catalog = testCatalog();
    return estimate(scenario, catalog).value();
}

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatChangedHasAnEffect_data()
    {
        QTest::addColumn<Scenario>("changed");
        QTest::addColumn<QString>("factor");
        QTest::addColumn<double>("expectedRatio");
        Scenario s = testScenario();
        s.hardware.mfu = 0.30;
        const auto add = [&](const char* name, const char* factor, double times, auto change) {
            Scenario changed = s;
            change(changed);
            QTest::newRow(name) << changed << QString::fromLatin1(factor) << times;
        };
        add("half the tokens", "model", 0.5, [](Scenario& c) { c.workload.tokens = 5e11; });
        add("twice the utilisation", "utilisation", 0.5,
            [](Scenario& c) { c.hardware.mfu = 0.60; });
        add("no lost runs", "overheads", 0.95, [](Scenario& c) { c.workload.lostFraction = 0; });
        add("another PUE", "pue", 2 / 1.55, [](Scenario& c) { c.site.pue = 2; });
        add("another grid", "grid", 29 / 331.6,
            [](Scenario& c) { c.electricity.intensityGPerKwh = 29; });
    }

    void onlyWhatChangedHasAnEffect()
    {
        QFETCH(Scenario, changed);
        QFETCH(QString, factor);
        QFETCH(double, expectedRatio);
        Scenario before = testScenario();
        before.hardware.mfu = 0.30;
        if (factor == QStringLiteral("pue"))
            before.site.pue = 1.55;
        const auto got = compare(result(before), result(changed));
        QVERIFY(got);
        const auto name = factor.toStdString();
        QVERIFY(within(effect(*got, name), got->differenceG()));
        QVERIFY(within(ratio(*got, name).value(), expectedRatio));
        for (const FactorEffect& other : got->factors) {
            if (other.name != name)
                QVERIFY(std::abs(other.differenceG) <= 1e-9 * std::abs(got->fromG));
        }
    }

    void everythingAtOnceAddsUp()
    {
        Scenario b = testScenario();
        b.workload.parameters = 7e9;
        b.hardware.accelerator = "nvidia-a100-sxm4-80gb";
        b.hardware.count = 64;
        b.site.zone = "US-A";
        b.boundary = Boundary::Project;
        const auto got = compare(result(testScenario()), result(b));
        QVERIFY(got);
        QVERIFY(std::abs(got->residualG) <= 1e-9 * got->fromG);
        QVERIFY(!got->byShapley);
        QVERIFY(effect(*got, "model") < 0);
        QVERIFY(effect(*got, "grid") < 0);
        QVERIFY(effect(*got, "overheads") > 0);
    }

    void withoutFlopsOrHoursTheChainIsShorter()
    {
        Scenario hours = testScenario();
        hours.workload = {};
        hours.workload.acceleratorHours = 500000;
        const auto byHours = compare(result(testScenario()), result(hours));
        QVERIFY(byHours && !std::isnan(effect(*byHours, "hours")));
        QVERIFY(std::isnan(effect(*byHours, "model")));

        Scenario metered;
        metered.workload.energyKwh = 1e6;
        metered.workload.energyLevel = EnergyLevel::Facility;
        metered.site.zone = "DE";
        const auto byEnergy = compare(result(testScenario()), result(metered));
        QVERIFY(byEnergy && !std::isnan(effect(*byEnergy, "energy")));
        QVERIFY(std::abs(byEnergy->residualG) <= 1e-9 * byEnergy->fromG);
    }
};

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
