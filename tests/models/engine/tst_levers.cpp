// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers.h"

#include "testcatalog.h"
#include "vectors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestLevers : public QObject
{
    Q_OBJECT

    const Catalog m_catalog = testCatalog();

    static Scenario planner() // TV15
    {
        const QJsonObject in = testVector(u"TV15"_s)[u"inputs"_s].toObject();
        const auto at = [&](const char* name) { return in[QLatin1StringView(name)].toDouble(); };
        Scenario s = testScenario();
        s.workload.parameters = at("N");
        s.workload.tokens = at("D");
        Architecture& shape = s.workload.architecture.emplace();
        shape.layers = at("L");
        shape.heads = at("H");
        shape.qkHeadDim = at("q");
        shape.sequence = at("s");
        s.hardware.count = at("n");
        s.hardware.mfu = at("MFU");
        s.hardware.power.utilisation = at("u_p");
        s.hardware.acceleratorsPerNode = at("g");
        s.hardware.hostWPerNode = at("P_host_W");
        s.hardware.networkW = at("P_net_W");
        s.hardware.storageTb = at("storage_TB") * at("replication");
        s.hardware.embodiedKgPerAccelerator = at("M_acc_g") / 1000;
        s.hardware.embodiedKgPerNode = at("M_chassis_g") / 1000;
        s.hardware.lifetimeYears = at("lifetime_years");
        s.hardware.lifetimeUtilisation = at("U_life");
        s.site.pue = at("PUE");
        s.site.wueLPerKwh = at("WUE_L_per_kWh");
        s.electricity.intensityGPerKwh = at("CI_gen");
        s.electricity.gridLossShare = at("lambda_TD");
        s.economics.rentPerAcceleratorHour = at("rental_per_A_h");
        s.economics.carbonPricePerT = at("carbon_price_per_t");
        return s;
    }
    std::vector<Lever> levers(const Scenario& s) const
    {
        const auto result = estimate(s, m_catalog);
        return leversFor(s, m_catalog, "EUR", result->checks.at(0));
    }
    static const Lever& find(const std::vector<Lever>& levers, LeverKind kind)
    {
        const auto found = std::ranges::find(levers, kind, &Lever::kind);
        if (found == levers.end())
            qFatal("no such lever");
        return *found;
    }
    static bool near(Number got, double expected) { return got && within(*got, expected, 1e-8); }

private Q_SLOTS:
    void overrun() // TV15
    {
        const QJsonObject v = testVector(u"TV15"_s)[u"expected"_s].toObject();
        Scenario s = planner();
        s.caps.emissionsT = 250;
        const auto result = estimate(s, m_catalog);
        const Check& cap = result->checks.at(0);
        QCOMPARE(cap.status, CheckStatus::Fail);
        QVERIFY(within(*cap.value - *cap.limit, v[u"cap_overrun_t"_s].toDouble(), 1e-8));
        const auto all = levers(s);
        QVERIFY(
            near(find(all, LeverKind::Intensity).value, v[u"CI_needed_g_per_kWh"_s].toDouble()));
        const Lever& pue = find(all, LeverKind::Pue); // 0.905 would be needed
        QVERIFY(!pue.value);
        QCOMPARE(pue.best, 1.0);
        QVERIFY(pue.bestResult > 250 && pue.bestResult < *cap.value);
        const double power
            = v[u"required_operational_factor"_s].toDouble() * v[u"P_sys_W_per_acc"_s].toDouble();
        QVERIFY(near(find(all, LeverKind::SystemPower).value, power));
    }

    void twoHundredTons() // TV24
    {
        const QJsonObject v = testVector(u"TV24"_s)[u"expected"_s].toObject();
        Scenario s = planner();
        s.caps.emissionsT = 200;
        const auto all = levers(s);
        QVERIFY(near(find(all, LeverKind::Intensity).value, v[u"CI_needed"_s].toDouble()));
        const Lever& flops = find(all, LeverKind::Flops);
        QVERIFY(near(*flops.value / flops.today, v[u"F_factor_needed"_s].toDouble()));
        const Lever& mfu = find(all, LeverKind::Utilisation); // 0.678 would be needed
        QVERIFY(!mfu.value && !v[u"MFU_feasible"_s].toBool());
        QCOMPARE(mfu.best, 0.60);
        QVERIFY(!find(all, LeverKind::Pue).value && !v[u"PUE_feasible"_s].toBool());
    }

    void theValueMeetsTheCap_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("F") << int(LeverKind::Flops);
        QTest::newRow("MFU") << int(LeverKind::Utilisation);
        QTest::newRow("PUE") << int(LeverKind::Pue);
        QTest::newRow("CI") << int(LeverKind::Intensity);
    }
    void theValueMeetsTheCap()
    {
        QFETCH(int, kind);
        Scenario s = planner();
        s.caps.emissionsT = 320;
        const Lever lever = find(levers(s), LeverKind(kind));
        QVERIFY(lever.value.has_value());
        if (lever.kind == LeverKind::Flops)
            s.workload.tokens = *s.workload.tokens * *lever.value / lever.today;
        else if (lever.kind == LeverKind::Utilisation)
            s.hardware.mfu = *lever.value;
        else if (lever.kind == LeverKind::Pue)
            s.site.pue = *lever.value;
        else
            s.electricity.intensityGPerKwh = *lever.value;
        const auto moved = estimate(s, m_catalog);
        QVERIFY(within(*moved->emissions.totalLocationG, 320e6, 1e-8));
    }

    void headroom()
    {
        Scenario s = planner();
        s.caps.emissionsT = 500;
        const Lever mfu = find(levers(s), LeverKind::Utilisation);
        QVERIFY(mfu.value && *mfu.value < mfu.today);
    }

    void whatACapDoesNotFeelIsNoLever()
    {
        Scenario s = planner();
        s.caps.durationH = 600;
        const auto all = levers(s);
        QCOMPARE(all.size(), std::size_t(2)); // F and MFU
        QVERIFY(near(find(all, LeverKind::Utilisation).value, 0.4 * 652.5508549 / 600));
    }

    void contractsWhereTheMarketIsPriced()
    {
        Scenario s = planner();
        s.caps.cost = 1.71e6;
        const auto none = levers(s);
        QVERIFY(std::ranges::find(none, LeverKind::ContractShare, &Lever::kind) == none.end());
        s.economics.carbonPriceScope = CarbonPriceScope::OperationalMarket;
        const Lever share = find(levers(s), LeverKind::ContractShare);
        QCOMPARE(share.today, 0.0);
        Contract contract;
        contract.share = *share.value;
        contract.qualified = true;
        s.electricity.contracts = {contract};
        QVERIFY(within(*estimate(s, m_catalog)->cost.total, 1.71e6, 1e-8));
    }

    void noCapNoLever()
    {
        Check rule{"rule.x", CheckStatus::Fail, 1.5, 1.2};
        QVERIFY(leversFor(planner(), m_catalog, "EUR", rule).empty());
        Scenario faulty = planner();
        faulty.site.pue = 0.5;
        Check cap{"cap.emissions", CheckStatus::Fail, 300, 250};
        QVERIFY(leversFor(faulty, m_catalog, "EUR", cap).empty());
    }
};

QTEST_APPLESS_MAIN(TestLevers)
#include "tst_levers.moc"
