// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuresources.h"

#include "figures.h"
#include "inputvalue.h"
#include "warnings.h"

#include <QTest>

#include <array>

using namespace vorlauf;

class TestFigureSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void inputsFeedTheirFigures_data();
    void inputsFeedTheirFigures();
    void everyFigureAndInputHasAPlace();
    void sourcesStandOnce();
    void comparableResults();
};

void TestFigureSources::inputsFeedTheirFigures_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("figure");
    QTest::addColumn<bool>("feeds");
    const auto row = [](const char* path, const char* figure, bool feeds) {
        QTest::addRow("%s -> %s", path, figure) << QByteArray(path) << QByteArray(figure) << feeds;
    };
    row("/workload/tokens", "flopsModel", true);
    row("/hardware/mfu", "flopsModel", false);
    row("/hardware/mfu", "durationH", true);
    row("/site/pue", "energy.itKwh", false);
    row("/site/pue", "energy.facilityKwh", true);
    row("/electricity/intensityGPerKwh", "energy.facilityKwh", false);
    row("/electricity/intensityGPerKwh", "emissions.operationalLocationG", true);
    row("/hardware/embodiedKgPerNode", "emissions.operationalLocationG", false);
    row("/hardware/embodiedKgPerNode", "emissions.embodiedG", true);
    row("/hardware/lifetimeYears", "cost.hardware", true);
    row("/hardware/embodiedKgPerNode", "emissions.totalLocationG", true);
    row("/site/wueLPerKwh", "water.onsiteL", true);
    row("/site/wueLPerKwh", "emissions.totalLocationG", false);
    row("/economics/rentPerAcceleratorHour", "cost.rent", true);
    row("/economics/rentPerAcceleratorHour", "emissions.totalMarketG", false);
    row("/use/queriesPerDay", "emissions.useG", true);
    row("/avoided/tCO2e", "avoided.valueG", true);
    row("/avoided/tCO2e", "emissions.totalLocationG", false);
}

void TestFigureSources::inputsFeedTheirFigures()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, figure);
    QVERIFY(vorlauf::figure(figure.constData()));
    QTEST(feeds(path.constData(), figure.constData()), "feeds");
}

void TestFigureSources::everyFigureAndInputHasAPlace()
{
    // A name that no group knows would be fed by everything, caps and avoided emissions included.
    for (const Figure& figure : figures())
        QVERIFY2(!feeds("/caps/cost", figure.name), figure.name.data());
    for (const InputField& field : inputFields()) {
        const bool general = field.path == "/boundary" || field.path == "/sci/per";
        QVERIFY2(general || !feeds(field.path, "avoided.valueG")
                     || field.path.starts_with("/avoided"),
                 field.path.data());
    }
}

void TestFigureSources::sourcesStandOnce()
{
    Estimate a, b;
    a.inputs = {{"/hardware/mfu", 0.4, Origin::Method, "METHOD 3.2", {}},
                {"/hardware/count", 8.0, Origin::Given, "", {}},
                {"/site/pue", 1.2, Origin::Catalog, "climate;METHOD 4.2", {}}};
    b.inputs = {{"/hardware/mfu", 0.4, Origin::Method, "METHOD 3.2", {}},
                {"/hardware/power/utilisation", 0.8, Origin::Method, "METHOD 3.4", {}}};
    QCOMPARE(sourcesOf(std::array<const Estimate*, 1>{&a}, "energy.itKwh"),
             std::string("METHOD 3.2"));
    QCOMPARE(sourcesOf(std::array<const Estimate*, 2>{&a, &b}, "energy.facilityKwh"),
             std::string("METHOD 3.2;climate;METHOD 4.2;METHOD 3.4"));
    QCOMPARE(sourcesOf({}, "energy.itKwh"), std::string());
}

void TestFigureSources::comparableResults()
{
    Estimate a, b;
    QVERIFY(comparable(a, b));
    b.boundary = Boundary::Project;
    QVERIFY(!comparable(a, b));
    b.boundary = a.boundary;
    b.sciPer = SciUnit::Query;
    QVERIFY(comparable(a, b, "emissions.totalLocationG"));
    QVERIFY(!comparable(a, b, "sci.valueG"));
    a.inputs = {{"/electricity/basis", std::string("lifecycle"), Origin::Method, "", {}}};
    b.inputs = {{"/electricity/basis", std::string("direct"), Origin::Given, "", {}}};
    QVERIFY(!comparable(a, b));
    b.inputs[0].value = std::string("lifecycle");
    QVERIFY(comparable(a, b));
}

QTEST_GUILESS_MAIN(TestFigureSources)
#include "tst_figuresources.moc"
