// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "vectors.h"
#include "warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

/// How sure results are: evaluate and compare with samples, and sensitivity.
class TestCliUncertainty : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyResultHasItsSummary();
    void whatIsTypedIsExact();
    void lognormalProduct();
    void threadsAndOthersChangeNothing();
    void seeds();
    void fewSamples();
    void tables();
    void csv();
    void probabilityLower();
    void noClearDifference();
    void otherBoundaries();
    void tornado();
    void sobol();
    void sensitivityTables();
    void faults_data();
    void faults();
    void wrongUsage_data();
    void wrongUsage();

private:
    static QString sample()
    {
        return QStringLiteral(VORLAUF_SOURCE_DIR "/resources/samples/gpt3.json");
    }
    QJsonObject json(const QString& words) const
    {
        const Ended ended = m_cli.run(words.split(u' '));
        return ended.status == 0 && ended.err.isEmpty()
            ? QJsonDocument::fromJson(ended.out).object()
            : QJsonObject();
    }
    QString planFile(const QByteArray& scenarios);

    CommandLine m_cli;
    QTemporaryDir m_folder;
};

static const QByteArray aRun = R"("workload":{"parameters":7e9,"tokens":1e12},)"
                               R"("hardware":{"accelerator":"nvidia-h100-sxm5-80gb","count":512})";

QString TestCliUncertainty::planFile(const QByteArray& scenarios)
{
    const QString path = m_folder.filePath(QStringLiteral("plan.json"));
    return writeFile(path,
                     R"({"format":"vorlauf-plan","version":1,"scenarios":[)" + scenarios + "]}")
        ? path
        : QString();
}

void TestCliUncertainty::everyResultHasItsSummary()
{
    const QString path = planFile("{" + aRun + R"(,"site":{"zone":"DE"}})");
    const QJsonObject scenario
        = json(QStringLiteral("evaluate %1 --samples 1000").arg(path))[u"scenarios"][0].toObject();
    const QJsonObject all = scenario[u"uncertainty"].toObject();
    for (const char* name :
         {"acceleratorHours", "durationH", "mfu", "energy.acceleratorKwh", "energy.itKwh",
          "energy.facilityKwh", "operationalLocationG", "operationalMarketG", "gridLossG",
          "embodiedG", "totalLocationG", "totalMarketG", "intensityGPerKwh.location",
          "water.onsiteL", "water.offsiteL", "cost.electricity", "cost.rent", "cost.total",
          "sci.valueG"}) {
        const QJsonObject one = all[QLatin1String(name)].toObject();
        QVERIFY2(one.size() == 4, name);
        QVERIFY2(one[u"p5"].toDouble() < one[u"p50"].toDouble(), name);
        QVERIFY2(one[u"p50"].toDouble() < one[u"p95"].toDouble(), name);
        QVERIFY2(one[u"mean"].toDouble() > one[u"p5"].toDouble(), name);
    }
    QVERIFY(all.contains(u"cost.water") && all[u"cost.water"].isNull()); // has no price
    QVERIFY(!all.contains(u"use.queryWh"));                              // there is no use
    // The point is not the mean of a skewed result, yet well within its range.
    const double point = scenario[u"emissions"][u"totalLocationG"].toDouble();
    QVERIFY(point < all[u"totalLocationG"][u"mean"].toDouble());
    QVERIFY(point > all[u"totalLocationG"][u"p5"].toDouble());
}

void TestCliUncertainty::whatIsTypedIsExact()
{
    const QJsonObject published
        = json(QStringLiteral("evaluate %1 --scenario published --samples 1000")
                   .arg(sample()))[u"scenarios"][0]
              .toObject();
    const double point = published[u"emissions"][u"operationalLocationG"].toDouble();
    const QJsonObject sampled = published[u"uncertainty"][u"operationalLocationG"].toObject();
    for (const char* name : {"p5", "p50", "p95"})
        QCOMPARE(sampled[QLatin1String(name)].toDouble(), point);
}

void TestCliUncertainty::lognormalProduct()
{
    // The closed form of TV19: energy, PUE and intensity, everything else typed.
    const QJsonObject expected
        = testVector(QStringLiteral("TV19"))[u"expected"][u"analytic"].toObject();
    QVERIFY(!expected.isEmpty());
    const QString path = planFile(
        R"({"workload":{"energyKwh":1000,"energyLevel":"it"},"hardware":{},)"
        R"("site":{"pue":1.25},"electricity":{"intensityGPerKwh":380,"gridLossShare":0},)"
        R"("uncertainty":{"workload.energyKwh":{"lognormal":[1000,1.3]},)"
        R"("site.pue":{"lognormal":[1.25,1.05]},)"
        R"("electricity.intensityGPerKwh":{"lognormal":[380,1.2]}}})");
    const QJsonObject total
        = json(QStringLiteral("evaluate %1 --samples 20000")
                   .arg(path))[u"scenarios"][0][u"uncertainty"][u"totalLocationG"]
              .toObject();
    QVERIFY(within(total[u"mean"].toDouble(), expected[u"mean"].toDouble(), 0.02));
    QVERIFY(within(total[u"p5"].toDouble(), expected[u"P5"].toDouble(), 0.02));
    QVERIFY(within(total[u"p50"].toDouble(), expected[u"median"].toDouble(), 0.02));
    QVERIFY(within(total[u"p95"].toDouble(), expected[u"P95"].toDouble(), 0.02));
}

void TestCliUncertainty::threadsAndOthersChangeNothing()
{
    const QString command = QStringLiteral("evaluate %1 --samples 3000 --threads %2");
    const Ended one = m_cli.run(command.arg(sample()).arg(1).split(u' '));
    QCOMPARE(one.status, 0);
    for (const int threads : {2, 4})
        QCOMPARE(m_cli.run(command.arg(sample()).arg(threads).split(u' ')).out, one.out);
    const QJsonArray all = QJsonDocument::fromJson(one.out)[u"scenarios"].toArray();
    const QJsonObject alone
        = json(QStringLiteral("evaluate %1 --samples 3000 --scenario sweden").arg(sample()));
    QCOMPARE(alone[u"scenarios"].toArray().size(), 1);
    QVERIFY(all.contains(alone[u"scenarios"][0]));
}

void TestCliUncertainty::seeds()
{
    const QString path = planFile("{" + aRun + "}");
    const QString command = QStringLiteral("evaluate %1 --samples 1000%2");
    const QJsonObject standard = json(command.arg(path, QString()));
    QVERIFY(!standard.isEmpty());
    QCOMPARE(json(command.arg(path, QStringLiteral(" --seed 20260101"))), standard);
    QVERIFY(json(command.arg(path, QStringLiteral(" --seed 7"))) != standard);
}

void TestCliUncertainty::fewSamples()
{
    const QString path = planFile("{" + aRun + "}");
    const auto warned = [&](int count) {
        const QJsonArray warnings
            = json(QStringLiteral("evaluate %1 --samples %2").arg(path).arg(count))[u"scenarios"][0]
                                                                                   [u"warnings"]
                                                                                       .toArray();
        for (const QJsonValue& warning : warnings) {
            if (warning[u"code"].toString() == u"W-SMALL-N")
                return true;
        }
        return false;
    };
    QVERIFY(warned(999));
    QVERIFY(!warned(1000));
    const Ended compared
        = m_cli.run(QStringLiteral("compare %1 --samples 100").arg(sample()).split(u' '));
    QCOMPARE(compared.status, 0);
    QVERIFY(compared.err.contains("W-SMALL-N"));
}

void TestCliUncertainty::tables()
{
    const QString tail = QStringLiteral(" --samples 1000 --format table --language en");
    const QString one = QString::fromUtf8(
        m_cli
            .run((QStringLiteral("evaluate %1 --scenario h100-sweden").arg(sample()) + tail)
                     .split(u' '))
            .out);
    const QString all = QString::fromUtf8(
        m_cli.run((QStringLiteral("evaluate %1").arg(sample()) + tail).split(u' ')).out);
    for (const QString& text : {one, all}) {
        for (const char* heading : {"Point", "Mean", "P5", "P50", "P95"})
            QVERIFY2(text.contains(QLatin1String(heading)), qPrintable(text));
    }
    QVERIFY(one.count(u'\n') > 30); // every figure
    QVERIFY(all.contains(u"In Germany") && all.contains(u"In Sweden"));
    const QString compared = QString::fromUtf8(
        m_cli.run((QStringLiteral("compare %1").arg(sample()) + tail).split(u' ')).out);
    QVERIFY2(compared.contains(u"“In Sweden” is clearly lower than “As published"),
             qPrintable(compared));
    QVERIFY2(compared.contains(u"“In India” is clearly higher than"), qPrintable(compared));
}

void TestCliUncertainty::csv()
{
    const QString path = planFile("{" + aRun + R"(},{"boundary":"project",)" + aRun + "}");
    const QString command = QStringLiteral("evaluate %1 --samples 1000 --format ").arg(path);
    const QJsonObject expected = json(command + QStringLiteral("json"));
    const QList<QByteArray> lines
        = m_cli.run((command + QStringLiteral("csv")).split(u' ')).out.split('\n');
    const QList<QByteArray> header = lines[0].trimmed().split(',');
    const qsizetype column = header.indexOf("uncertainty.totalLocationG.p95");
    QVERIFY(column > 0);
    for (int i = 0; i < 2; ++i) {
        const QList<QByteArray> cells = lines[i + 1].trimmed().split(',');
        QCOMPARE(cells.size(), header.size());
        QCOMPARE(cells[column].toDouble(),
                 expected[u"scenarios"][i][u"uncertainty"][u"totalLocationG"][u"p95"].toDouble());
        QVERIFY(cells[header.indexOf("uncertainty.cost.water.mean")].isEmpty());
    }
}

void TestCliUncertainty::probabilityLower()
{
    // Only the PUE differs: everything else is shared and makes no noise.
    const QString path
        = planFile("{" + aRun + R"(,"site":{"pue":1.2}},{)" + aRun + R"(,"site":{"pue":1.19}},{)"
                   + aRun + R"(,"site":{"pue":1.21}},{)" + aRun + R"(,"site":{"pue":1.2}})");
    const QJsonArray compared
        = json(QStringLiteral("compare %1 --samples 1000").arg(path))[u"comparisons"].toArray();
    QCOMPARE(compared.size(), 3);
    QCOMPARE(compared[0][u"probabilityLower"], QJsonValue(1));
    QCOMPARE(compared[1][u"probabilityLower"], QJsonValue(0));
    QCOMPARE(compared[2][u"probabilityLower"], QJsonValue(0.5)); // always equal
    QVERIFY(json(QStringLiteral("compare %1").arg(path))[u"comparisons"][0][u"probabilityLower"]
                .isNull());
}

void TestCliUncertainty::noClearDifference()
{
    const QString path
        = planFile(R"({"id":"a","name":"One",)" + aRun
                   + R"(,"uncertainty":{"site.pue":{"uniform":[1.1,1.3]}}},)"
                     R"({"id":"b","name":"Two",)"
                   + aRun + R"(,"uncertainty":{"site.pue":{"uniform":[1.09,1.31]}}})");
    const QString command = QStringLiteral("compare %1 --samples 2000 --format ").arg(path);
    const double lower
        = json(command + QStringLiteral("json"))[u"comparisons"][0][u"probabilityLower"].toDouble();
    QVERIFY2(lower > 0.4 && lower < 0.6, qPrintable(QString::number(lower)));
    const QByteArray text
        = m_cli.run((command + QStringLiteral("table --language en")).split(u' ')).out;
    QVERIFY2(text.contains("no clear difference between “Two” and “One”"), text.constData());
}

void TestCliUncertainty::otherBoundaries()
{
    const QString path = planFile("{" + aRun + R"(},{"boundary":"project",)" + aRun + "}");
    const QJsonObject compared = json(QStringLiteral("compare %1 --samples 1000").arg(path));
    QVERIFY(compared[u"comparisons"][0].toObject().contains(u"probabilityLower"));
    QVERIFY(compared[u"comparisons"][0][u"probabilityLower"].isNull());
}

void TestCliUncertainty::tornado()
{
    const QString path
        = planFile(R"({"id":"a",)" + aRun
                   + R"(,"site":{"zone":"DE"},)"
                     R"("uncertainty":{"hardware.mfu":{"triangular":[0.3,0.4,0.5]}}})");
    const QJsonObject result = json(QStringLiteral("sensitivity %1 --scenario a").arg(path));
    QCOMPARE(result[u"method"], QJsonValue(QStringLiteral("tornado")));
    const QJsonObject point
        = json(QStringLiteral("evaluate %1").arg(path))[u"scenarios"][0].toObject();
    QCOMPARE(result[u"base"], point[u"emissions"][u"totalLocationG"]);
    const QJsonArray inputs = result[u"inputs"].toArray();
    QVERIFY(inputs.size() > 10);
    double before = HUGE_VAL;
    QStringList paths;
    for (const QJsonValue& input : inputs) {
        const double swing = qAbs(input[u"atHighG"].toDouble() - input[u"atLowG"].toDouble());
        QVERIFY(swing <= before);
        before = swing;
        QVERIFY(input[u"low"].toDouble() < input[u"high"].toDouble());
        paths.append(input[u"path"].toString());
        if (paths.last() == u"/hardware/mfu") {
            QCOMPARE(input[u"low"].toDouble(), 0.3); // the ends of the user's range
            QCOMPARE(input[u"high"].toDouble(), 0.5);
        }
    }
    QCOMPARE(paths.removeDuplicates(), 0);
    QVERIFY(paths.contains(u"/hardware/mfu"));
    QVERIFY(paths.contains(u"/electricity/intensityGPerKwh"));
}

void TestCliUncertainty::sobol()
{
    const QString path = planFile(R"({"id":"a",)" + aRun + "}");
    const QString command
        = QStringLiteral("sensitivity %1 --scenario a --method sobol --samples 1024").arg(path);
    const QJsonObject result = json(command);
    QCOMPARE(result[u"method"], QJsonValue(QStringLiteral("sobol")));
    const QJsonArray inputs = result[u"inputs"].toArray();
    QVERIFY(inputs.size() > 10);
    double before = HUGE_VAL, sum = 0;
    for (const QJsonValue& input : inputs) {
        QVERIFY(input.toObject().contains(u"first"));
        QVERIFY(input[u"total"].toDouble() <= before);
        before = input[u"total"].toDouble();
        sum += input[u"total"].toDouble();
    }
    QVERIFY(sum > 0.95 && sum < 1.5);
    QCOMPARE(json(command + QStringLiteral(" --seed 20260101")), result);
    QVERIFY(json(command + QStringLiteral(" --seed 5")) != result);
}

void TestCliUncertainty::sensitivityTables()
{
    const QString command
        = QStringLiteral("sensitivity %1 --scenario germany --format table --language en ")
              .arg(sample());
    const QByteArray bars
        = m_cli.run((command + QStringLiteral("--method tornado")).split(u' ')).out;
    const QByteArray shares
        = m_cli.run((command + QStringLiteral("--method sobol")).split(u' ')).out;
    QVERIFY2(bars.contains("Grid intensity") && bars.contains("Total at low"), bars.constData());
    QVERIFY(!bars.contains("Rent")); // moves no emissions
    QVERIFY2(shares.contains("Grid intensity") && shares.contains("With others"),
             shares.constData());
}

void TestCliUncertainty::faults_data()
{
    QTest::addColumn<QByteArray>("uncertainty");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, const char* uncertainty, const char* fault) {
        QTest::newRow(name) << QByteArray(uncertainty) << QString::fromLatin1(fault);
    };
    row("no field", R"({"hardware.mfus":{"uniform":[0,1]}})",
        "/scenarios/1/uncertainty/hardware.mfus: E-DIST");
    row("a share of a mix", R"({"electricity.mix.coal":{"uniform":[0,1]}})",
        "/scenarios/1/uncertainty/electricity.mix.coal: E-DIST");
    row("descending", R"({"hardware.mfu":{"triangular":[0.5,0.4,0.3]}})",
        "/scenarios/1/uncertainty/hardware.mfu: E-DIST");
    row("beyond its field", R"({"site.pue":{"uniform":[0.9,1.2]}})",
        "/scenarios/1/uncertainty/site.pue: E-PUE-LT1");
}

void TestCliUncertainty::faults()
{
    QFETCH(QByteArray, uncertainty);
    QFETCH(QString, fault);
    const QString path = planFile(R"({"id":"a",)" + aRun + R"(},{"id":"b",)" + aRun
                                  + R"(,"uncertainty":)" + uncertainty + "}");
    for (const char* command :
         {"evaluate %1 --samples 1000", "compare %1 --samples 1000", "sensitivity %1 --scenario b",
          "sensitivity %1 --scenario b --method sobol"}) {
        const Ended ended = m_cli.run(QString::fromLatin1(command).arg(path).split(u' '));
        QCOMPARE(ended.status, 3);
        QVERIFY(ended.out.isEmpty());
        QCOMPARE(ended.faults(), QStringList{fault});
    }
}

void TestCliUncertainty::wrongUsage_data()
{
    QTest::addColumn<QString>("words");
    for (const char* words :
         {"evaluate %1 --samples 99", "evaluate %1 --samples 1000001", "evaluate %1 --samples x",
          "evaluate %1 --samples 1000 --threads 0", "evaluate %1 --samples 1000 --seed -1",
          "compare %1 --samples 50", "sensitivity %1", "sensitivity %1 --scenario atlantis",
          "sensitivity %1 --scenario sweden --method guess",
          "sensitivity %1 --scenario sweden --samples 50",
          "sensitivity %1 --scenario sweden --format csv"})
        QTest::newRow(words) << QString::fromLatin1(words).arg(sample());
}

void TestCliUncertainty::wrongUsage()
{
    QFETCH(QString, words);
    const Ended ended = m_cli.run(words.split(u' '));
    QCOMPARE(ended.status, 2);
    QVERIFY(ended.out.isEmpty());
    QVERIFY(!ended.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliUncertainty)
#include "tst_cliuncertainty.moc"
