// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution.h"
#include "drawmany.h"
#include "philox.h"
#include "quantilekernels.h"

#include <QTest>

#include <functional>
#include <random>

#include <hwy/targets.h>

using namespace Qt::StringLiterals;
using namespace vorlauf;
using Kind = DistributionKind;

namespace {

constexpr std::uint64_t seed = 20260101;

/// How far a value is from the exact one, in units of its last place.
double unitsOff(double value, long double exact)
{
    const double nearest = double(exact);
    const double unit = std::nextafter(std::abs(nearest), HUGE_VAL) - std::abs(nearest);
    return double(std::abs((long double)(value)-exact) / unit);
}

/// The same bits by every vector width this processor has, signs of zeros too.
void everyTarget(const std::function<std::vector<double>()>& values)
{
    const std::vector<double> expected = values();
    QVERIFY(!expected.empty());
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
        hwy::SetSupportedTargetsForTest(target);
        const std::vector<double> got = values();
        hwy::SetSupportedTargetsForTest(0);
        QVERIFY2(std::memcmp(got.data(), expected.data(), expected.size() * sizeof(double)) == 0,
                 hwy::TargetName(target));
    }
}

std::vector<double> between(double low, double high, int count)
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> distribution(low, high);
    std::vector<double> values(std::size_t(count), 0.0);
    for (double& value : values)
        value = distribution(random);
    return values;
}

} // namespace

class TestDrawMany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownValues() // DLMF 4.2, to the last digit of a double
    {
        QCOMPARE(unitsOff(exponential(1), 2.718281828459045235360L) < 1, true);
        QCOMPARE(unitsOff(exponential(-1), 0.3678794411714423215955L) < 1, true);
        QCOMPARE(unitsOff(exponential(0.5), 1.648721270700128146849L) < 1, true);
        QCOMPARE(unitsOff(exponential(100), 2.688117141816135448413e43L) < 1, true);
        QCOMPARE(unitsOff(logarithm(2), 0.6931471805599453094172L) < 1, true);
        QCOMPARE(unitsOff(logarithm(10), 2.302585092994045684018L) < 1, true);
        QCOMPARE(unitsOff(logarithm(1.5), 0.4054651081081643819780L) < 1, true);
        QCOMPARE(exponential(0), 1.0);
        QCOMPARE(logarithm(1), 0.0);
    }

    void limits()
    {
        QCOMPARE(exponential(709.78) > 1.7e308, true);
        QCOMPARE(exponential(709.79), HUGE_VAL);
        QCOMPARE(exponential(HUGE_VAL), HUGE_VAL);
        QCOMPARE(exponential(-745), 0x1p-1074);
        QCOMPARE(exponential(-746), 0.0);
        QCOMPARE(exponential(-HUGE_VAL), 0.0);
        QVERIFY(std::isnan(exponential(std::nan(""))));
        QCOMPARE(unitsOff(logarithm(0x1p-1022), -708.3964185322641062244L) < 1, true);
    }

    void accuracy()
    {
        for (const double x : between(-700, 700, 20000))
            QVERIFY2(unitsOff(exponential(x), std::exp((long double)(x))) < 1,
                     qPrintable(QString::number(x, 'g', 17)));
        for (const double x : between(0.01, 3, 20000))
            QVERIFY2(unitsOff(logarithm(x), std::log((long double)(x))) < 1,
                     qPrintable(QString::number(x, 'g', 17)));
        for (const double power : between(-700, 700, 20000)) {
            const double x = std::exp(power);
            QVERIFY2(unitsOff(logarithm(x), std::log((long double)(x))) < 1,
                     qPrintable(QString::number(x, 'g', 17)));
        }
    }

    void uniformsLikeOneByOne_data()
    {
        QTest::addColumn<quint64>("first");
        QTest::newRow("from the first on") << quint64(0);
        QTest::newRow("beyond 32 bits") << (quint64(1) << 32) - 7;
    }

    void uniformsLikeOneByOne()
    {
        QFETCH(quint64, first);
        const auto identity = identityHash("grid.ci|DE|2024");
        for (const std::size_t count : {1, 2, 7, 64, 513}) {
            std::vector<double> a(count), b(count);
            uniformsMany(seed, identity, first, a);
            uniformsMany(seed, identity, first, b, Uniform::B);
            for (std::size_t i = 0; i < count; ++i) {
                const Uniforms expected = uniforms(seed, identity, first + i);
                QVERIFY(a[i] == expected.a && b[i] == expected.b);
            }
        }
    }

    void drawsLikeOneByOne_data()
    {
        QTest::addColumn<Distribution>("distribution");
        QTest::newRow("fixed") << Distribution{Kind::Fixed, {3}, {}};
        QTest::newRow("uniform") << Distribution{Kind::Uniform, {3, 7}, {}};
        QTest::newRow("triangular") << Distribution{Kind::Triangular, {1, 2, 4}, {}};
        QTest::newRow("triangular, falls") << Distribution{Kind::Triangular, {1, 1, 4}, {}};
        QTest::newRow("triangular, a point") << Distribution{Kind::Triangular, {2, 2, 2}, {}};
        QTest::newRow("normal") << Distribution{Kind::Normal, {5, 2}, {}};
        QTest::newRow("normal, cut") << Distribution{Kind::Normal, {5, 2}, {{4, 8}}};
        QTest::newRow("lognormal") << Distribution{Kind::Lognormal, {100, 1.5}, {}};
        QTest::newRow("lognormal, cut") << Distribution{Kind::Lognormal, {100, 1.5}, {{50, 90}}};
        QTest::newRow("PERT") << Distribution{Kind::Pert, {1, 2, 4}, {}};
        QTest::newRow("beta") << Distribution{Kind::Beta, {2, 5, 0, 1}, {}};
    }

    void drawsLikeOneByOne()
    {
        QFETCH(Distribution, distribution);
        QVERIFY(isValid(distribution));
        const auto identity = identityHash("work.phi");
        std::vector<double> draws(321);
        drawMany(distribution, seed, identity, 5, draws);
        for (std::size_t i = 0; i < draws.size(); ++i)
            QVERIFY(draws[i] == quantile(distribution, uniforms(seed, identity, 5 + i).a));
        drawMany(distribution, seed, identity, 5, draws, Uniform::B);
        QVERIFY(draws[320] == quantile(distribution, uniforms(seed, identity, 325).b));
    }

    void drawsSameOnEveryTarget_data() { drawsLikeOneByOne_data(); }

    void drawsSameOnEveryTarget()
    {
        QFETCH(Distribution, distribution);
        everyTarget([&] {
            std::vector<double> draws(777);
            drawMany(distribution, seed, identityHash("x"), 0, draws);
            return draws;
        });
    }

    void functionsSameOnEveryTarget()
    {
        everyTarget([] {
            std::vector<double> values = between(-750, 720, 3001);
            exponentials(values, values);
            return values;
        });
        everyTarget([] {
            std::vector<double> values = between(1e-300, 1e-10, 3001);
            for (double& value : values)
                value *= value < 5e-11 ? 1e-200 : 1e200;
            logarithms(values, values);
            return values;
        });
        everyTarget([] { // the middle, the tails and far out
            std::vector<double> values = between(0, 1, 3000);
            for (std::size_t i = 0; i < values.size(); i += 3)
                values[i] *= 1e-12;
            normalQuantiles(values, values);
            return values;
        });
    }
};

QTEST_GUILESS_MAIN(TestDrawMany)
#include "tst_drawmany.moc"
