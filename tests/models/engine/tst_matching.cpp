// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching.h"
#include "vectors.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixHours() // TV12
    {
        const auto vector = testVector(u"TV12"_s);
        const auto in = vector[u"inputs"_s].toObject();
        const auto expected = vector[u"expected"_s].toObject();
        const auto got
            = matchHourly(numbers(in[u"load_kWh"_s]), numbers(in[u"contracted_CFE_kWh"_s]),
                          numbers(in[u"CI_g_per_kWh"_s]), numbers(in[u"grid_CFE_share"_s]),
                          in[u"EF_cfe"_s].toDouble());
        QVERIFY(got);
        QVERIFY(within(got->matchedKwh, expected[u"matched_total"_s].toDouble()));
        QVERIFY(within(got->excessKwh, expected[u"excess_total"_s].toDouble()));
        QVERIFY(within(got->cfeScore, expected[u"CFE_score"_s].toDouble()));
        QVERIFY(within(got->contractShare, expected[u"contract_only_score"_s].toDouble()));
        QVERIFY(within(got->annualClaim, expected[u"annual_volume_claim"_s].toDouble()));
        QVERIFY(within(got->operationalG, expected[u"EM_247_g"_s].toDouble()));
    }

    void lengthsMustAgree()
    {
        const std::vector<double> two{1, 1}, one{1};
        QCOMPARE(matchHourly(two, one, two, two, 11).error().front().code, FaultCode::ProfileGap);
    }

    void theSunShinesByDayAndHigherInSummer()
    {
        const auto berlin = solarShape(52.5, 13.4);
        QCOMPARE(berlin.size(), std::size_t(8760));
        const auto day = [&](int number) {
            return std::accumulate(berlin.begin() + (number - 1) * 24, berlin.begin() + number * 24,
                                   0.0);
        };
        QVERIFY(day(172) > 3 * day(355));             // solstices
        QCOMPARE(berlin[std::size_t(171 * 24)], 0.0); // one in the morning
        // At the equator on an equinox the sun stands in the zenith at noon: half an hour off,
        // cos(7.5 degrees).
        const auto equator = solarShape(0, 0);
        QVERIFY(within(equator[79 * 24 + 12], 0.9914, 0.002));
        const auto scaled = scaledToVolume(equator, 500);
        QVERIFY(within(std::accumulate(scaled.begin(), scaled.end(), 0.0), 500));
    }
};

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
