// SPDX-License-Identifier: GPL-3.0-or-later
#include "startscan.h"
#include "timeshift.h"

#include <QTest>

#include <hwy/targets.h>

using namespace vorlauf;

namespace {

std::vector<double> profile()
{
    std::vector<double> hours;
    std::uint32_t state = 7;
    for (int h = 0; h < 8760; ++h)
        hours.push_back(double(100 + ((state = state * 1664525U + 1013904223U) >> 23)));
    return hours;
}

} // namespace

class TestStartScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheDefinition_data()
    {
        QTest::addColumn<double>("hours");
        for (const double hours : {0.25, 1.0, 6.0, 24.5, 719.75, 8759.0, 8760.0, 8760.5, 20000.25})
            QTest::addRow("%g h", hours) << hours;
    }

    void agreesWithTheDefinition()
    {
        QFETCH(double, hours);
        const auto c = profile();
        std::vector<double> cyclic;
        for (int turn = 0; turn < 4; ++turn)
            cyclic.insert(cyclic.end(), c.begin(), c.end());
        const auto expected = chooseStart(cyclic, 0, int(8759 + std::ceil(hours)),
                                          8759 + hours < 35040 ? hours : 1);
        QVERIFY(expected);
        const StartScan scan(c);
        QVERIFY(std::abs(scan.lowest(hours) - expected->bestSum) <= 1e-12 * expected->bestSum);
        QCOMPARE(scan.lowestStarts(hours).front(), expected->bestStart);
    }

    /// A window of starts, also over the end of the year.
    void windowOfStarts()
    {
        const auto c = profile();
        const StartScan scan(c);
        for (const auto& [first, count] : {std::pair{100, 50}, {8700, 200}, {0, 1}, {8759, 2}}) {
            double lowest = HUGE_VAL;
            std::vector<int> starts;
            for (int i = 0; i < count; ++i) {
                const int start = (first + i) % 8760;
                const double cost = scan.cost(start, 30.25);
                if (cost < lowest)
                    starts.clear();
                lowest = std::min(lowest, cost);
                if (cost == lowest)
                    starts.push_back(start);
            }
            QCOMPARE(scan.lowest(30.25, first, count), lowest);
            QCOMPARE(scan.lowestStarts(30.25, first, count), starts);
        }
    }

    /// The same bits by every vector width this processor has.
    void sameOnEveryTarget()
    {
        const auto c = profile();
        const StartScan scan(c);
        std::vector<double> reference;
        for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
            hwy::SetSupportedTargetsForTest(target);
            std::vector<double> got;
            for (int i = 1; i < 200; ++i)
                got.push_back(scan.lowest(i * 37.3));
            if (reference.empty())
                reference = got;
            QCOMPARE(got, reference);
        }
        hwy::SetSupportedTargetsForTest(0);
        QVERIFY(!reference.empty());
    }
};

QTEST_GUILESS_MAIN(TestStartScan)
#include "tst_startscan.moc"
