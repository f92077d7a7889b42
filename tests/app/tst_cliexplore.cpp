// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

/// explore: the front in JSON and CSV, what is left out, and plans that evaluate confirms.
class TestCliExplore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void wholeSpace();
    void eachPlanIsConfirmed();
    void whatVariesAndCounts();
    void filters();
    void csv();
    void faults();

private:
    QString planFile(const QByteArray& scenario);
    QJsonObject explored(const QStringList& options);

    CommandLine m_cli;
    QTemporaryDir m_folder;
};

using namespace Qt::StringLiterals;

static const QByteArray aRun
    = R"({"id":"a","workload":{"parameters":7e9,"tokens":1e11},)"
      R"("hardware":{"accelerator":"nvidia-h100-sxm5-80gb","count":512},"site":{"zone":"DE"}})";

QString TestCliExplore::planFile(const QByteArray& scenario)
{
    const QString path = m_folder.filePath(u"plan.json"_s);
    const QByteArray plan
        = R"({"format":"vorlauf-plan","version":1,"scenarios":[)" + scenario + "]}";
    return writeFile(path, plan) ? path : QString();
}

QJsonObject TestCliExplore::explored(const QStringList& options)
{
    const Ended ended
        = m_cli.run(QStringList{u"explore"_s, planFile(aRun), u"--scenario"_s, u"a"_s} + options);
    if (ended.status != 0 || !ended.err.isEmpty())
        return {};
    return QJsonDocument::fromJson(ended.out).object();
}

void TestCliExplore::wholeSpace()
{
    const QJsonObject found = explored({});
    QVERIFY(found[u"plans"_s].toDouble() > 1e7);
    QVERIFY(found[u"skipped"_s].toDouble() > 1e8);
    QVERIFY(found[u"seconds"_s].toDouble() > 0);
    double sum = 0;
    QStringList reasons;
    for (const QJsonValue& left : found[u"leftOut"_s].toArray()) {
        sum += left[u"plans"_s].toDouble();
        reasons.append(left[u"reason"_s].toString());
    }
    QCOMPARE(sum, found[u"skipped"_s].toDouble());
    QVERIFY(reasons.contains(u"no-price"_s) && reasons.contains(u"no-profile"_s)
            && reasons.contains(u"no-power"_s));
    const QJsonArray front = found[u"front"_s].toArray();
    QVERIFY(front.size() > 1 && front.size() <= 200);
    for (qsizetype i = 0; i < front.size(); ++i) {
        const QJsonObject p = front[i].toObject();
        QVERIFY(p[u"startHour"_s].toInt(-1) >= 0 && p[u"startHour"_s].toInt() < 8760);
        QVERIFY(p[u"emissionsG"_s].isDouble() && p[u"cost"_s].isDouble()
                && p[u"durationH"_s].isDouble());
        QVERIFY(i == 0
                || front[i - 1][u"emissionsG"_s].toDouble() <= p[u"emissionsG"_s].toDouble());
    }
}

/// Plans written as scenarios, with what belongs to the old place and accelerator left away.
void TestCliExplore::eachPlanIsConfirmed()
{
    const QJsonArray front = explored({u"--limit"_s, u"12"_s})[u"front"_s].toArray();
    QVERIFY(!front.isEmpty() && front.size() <= 12);
    QJsonArray scenarios;
    for (const QJsonValue& p : front) {
        const qint64 hour = p[u"startHour"_s].toInt();
        const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        scenarios.append(QJsonObject{
            {u"workload"_s, QJsonObject{{u"parameters"_s, 7e9}, {u"tokens"_s, 1e11}}},
            {u"hardware"_s,
             QJsonObject{{u"accelerator"_s, p[u"accelerator"_s]}, {u"count"_s, p[u"count"_s]}}},
            {u"site"_s, QJsonObject{{u"zone"_s, p[u"zone"_s]}}},
            {u"schedule"_s,
             QJsonObject{
                 {u"start"_s, start.addSecs(hour * 3600).toString(u"yyyy-MM-ddTHH:mm'Z'"_s)}}}});
    }
    const QString path = m_folder.filePath(u"plans.json"_s);
    QVERIFY(writeFile(path,
                      QJsonDocument(QJsonObject{{u"format"_s, u"vorlauf-plan"_s},
                                                {u"version"_s, 1},
                                                {u"scenarios"_s, scenarios}})
                          .toJson()));
    const Ended ended = m_cli.run({u"evaluate"_s, path});
    QCOMPARE(ended.status, 0);
    const QJsonArray results
        = QJsonDocument::fromJson(ended.out).object()[u"scenarios"_s].toArray();
    QCOMPARE(results.size(), front.size());
    const auto near = [](const QJsonValue& a, const QJsonValue& b) {
        return a.isDouble() && std::abs(a.toDouble() - b.toDouble()) <= 1e-9 * b.toDouble();
    };
    for (qsizetype i = 0; i < front.size(); ++i) {
        QVERIFY(near(front[i][u"emissionsG"_s], results[i][u"emissions"_s][u"totalLocationG"_s]));
        QVERIFY(near(front[i][u"cost"_s], results[i][u"cost"_s][u"total"_s]));
        QVERIFY(near(front[i][u"durationH"_s], results[i][u"durationH"_s]));
    }
}

void TestCliExplore::whatVariesAndCounts()
{
    const QJsonObject starts
        = explored({u"--vary"_s, u"starts"_s, u"--minimise"_s, u"emissions"_s});
    QCOMPARE(starts[u"plans"_s].toDouble(), 8760.0);
    QCOMPARE(starts[u"front"_s].toArray().size(), 1);
    const QJsonObject counts = explored({u"--vary"_s, u"counts"_s, u"--minimise"_s, u"duration"_s});
    QCOMPARE(counts[u"plans"_s].toDouble(), 5.0);
    QCOMPARE(counts[u"front"_s][0][u"count"_s].toDouble(), 2048.0);
    QVERIFY(counts[u"front"_s][0][u"startHour"_s].isNull());
    const QJsonObject regions = explored({u"--vary"_s, u"cloud-regions"_s, u"--providers"_s,
                                          u"Google Cloud"_s, u"--minimise"_s, u"emissions"_s});
    QVERIFY(regions[u"front"_s][0][u"cloudRegion"_s].toString().startsWith(u"Google Cloud:"_s));
}

void TestCliExplore::filters()
{
    const QStringList places{
        u"--minimise"_s, u"emissions,duration"_s, u"--places"_s, u"DE,FR"_s, u"--vendors"_s,
        u"NVIDIA"_s,     u"--memory"_s,           u"fits"_s};
    const QJsonArray all = explored(places)[u"front"_s].toArray();
    QVERIFY(all.size() > 1);
    const double tonnes
        = (all.first()[u"emissionsG"_s].toDouble() + all.last()[u"emissionsG"_s].toDouble()) / 2e6;
    const QJsonObject kept
        = explored(places + QStringList{u"--max-emissions"_s, QString::number(tonnes)});
    const QJsonArray front = kept[u"front"_s].toArray();
    QVERIFY(!front.isEmpty() && front.size() < all.size());
    for (const QJsonValue& p : front) {
        QVERIFY(p[u"zone"_s] == u"DE"_s || p[u"zone"_s] == u"FR"_s);
        QVERIFY(p[u"accelerator"_s].toString().startsWith(u"nvidia"_s));
        QVERIFY(p[u"emissionsG"_s].toDouble() <= tonnes * 1e6);
    }
}

void TestCliExplore::csv()
{
    const Ended ended = m_cli.run({u"explore"_s, planFile(aRun), u"--scenario"_s, u"a"_s,
                                   u"--format"_s, u"csv"_s, u"--limit"_s, u"5"_s});
    QCOMPARE(ended.status, 0);
    const QStringList lines = QString::fromUtf8(ended.out).split(u"\r\n"_s);
    QCOMPARE(lines.first(),
             u"accelerator,count,zone,cloudRegion,startHour,emissionsG,cost,durationH"_s);
    const QStringList cells = lines[1].split(u',');
    QCOMPARE(cells.size(), 8);
    QVERIFY(cells[5].toDouble() > 0);
}

void TestCliExplore::faults()
{
    QByteArray faulty = aRun;
    faulty.replace(R"("zone":"DE")", R"("zone":"DE","pue":0.5)");
    const Ended ended = m_cli.run({u"explore"_s, planFile(faulty), u"--scenario"_s, u"a"_s});
    QCOMPARE(ended.status, 3);
    QVERIFY(ended.out.isEmpty());
    QCOMPARE(ended.faults(), QStringList{u"/scenarios/0/site/pue: E-PUE-LT1"_s});
}

QTEST_GUILESS_MAIN(TestCliExplore)
#include "tst_cliexplore.moc"
