// SPDX-License-Identifier: GPL-3.0-or-later
#include "sure.h"

#include "drivers.h"
#include "numbers.h"
#include "testcatalog.h"
#include "warnings.h"

#include <QTest>

using namespace vorlauf;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(u"en_US"_s);

std::shared_ptr<const SampledRow> samples(double from, double to)
{
    SampledRow row;
    for (int i = 0; i < 1000; ++i)
        row.values.push_back(from + (to - from) * i / 999);
    row.summary = summarise(row.values);
    row.least = from;
    row.most = row.p99 = to;
    row.deviation = row.quartiles = (to - from) / 3;
    return std::make_shared<const SampledRow>(row);
}

} // namespace

class TestSure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_document
            = std::make_unique<ScenarioDocument>(std::make_shared<const Catalog>(testCatalog()));
        Plan plan;
        plan.scenarios = {testScenario(), testScenario(), testScenario()};
        plan.scenarios[1].id = "b";
        plan.scenarios[1].name = "B %1";
        plan.scenarios[2].id = "c";
        plan.scenarios[2].name = "C";
        m_document->reset(plan);
    }

    void digitsAreThoseThatTheRangeAllows_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("digits");
        QTest::newRow("38.6 within 31 to 52") << 38.6 << 31.0 << 52.0 << 2;
        QTest::newRow("38.6 within 37 to 40") << 38.6 << 37.0 << 40.0 << 3;
        QTest::newRow("38.6 within 0 to 80") << 38.6 << 0.0 << 80.0 << 1;
        QTest::newRow("386 within 310 to 520") << 386.0 << 310.0 << 520.0 << 2;
        QTest::newRow("never more than three") << 38.6 << 38.59 << 38.61 << 3;
        QTest::newRow("never none") << 0.2 << 0.0 << 80.0 << 1;
        QTest::newRow("exact") << 38.6 << 38.6 << 38.6 << 3;
    }
    void digitsAreThoseThatTheRangeAllows()
    {
        QFETCH(double, value);
        QFETCH(double, low);
        QFETCH(double, high);
        QTEST(digitsWithin(value, low, high), "digits");
    }

    void rangesAreRoundedAlike()
    {
        QCOMPARE(formatRange(31.2, 52.4, english), u"31–52"_s);
        QCOMPARE(formatRange(9.81, 21.3, english), u"10–21"_s);
        QCOMPARE(formatRange(1.2, 1.56, QLocale(u"de_DE"_s)), u"1,2–1,56"_s);
    }

    void probabilitiesNeverBecomeCertainty()
    {
        QCOMPARE(probabilityText(0.984, english), u"98 %"_s);
        QCOMPARE(probabilityText(0.996, english), u"99.6 %"_s);
        QCOMPARE(probabilityText(1, english), u"over 99.9 %"_s);
        QCOMPARE(probabilityText(0.5, english), u"50 %"_s);
    }

    void theSentenceSaysHowSure_data()
    {
        QTest::addColumn<double>("from"); // of B's 100 values; those of A go from 0 to 100
        QTest::addColumn<QString>("part");
        QTest::newRow("far below") << -100.0 << u"“B %1” is clearly lower than “A” (probability"_s;
        QTest::newRow("below") << -40.0 << u"“B %1” is probably lower than “A”"_s;
        QTest::newRow("about the same") << -5.0 << u"no clear difference between “B %1” and “A”"_s;
        QTest::newRow("above") << 40.0 << u"“B %1” is probably higher than “A”"_s;
        QTest::newRow("far above") << 100.0 << u"“B %1” is clearly higher than “A”"_s;
    }
    void theSentenceSaysHowSure()
    {
        QFETCH(double, from);
        QFETCH(QString, part);
        // Shuffled against each other, so that the pairs are those of independent draws.
        SampledRow a = *samples(0, 100), b = *samples(from, from + 100);
        for (std::size_t i = 0; i < b.values.size(); ++i)
            std::swap(b.values[i], b.values[(i * 379) % b.values.size()]);
        const SampledRows sampled{std::make_shared<const SampledRow>(a),
                                  std::make_shared<const SampledRow>(b), nullptr};
        const QString sentence = sureFinding(*m_document, sampled, {}, {0, 1}, english);
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
        QVERIFY(sentence.contains(u" %)"_s));
    }

    void oneScenarioAndNoneAndNothingUncertain()
    {
        const SampledRows one{samples(31e6, 52e6), nullptr, nullptr};
        QCOMPARE(sureFinding(*m_document, one, {}, {0, 1}, english),
                 u"Nine of ten results of “A” lie within 32–51 t CO₂e."_s);
        QVERIFY(sureFinding(*m_document, {nullptr, nullptr, nullptr}, {}, {0, 1}, english)
                    .contains(u"No scenario has a result"_s));
        const SampledRows exact{samples(5, 5), samples(5, 5), nullptr};
        QVERIFY(sureFinding(*m_document, exact, {}, {0, 1}, english)
                    .startsWith(u"Nothing is uncertain"_s));
    }

    void thePairIsBaselineAndSelected()
    {
        QCOMPARE(surePair(*m_document, 2).from, 0);
        QCOMPARE(surePair(*m_document, 2).to, 2);
        QCOMPARE(surePair(*m_document, 0).to, 1);
        QCOMPARE(surePair(*m_document, -1).to, 1);
        m_document->setBaseline(1, u"baseline"_s);
        QCOMPARE(surePair(*m_document, 1).from, 1);
        QCOMPARE(surePair(*m_document, 1).to, 0);
    }

    void thePictureHasEveryVisibleScenario()
    {
        Scenario hidden = m_document->scenario(2);
        hidden.hidden = true;
        m_document->edit(2, hidden, u"/hidden"_s, 1, u"hide"_s);
        const SampledRows sampled
            = sampleRows(m_document->plan(), m_document->catalog(), sampledTotal({}));
        const RangePicture picture = rangePicture(*m_document, sampled, {}, english);
        QCOMPARE(picture.rows.size(), 2);
        QVERIFY(picture.unit.endsWith(u"CO₂e"_s));
        const RangeValues& values = *picture.rows[0].values;
        const double divisor = sampled[0]->summary.p50 / values.p50;
        QCOMPARE(values.mean * divisor, sampled[0]->summary.mean);
        QCOMPARE(values.point * divisor, *m_document->result(0).current->emissions.totalLocationG);
        QVERIFY(values.shape.heights.size() > 50);
        QVERIFY(values.p95 < picture.high);
        QVERIFY(picture.rows[0].details.contains(u"5–95 %"_s));
    }

    void everyQuantityCanBeSampled()
    {
        for (int quantity = 0; quantity < 5; ++quantity) {
            const OverviewOptions options{OverviewQuantity(quantity), quantity == 0};
            const SampledRows sampled
                = sampleRows(m_document->plan(), m_document->catalog(), sampledTotal(options));
            const Number point = totalOf(*m_document->result(0).current, options);
            QCOMPARE(bool(sampled[0]), point.has_value());
            if (!point)
                continue;
            QVERIFY(sampled[0]->least <= *point * (1 + 1e-9));
            QVERIFY(sampled[0]->most >= *point * (1 - 1e-9));
        }
    }

    void driversAreNamedWithTheirValues()
    {
        const auto prepared
            = prepareUncertain(m_document->plan().scenarios, m_document->catalog(), "EUR");
        const auto bars = tornado(*prepared[0]);
        QVERIFY(bars.has_value());
        const DriverPicture first = driverPicture(*m_document, *bars, nullptr, english);
        QVERIFY(first.rows.size() >= 3);
        QCOMPARE(std::size_t(first.rows.size()), first.paths.size());
        QCOMPARE(first.rows.size() + first.still, qsizetype(bars->bars.size()));
        for (const TornadoRow& row : first.rows) {
            QVERIFY2(!row.name.isEmpty() && !row.name.contains(u'/'), qPrintable(row.name));
            QVERIFY(!row.low.isEmpty() && row.low != row.high);
            QCOMPARE(row.origin, u"default"_s);
        }
        QVERIFY(driverFinding(*m_document, 0, first, english).contains(u"moves the emissions"_s));

        const auto shares = sobolShares(*prepared[0], 1024);
        QVERIFY(shares.has_value());
        const DriverPicture picture = driverPicture(*m_document, *bars, &*shares, english);
        double sum = 0;
        for (const TornadoRow& row : picture.rows)
            sum += row.first.value_or(0);
        QVERIFY2(sum > 0.8 && sum < 1.1, qPrintable(QString::number(sum)));
        QVERIFY(
            driverFinding(*m_document, 0, picture, english).contains(u"of the spread of “A”"_s));
        QVERIFY(driverNote(*m_document, picture, {}, english).contains(u"no correlations"_s));
    }

    void nothingDrivesWhatIsExact()
    {
        const QString sentence = driverFinding(*m_document, 0, {}, english);
        QVERIFY2(sentence.startsWith(u"Nothing is uncertain in “A”"_s), qPrintable(sentence));
        QCOMPARE(editedPath("/electricity/factorSet/coal"), std::string("/electricity/factorSet"));
        QCOMPARE(editedPath("/hardware/mfu"), std::string("/hardware/mfu"));
    }

private:
    std::unique_ptr<ScenarioDocument> m_document;
};

QTEST_MAIN(TestSure)
#include "tst_sure.moc"
