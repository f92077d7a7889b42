// SPDX-License-Identifier: GPL-3.0-or-later
#include "mixing.h"
#include "testcatalog.h"
#include "warnings.h"

using namespace vorlauf;

namespace {

double sum(const Mix& mix)
{
    double total = 0;
    for (const auto& [key, share] : mix)
        total += share;
    return total;
}

} // namespace

class TestMixing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void startsFromTheGrid();
    void othersMakeRoomInProportion();
    void lockedSharesStay();
    void roomEndsAtTheLocked();
    void fromNothingInEqualParts();
    void theSumStaysThroughManyMoves();
};

void TestMixing::startsFromTheGrid()
{
    const Catalog catalog = testCatalog();
    const Mix mix = gridMix(catalog, "DE");
    QVERIFY(qAbs(sum(mix) - 1) < 1e-12);
    QCOMPARE(mix.at("coal"), 20.736 / 99.999); // METHOD, TV29
    QVERIFY(mix.contains("wind_onshore"));
    QVERIFY(!mix.contains("nuclear")); // 0 % in the table
    QVERIFY(gridMix(catalog, "US").empty());
    QVERIFY(gridMix(catalog, "nowhere").empty());
}

void TestMixing::othersMakeRoomInProportion()
{
    const Mix mix = withShare({{"coal", 0.5}, {"gas", 0.3}, {"wind", 0.2}}, "coal", 0.75, {});
    QCOMPARE(mix.at("coal"), 0.75);
    QCOMPARE(mix.at("gas"), 0.15);
    QCOMPARE(mix.at("wind"), 0.1);
}

void TestMixing::lockedSharesStay()
{
    const Mix mix = withShare({{"coal", 0.5}, {"gas", 0.3}, {"wind", 0.2}}, "coal", 0.6, {"wind"});
    QCOMPARE(mix.at("wind"), 0.2);
    QCOMPARE(mix.at("gas"), 0.2);
}

void TestMixing::roomEndsAtTheLocked()
{
    const Mix mix = withShare({{"coal", 0.5}, {"gas", 0.3}, {"wind", 0.2}}, "coal", 0.9, {"wind"});
    QCOMPARE(mix.at("coal"), 0.8);
    QVERIFY(mix.at("gas") == 0);
    const Mix alone = withShare({{"coal", 0.5}, {"wind", 0.5}}, "coal", 0.1, {"wind"});
    QCOMPARE(alone.at("coal"), 0.5);
}

void TestMixing::fromNothingInEqualParts()
{
    const Mix mix = withShare({{"coal", 1}, {"gas", 0}, {"wind", 0}}, "coal", 0.5, {});
    QCOMPARE(mix.at("gas"), 0.25);
    QCOMPARE(mix.at("wind"), 0.25);
}

void TestMixing::theSumStaysThroughManyMoves()
{
    Mix mix = gridMix(testCatalog(), "DE");
    const std::vector<std::string> keys{"coal", "gas", "wind_onshore", "solar_pv_utility"};
    for (int i = 0; i < 2000; ++i) {
        mix = withShare(mix, keys[std::size_t(i) % 4], (i * 37 % 100) / 100.0, {"biomass"});
        QVERIFY(qAbs(sum(mix) - 1) < 1e-9);
        for (const auto& [key, share] : mix)
            QVERIFY(share >= 0 && share <= 1);
    }
}

QTEST_GUILESS_MAIN(TestMixing)
#include "tst_mixing.moc"
