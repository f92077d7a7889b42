// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcatalog.h"
#include "uncertainty.h"
#include "vectors.h"

#include <QTest>

#include <algorithm>

using namespace vorlauf;
using namespace Qt::StringLiterals;

using Change = std::function<void(Scenario&)>;
Q_DECLARE_METATYPE(Change)

// Which ranges the inputs have: METHOD 3.2-3.5, 5.2, 5.3, 6, 7 and 10.6, with the identities of
// 10.2.

class TestRanges : public QObject
{
    Q_OBJECT

    const Catalog m_catalog = testCatalog();

    std::vector<Range> rangesOf(const Scenario& scenario) const
    {
        const auto prepared = prepareUncertain({&scenario, 1}, m_catalog);
        return prepared.front() ? prepared.front()->ranges : std::vector<Range>{};
    }

    static QStringList identitiesOf(const std::vector<Range>& ranges)
    {
        QStringList found;
        for (const Range& range : ranges)
            found.append(QString::fromStdString(range.identity));
        found.sort();
        found.removeDuplicates();
        return found;
    }

    static Scenario everythingGiven()
    {
        Scenario s = testScenario();
        s.workload.lostFraction = 0.05;
        s.workload.evaluationShare = 0.02;
        s.hardware.mfu = 0.4;
        s.hardware.power.utilisation = 0.8;
        s.hardware.hostWPerNode = 2800;
        s.hardware.networkW = 30;
        s.hardware.lifetimeYears = 5;
        s.hardware.lifetimeUtilisation = 0.85;
        s.hardware.embodiedKgPerAccelerator = 164;
        s.hardware.embodiedKgPerNode = 5700;
        s.site.pue = 1.2;
        s.site.wueLPerKwh = 0.5;
        s.electricity.intensityGPerKwh = 300;
        s.electricity.gridLossShare = 0.05;
        s.economics.rentPerAcceleratorHour = 2;
        s.economics.electricityPricePerKwh = 0.1;
        return s;
    }

private Q_SLOTS:
    void whatIsADefaultVaries()
    {
        QCOMPARE(
            identitiesOf(rangesOf(testScenario())),
            (QStringList{u"emb.acc|nvidia-h100-sxm5-80gb"_s, u"emb.chassis|generic-hgx-h100-8gpu"_s,
                         u"emb.ulife"_s, u"emb.years"_s, u"grid.ci|DE|2025"_s, u"grid.lambda|DE"_s,
                         u"hw.host|generic-hgx-h100-8gpu"_s, u"hw.mfu|9"_s, u"hw.net"_s,
                         u"hw.power|nvidia-h100-sxm5-80gb"_s, u"price.electricity|DE"_s,
                         u"price.rent|nvidia-h100-sxm5-80gb"_s, u"site.ewif|DE"_s, u"site.pue|DE"_s,
                         u"site.wue|DE"_s, u"work.eps"_s, u"work.phi"_s}));
    }

    void whatIsTypedDoesNot()
    {
        // The water of the grid cannot be typed.
        QCOMPARE(identitiesOf(rangesOf(everythingGiven())), QStringList{u"site.ewif|DE"_s});
    }

    void range_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("identity");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QList<double>>(
            "values"); // at P0, point and P100, or at the median and z = 1
        const auto row = [](const char* name, const Change& change, const char* identity,
                            const char* path, const QList<double>& values) {
            QTest::newRow(name) << change << QString::fromLatin1(identity)
                                << QString::fromLatin1(path) << values;
        };
        const auto on = [](const char* accelerator, double count) {
            return Change([=](Scenario& s) {
                s.hardware.accelerator = accelerator;
                s.hardware.count = count;
            });
        };
        const Change none = [](Scenario&) {};
        const Change google = [](Scenario& s) { s.site.cloudRegion = "Google Cloud:europe-west1"; };
        const Change azure
            = [](Scenario& s) { s.site.cloudRegion = "Microsoft Azure:germanywestcentral"; };
        row("utilisation, high end at the ceiling", on("nvidia-a100-sxm4-80gb", 64), "hw.mfu|8",
            "/hardware/mfu", {0.11, 0.36, 0.60});
        row("power by the accelerator's fraction", none, "hw.power|nvidia-h100-sxm5-80gb",
            "/hardware/power/fractionOfTdp", {0.64, 0.86, 0.98});
        row("power of a small job", on("nvidia-h100-sxm5-80gb", 4),
            "hw.power|nvidia-h100-sxm5-80gb", "/hardware/power/utilisation", {0.15, 0.37, 0.95});
        row("host by a node's figure", none, "hw.host|generic-hgx-h100-8gpu",
            "/hardware/hostWPerNode", {0.3 * 2800, 2800, 3.0 * 2800});
        row("host by the accelerator", on("nvidia-a100-sxm4-80gb", 64),
            "hw.host|nvidia-a100-sxm4-80gb", "/hardware/hostWPerNode", {288, 960, 2880});
        row("network", none, "hw.net", "/hardware/networkW", {9.9, 30, 60});
        row("PUE of a cloud region", google, "site.pue|Google Cloud:europe-west1", "/site/pue",
            {1.04, 1.09, 1.19});
        row("PUE by the climate", none, "site.pue|DE", "/site/pue", {1.062, 1.142, 1.222});
        row("PUE of nowhere", [](Scenario& s) { s.site.zone.reset(); }, "site.pue|WORLD",
            "/site/pue", {1.15, 1.54, 2.0});
        row("water of a provider", azure, "site.wue|Microsoft Azure:germanywestcentral",
            "/site/wueLPerKwh", {0, 0.27, 0.675});
        row("water of the method", none, "site.wue|DE", "/site/wueLPerKwh", {0, 0.55, 1.375});
        row("lost time", none, "work.phi", "/workload/lostFraction", {0.01, 0.05, 0.15});
        row("evaluation", none, "work.eps", "/workload/evaluationShare", {0, 0.02, 0.05});
        row("a project", [](Scenario& s) { s.boundary = Boundary::Project; }, "work.kappa",
            "/workload/experimentsMultiplier", {1.2, 2, 3.5});
        row("grid losses", none, "grid.lambda|DE", "/electricity/gridLossShare",
            {0.04, 0.05, 0.06});
        row("years of the node", azure, "emb.years", "/hardware/lifetimeYears", {3, 6, 7});
        row("lifetime in use", none, "emb.ulife", "/hardware/lifetimeUtilisation",
            {0.5, 0.85, 0.95});
        row("rent", none, "price.rent|nvidia-h100-sxm5-80gb", "/economics/rentPerAcceleratorHour",
            {1.8, 2.4, 3.0});
        row("intensity", none, "grid.ci|DE|2025", "/electricity/intensityGPerKwh",
            {331.6, 331.6 * 1.08});
        row("embodied without a range of its own", none, "emb.acc|nvidia-h100-sxm5-80gb",
            "/hardware/embodiedKgPerAccelerator", {164, 164 * 1.5});
        row("chassis", none, "emb.chassis|generic-hgx-h100-8gpu", "/hardware/embodiedKgPerNode",
            {5700, 5700 * 1.4});
        row("water of the grid", none, "site.ewif|DE", "/site/ewifLPerKwh",
            {1.550089881, 1.6 * 1.550089881}); // of the zone's shares
    }
    void range()
    {
        QFETCH(Change, change);
        QFETCH(QString, identity);
        QFETCH(QString, path);
        QFETCH(QList<double>, values);
        Scenario scenario = testScenario();
        change(scenario);
        const auto ranges = rangesOf(scenario);
        const auto found = std::ranges::find(ranges, identity.toStdString(), &Range::identity);
        QVERIFY2(found != ranges.end(), qPrintable(identitiesOf(ranges).join(u' ')));
        QCOMPARE(QString::fromStdString(found->path), path);
        const auto& p = found->distribution.parameters;
        QList<double> got;
        if (found->distribution.kind == DistributionKind::Triangular)
            got = {found->unit * p[0], found->unit * p[1], found->unit * p[2]};
        else
            got = {found->unit * p[0], found->unit * p[0] * p[1]};
        QCOMPARE(got.size(), values.size());
        for (qsizetype i = 0; i < got.size(); ++i)
            QVERIFY2(within(got[i], values[i], 1e-6), qPrintable(QString::number(got[i], 'g', 10)));
    }

    void aForecastIsLessCertain()
    {
        Catalog catalog = testCatalog();
        for (int year = 2016; year <= 2025; ++year)
            catalog.zoneYears.push_back(
                {"DE", double(year), 500 - 10.0 * (year - 2016), "lifecycle", "generation", "x"});
        Scenario s = testScenario();
        for (const auto& [year, gsd] : {std::pair{2020.0, 1.08}, std::pair{2030.0, 1.2}}) {
            s.electricity.forecastYear = year;
            const auto prepared = prepareUncertain({&s, 1}, catalog);
            QVERIFY(prepared.front());
            const auto& ranges = prepared.front()->ranges;
            const std::string identity = "grid.ci|DE|" + std::to_string(int(year));
            const auto found = std::ranges::find(ranges, identity, &Range::identity);
            QVERIFY(found != ranges.end());
            QCOMPARE(found->distribution.parameters[1], gsd);
        }
    }

    void aMixVariesByTheFactorsOfItsSources()
    {
        Scenario s = testScenario();
        s.electricity.mix = Mix{{"coal", 0.5}, {"hydro", 0.25}, {"gas", 0.25}};
        const auto ranges = rangesOf(s);
        std::map<std::string, Range> found;
        for (const Range& range : ranges) {
            if (range.target == InputNumber::IntensityGPerKwh)
                found.emplace(range.identity, range);
        }
        QCOMPARE(found.size(), std::size_t(3));
        const Range& coal = found.at("grid.ef|coal");
        QVERIFY(within(coal.weight, 0.5 * 820));
        QVERIFY(within(coal.distribution.parameters[1], std::exp(std::log(910.0 / 740) / 3.29)));
        QCOMPARE(found.at("grid.ef|hydro").distribution.parameters[1], 2.0); // no wider
        // Without a range in the literature the median counts.
        QCOMPARE(found.at("grid.ef|gas").distribution.kind, DistributionKind::Fixed);
        double sum = 0;
        for (const auto& [identity, range] : found)
            sum += range.weight * range.base;
        QVERIFY(within(sum, 0.5 * 820 + 0.25 * 24 + 0.25 * 490));
    }

    void anotherServerHasItsOwn()
    {
        Scenario s = testScenario();
        s.use.emplace();
        s.use->accelerator = "nvidia-a100-sxm4-80gb";
        s.use->promptTokens = 100;
        s.use->outputTokens = 200;
        s.use->queriesPerDay = 1e6;
        const auto ranges = rangesOf(s);
        const auto targetOf = [&](const char* identity) {
            std::vector<InputNumber> targets;
            for (const Range& range : ranges) {
                if (range.identity == identity)
                    targets.push_back(range.target);
            }
            return targets;
        };
        using Targets = std::vector<InputNumber>;
        QCOMPARE(targetOf("hw.host|nvidia-a100-sxm4-80gb"),
                 Targets{InputNumber::ServerHostWPerNode});
        QCOMPARE(targetOf("emb.acc|nvidia-a100-sxm4-80gb"),
                 Targets{InputNumber::ServerAcceleratorG});
        QCOMPARE(targetOf("emb.years"),
                 (Targets{InputNumber::LifetimeYears, InputNumber::ServerLifetimeYears}));
        QCOMPARE(targetOf("use.prefill"), Targets{InputNumber::ServingPrefillUtilisation});
        QCOMPARE(targetOf("use.decode"), Targets{InputNumber::ServingDecodeUtilisation});
    }

    void hoursHoldWhatWasLost()
    {
        Scenario s = testScenario();
        s.workload = {};
        s.workload.acceleratorHours = 1000;
        const QStringList found = identitiesOf(rangesOf(s));
        for (const char* not_ : {"work.phi", "work.eps", "work.kappa", "hw.mfu|9"})
            QVERIFY2(!found.contains(QLatin1String(not_)), not_);
    }

    void baseIsThePointResult()
    {
        Scenario s = testScenario();
        s.electricity.mix = Mix{{"coal", 0.5}, {"hydro", 0.5}};
        s.boundary = Boundary::Project;
        const auto prepared = prepareUncertain({&s, 1}, m_catalog);
        QVERIFY(prepared.front());
        Inputs inputs = prepared.front()->point.inputs;
        std::map<InputNumber, double> sums;
        for (const Range& range : prepared.front()->ranges)
            sums[range.target] += range.weight * range.base;
        QVERIFY(sums.size() > 10);
        for (const auto& [target, sum] : sums)
            QVERIFY2(within(sum, number(inputs, target)), qPrintable(QString::number(int(target))));
    }

    void aCatalogWithoutRangesIsExact()
    {
        Catalog catalog = testCatalog();
        std::erase_if(catalog.methodDefaults,
                      [](const MethodDefault& row) { return row.distribution == "lognormal"; });
        catalog.buildIndex();
        const Scenario s = everythingGiven();
        const auto prepared = prepareUncertain({&s, 1}, catalog);
        QVERIFY(prepared.front());
        QVERIFY(prepared.front()->ranges.empty());
    }
};

QTEST_APPLESS_MAIN(TestRanges)
#include "tst_ranges.moc"
