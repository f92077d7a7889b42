// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderstatistics.h"
#include "statistics.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <random>

using namespace vorlauf;

using Make = std::function<double(std::mt19937&)>;
Q_DECLARE_METATYPE(Make)

// What sorting all gives, exactly.

class TestOrderStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeSorted_data()
    {
        QTest::addColumn<Make>("make");
        const auto normal
            = [](std::mt19937& random) { return std::normal_distribution<double>()(random); };
        QTest::newRow("skewed") << Make([=](auto& r) { return std::exp(normal(r)); });
        QTest::newRow("narrow, far from zero") << Make([=](auto& r) { return 1e9 + normal(r); });
        QTest::newRow("over many orders of magnitude")
            << Make([=](auto& r) { return std::exp(20 * normal(r)); });
        QTest::newRow("many equal") << Make([=](auto& r) { return std::floor(3 * normal(r)); });
        QTest::newRow("all equal") << Make([](auto&) { return 7.0; });
        QTest::newRow("some very large")
            << Make([=](auto& r) { return r() % 50 ? normal(r) : 1e308 * normal(r); });
        QTest::newRow("some infinite")
            << Make([=](auto& r) { return r() % 9 ? normal(r) : HUGE_VAL; });
    }

    void likeSorted()
    {
        QFETCH(Make, make);
        std::mt19937 random(5);
        for (const std::size_t count : {1, 2, 3, 255, 256, 257, 1000, 10000, 20001}) {
            std::vector<double> values(count);
            std::ranges::generate(values, [&] { return make(random); });
            std::vector<double> sorted = values;
            std::ranges::sort(sorted);
            std::vector<std::size_t> ranks{0, count / 20, count / 2, count / 2, count - 1};
            std::vector<double> found(ranks.size());
            orderStatistics(values, ranks, found);
            for (std::size_t k = 0; k < ranks.size(); ++k)
                QCOMPARE(found[k], sorted[ranks[k]]);
            if (std::isinf(sorted.back()))
                continue;
            const Summary summary = summarise(values);
            QVERIFY(summary.p5 == percentile(sorted, 0.05));
            QVERIFY(summary.p50 == percentile(sorted, 0.50));
            QVERIFY(summary.p95 == percentile(sorted, 0.95));
        }
    }
};

QTEST_GUILESS_MAIN(TestOrderStatistics)
#include "tst_orderstatistics.moc"
