// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicememory.h"
#include "duration.h"
#include "embodied.h"
#include "facility.h"
#include "grid.h"
#include "power.h"
#include "units.h"
#include "vectors.h"
#include "workload.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vorlauf;

/// One worked example of METHOD 15: what goes in, what must come out.
struct Example {
    QJsonObject vector;
    explicit Example(const QString& id) : vector(testVector(id)) {}
    double in(const QString& name) const { return vector[u"inputs"_s][name].toDouble(); }
    QJsonValue inputs(const QString& name) const { return vector[u"inputs"_s][name]; }
    bool gives(const QString& name, double got) const
    {
        const auto expected = vector[u"expected"_s][name];
        const double rel = vector[u"tolerance"_s][u"rel"_s].toDouble();
        const bool ok = expected.isDouble() && within(got, expected.toDouble(), rel);
        if (!ok)
            qInfo("%s: got %.12g, expected %.12g", qPrintable(name), got, expected.toDouble());
        return ok;
    }
};

class TestQuantities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void units() // TV01
    {
        const Example v(u"TV01"_s);
        QVERIFY(v.gives(u"kWh_from_J"_s, v.in(u"J"_s) / joulePerKwh));
        QVERIFY(v.gives(u"g_from_lb"_s, gramPerPound));
        QVERIFY(v.gives(u"g_from_short_ton"_s, gramPerShortTon));
        QVERIFY(v.gives(u"km_from_mile"_s, kilometrePerMile));
        QVERIFY(v.gives(u"L_from_us_gal"_s, litrePerGallon));
        QVERIFY(v.gives(u"FLOP_from_pfs_day"_s, flopPerPetaflopDay));
        QVERIFY(v.gives(u"t_from_626155_lb"_s, 626155 * gramPerPound / gramPerTon));
        QVERIFY(v.gives(u"g_per_kWh_from_0.954_lb_per_kWh"_s, 0.954 * gramPerPound));
    }

    void gpt3() // TV02
    {
        const Example v(u"TV02"_s);
        const double n = v.in(u"n"_s);
        const double peak = v.in(u"peak_FLOP_per_s"_s);
        const double mfu = v.in(u"achieved_FLOP_per_s"_s) / peak;
        const double hours = idealHours(v.in(u"F_model"_s), n, peak, mfu);
        const double total = acceleratorHours(n, runHours(hours, 0), 0, 1);
        const PowerDraw system{v.in(u"P_sys_W"_s), 0, 0, 0};
        const double it = itEnergy(total, n, nodeCount(n, 8), system).itKwh;
        const double facility = facilityKwh(v.in(u"PUE"_s), it);
        QVERIFY(v.gives(u"MFU"_s, mfu));
        QVERIFY(v.gives(u"t_h"_s, hours));
        QVERIFY(v.gives(u"A_h"_s, total));
        QVERIFY(v.gives(u"E_IT_kWh"_s, it));
        QVERIFY(v.gives(u"E_fac_kWh"_s, facility));
        QVERIFY(v.gives(u"EM_g"_s, facility * v.in(u"CI_g_per_kWh"_s)));
    }

    void bloom() // TV03
    {
        const Example v(u"TV03"_s);
        const double hours = v.in(u"A_h"_s);
        const double years = v.in(u"lifetime_years"_s);
        const double use = v.in(u"U_life"_s);
        const PowerDraw draw{v.in(u"P_acc_W"_s), 0, 0, 0};
        const double dynamic = itEnergy(hours, 384, 48, draw).itKwh;
        const double servers
            = amortised(v.in(u"M_server_g"_s), hours / v.in(u"gpus_per_server"_s), years, use);
        const double gpus = amortised(v.in(u"M_gpu_g"_s), hours, years, use);
        QVERIFY(v.gives(u"E_dyn_kWh"_s, dynamic));
        QVERIFY(v.gives(u"M_servers_t"_s, servers / gramPerTon));
        QVERIFY(v.gives(u"M_gpus_t"_s, gpus / gramPerTon));
        QVERIFY(v.gives(u"M_total_t"_s, (servers + gpus) / gramPerTon));
        const double energy = dynamic + v.in(u"E_idle_kWh"_s);
        QVERIFY(v.gives(u"EM_total_t"_s,
                        (energy * v.in(u"CI_g_per_kWh"_s) + servers + gpus) / gramPerTon));
    }

    void strubell_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("TV04 BERT-base") << u"TV04"_s;
        QTest::newRow("TV05 architecture search") << u"TV05"_s;
    }
    void strubell()
    {
        QFETCH(QString, id);
        const Example v(id);
        const double it = itEnergy(v.in(u"t_h"_s), 1, 1, {v.in(u"P_total_W"_s), 0, 0, 0}).itKwh;
        const double facility = facilityKwh(v.in(u"PUE"_s), it);
        const double grams = facility * v.in(u"CI_lb_per_kWh"_s) * gramPerPound;
        QVERIFY(v.gives(u"E_IT_kWh"_s, it));
        QVERIFY(v.gives(u"E_fac_kWh"_s, facility));
        QVERIFY(v.gives(u"EM_g"_s, grams));
        QVERIFY(v.gives(u"EM_lb"_s, grams / gramPerPound));
    }

    void palm() // TV06
    {
        const Example v(u"TV06"_s);
        Shape shape;
        shape.layers = v.in(u"L"_s);
        shape.heads = v.in(u"H"_s);
        shape.qkHeadDim = v.in(u"q"_s);
        shape.sequence = v.in(u"s"_s);
        const double attention = attentionFlopsPerToken(shape);
        const double matmul = denseFlops(v.in(u"N"_s), 1);
        const auto mfu = [&](double flops) {
            return observedUtilisation(v.in(u"tokens_per_s"_s), flops, v.in(u"n"_s),
                                       v.in(u"peak_FLOP_per_s"_s));
        };
        QVERIFY(v.gives(u"attention_FLOP_per_token"_s, attention));
        QVERIFY(v.gives(u"matmul_FLOP_per_token"_s, matmul));
        QVERIFY(v.gives(u"MFU"_s, mfu(matmul + attention)));
        QVERIFY(v.gives(u"MFU_without_attention"_s, mfu(matmul)));
    }

    void exactCount() // TV07
    {
        const Example v(u"TV07"_s);
        FlopInputs in{};
        in.rule = FlopRule::Exact;
        in.tokens = v.in(u"D"_s);
        in.shape = {v.in(u"L"_s),
                    v.in(u"d"_s),
                    v.in(u"H"_s),
                    v.in(u"H_kv"_s),
                    v.in(u"q_qk"_s),
                    v.in(u"q_v"_s),
                    v.in(u"f"_s),
                    v.in(u"ffn_matrices"_s),
                    v.in(u"V"_s),
                    v.in(u"s"_s),
                    0,
                    0,
                    0,
                    0,
                    false};
        const ShapeCount count = countShape(in.shape);
        QVERIFY(v.gives(u"N_total"_s, count.parameters));
        QVERIFY(v.gives(u"matmul_fwd_FLOP_per_token_layers"_s, count.matmulFlops));
        QVERIFY(v.gives(u"attn_core_fwd_FLOP_per_token"_s, count.coreFlops));
        QVERIFY(v.gives(u"logits_fwd_FLOP_per_token"_s, count.headFlops));
        QVERIFY(v.gives(u"fwd_FLOP_per_token"_s, count.forwardFlops));
        QVERIFY(v.gives(u"F_model"_s, countFlops(in).model));
        in.recomputation = Recomputation::Full;
        QVERIFY(v.gives(u"F_hw_full_recompute"_s, countFlops(in).hardware));
        in.recomputation = Recomputation::Selective;
        QVERIFY(v.gives(u"F_hw_selective_recompute"_s, countFlops(in).hardware));
        in.shape.causal = true;
        QVERIFY(v.gives(u"F_model_causal"_s, countFlops(in).model));
    }

    void adapters() // TV09
    {
        const Example v(u"TV09"_s);
        const double parameters = v.in(u"N"_s);
        const double tokens = v.in(u"D_tokens"_s) * v.in(u"epochs"_s);
        const double d = v.in(u"d"_s);
        const double kv = v.in(u"kv_width"_s);
        const double f = v.in(u"f"_s);
        const double ends = (d + d) + (d + kv) + (d + kv) + (d + d) + 3 * (d + f); // q k v o, ffn
        const double adapter = v.in(u"L"_s) * v.in(u"r"_s) * ends;
        QVERIFY(v.gives(u"N_adapter"_s, adapter));
        FlopInputs in{};
        in.task = Task::Lora;
        in.parameters = in.activeParameters = parameters;
        in.adapterParameters = adapter;
        in.tokens = tokens;
        in.recomputation = Recomputation::Full;
        const FlopCount lora = countFlops(in);
        QVERIFY(v.gives(u"F_lora"_s, lora.model));
        QVERIFY(v.gives(u"F_hw_lora_with_checkpointing"_s, lora.hardware));
        const double hours = idealHours(lora.model, 1, v.in(u"peak_bf16"_s), v.in(u"MFU"_s));
        QVERIFY(v.gives(u"t_h_lora"_s, hours));
        QVERIFY(v.gives(u"t_h_qlora"_s, hours * v.in(u"tau_qlora"_s)));
        const MemoryFactors factors{16, 1, 16, 2, 0.5, 0.9};
        const auto gb = [&](Task task) {
            return trainingBytes(task, parameters, adapter, factors) / bytePerGb;
        };
        QVERIFY(v.gives(u"mem_lora_GB"_s, gb(Task::Lora)));
        QVERIFY(v.gives(u"mem_qlora_GB"_s, gb(Task::Qlora)));
        QVERIFY(v.gives(u"mem_full_GB"_s, gb(Task::Finetune)));
    }

    void mixAndLosses() // TV10
    {
        const Example v(u"TV10"_s);
        std::vector<double> shares;
        std::vector<double> factors;
        const QJsonObject all = v.inputs(u"shares"_s).toObject();
        for (const QString& key : all.keys()) {
            shares.push_back(all[key].toDouble());
            factors.push_back(v.inputs(u"EF_g_per_kWh"_s)[key].toDouble());
        }
        const double intensity = mixIntensity(shares, factors);
        const double grams = intensity * v.in(u"E_fac_kWh"_s);
        const double lost = gridLossG(grams, v.in(u"lambda_TD"_s));
        QVERIFY(v.gives(u"CI_gen"_s, intensity));
        QVERIFY(v.gives(u"EM_TD_t"_s, lost / gramPerTon));
        QVERIFY(v.gives(u"EM_total_t"_s, (grams + lost) / gramPerTon));
    }

    void market() // TV11
    {
        const Example v(u"TV11"_s);
        Contract ppa;
        ppa.share = 0.6;
        ppa.upstreamGPerKwh = 11;
        ppa.qualified = true;
        const ContractSums counted = countedContracts(std::vector{ppa});
        const double residual = v.in(u"EF_residual"_s);
        const double kwh = v.in(u"E_fac_kWh"_s);
        QVERIFY(v.gives(u"CI_MB"_s, marketIntensity(counted, residual)));
        QVERIFY(v.gives(u"EM_PPA_upstream_t"_s, kwh * counted.upstreamGPerKwh / gramPerTon));
        QVERIFY(v.gives(u"CI_MB_if_no_residual_published"_s,
                        marketIntensity(counted, v.in(u"CI_LB"_s))));
        ppa.qualified = false;
        const ContractSums none = countedContracts(std::vector{ppa});
        QVERIFY(v.gives(u"CI_MB_if_quality_fails"_s, marketIntensity(none, residual)));
    }

    void memory() // TV25
    {
        const Example v(u"TV25"_s);
        const MemoryFactors factors{v.in(u"bytes_per_param_train"_s),
                                    v.in(u"activation_factor"_s),
                                    16,
                                    2,
                                    0.5,
                                    v.in(u"usable"_s)};
        const double train = trainingBytes(Task::Pretrain, v.in(u"N"_s), 0, factors);
        const double infer = inferenceBytes(v.in(u"N"_s), v.in(u"inference_bits"_s),
                                            v.in(u"inference_overhead"_s));
        QVERIFY(v.gives(u"mem_train_GB"_s, train / bytePerGb));
        QVERIFY(v.gives(u"mem_infer_GB"_s, infer / bytePerGb));
        const double gb = v.in(u"mem_GB"_s);
        QVERIFY(v.gives(u"n_min_train"_s, fittingCount(train, factors.usable, gb)));
        QVERIFY(v.gives(u"n_min_infer"_s, fittingCount(infer, factors.usable, gb)));
    }

    void water() // TV27
    {
        const Example v(u"TV27"_s);
        const double it = v.in(u"E_IT_kWh"_s);
        const double grid = facilityKwh(v.in(u"PUE"_s), it);
        QVERIFY(v.gives(u"W_on_L"_s, onsiteWaterL(v.in(u"WUE_L_per_kWh"_s), it)));
        QVERIFY(v.gives(u"W_off_L"_s, offsiteWaterL(v.in(u"EWIF_L_per_kWh"_s), grid)));
    }

    void smallFunctions() // TV28 without the logarithmic mean
    {
        const Example v(u"TV28"_s);
        const auto counts = numbers(v.inputs(u"n_list"_s));
        const auto expected = numbers(v.vector[u"expected"_s][u"MFU"_s]);
        QCOMPARE(counts.size(), expected.size());
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const double got = scaledUtilisation(v.in(u"MFU_ref"_s), counts[i], v.in(u"gamma"_s),
                                                 1024, 0.05, 0.60);
            QVERIFY(within(got, expected[i]));
        }
        const CoolingPlant plant{v.in(u"l_el"_s), v.in(u"l_fan"_s), v.in(u"COP"_s)};
        QVERIFY(v.gives(u"PUE_climate"_s, climatePue(plant, v.in(u"phi_fc"_s))));
        QVERIFY(v.gives(u"SCI_M_g"_s,
                        amortised(v.in(u"TE_kg"_s) * gramPerKg, v.in(u"hours"_s),
                                  v.in(u"lifetime_years"_s), v.in(u"U_life"_s))));
        const double perImage = flopPerMac * v.in(u"resnet50_GMAC"_s) * 1e9;
        QVERIFY(v.gives(u"F_resnet50"_s,
                        sampleFlops(v.in(u"images"_s) * v.in(u"epochs"_s), perImage, 0)));
    }

    void clampsUtilisation()
    {
        QCOMPARE(scaledUtilisation(0.72, 8, 0, 1024, 0.05, 0.60), 0.60);
        QCOMPARE(scaledUtilisation(0.01, 8, 0, 1024, 0.05, 0.60), 0.05);
    }

    void freeCooling()
    {
        QCOMPARE(freeCoolingShare(18, 18, 8.4), 0.5);
        QVERIFY(within(freeCoolingShare(9.6, 18, 8.4), 0.8413447460685429)); // Φ(1)
    }
};

QTEST_APPLESS_MAIN(TestQuantities)
#include "tst_quantities.moc"
