// SPDX-License-Identifier: GPL-3.0-or-later
#include "goalseek.h"
#include "pareto.h"
#include "vectors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void front() // TV23
    {
        const auto vector = testVector(u"TV23"_s);
        const auto options = vector[u"inputs"_s][u"options_emissions_t_cost_duration"_s].toObject();
        std::vector<Objectives> plans;
        for (const QString& key : options.keys()) {
            const auto v = numbers(options[key]);
            plans.push_back({v[0], v[1], v[2]});
        }
        QStringList names;
        for (const auto index : paretoFront(plans))
            names.append(options.keys()[index]);
        names.sort();
        QStringList expected;
        for (const auto& name : vector[u"expected"_s][u"front"_s].toArray())
            expected.append(name.toString());
        QCOMPARE(names, expected);
    }

    /// Against the definition, on plans with many ties.
    void frontIsWhatNoOtherPlanDominates()
    {
        std::vector<Objectives> plans;
        std::uint32_t state = 1;
        const auto next = [&] { return double((state = state * 1664525U + 1013904223U) >> 28); };
        for (int i = 0; i < 400; ++i)
            plans.push_back({next(), next(), next()});
        const auto dominates = [](const Objectives& y, const Objectives& x) {
            return y[0] <= x[0] && y[1] <= x[1] && y[2] <= x[2] && y != x;
        };
        std::vector<std::uint32_t> expected;
        for (std::uint32_t i = 0; i < plans.size(); ++i) {
            if (std::ranges::none_of(plans,
                                     [&](const Objectives& y) { return dominates(y, plans[i]); }))
                expected.push_back(i);
        }
        auto got = paretoFront(plans);
        std::ranges::sort(got);
        QCOMPARE(got, expected);
        QVERIFY(got.size() > 1);
    }

    void goals() // TV24
    {
        const auto vector = testVector(u"TV24"_s);
        const auto in = vector[u"inputs"_s].toObject();
        const auto expected = vector[u"expected"_s].toObject();
        const double operational = in[u"op_LB_t"_s].toDouble() + in[u"TD_t"_s].toDouble();
        const double embodied = in[u"embodied_t"_s].toDouble();
        const double target = in[u"target_t"_s].toDouble();
        const auto goal = [&](const QString& x, double part, double rest) {
            return proportionalGoal(x.isEmpty() ? 1.0 : in[x].toDouble(), part, rest, target)
                .value_or(-1);
        };
        QVERIFY(
            within(goal(u"CI_gen"_s, operational, embodied), expected[u"CI_needed"_s].toDouble()));
        QVERIFY(
            within(goal(u"PUE"_s, operational, embodied), expected[u"PUE_needed"_s].toDouble()));
        QVERIFY(
            within(goal({}, operational + embodied, 0), expected[u"F_factor_needed"_s].toDouble()));
        QVERIFY(!proportionalGoal(1, operational, embodied, embodied - 1));

        // MFU divides everything, so it is searched for.
        const double mfu = in[u"MFU"_s].toDouble();
        const auto total = [&](double u) { return (operational + embodied) * mfu / u; };
        const auto found = seekGoal(total, target, 0.05, 1.0);
        QVERIFY(found.value && within(*found.value, expected[u"MFU_needed"_s].toDouble(), 1e-9));
        const auto outOfReach = seekGoal(total, target, 0.05, 0.60);
        QVERIFY(!outOfReach.value);
        QCOMPARE(outOfReach.best, 0.60);
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
