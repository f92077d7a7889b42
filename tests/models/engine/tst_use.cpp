// SPDX-License-Identifier: GPL-3.0-or-later
#include "use.h"
#include "vectors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seventyBillionParameters() // TV16
    {
        const auto vector = testVector(u"TV16"_s);
        const auto in = [&](const char* name) {
            return vector[u"inputs"_s][QLatin1StringView(name)].toDouble();
        };
        const auto expected = [&](const char* name) {
            return vector[u"expected"_s][QLatin1StringView(name)].toDouble();
        };
        const double seconds = queryAcceleratorSeconds(in("N_active"), in("T_in"), in("T_out"),
                                                       in("peak"), in("u_prefill"), in("u_decode"));
        QVERIFY(within(seconds, expected("a_q_s")));
        const double kwh = queryEnergyKwh(seconds, in("P_active_W"), in("P_idle_W"), in("U_srv"));
        QVERIFY(within(kwh * 1000, expected("E_q_IT_Wh")));
        const double facility = kwh * in("PUE");
        QVERIFY(within(facility * queriesOver(in("Q_per_day"), in("horizon_days"), 0),
                       expected("E_horizon_kWh")));
        const auto queries = breakEvenQueries(in("E_train_kWh"), facility);
        QVERIFY(queries && within(*queries, expected("breakeven_queries")));
        const auto days
            = [&](double growth) { return breakEvenDays(*queries, in("Q_per_day"), growth); };
        QVERIFY(within(days(0).value(), expected("breakeven_days")));
        QVERIFY(within(days(in("growth_per_day")).value(), expected("breakeven_days_with_growth")));
        QVERIFY(within(days(-0.0005).value(), expected("breakeven_days_growth_minus_0.05pct")));
        QVERIFY(!days(-0.01)); // fades away before
    }

    void growthIsTheSumOfItsDays()
    {
        double sum = 0, today = 1000;
        for (int day = 0; day < 30; ++day) {
            sum += today;
            today *= 1.02;
        }
        QVERIFY(within(queriesOver(1000, 30, 0.02), sum));
        QCOMPARE(queriesOver(1000, 30, 0), 30000.0);
    }

    void withoutQueriesThereIsNoBreakEven()
    {
        QVERIFY(!breakEvenQueries(5, 0));
        QVERIFY(!breakEvenDays(5, 0, 0));
        QCOMPARE(breakEvenDays(0, 0, 0), std::optional<double>(0));
    }
};

QTEST_GUILESS_MAIN(TestUse)
#include "tst_use.moc"
