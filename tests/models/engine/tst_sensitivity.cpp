// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensitivity.h"
#include "testcatalog.h"
#include "vectors.h"

#include <QTest>

#include <algorithm>

using namespace vorlauf;
using namespace Qt::StringLiterals;

class TestSensitivity : public QObject
{
    Q_OBJECT

    const Catalog m_catalog = testCatalog();

    UncertainScenario ready(const Scenario& scenario) const
    {
        auto prepared = prepareUncertain({&scenario, 1}, m_catalog);
        return prepared.front() ? std::move(prepared.front()).value() : UncertainScenario{};
    }

    static const TornadoBar* barAt(const Tornado& found, const char* path)
    {
        const auto bar = std::ranges::find(found.bars, path, &TornadoBar::path);
        return bar == found.bars.end() ? nullptr : &*bar;
    }

private Q_SLOTS:
    void tornadoOfUserRanges()
    {
        // TV22 as a scenario: F/(peak·MFU)/3.6e6·P_sys·PUE·CI, the ranges given by the user.
        const QJsonObject vector = testVector(QStringLiteral("TV22"));
        const QJsonObject base = vector[u"inputs"][u"base"].toObject();
        const QJsonObject ranges = vector[u"inputs"][u"ranges"].toObject();
        const QJsonObject expected = vector[u"expected"].toObject();
        QVERIFY(!base.isEmpty() && !ranges.isEmpty());
        Scenario s = testScenario();
        s.workload = {};
        s.workload.flops = base[u"F"].toDouble();
        s.workload.lostFraction = 0;
        s.workload.evaluationShare = 0;
        s.hardware.peakFlopsPerS = vector[u"inputs"][u"peak"].toDouble();
        s.hardware.mfu = base[u"MFU"].toDouble();
        s.hardware.power.systemW = base[u"P_sys"].toDouble();
        s.hardware.embodiedKgPerAccelerator = 0;
        s.hardware.embodiedKgPerNode = 0;
        s.site.pue = base[u"PUE"].toDouble();
        s.electricity.intensityGPerKwh = base[u"CI"].toDouble();
        s.electricity.gridLossShare = 0;
        const std::map<QString, const char*> paths{{u"MFU"_s, "hardware.mfu"},
                                                   {u"P_sys"_s, "hardware.power.systemW"},
                                                   {u"PUE"_s, "site.pue"},
                                                   {u"CI"_s, "electricity.intensityGPerKwh"}};
        for (const auto& [name, path] : paths)
            s.uncertainty[path] = {DistributionKind::Uniform, numbers(ranges[name]), {}};
        const auto found = tornado(ready(s));
        QVERIFY(found);
        QVERIFY(within(found->baseG / 1e6, expected[u"y_base_t"].toDouble()));
        const QJsonArray order = expected[u"order"].toArray();
        for (qsizetype i = 0; i < order.size(); ++i) {
            const QString name = order[i].toString();
            const TornadoBar& bar = found->bars[std::size_t(i)];
            QString path = u'/' + QString::fromLatin1(paths.at(name));
            QCOMPARE(QString::fromStdString(bar.path), path.replace(u'.', u'/'));
            const QJsonObject ends = expected[u"bars"][name].toObject();
            QVERIFY(bar.given);
            QCOMPARE(bar.low, numbers(ranges[name])[0]);
            QCOMPARE(bar.high, numbers(ranges[name])[1]);
            QVERIFY(within(bar.atLowG / 1e6, ends[u"y_at_low_input"].toDouble()));
            QVERIFY(within(bar.atHighG / 1e6, ends[u"y_at_high_input"].toDouble()));
        }
    }

    void tornadoOfDefaults()
    {
        const UncertainScenario s = ready(testScenario());
        const auto found = tornado(s);
        QVERIFY(found);
        QCOMPARE(found->baseG, s.point.amounts.totalLocationG);
        QCOMPARE(found->bars.size(), std::size_t(17)); // every identity once
        for (std::size_t i = 1; i < found->bars.size(); ++i)
            QVERIFY(found->bars[i - 1].swing() >= found->bars[i].swing());
        const TornadoBar* mfu = barAt(*found, "/hardware/mfu");
        QVERIFY(mfu && !mfu->given);
        // P10 of the triangle 0.07/0.31/0.51, by hand.
        QVERIFY(within(mfu->low, 0.07 + std::sqrt(0.1 * 0.44 * 0.24)));
        QVERIFY(mfu->atLowG > found->baseG && mfu->atHighG < found->baseG);
        const TornadoBar* price = barAt(*found, "/economics/rentPerAcceleratorHour");
        QVERIFY(price);
        QCOMPARE(price->swing(), 0.0); // moves no emissions
        const TornadoBar* host = barAt(*found, "/hardware/hostWPerNode");
        QVERIFY(host && host->low > 1000 && host->low < 2800); // in watts
    }

    void anEndlessRangeAtItsPercentiles()
    {
        Scenario s = testScenario();
        s.uncertainty["site.pue"] = {DistributionKind::Lognormal, {1.2, 1.02}, {}};
        s.uncertainty["hardware.mfu"]
            = {DistributionKind::Normal, {0.4, 0.2}, {}}; // cut at 0 and 1
        const auto found = tornado(ready(s));
        QVERIFY(found);
        const TornadoBar* pue = barAt(*found, "/site/pue");
        QVERIFY(pue && pue->given);
        QVERIFY(within(pue->low, 1.2 * std::pow(1.02, -1.2815515655446004), 1e-8));
        QVERIFY(within(pue->high, 1.2 * std::pow(1.02, 1.2815515655446004), 1e-8));
        const TornadoBar* mfu = barAt(*found, "/hardware/mfu");
        QVERIFY(mfu && mfu->low > 0.1 && mfu->low < 0.2 && mfu->high > 0.6 && mfu->high < 0.7);
        QVERIFY(std::isfinite(mfu->atLowG) && std::isfinite(mfu->atHighG));
    }

    void aNumberThatOthersFollow()
    {
        Scenario s = testScenario();
        s.uncertainty["workload.parameters"] = {DistributionKind::Uniform, {6e10, 8e10}, {}};
        const auto found = tornado(ready(s));
        QVERIFY(found);
        const TornadoBar* bar = barAt(*found, "/workload/parameters");
        QVERIFY(bar);
        QVERIFY(within(bar->atLowG / found->baseG, 6.0 / 7));
        QVERIFY(within(bar->atHighG / found->baseG, 8.0 / 7));
    }

    void sobolOfAProduct()
    {
        // TV21's analytic indices; the draws are those of the user's identities.
        const QJsonObject expected = testVector(QStringLiteral("TV21"))[u"expected"].toObject();
        const auto first = numbers(expected[u"S1_analytic"]);
        const auto total = numbers(expected[u"ST_analytic"]);
        QCOMPARE(first.size(), std::size_t(3));
        Scenario s;
        s.id = "a";
        s.workload.energyKwh = 1000;
        s.workload.energyLevel = EnergyLevel::It;
        s.site.pue = 1.25;
        s.electricity.intensityGPerKwh = 380;
        s.electricity.gridLossShare = 0;
        const auto lognormal = [](double median, double gsd) {
            return Distribution{DistributionKind::Lognormal, {median, gsd}, {}};
        };
        s.uncertainty = {{"workload.energyKwh", lognormal(1000, 1.3)},
                         {"site.pue", lognormal(1.25, 1.05)},
                         {"electricity.intensityGPerKwh", lognormal(380, 1.2)}};
        const auto found = sobolShares(ready(s));
        QVERIFY(found);
        const char* paths[]{"/workload/energyKwh", "/site/pue", "/electricity/intensityGPerKwh"};
        for (std::size_t i = 0; i < 3; ++i) {
            const auto share = std::ranges::find(found->shares, paths[i], &SobolShare::path);
            QVERIFY(share != found->shares.end());
            QVERIFY(std::abs(share->first - first[i]) < 0.05);
            QVERIFY(std::abs(share->total - total[i]) < 0.05);
            QVERIFY(!share->isUncertain());
        }
        QCOMPARE(found->shares[0].path, std::string("/workload/energyKwh"));
        // Water alone: no part in the emissions.
        QCOMPARE(found->shares.back().total, 0.0);
    }

    void sobolIsTheSameTwice()
    {
        const UncertainScenario s = ready(testScenario());
        const auto one = sobolShares(s, 256, 3);
        const auto two = sobolShares(s, 256, 3);
        QVERIFY(one && two);
        QCOMPARE(one->shares.size(), std::size_t(17));
        for (std::size_t i = 0; i < one->shares.size(); ++i)
            QCOMPARE(one->shares[i].total, two->shares[i].total);
        QVERIFY(one->shares[0].path == "/hardware/mfu");
    }

    void fillingInAnewGivesTheSameIndices()
    {
        Scenario a = testScenario();
        a.electricity.mix = Mix{{"coal", 0.5}, {"hydro", 0.3}, {"gas", 0.2}};
        Scenario b = a;
        b.uncertainty["hardware.count"] = {DistributionKind::Fixed, {*a.hardware.count}, {}};
        const auto many = sobolShares(ready(a), 128, 3);
        const auto each = sobolShares(ready(b), 128, 3);
        QVERIFY(many && each);
        QCOMPARE(many->shares.size(), each->shares.size());
        for (std::size_t i = 0; i < many->shares.size(); ++i) {
            QCOMPARE(many->shares[i].path, each->shares[i].path);
            QCOMPARE(many->shares[i].first, each->shares[i].first);
            QCOMPARE(many->shares[i].total, each->shares[i].total);
        }
    }

    void sobolStops()
    {
        const auto found = sobolShares(ready(testScenario()), 256, 1, [](double) { return false; });
        QVERIFY(found);
        QVERIFY(found->shares.empty());
    }

    void nothingIsUncertain()
    {
        UncertainScenario s = ready(testScenario());
        s.ranges.clear();
        QVERIFY(tornado(s)->bars.empty());
        QVERIFY(sobolShares(s)->shares.empty());
    }
};

QTEST_APPLESS_MAIN(TestSensitivity)
#include "tst_sensitivity.moc"
