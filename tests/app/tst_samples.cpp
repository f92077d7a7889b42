// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogfile.h"
#include "estimate.h"
#include "planjson.h"
#include "warnings.h"

#include <QDir>
#include <QFile>

using namespace vorlauf;

/// The plans of Help > Samples: whole, faultless, equal in both languages but for their texts, and
/// true to the papers they cite.
class TestSamples : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void areAllEmbedded();
    void evaluate_data();
    void evaluate();
    void differOnlyInText_data() { evaluate_data(); }
    void differOnlyInText();
    void published_data();
    void published();
    void fourFactorsMultiply();
    void arcticChangesOnlyThePlace();

private:
    static Plan plan(const QString& name);
    Estimate estimateOf(const QString& sample, const QString& id) const;
    std::shared_ptr<const Catalog> m_catalog;
};

void TestSamples::initTestCase()
{
    failOnWarnings();
    auto loaded = loadCatalog(findCatalog());
    QVERIFY(std::holds_alternative<std::shared_ptr<const Catalog>>(loaded));
    m_catalog = std::get<std::shared_ptr<const Catalog>>(loaded);
}

Plan TestSamples::plan(const QString& name)
{
    QFile file(QStringLiteral(":/samples/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto read = readPlan(file.readAll());
    return read && read.value().warnings.empty() ? read.value().plan : Plan{};
}

void TestSamples::areAllEmbedded()
{
    const QStringList expected{QStringLiteral("arctic.json"),
                               QStringLiteral("bloom.json"),
                               QStringLiteral("fine-tune.json"),
                               QStringLiteral("five-cars.json"),
                               QStringLiteral("gpt3.json"),
                               QStringLiteral("seven-b-germany.json"),
                               QStringLiteral("ten-to-a-hundred.json")};
    QCOMPARE(QDir(QStringLiteral(":/samples")).entryList(QDir::Files, QDir::Name), expected);
    QCOMPARE(QDir(QStringLiteral(":/samples/de")).entryList(QDir::Files, QDir::Name), expected);
}

void TestSamples::evaluate_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& file : QDir(QStringLiteral(":/samples")).entryList(QDir::Files)) {
        const QString name = file.chopped(5);
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestSamples::evaluate()
{
    QFETCH(QString, name);
    for (const QString& path : {name, QStringLiteral("de/") + name}) {
        const Plan sample = plan(path);
        QVERIFY2(sample.scenarios.size() >= 2, qPrintable(path));
        for (const Scenario& scenario : sample.scenarios) {
            const auto result = estimate(scenario, *m_catalog, sample.currency);
            QVERIFY2(result.has_value(),
                     result ? "" : (scenario.id + result.error().front().path).c_str());
            QVERIFY(result->emissions.totalLocationG.value_or(0) > 0);
            QVERIFY2(!scenario.note.empty(), scenario.id.c_str());
        }
    }
}

void TestSamples::differOnlyInText()
{
    QFETCH(QString, name);
    Plan english = plan(name);
    Plan german = plan(QStringLiteral("de/") + name);
    QCOMPARE(german.scenarios.size(), english.scenarios.size());
    for (std::size_t i = 0; i < english.scenarios.size(); ++i) {
        QVERIFY(german.scenarios[i].note != english.scenarios[i].note);
        german.scenarios[i].name = english.scenarios[i].name;
        german.scenarios[i].note = english.scenarios[i].note;
    }
    german.title = english.title;
    QVERIFY(german == english);
}

void TestSamples::published_data()
{
    constexpr double poundG = 453.59237;
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("totalG");
    QTest::addColumn<double>("tolerance"); // relative, of rounding in print
    const auto row = [](const char* sample, const char* id, double totalG, double tolerance) {
        QTest::addRow("%s %s", sample, id)
            << QString::fromLatin1(sample) << QString::fromLatin1(id) << totalG << tolerance;
    };
    row("five-cars", "search", 626155 * poundG, 1e-5);  // Strubell et al. 2019, Table 3
    row("five-cars", "bert", 1438 * poundG, 1e-3);      // the same
    row("five-cars", "pipeline", 78468 * poundG, 1e-6); // the same, Table 1
    row("five-cars", "search-corrected", 3.2e6, 1e-2);  // Patterson et al. 2021, Table 4
    row("gpt3", "published", 552.1e6, 5e-3);            // the same
    row("bloom", "dynamic", 24.69e6, 5e-3);             // Luccioni et al. 2023
    row("bloom", "whole", 50.5e6, 5e-3);                // the same
}

Estimate TestSamples::estimateOf(const QString& sample, const QString& id) const
{
    const Plan whole = plan(sample);
    for (const Scenario& scenario : whole.scenarios) {
        if (scenario.id == id.toStdString())
            return estimate(scenario, *m_catalog, whole.currency).value();
    }
    return {};
}

void TestSamples::published()
{
    QFETCH(QString, sample);
    QFETCH(QString, id);
    QFETCH(double, totalG);
    QFETCH(double, tolerance);
    const Number total = estimateOf(sample, id).emissions.totalLocationG;
    QVERIFY(total);
    QVERIFY2(qAbs(*total - totalG) <= tolerance * totalG, qPrintable(QString::number(*total)));
}

/// Each M alone, and all of them together: the factors multiply.
void TestSamples::fourFactorsMultiply()
{
    const QString sample = QStringLiteral("ten-to-a-hundred");
    const auto total = [&](const char* id) {
        return *estimateOf(sample, QLatin1String(id)).emissions.totalLocationG;
    };
    const double average = total("average");
    double product = 1;
    for (const char* id : {"model", "machine", "mechanisation", "map"}) {
        const double factor = average / total(id);
        QVERIFY2(factor > 1.4 && factor < 13, id);
        product *= factor;
    }
    const double all = average / total("all");
    QVERIFY2(qAbs(product / all - 1) < 1e-9, qPrintable(QString::number(product)));
    QVERIFY2(all > 100 && all < 110, qPrintable(QString::number(all)));
    // What was published of the run with sparse model and efficient machine: 574 h, 213 MWh.
    const Estimate glam = estimateOf(sample, QStringLiteral("all"));
    QVERIFY(qAbs(*glam.durationH - 574) < 1);
    QVERIFY(qAbs(*glam.energy.facilityKwh - 213e3) < 1e3);
    // The dense one: 1,287 MWh at PUE 1.1.
    const double dense = *estimateOf(sample, QStringLiteral("average")).energy.facilityKwh;
    QVERIFY(qAbs(dense / 1.58 * 1.1 / 1287e3 - 1) < 5e-3);
}

void TestSamples::arcticChangesOnlyThePlace()
{
    const QString sample = QStringLiteral("arctic");
    const Estimate germany = estimateOf(sample, QStringLiteral("frankfurt"));
    for (const char* id : {"iceland", "northern-norway", "lulea"}) {
        const Estimate north = estimateOf(sample, QLatin1String(id));
        QCOMPARE(*north.energy.itKwh, *germany.energy.itKwh);
        QCOMPARE(*north.emissions.embodiedG, *germany.emissions.embodiedG);
        QVERIFY2(*north.pue < *germany.pue - 0.03, id); // from the climate
        QVERIFY2(*north.emissions.totalLocationG < 0.25 * *germany.emissions.totalLocationG, id);
    }
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
