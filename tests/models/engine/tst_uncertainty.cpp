// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution.h"
#include "drawn.h"
#include "figures.h"
#include "philox.h"
#include "testcatalog.h"
#include "vectors.h"

#include <QTest>

#include <algorithm>

using namespace vorlauf;

namespace {

const SampledFigure& total()
{
    return *sampledFigure("totalLocationG");
}

Distribution lognormal(double median, double gsd)
{
    return {DistributionKind::Lognormal, {median, gsd}, {}};
}

/// Nothing but energy, PUE and intensity: the product of TV19.
Scenario product()
{
    Scenario s;
    s.id = "a";
    s.workload.energyKwh = 1000;
    s.workload.energyLevel = EnergyLevel::It;
    s.site.zone = "DE";
    s.site.pue = 1.25;
    s.electricity.intensityGPerKwh = 380;
    s.electricity.gridLossShare = 0;
    s.uncertainty = {{"workload.energyKwh", lognormal(1000, 1.3)},
                     {"site.pue", lognormal(1.25, 1.05)},
                     {"electricity.intensityGPerKwh", lognormal(380, 1.2)}};
    return s;
}

} // namespace

class TestUncertainty : public QObject
{
    Q_OBJECT

    const Catalog m_catalog = testCatalog();

    std::vector<UncertainScenario> ready(const std::vector<Scenario>& plan) const
    {
        std::vector<UncertainScenario> all;
        for (auto& one : prepareUncertain(plan, m_catalog)) {
            if (one)
                all.push_back(std::move(one).value());
        }
        return all;
    }

    Samples sampled(const std::vector<Scenario>& plan, const char* name = "totalLocationG",
                    const Sampling& sampling = {}) const
    {
        const auto scenarios = ready(plan);
        const auto result = sample(scenarios, *sampledFigure(name), sampling);
        return result && scenarios.size() == plan.size() ? *result : Samples{};
    }

    QStringList faultsOf(const Scenario& scenario) const
    {
        QStringList found;
        const auto prepared = prepareUncertain({&scenario, 1}, m_catalog);
        if (!prepared.front()) {
            for (const Fault& fault : prepared.front().error())
                found.append(QString::fromStdString(fault.path) + u' '
                             + QString::fromLatin1(codeText(fault.code).data()));
        }
        return found;
    }

private Q_SLOTS:
    void lognormalProduct()
    {
        const QJsonObject vector = testVector(QStringLiteral("TV19"));
        const QJsonObject expected = vector[u"expected"].toObject()[u"analytic"].toObject();
        QVERIFY(!expected.isEmpty());
        const Samples y = sampled({product()});
        QCOMPARE(y.size(), std::size_t(1));
        QCOMPARE(y[0].size(), std::size_t(10'000));
        const Summary s = summarise(y[0]);
        QVERIFY(within(s.mean, expected[u"mean"].toDouble(), 0.02));
        QVERIFY(within(s.p5, expected[u"P5"].toDouble(), 0.02));
        QVERIFY(within(s.p50, expected[u"median"].toDouble(), 0.02));
        QVERIFY(within(s.p95, expected[u"P95"].toDouble(), 0.02));
    }

    void eachSampleIsItsDraws()
    {
        const Samples y = sampled({product()});
        QCOMPARE(y.size(), std::size_t(1));
        const auto draw = [](const char* identity, const Distribution& d, std::size_t i) {
            return quantile(d, uniforms(20260101, identityHash(identity), i).a);
        };
        Distribution pue = lognormal(1.25, 1.05); // cut where a PUE ends
        pue.truncate = {1, std::numeric_limits<double>::max()};
        for (const std::size_t i : {std::size_t(0), std::size_t(1), std::size_t(9'999)}) {
            const double expected = draw("user|a|workload.energyKwh", lognormal(1000, 1.3), i)
                * draw("user|a|site.pue", pue, i)
                * draw("user|a|electricity.intensityGPerKwh", lognormal(380, 1.2), i);
            QVERIFY(within(y[0][i], expected));
        }
    }

    void whatIsSharedMakesNoNoise()
    {
        Scenario a = testScenario(), b = testScenario();
        b.id = "b";
        a.site.pue = 1.1;
        b.site.pue = 1.2;
        const Samples y = sampled({a, b}, "energy.facilityKwh");
        QCOMPARE(y.size(), std::size_t(2));
        QVERIFY(summarise(y[0]).p95 > 1.3 * summarise(y[0]).p5); // much is uncertain
        for (std::size_t i = 0; i < y[0].size(); ++i)
            QVERIFY(within(y[1][i] / y[0][i], 1.2 / 1.1, 1e-12));
        QCOMPARE(probabilityLower(y[0], y[1]), 1.0);
    }

    void otherPlacesDrawApart()
    {
        Scenario a = testScenario(), b = testScenario();
        b.site.zone = "US-A";
        const Samples y = sampled({a, b}, "intensityGPerKwh.location");
        QCOMPARE(y.size(), std::size_t(2));
        double covariance = 0, varianceA = 0, varianceB = 0;
        const double meanA = summarise(y[0]).mean, meanB = summarise(y[1]).mean;
        for (std::size_t i = 0; i < y[0].size(); ++i) {
            covariance += (y[0][i] - meanA) * (y[1][i] - meanB);
            varianceA += (y[0][i] - meanA) * (y[0][i] - meanA);
            varianceB += (y[1][i] - meanB) * (y[1][i] - meanB);
        }
        QVERIFY(std::abs(covariance) < 0.05 * std::sqrt(varianceA * varianceB));
    }

    void aScenarioKeepsItsDrawsAmongOthers()
    {
        Scenario a = testScenario(), b = testScenario();
        b.hardware.accelerator = "nvidia-a100-sxm4-80gb";
        QCOMPARE(sampled({b, a})[1], sampled({a})[0]);
    }

    void threadsChangeNoBit()
    {
        Scenario a = testScenario(), b = testScenario();
        a.boundary = b.boundary = Boundary::Project;
        b.id = "b";
        b.electricity.mix = Mix{{"coal", 0.5}, {"hydro", 0.5}};
        b.uncertainty["hardware.count"]
            = {DistributionKind::Uniform, {500, 2000}, {}}; // filled in anew
        const std::size_t odd = 1'111;                      // no whole number of blocks
        const Samples one = sampled({a, b}, "totalLocationG", {odd, 1, 1});
        QCOMPARE(one.size(), std::size_t(2));
        QCOMPARE(sampled({a, b}, "totalLocationG", {odd, 1, 2}), one);
        QCOMPARE(sampled({a, b}, "totalLocationG", {odd, 1, 4}), one);
        QVERIFY(sampled({a, b}, "totalLocationG", {odd, 2, 1}) != one); // another seed
    }

    void fillingInAnewGivesTheSameBits()
    {
        Scenario a = testScenario();
        a.electricity.mix = Mix{{"coal", 0.5}, {"hydro", 0.5}};
        Scenario b = a;
        b.uncertainty["hardware.count"] = {DistributionKind::Fixed, {*a.hardware.count}, {}};
        const auto both = ready({a, b});
        QVERIFY(both[0].fields.empty() && both[1].fields.size() == 1);
        const Samples y = sampled({a, b}, "totalLocationG", {500, 1, 1});
        QCOMPARE(y.size(), std::size_t(2));
        QCOMPARE(y[1], y[0]);
    }

    void manyGiveTheBitsOfOne()
    {
        Scenario s = testScenario();
        s.boundary = Boundary::Lifecycle;
        s.electricity.mix = Mix{{"coal", 0.5}, {"hydro", 0.5}};
        s.schedule.start = Instant{1'772'323'200};
        s.use.emplace();
        s.use->queriesPerDay = 1e6;
        s.uncertainty["site.pue"] = {DistributionKind::Beta, {2, 5, 1.1, 1.4}, {}};
        s.uncertainty["hardware.mfu"] = {DistributionKind::Normal, {0.4, 0.1}, {}};
        const auto all = ready({s});
        QCOMPARE(all.size(), std::size_t(1));
        for (const SampledFigure& figure : sampledFigures()) {
            const auto y = sample(all, figure, {1'100, 5, 1});
            QVERIFY(y);
            for (const std::size_t i : {0, 1'023, 1'024, 1'099}) {
                const auto inputs = drawnInputs(all[0], [i](const std::string& identity) {
                    return uniforms(5, identityHash(identity), i).a;
                });
                const double one = number(compute(*inputs), figure.which);
                QVERIFY2((*y)[0][i] == one || (!isKnown(one) && !isKnown((*y)[0][i])),
                         figure.name.data());
            }
        }
    }

    void hoursChosenStay()
    {
        Scenario a = testScenario();
        a.hardware.count = 8192;
        a.schedule.policy = Policy::BestStart;
        a.schedule.start = Instant{1'772'323'200};
        Scenario b = a;
        b.uncertainty["hardware.count"] = {DistributionKind::Fixed, {*a.hardware.count}, {}};
        const Samples y = sampled({a, b}, "operationalLocationG", {300, 1, 1});
        QCOMPARE(y.size(), std::size_t(2));
        QCOMPARE(y[1], y[0]);
    }

    void wholeNumbersStayWhole()
    {
        Scenario s = testScenario();
        s.hardware.mfu = 0.4;
        s.workload.lostFraction = 0;
        s.uncertainty["hardware.count"] = {DistributionKind::Uniform, {100.2, 110.4}, {}};
        const Samples y = sampled({s}, "durationH", {200, 1, 1});
        QCOMPARE(y.size(), std::size_t(1));
        for (const double hours : y[0]) {
            const double count = 6 * 7e10 * 1e12 / (hours * 3600 * 989.4e12 * 0.4);
            QVERIFY2(std::abs(count - std::round(count)) < 1e-6,
                     qPrintable(QString::number(count)));
            QVERIFY(count > 99.5 && count < 110.5);
        }
    }

    void theUsersRangeTakesThePlaceOfTheDefault()
    {
        Scenario s = testScenario();
        s.uncertainty["hardware.mfu"] = {DistributionKind::Uniform, {0.3, 0.4}, {}};
        const auto all = ready({s});
        QCOMPARE(all.size(), std::size_t(1));
        std::size_t count = 0;
        for (const Range& range : all[0].ranges) {
            if (range.target == InputNumber::Utilisation) {
                ++count;
                QCOMPARE(range.identity, std::string("user|a|hardware.mfu"));
                QVERIFY(range.given);
            }
        }
        QCOMPARE(count, std::size_t(1));
        const Samples mfu = sampled({s}, "mfu");
        const auto [low, high] = std::ranges::minmax(mfu[0]);
        QVERIFY(low >= 0.3 && low < 0.301 && high <= 0.4 && high > 0.399);
    }

    void theUsersIntensityTakesThePlaceOfAMixsFactors_data()
    {
        QTest::addColumn<bool>("filledIn");
        QTest::newRow("numbers moved") << false;
        QTest::newRow("filled in anew") << true;
    }
    void theUsersIntensityTakesThePlaceOfAMixsFactors()
    {
        QFETCH(bool, filledIn);
        Scenario s = testScenario();
        s.electricity.mix = Mix{{"coal", 0.5}, {"hydro", 0.5}}; // 422 g/kWh
        s.uncertainty["electricity.intensityGPerKwh"] = {DistributionKind::Uniform, {400, 440}, {}};
        if (filledIn)
            s.uncertainty["workload.parameters"] = {DistributionKind::Fixed, {7e10}, {}};
        const auto all = ready({s});
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all[0].fields.empty(), !filledIn);
        const auto y = sample(all, *sampledFigure("intensityGPerKwh.location"), {.count = 500});
        QVERIFY(y);
        const auto [low, high] = std::ranges::minmax((*y)[0]);
        QVERIFY2(low >= 400 && low < 401, qPrintable(QString::number(low)));
        QVERIFY2(high <= 440 && high > 439, qPrintable(QString::number(high)));
    }

    void equalRangesOfTheUserShareTheirDraws()
    {
        Scenario a = testScenario(), b = testScenario(), c = testScenario(), d = testScenario();
        b.id = "b";
        c.id = "c";
        d.id = "d";
        const Distribution narrow{DistributionKind::Uniform, {0.3, 0.4}, {}};
        const Distribution wide{DistributionKind::Uniform, {0.2, 0.5}, {}};
        a.uncertainty["hardware.mfu"] = b.uncertainty["/hardware/mfu"] = narrow;
        c.uncertainty["hardware.mfu"] = wide;
        const auto identity = [&](const std::vector<Scenario>& plan, std::size_t which) {
            const auto all = ready(plan);
            for (const Range& range : all[which].ranges) {
                if (range.given)
                    return QString::fromStdString(range.identity);
            }
            return QString();
        };
        QCOMPARE(identity({a, c}, 0), QStringLiteral("user|a|hardware.mfu"));
        QCOMPARE(identity({a, c}, 1), QStringLiteral("user|c|hardware.mfu"));
        QCOMPARE(identity({a, b, c}, 0), QStringLiteral("user|hardware.mfu"));
        QCOMPARE(identity({a, b, c}, 1), QStringLiteral("user|hardware.mfu"));
        QCOMPARE(identity({a, b, c}, 2), QStringLiteral("user|c|hardware.mfu"));
        d.uncertainty["hardware.mfu"] = wide; // a second pair shares, but not with the first
        QCOMPARE(identity({a, b, c, d}, 3), QStringLiteral("user|c|hardware.mfu"));
    }

    void faults_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Distribution>("distribution");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* name, const char* path, DistributionKind kind,
                            const std::vector<double>& parameters, const char* fault) {
            QTest::newRow(name) << QString::fromLatin1(path) << Distribution{kind, parameters, {}}
                                << QString::fromLatin1(fault);
        };
        using enum DistributionKind;
        row("no such field", "hardware.mfus", Uniform, {0, 1}, "/uncertainty/hardware.mfus E-DIST");
        row("shares of a mix are data", "electricity.mix.coal", Uniform, {0, 1},
            "/uncertainty/electricity.mix.coal E-DIST");
        row("a cap moves nothing", "caps.cost", Uniform, {0, 1}, "/uncertainty/caps.cost E-DIST");
        row("descending", "hardware.mfu", Triangular, {0.5, 0.4, 0.3},
            "/uncertainty/hardware.mfu E-DIST");
        row("beyond the field", "hardware.mfu", Uniform, {0.5, 1.5},
            "/uncertainty/hardware.mfu E-MFU-RANGE");
        row("below the field", "site.pue", Pert, {0.9, 1.1, 1.2},
            "/uncertainty/site.pue E-PUE-LT1");
        row("a normal is cut instead", "site.pue", Normal, {1.1, 0.2}, "");
        row("two kinds of one input", "hardware.hfu", Uniform, {0.3, 0.4},
            "/uncertainty/hardware.hfu E-EXCLUSIVE");
    }
    void faults()
    {
        QFETCH(QString, path);
        QFETCH(Distribution, distribution);
        QFETCH(QString, fault);
        Scenario s = testScenario();
        s.hardware.mfu = 0.4;
        s.uncertainty[path.toStdString()] = distribution;
        QCOMPARE(faultsOf(s).join(u';'), fault);
    }

    void anEndlessDistributionIsCutAtTheField()
    {
        Scenario s = testScenario();
        s.uncertainty["site.pue"] = {DistributionKind::Normal, {1.1, 0.2}, {}};
        const auto all = ready({s});
        QCOMPARE(all.size(), std::size_t(1));
        for (std::size_t i = 0; i < 1000; ++i) {
            const auto inputs = drawnInputs(all[0], [i](const std::string& identity) {
                return uniforms(1, identityHash(identity), i).a;
            });
            QVERIFY(inputs);
            QVERIFY(inputs->site.pue >= 1);
        }
    }

    void aRunMayOutlastItsOwnHours()
    {
        Scenario s = testScenario();
        s.schedule.start = Instant{1'772'323'200};
        s.electricity.hourlyIntensityGPerKwh = std::vector<double>(1'500, 300.0);
        const auto all = ready({s});
        QCOMPARE(all.size(), std::size_t(1)); // the point result fits
        const auto y = sample(all, total());
        QVERIFY(!y);
        QCOMPARE(y.error()[0].code, FaultCode::ProfileGap);
    }

    void identitiesThatMeetAreAFault()
    {
        // Both have the FNV-1a hash 0 (Noll, "zero hash challenge").
        const std::vector<std::string> meeting{"!0IC=VloaY", "work.phi", "QvXtM>@Fp%"};
        QCOMPARE(identityHash(meeting[0]), identityHash(meeting[2]));
        const auto fault = collision(meeting);
        QVERIFY(fault);
        QCOMPARE(fault->code, FaultCode::RngCollision);
        QVERIFY(!collision(std::vector<std::string>{"work.phi", "work.eps", "work.phi"}));
    }

    void stoppedHalfWay()
    {
        const auto all = ready({testScenario()});
        std::vector<double> told;
        const auto y = sample(all, total(), {}, [&](double share) {
            told.push_back(share);
            return share < 0.5;
        });
        QVERIFY(y);
        QVERIFY(y->empty());
        QVERIFY(told.size() > 5 && std::ranges::is_sorted(told));
        QVERIFY(told.back() >= 0.5 && told.back() < 0.6);
    }

    void everyFigureOfThePoint()
    {
        Scenario s = testScenario();
        s.economics.carbonPricePerT = 75;
        s.economics.waterPricePerM3 = 2;
        s.use.emplace();
        s.use->queriesPerDay = 1e6;
        const auto point = estimate(s, m_catalog);
        const auto all = ready({s});
        QVERIFY(point && all.size() == 1);
        for (const SampledFigure& sampled : sampledFigures()) {
            const Figure* shown = figure(sampled.figure);
            QVERIFY2(shown, sampled.figure.data());
            QCOMPARE(toNumber(number(all[0].point.amounts, sampled.which)), shown->value(*point));
        }
        // All others follow from chosen hours or stand beside the footprint.
        for (const Figure& shown : figures()) {
            const bool beside = shown.name.starts_with("schedule.")
                || shown.name.starts_with("matching.") || shown.name.starts_with("avoided.");
            QCOMPARE(sampledFigure(shown.name) == nullptr, beside);
        }
    }

    void summariesAreThoseOfTheSamples()
    {
        const auto all = ready({testScenario()});
        const Sampling sampling{2'000, 7, 2};
        const auto found = summaries(all[0], sampling);
        QVERIFY(found);
        QCOMPARE(found->size(), sampledFigures().size());
        for (const FigureSummary& one : *found) {
            const auto y = sample(all, *sampledFigure(one.name), sampling);
            QVERIFY(y);
            const bool whole = std::ranges::all_of((*y)[0], isKnown);
            QCOMPARE(one.summary.has_value(), whole);
            if (whole)
                QVERIFY(*one.summary == summarise((*y)[0]));
        }
        const auto cost = std::ranges::find(*found, "cost.carbon", &FigureSummary::name);
        QVERIFY(!cost->summary); // no price
    }

    void summaryOfAFewValues_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 3, 10, 21, 101})
            QTest::addRow("%d", count) << count;
    }
    void summaryOfAFewValues()
    {
        QFETCH(int, count);
        std::vector<double> values;
        for (int i = 0; i < count; ++i)
            values.push_back(uniforms(1, 2, std::uint64_t(i)).a);
        const Summary s = summarise(values);
        std::ranges::sort(values);
        QCOMPARE(s.p5, percentile(values, 0.05));
        QCOMPARE(s.p50, percentile(values, 0.50));
        QCOMPARE(s.p95, percentile(values, 0.95));
    }

    void words()
    {
        QCOMPARE(certainty(1), Certainty::ClearlyLower);
        QCOMPARE(certainty(0.95), Certainty::ClearlyLower);
        QCOMPARE(certainty(0.949), Certainty::ProbablyLower);
        QCOMPARE(certainty(0.75), Certainty::ProbablyLower);
        QCOMPARE(certainty(0.5), Certainty::NoClearDifference);
        QCOMPARE(certainty(0.25), Certainty::ProbablyHigher);
        QCOMPARE(certainty(0.05), Certainty::ClearlyHigher);
    }
};

QTEST_APPLESS_MAIN(TestUncertainty)
#include "tst_uncertainty.moc"
