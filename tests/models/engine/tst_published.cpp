// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimate.h"
#include "testcatalog.h"
#include "units.h"
#include "vectors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vorlauf;

// Published totals, from the plan to the result.

class TestPublished : public QObject
{
    Q_OBJECT

    const Catalog m_catalog = testCatalog();

    static double expected(const QString& id, const QString& name)
    {
        return testVector(id)[u"expected"_s][name].toDouble(std::nan(""));
    }

    /// Accelerator-hours at a known system power, place and PUE, nothing on top.
    static Scenario metered(double hours, double systemW, double pue, double intensity)
    {
        Scenario s;
        s.workload.acceleratorHours = hours;
        s.hardware.accelerator = "nvidia-v100-sxm2-32gb";
        s.hardware.count = 1;
        s.hardware.power.systemW = systemW;
        s.site.pue = pue;
        s.electricity.intensityGPerKwh = intensity;
        s.electricity.gridLossShare = 0;
        return s;
    }

    static Scenario planner() // TV15
    {
        Scenario s;
        s.workload.parameters = 7e10;
        s.workload.tokens = 2e12;
        Architecture shape;
        shape.layers = 80;
        shape.heads = 64;
        shape.qkHeadDim = 128;
        shape.sequence = 4096;
        s.workload.architecture = shape;
        s.hardware.accelerator = "nvidia-h100-sxm5-80gb";
        s.hardware.count = 1024;
        s.hardware.mfu = 0.4;
        s.hardware.power.utilisation = 0.85;
        s.hardware.acceleratorsPerNode = 8;
        s.hardware.hostWPerNode = 2600;
        s.hardware.networkW = 30;
        s.hardware.storageTb = 1000; // 500 TB in two copies
        s.hardware.embodiedKgPerAccelerator = 164;
        s.hardware.embodiedKgPerNode = 5700;
        s.hardware.lifetimeYears = 5;
        s.site.pue = 1.25;
        s.site.wueLPerKwh = 0.3;
        s.electricity.intensityGPerKwh = 376.495;
        s.electricity.gridLossShare = 0.045;
        s.economics.electricityPricePerKwh = 0.18;
        s.economics.rentPerAcceleratorHour = 2.5;
        s.economics.carbonPricePerT = 75;
        return s;
    }

private Q_SLOTS:
    void gpt3() // 552 t: Patterson et al. 2021
    {
        Scenario s;
        s.workload.flops = 3.14e23;
        s.workload.lostFraction = 0;
        s.workload.evaluationShare = 0;
        s.hardware.accelerator = "nvidia-v100-sxm2-32gb";
        s.hardware.precision = Precision::Fp16;
        s.hardware.count = 10000;
        s.hardware.mfu = 0.1968;
        s.hardware.power.systemW = 330;
        s.site.pue = 1.1;
        s.electricity.intensityGPerKwh = 429;
        const auto result = estimate(s, m_catalog);
        QVERIFY(result);
        QVERIFY(within(*result->emissions.operationalLocationG, expected(u"TV02"_s, u"EM_g"_s)));
        QVERIFY(within(*result->energy.facilityKwh, expected(u"TV02"_s, u"E_fac_kWh"_s)));
        QVERIFY(within(*result->durationH, expected(u"TV02"_s, u"t_h"_s)));
        QVERIFY(within(*result->emissions.operationalLocationG / gramPerTon, 552.1, 0.005));
    }

    void bloom() // 24.7 and 50.5 t: Luccioni et al. 2023
    {
        Scenario s;
        s.workload.acceleratorHours = 1082990;
        s.hardware.accelerator = "nvidia-a100-sxm4-80gb";
        s.hardware.count = 384;
        s.hardware.power.fractionOfTdp = 1;
        s.hardware.hostWPerNode = 0;
        s.hardware.networkW = 0;
        s.hardware.embodiedKgPerAccelerator = 150;
        s.hardware.embodiedKgPerNode = 2500;
        s.hardware.lifetimeYears = 6;
        s.hardware.lifetimeUtilisation = 0.85;
        s.site.pue = 1;
        s.electricity.intensityGPerKwh = 57;
        s.electricity.gridLossShare = 0;
        const auto dynamic = estimate(s, m_catalog);
        QVERIFY(dynamic);
        QVERIFY(within(*dynamic->emissions.operationalLocationG / gramPerTon,
                       expected(u"TV03"_s, u"EM_dyn_t"_s)));
        s.hardware.idleFactor = expected(u"TV03"_s, u"iota_idle"_s);
        const auto whole = estimate(s, m_catalog);
        QVERIFY(whole);
        QVERIFY(
            within(*whole->emissions.embodiedG / gramPerTon, expected(u"TV03"_s, u"M_total_t"_s)));
        QVERIFY(within(*whole->energy.idleKwh, 256646));
        QVERIFY(within(*whole->emissions.totalLocationG / gramPerTon,
                       expected(u"TV03"_s, u"EM_total_t"_s)));
        QVERIFY(within(*whole->emissions.totalLocationG / gramPerTon, 50.5, 0.005));
    }

    void bert() // 1,438 lb: Strubell et al. 2019
    {
        const auto result
            = estimate(metered(79.2, 12041.51, 1.58, 0.954 * gramPerPound), m_catalog);
        QVERIFY(result);
        QVERIFY(within(*result->emissions.operationalLocationG, expected(u"TV04"_s, u"EM_g"_s)));
        QVERIFY(within(*result->emissions.operationalLocationG / gramPerPound, 1438, 0.001));
    }

    void architectureSearch() // 626,155 lb, five cars: Strubell et al. 2019
    {
        const auto result
            = estimate(metered(274120, 1515.43, 1.58, 0.954 * gramPerPound), m_catalog);
        QVERIFY(result);
        const double grams = *result->emissions.operationalLocationG;
        QVERIFY(within(grams, expected(u"TV05"_s, u"EM_g"_s)));
        QVERIFY(within(grams / gramPerPound, 626155, 0.01));
        const double cars = grams / (126000 * gramPerPound);
        QVERIFY(within(cars, expected(u"TV05"_s, u"cars"_s)));
        QVERIFY(within(cars, 5, 0.01));
    }

    void deepSeek() // TV08
    {
        Scenario s;
        s.workload.acceleratorHours = 2664000;
        s.workload.parameters = 6.71e11;
        s.workload.activeParameters = 3.7e10;
        s.hardware.accelerator = "nvidia-h100-sxm5-80gb";
        s.hardware.count = 2048;
        s.hardware.power.utilisation = 0.85;
        s.hardware.hostWPerNode = 2600;
        s.hardware.networkW = 30;
        s.site.pue = 1.2;
        s.electricity.intensityGPerKwh = 580;
        const auto result = estimate(s, m_catalog);
        QVERIFY(result);
        QVERIFY(within(*result->durationH, expected(u"TV08"_s, u"t_h"_s)));
        QVERIFY(within(*result->meanPowerW, expected(u"TV08"_s, u"P_acc_W"_s)));
        QVERIFY(within(*result->systemPowerW, expected(u"TV08"_s, u"P_sys_W"_s)));
        QVERIFY(within(*result->energy.itKwh, expected(u"TV08"_s, u"E_IT_kWh"_s)));
        QVERIFY(within(*result->emissions.operationalLocationG / gramPerTon,
                       expected(u"TV08"_s, u"EM_t"_s)));
        QVERIFY(!result->flopsModel && !result->mfu && !result->sciG);
    }

    void endToEnd() // TV15 without the caps' levers
    {
        const auto result = estimate(planner(), m_catalog);
        QVERIFY(result);
        const Estimate& e = *result;
        const auto gives = [](const char* name, Number got, double divisor = 1) {
            return got && within(*got / divisor, expected(u"TV15"_s, QLatin1StringView(name)));
        };
        QVERIFY(gives("F_model", e.flopsModel));
        QVERIFY(gives("t_run_h", e.durationH));
        QVERIFY(gives("A_h", e.acceleratorHours));
        QVERIFY(gives("P_acc_W", e.meanPowerW));
        QVERIFY(gives("nodes", e.nodes));
        QVERIFY(gives("P_sys_W_per_acc", e.systemPowerW));
        QVERIFY(gives("E_IT_kWh", e.energy.itKwh));
        QVERIFY(gives("E_fac_kWh", e.energy.facilityKwh));
        QVERIFY(gives("op_LB_t", e.emissions.operationalLocationG, gramPerTon));
        QVERIFY(gives("TD_t", e.emissions.gridLossG, gramPerTon));
        QVERIFY(gives("embodied_t", e.emissions.embodiedG, gramPerTon));
        QVERIFY(gives("total_LB_t", e.emissions.totalLocationG, gramPerTon));
        QVERIFY(gives("W_on_L", e.water.onsiteL));
        QVERIFY(gives("cost_electricity", e.cost.electricity));
        QVERIFY(gives("cost_rental", e.cost.rent));
        QVERIFY(gives("cost_carbon", e.cost.carbon));
        QVERIFY(gives("cash_rental_mode", e.cost.total));
        QVERIFY(gives("SCI_g_per_1e15_FLOP", e.sciG));
    }

    void scores() // TV15, the other units and the market
    {
        Scenario s = planner();
        s.sciPer = SciUnit::TrainingTokens1000;
        QVERIFY(
            within(*estimate(s, m_catalog)->sciG, expected(u"TV15"_s, u"SCI_g_per_1000_tokens"_s)));
        s.sciPer = SciUnit::Parameters1e9;
        QVERIFY(within(*estimate(s, m_catalog)->sciG / gramPerKg,
                       expected(u"TV15"_s, u"SCI_kg_per_1e9_param"_s)));
        Contract ppa;
        ppa.share = 0.6;
        ppa.qualified = true;
        s.electricity.contracts = {ppa};
        s.electricity.residualGPerKwh = 720;
        QVERIFY(within(*estimate(s, m_catalog)->emissions.operationalMarketG / gramPerTon,
                       expected(u"TV15"_s, u"EM_MB_60pct_PPA_t"_s)));
    }

    void editedZoneMix() // TV29
    {
        const auto vector = testVector(u"TV29"_s);
        const QJsonObject percent = vector[u"inputs"_s][u"table_percent"_s].toObject();
        const double sum = vector[u"expected"_s][u"percent_sum"_s].toDouble();
        Scenario s = testScenario();
        s.electricity.mixCalibrated = true;
        const std::pair<const char*, const char*> keys[]
            = {{"coal", "coal"},        {"gas", "gas"},           {"oil", "oil"},
               {"hydro", "hydro"},      {"wind", "wind_onshore"}, {"solar", "solar_pv_utility"},
               {"bioenergy", "biomass"}};
        Mix mix;
        for (const auto& [column, key] : keys)
            mix[key] = percent[QLatin1StringView(column)].toDouble() / sum;
        s.electricity.mix = mix;
        const auto opened = estimate(s, m_catalog);
        QVERIFY(opened);
        QVERIFY(within(*opened->intensityLocationGPerKwh, expected(u"TV29"_s, u"CI_unedited"_s)));
        mix["coal"] -= 0.1;
        mix["wind_onshore"] += 0.1;
        s.electricity.mix = mix;
        const auto edited = estimate(s, m_catalog);
        QVERIFY(edited);
        QVERIFY(within(*edited->intensityLocationGPerKwh, expected(u"TV29"_s, u"CI_edited"_s)));
    }
};

QTEST_APPLESS_MAIN(TestPublished)
#include "tst_published.moc"
