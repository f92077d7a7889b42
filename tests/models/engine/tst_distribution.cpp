// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution.h"
#include "philox.h"
#include "statistics.h"
#include "vectors.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vorlauf;

namespace {

std::uint32_t hex(const QJsonValue& value)
{
    return value.toString().toUInt(nullptr, 16);
}

std::vector<double> lognormalDraws(const QJsonObject& input, std::uint64_t seed, int n,
                                   bool second = false)
{
    const Distribution distribution{DistributionKind::Lognormal,
                                    {input[u"median"_s].toDouble(), input[u"gsd"_s].toDouble()},
                                    {}};
    const auto identity = identityHash(input[u"key"_s].toString().toStdString());
    std::vector<double> draws;
    for (int i = 0; i < n; ++i) {
        const auto u = uniforms(seed, identity, std::uint64_t(i));
        draws.push_back(quantile(distribution, second ? u.b : u.a));
    }
    return draws;
}

} // namespace

class TestDistribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownAnswers() // TV18, of the Random123 distribution
    {
        const auto vector = testVector(u"TV18"_s);
        const auto kat = vector[u"inputs"_s][u"kat"_s].toArray();
        const auto out = vector[u"expected"_s][u"kat_out"_s].toArray();
        QCOMPARE(kat.size(), qsizetype(3));
        for (qsizetype i = 0; i < kat.size(); ++i) {
            const auto ctr = kat[i][u"ctr"_s].toArray();
            const auto key = kat[i][u"key"_s].toArray();
            const auto words = philox({hex(ctr[0]), hex(ctr[1]), hex(ctr[2]), hex(ctr[3])},
                                      {hex(key[0]), hex(key[1])});
            for (qsizetype k = 0; k < 4; ++k)
                QCOMPARE(words[std::size_t(k)], hex(out[i].toArray()[k]));
        }
    }

    void keyedUniforms()
    {
        const auto vector = testVector(u"TV18"_s);
        const auto seed = std::uint64_t(vector[u"inputs"_s][u"seed"_s].toInteger());
        const auto keyed = vector[u"expected"_s][u"keyed"_s].toObject();
        QVERIFY(keyed.size() >= 5);
        for (const QString& key : keyed.keys()) {
            const auto identity = identityHash(key.section(u'#', 0, 0).toStdString());
            QCOMPARE(QString::number(identity, 16).rightJustified(16, u'0'),
                     keyed[key][u"fnv1a64"_s].toString());
            const auto u = uniforms(seed, identity, key.section(u'#', 1).toULongLong());
            QVERIFY(within(u.a, keyed[key][u"uA"_s].toDouble(), 1e-15));
            QVERIFY(within(u.b, keyed[key][u"uB"_s].toDouble(), 1e-15));
        }
    }

    void inverse_data()
    {
        using Kind = DistributionKind;
        QTest::addColumn<Distribution>("distribution");
        QTest::addColumn<double>("u");
        QTest::addColumn<double>("x");
        const auto expected = testVector(u"TV18"_s)[u"expected"_s][u"inverse_cdf"_s].toObject();
        const auto add = [&](const char* name, Distribution distribution, double u) {
            QTest::newRow(name) << distribution << u
                                << expected[QLatin1StringView(name)].toDouble(std::nan(""));
        };
        add("normal_u=0.975", {Kind::Normal, {0, 1}, {}}, 0.975);
        add("normal_u=1e-10", {Kind::Normal, {0, 1}, {}}, 1e-10);
        add("triangular(1,2,4)_u=0.2", {Kind::Triangular, {1, 2, 4}, {}}, 0.2);
        add("triangular(1,2,4)_u=0.9", {Kind::Triangular, {1, 2, 4}, {}}, 0.9);
        add("uniform(3,7)_u=0.25", {Kind::Uniform, {3, 7}, {}}, 0.25);
        add("lognormal(median=100,gsd=1.5)_u=0.95", {Kind::Lognormal, {100, 1.5}, {}}, 0.95);
        add("pert(1,2,4)_u=0.3", {Kind::Pert, {1, 2, 4}, {}}, 0.3);
        add("beta(2,5)_u=0.5", {Kind::Beta, {2, 5, 0, 1}, {}}, 0.5);
        add("truncnormal(mean=0.4,sd=0.1,lo=0.3,hi=0.6)_u=0.5",
            {Kind::Normal, {0.4, 0.1}, {{0.3, 0.6}}}, 0.5);
    }

    void inverse()
    {
        QFETCH(Distribution, distribution);
        QFETCH(double, u);
        QFETCH(double, x);
        QVERIFY(isValid(distribution));
        QVERIFY(within(quantile(distribution, u), x, 1e-12));
        if (!distribution.truncate)
            QVERIFY(within(cumulative(distribution, x), u, 1e-9));
    }

    void invalid_data()
    {
        using Kind = DistributionKind;
        QTest::addColumn<Distribution>("distribution");
        QTest::newRow("too few") << Distribution{Kind::Triangular, {1, 2}, {}};
        QTest::newRow("mode outside") << Distribution{Kind::Triangular, {1, 5, 4}, {}};
        QTest::newRow("negative sd") << Distribution{Kind::Normal, {1, -1}, {}};
        QTest::newRow("GSD below 1") << Distribution{Kind::Lognormal, {1, 0.9}, {}};
        QTest::newRow("alpha 0") << Distribution{Kind::Beta, {0, 1, 0, 1}, {}};
        QTest::newRow("infinite") << Distribution{Kind::Fixed, {HUGE_VAL}, {}};
        QTest::newRow("empty truncation") << Distribution{Kind::Uniform, {0, 1}, {{2, 3}}};
        QTest::newRow("truncation reversed") << Distribution{Kind::Uniform, {0, 1}, {{0.9, 0.1}}};
    }

    void invalid()
    {
        QFETCH(Distribution, distribution);
        QVERIFY(!isValid(distribution));
    }

    void monteCarloOfAProduct() // TV19
    {
        const auto vector = testVector(u"TV19"_s);
        const auto in = vector[u"inputs"_s].toObject();
        const int n = in[u"n"_s].toInt();
        std::vector<double> y(std::size_t(n), 1.0);
        for (const auto& input : in[u"inputs"_s].toArray()) {
            const auto draws
                = lognormalDraws(input.toObject(), std::uint64_t(in[u"seed"_s].toInteger()), n);
            for (std::size_t i = 0; i < y.size(); ++i)
                y[i] *= draws[i];
        }
        const auto regression = vector[u"expected"_s][u"regression"_s].toObject();
        const auto analytic = vector[u"expected"_s][u"analytic"_s].toObject();
        const Summary got = summarise(y);
        QVERIFY(within(got.mean, regression[u"mean"_s].toDouble()));
        QVERIFY(within(got.p5, regression[u"P5"_s].toDouble()));
        QVERIFY(within(got.p50, regression[u"P50"_s].toDouble()));
        QVERIFY(within(got.p95, regression[u"P95"_s].toDouble()));
        QVERIFY(within(got.mean, analytic[u"mean"_s].toDouble(), 0.02));
        QVERIFY(within(got.p95, analytic[u"P95"_s].toDouble(), 0.02));
    }

    void commonRandomNumbers() // TV20
    {
        const auto vector = testVector(u"TV20"_s);
        const auto in = vector[u"inputs"_s].toObject();
        const auto seed = std::uint64_t(in[u"seed"_s].toInteger());
        const int n = in[u"n"_s].toInt();
        const auto load = lognormalDraws(in[u"shared"_s].toObject(), seed, n);
        auto a = lognormalDraws(in[u"A"_s].toObject(), seed, n);
        auto b = lognormalDraws(in[u"B"_s].toObject(), seed, n);
        for (std::size_t i = 0; i < load.size(); ++i) {
            a[i] *= load[i];
            b[i] *= load[i];
        }
        const double count = vector[u"expected"_s][u"regression_count_A_less_B"_s].toDouble();
        QVERIFY(std::abs(probabilityLower(a, b) * n - count) <= 1);
    }

    void sobolIndices() // TV21
    {
        const auto vector = testVector(u"TV21"_s);
        const auto in = vector[u"inputs"_s].toObject();
        const int n = in[u"N"_s].toInt();
        std::vector<std::vector<double>> a, b;
        for (const auto& input : in[u"inputs"_s].toArray()) {
            const auto seed = std::uint64_t(in[u"seed"_s].toInteger());
            a.push_back(lognormalDraws(input.toObject(), seed, n));
            b.push_back(lognormalDraws(input.toObject(), seed, n, true));
        }
        const auto got = sobol(a, b, [](std::span<const double> x) { return x[0] * x[1] * x[2]; });
        const auto regression = vector[u"expected"_s][u"regression"_s].toObject();
        QVERIFY(within(got.mean, regression[u"mean"_s].toDouble(), 1e-8));
        QVERIFY(within(got.variance, regression[u"V"_s].toDouble(), 1e-8));
        for (std::size_t j = 0; j < 3; ++j) {
            QVERIFY(within(got.first[j], numbers(regression[u"S1"_s])[j], 1e-8));
            QVERIFY(within(got.total[j], numbers(regression[u"ST"_s])[j], 1e-8));
            QVERIFY(got.standardError[j] > 0 && got.standardError[j] < 0.05);
        }
    }

    void noVarianceNoIndices()
    {
        const std::vector<std::vector<double>> column{{1, 2, 3}};
        const auto got = sobol(column, column, [](std::span<const double>) { return 7.0; });
        QCOMPARE(got.variance, 0.0);
        QCOMPARE(got.first, std::vector<double>{0});
    }
};

QTEST_GUILESS_MAIN(TestDistribution)
#include "tst_distribution.moc"
