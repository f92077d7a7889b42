// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields.h"
#include "testcatalog.h"
#include "words.h"

#include <QTest>

#include <limits>
#include <set>

using namespace vorlauf;

// Finding rows, fields, words and codes.

class TestLookups : public QObject
{
    Q_OBJECT

    const Catalog m_catalog = testCatalog();

private Q_SLOTS:
    void rows()
    {
        QCOMPARE(m_catalog.zone("DE")->zoneId, std::string("DE"));
        QCOMPARE(m_catalog.accelerator("google-tpu-v4")->kind, std::string("tpu"));
        QCOMPARE(m_catalog.cloudRegion("Google Cloud:europe-west1")->zoneId, std::string("DE"));
        QCOMPARE(m_catalog.energySource("coal")->ipccLifecycleMedian, Number{820.0});
        QCOMPARE(m_catalog.methodDefault("work.phi")->mode, Number{0.05});
        QCOMPARE(m_catalog.prior("mfu.6")->mode, Number{0.36});
        QCOMPARE(m_catalog.hourlyProfile("DE")->zoneId, std::string("DE"));
        QCOMPARE(m_catalog.modelPreset("test-moe")->tokensB, Number{});
        QCOMPARE(m_catalog.equivalent("us_car_year")->kgco2ePerUnit, Number{4630.0});
        QVERIFY(!m_catalog.zone("nowhere") && !m_catalog.node("") && !m_catalog.source("x"));
        QVERIFY(!m_catalog.cloudRegion("europe-west1") && !m_catalog.cloudRegion("x:y"));
    }

    void rowsAfterAChange()
    {
        Catalog catalog = testCatalog();
        catalog.zones.erase(catalog.zones.begin()); // the index is behind
        QVERIFY(!catalog.zone("DE"));
        QCOMPARE(catalog.zone("US")->zoneId, std::string("US"));
        catalog.zones.clear();
        QVERIFY(!catalog.zone("US"));
        const Catalog copy = m_catalog;
        QVERIFY(copy.zone("DE") == &copy.zones[0]);
    }

    void fieldsAreWhole()
    {
        std::set<std::string_view> paths;
        for (const NumberField& field : numberFields()) {
            QVERIFY2(paths.insert(field.path).second, field.path.data());
            QVERIFY(field.minimum < field.maximum);
            QVERIFY(field.sliderLow < field.sliderHigh);
            QVERIFY(field.sliderLow >= field.minimum && field.sliderHigh <= field.maximum);
            QVERIFY(!field.logarithmic || field.sliderLow > 0);
            QVERIFY(numberField(field.path) == &field);
        }
        QVERIFY(!numberField("/hardware"));
    }

    void fieldsReachTheirOwnNumber()
    {
        for (const NumberField& field : numberFields()) {
            Scenario scenario;
            QVERIFY(!numberAt(scenario, field));
            setNumberAt(scenario, field, 7);
            QCOMPARE(numberAt(scenario, field), Number{7.0});
            for (const NumberField& other : numberFields())
                QCOMPARE(numberAt(scenario, other).has_value(), &other == &field);
            setNumberAt(scenario, field, {});
            QCOMPARE(scenario, Scenario{}); // no empty object is left
        }
    }

    void clearingKeepsWhatElseIsThere()
    {
        Scenario scenario;
        scenario.workload.architecture.emplace().gated = true;
        scenario.use = Use(); // given without a member
        const NumberField* layers = numberField("/workload/architecture/layers");
        setNumberAt(scenario, *layers, 12);
        setNumberAt(scenario, *layers, {});
        QVERIFY(scenario.workload.architecture && scenario.use);
    }

    void ranges_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("at the lower end") << "/site/pue" << 1.0 << "";
        QTest::newRow("below it") << "/site/pue" << 0.99 << "E-PUE-LT1";
        QTest::newRow("infinite") << "/site/pue" << double(INFINITY) << "E-NOT-FINITE";
        QTest::newRow("open lower end") << "/hardware/mfu" << 0.0 << "E-MFU-RANGE";
        QTest::newRow("upper end") << "/hardware/mfu" << 1.0 << "";
        QTest::newRow("open upper end") << "/workload/lostFraction" << 1.0 << "E-PHI-RANGE";
        QTest::newRow("nothing lost") << "/workload/lostFraction" << 0.0 << "";
        QTest::newRow("negative") << "/workload/parameters" << -1.0 << "E-NEG";
        QTest::newRow("too small") << "/workload/parameters" << 0.5 << "E-RANGE";
        QTest::newRow("too big") << "/workload/parameters" << 2e15 << "E-RANGE";
        QTest::newRow("one run at least") << "/workload/experimentsMultiplier" << 0.5 << "E-RANGE";
        QTest::newRow("node too big") << "/hardware/acceleratorsPerNode" << 1025.0 << "E-RANGE";
        QTest::newRow("node not whole") << "/hardware/acceleratorsPerNode" << 2.5 << "E-RANGE";
        QTest::newRow("shrinking use") << "/use/growthPerDay" << -0.5 << "";
        QTest::newRow("electrical, not MFU") << "/hardware/power/utilisation" << 1.2 << "";
        QTest::newRow("losses") << "/electricity/gridLossShare" << -0.1 << "E-LAMBDA";
    }
    void ranges()
    {
        QFETCH(QString, path);
        QFETCH(double, value);
        QFETCH(QString, code);
        const auto fault = rangeFault(*numberField(path.toStdString()), value);
        const std::string_view text = fault ? codeText(*fault) : std::string_view{};
        QCOMPARE(QString::fromUtf8(text.data(), qsizetype(text.size())), code);
    }

    void codesAreDistinct()
    {
        std::set<std::string_view> texts;
        for (int i = 0; i <= int(FaultCode::InputKind); ++i) {
            QVERIFY(codeText(FaultCode(i)).starts_with("E-"));
            QVERIFY(texts.insert(codeText(FaultCode(i))).second);
        }
        for (int i = 0; i <= int(WarningCode::Stale); ++i) {
            QVERIFY(codeText(WarningCode(i)).starts_with("W-"));
            QVERIFY(texts.insert(codeText(WarningCode(i))).second);
        }
        QCOMPARE(codeText(FaultCode::LifetimeUtilisationRange), std::string_view("E-ULIFE-RANGE"));
        QCOMPARE(codeText(WarningCode::AnnualMatch), std::string_view("W-ANNUAL-MATCH"));
    }

    void instants_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("again"); // empty: not an instant
        QTest::newRow("minutes") << "2026-03-01T06:30Z"
                                 << "2026-03-01T06:30Z";
        QTest::newRow("seconds") << "2026-03-01T06:30:05Z"
                                 << "2026-03-01T06:30:05Z";
        QTest::newRow("offset") << "2026-03-01T00:30+01:00"
                                << "2026-02-28T23:30Z";
        QTest::newRow("day") << "2026-03-01"
                             << "2026-03-01T00:00Z";
        QTest::newRow("end of a day") << "2026-03-01T24:00Z"
                                      << "2026-03-02T00:00Z";
        QTest::newRow("no such day") << "2026-02-29T00:00Z"
                                     << "";
        QTest::newRow("no such hour") << "2026-02-28T25:00Z"
                                      << "";
        QTest::newRow("rest") << "2026-02-28T00:00Zx"
                              << "";
        QTest::newRow("words") << "tomorrow"
                               << "";
    }
    void instants()
    {
        QFETCH(QString, text);
        QFETCH(QString, again);
        const auto instant = parseInstant(text.toStdString());
        QCOMPARE(instant ? QString::fromStdString(toText(*instant)) : QString(), again);
    }

    void wordsAndBack()
    {
        QCOMPARE(word(Policy::PauseResume), std::string_view("pause-resume"));
        QCOMPARE(fromWord<Task>("qlora"), std::optional{Task::Qlora});
        QVERIFY(!fromWord<Task>("QLORA"));
        QCOMPARE(words<Precision>().size(), std::size_t(7));
        QCOMPARE(word(SciUnit::Query), std::string_view("query"));
    }
};

QTEST_APPLESS_MAIN(TestLookups)
#include "tst_lookups.moc"
