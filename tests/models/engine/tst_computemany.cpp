// SPDX-License-Identifier: GPL-3.0-or-later
#include "computemany.h"
#include "randominputs.h"

#include <QTest>

#include <bit>
#include <thread>

#include <hwy/targets.h>

using namespace Qt::StringLiterals;
using namespace vorlauf;

namespace {

/// Samples of some numbers of a scenario.
struct Case {
    Inputs base;
    std::size_t count = 0;
    std::vector<InputNumber> varied;
    std::vector<std::vector<double>> values; // one column for each
};

Case randomCase(RandomInputs& random)
{
    Case c{random.inputs(), std::size_t(1 + random.below(400)), {}, {}};
    const int share = 1 + random.below(4);
    for (std::size_t i = 0; i < inputNumberCount; ++i) {
        const auto which = InputNumber(i);
        if (random.below(4) >= share || !random.has(c.base, which))
            continue;
        c.varied.push_back(which);
        std::vector<double>& column = c.values.emplace_back(c.count);
        for (double& value : column)
            value = random.value(which);
    }
    return c;
}

using Table = std::vector<std::vector<double>>; // one column for each number of the result

/// Each sample by itself.
Table oneByOne(const Case& c)
{
    Table table(outputNumberCount, std::vector<double>(c.count));
    for (std::size_t i = 0; i < c.count; ++i) {
        Inputs in = c.base;
        for (std::size_t k = 0; k < c.varied.size(); ++k)
            number(in, c.varied[k]) = c.values[k][i];
        const Amounts out = compute(in);
        for (std::size_t k = 0; k < outputNumberCount; ++k)
            table[k][i] = number(out, OutputNumber(k));
    }
    return table;
}

/// The samples first to last of all at once.
void computePart(const Case& c, std::size_t first, std::size_t last, Table& table)
{
    std::vector<InputColumn> inputs;
    for (std::size_t k = 0; k < c.varied.size(); ++k)
        inputs.push_back({c.varied[k], std::span(c.values[k]).subspan(first, last - first)});
    std::vector<OutputColumn> outputs;
    for (std::size_t k = 0; k < outputNumberCount; ++k)
        outputs.push_back({OutputNumber(k), std::span(table[k]).subspan(first, last - first)});
    computeMany(c.base, inputs, outputs);
}

Table atOnce(const Case& c, std::size_t threads = 1)
{
    Table table(outputNumberCount, std::vector<double>(c.count));
    std::vector<std::jthread> running;
    for (std::size_t t = 0; t < threads; ++t)
        running.emplace_back([&c, &table, t, threads] {
            computePart(c, c.count * t / threads, c.count * (t + 1) / threads, table);
        });
    running.clear();
    return table;
}

/// The first number of the result whose bits differ in a sample; unknown is like unknown.
QString difference(const Table& a, const Table& b)
{
    for (std::size_t k = 0; k < a.size(); ++k) {
        for (std::size_t i = 0; i < a[k].size(); ++i) {
            const bool unknowns = std::isnan(a[k][i]) && std::isnan(b[k][i]);
            if (!unknowns
                && std::bit_cast<std::uint64_t>(a[k][i]) != std::bit_cast<std::uint64_t>(b[k][i]))
                return u"number %1 of sample %2: %3 and %4"_s.arg(k)
                    .arg(i)
                    .arg(a[k][i], 0, 'g', 17)
                    .arg(b[k][i], 0, 'g', 17);
        }
    }
    return {};
}

} // namespace

class TestComputeMany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeOneByOne()
    {
        RandomInputs random(1);
        for (int i = 0; i < 300; ++i) {
            const Case c = randomCase(random);
            QCOMPARE(difference(oneByOne(c), atOnce(c)), QString());
        }
    }

    /// What the random cases reach: each number is known in one of them, and differs from zero.
    void casesReachEverything()
    {
        RandomInputs random(1);
        std::array<bool, outputNumberCount> reached{};
        for (int i = 0; i < 300; ++i) {
            const Table table = oneByOne(randomCase(random));
            for (std::size_t k = 0; k < outputNumberCount; ++k)
                reached[k] |= table[k].front() > 0;
        }
        for (std::size_t k = 0; k < outputNumberCount; ++k)
            QVERIFY2(reached[k], qPrintable(QString::number(k)));
    }

    void anyNumberOfThreads_data()
    {
        QTest::addColumn<int>("threads");
        for (const int threads : {2, 4})
            QTest::addRow("%d threads", threads) << threads;
    }

    void anyNumberOfThreads()
    {
        QFETCH(int, threads);
        RandomInputs random(2);
        for (int i = 0; i < 40; ++i) {
            const Case c = randomCase(random);
            QCOMPARE(difference(atOnce(c), atOnce(c, std::size_t(threads))), QString());
        }
    }

    /// Every vector width this processor has.
    void sameOnEveryTarget()
    {
        RandomInputs random(3);
        for (int i = 0; i < 60; ++i) {
            const Case c = randomCase(random);
            const Table expected = oneByOne(c);
            for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
                hwy::SetSupportedTargetsForTest(target);
                const QString found = difference(expected, atOnce(c));
                hwy::SetSupportedTargetsForTest(0);
                QVERIFY2(
                    found.isEmpty(),
                    qPrintable(found + u" by "_s + QLatin1StringView(hwy::TargetName(target))));
            }
        }
    }

    void noSamplesAreNone()
    {
        std::vector<double> none;
        const OutputColumn column{OutputNumber::TotalLocationG, none};
        computeMany(RandomInputs(4).inputs(), {}, std::span(&column, 1));
        QVERIFY(none.empty());
    }
};

QTEST_GUILESS_MAIN(TestComputeMany)
#include "tst_computemany.moc"
