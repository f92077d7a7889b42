// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "warnings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

/// evaluate and compare: the numbers, their formats, their languages, and names that mean harm.
class TestCliEvaluate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void publishedTotal();
    void everySample_data();
    void everySample();
    void oneScenario();
    void tableForPeople();
    void csvForSpreadsheets();
    void comparison();
    void comparisonOfTwo();
    void comparisonAsTable();
    void differentBoundaries();
    void emptyPlan();
    void hostileNames();
    void unknownFieldIsWarnedAbout();
    void systemLanguage();
    void rulesCountOnADay();

private:
    static QString sample(const QString& name)
    {
        return QStringLiteral(VORLAUF_SOURCE_DIR "/resources/samples/%1.json").arg(name);
    }
    static QJsonObject object(const QByteArray& json)
    {
        return QJsonDocument::fromJson(json).object();
    }
    QString planFile(const QByteArray& scenarios);

    CommandLine m_cli;
    QTemporaryDir m_folder;
};

QString TestCliEvaluate::planFile(const QByteArray& scenarios)
{
    const QString path = m_folder.filePath(QStringLiteral("plan.json"));
    return writeFile(path,
                     R"({"format":"vorlauf-plan","version":1,"scenarios":[)" + scenarios + "]}")
        ? path
        : QString();
}

static const QByteArray aRun
    = R"("workload":{"parameters":7e9,"tokens":1e12},)"
      R"("hardware":{"accelerator":"nvidia-h100-sxm5-80gb","count":512},"site":{"zone":"DE"})";

void TestCliEvaluate::publishedTotal()
{
    // Patterson et al. 2021, arXiv:2104.10350, Table 4: 552.1 t, 1,287 MWh, 14.8 days.
    const Ended ended = m_cli.run({QStringLiteral("evaluate"), sample(QStringLiteral("gpt3"))});
    QCOMPARE(ended.status, 0);
    QVERIFY2(ended.err.isEmpty(), ended.err.constData());
    const QJsonObject result = object(ended.out);
    QCOMPARE(result[u"format"].toString(), QStringLiteral("vorlauf-result"));
    QCOMPARE(result[u"version"].toInt(), 1);
    QVERIFY(!result[u"catalog"].toString().isEmpty());
    const QJsonObject published = result[u"scenarios"][0].toObject();
    QCOMPARE(published[u"id"].toString(), QStringLiteral("published"));
    const double grams = published[u"emissions"][u"operationalLocationG"].toDouble();
    QVERIFY2(qAbs(grams - 552.1e6) <= 0.005 * 552.1e6, qPrintable(QString::number(grams)));
    const double kWh = published[u"energy"][u"facilityKwh"].toDouble();
    QVERIFY(qAbs(kWh - 1287e3) <= 0.005 * 1287e3);
    const double days = published[u"durationH"].toDouble() / 24;
    QVERIFY(qAbs(days - 14.8) <= 0.005 * 14.8);
    QVERIFY(!published.contains(u"uncertainty"));
}

void TestCliEvaluate::everySample_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("language");
    const QDir folder(QStringLiteral(VORLAUF_SOURCE_DIR "/resources/samples"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QTest::addRow("%s", qPrintable(name)) << folder.filePath(name) << QStringLiteral("en");
        QTest::addRow("de/%s", qPrintable(name))
            << folder.filePath(QStringLiteral("de/") + name) << QStringLiteral("de");
    }
}

void TestCliEvaluate::everySample()
{
    QFETCH(QString, path);
    QFETCH(QString, language);
    const QStringList tail{path, QStringLiteral("--language"), language};
    for (const QString& command : {QStringLiteral("evaluate"), QStringLiteral("compare")}) {
        const Ended json = m_cli.run(QStringList{command} + tail);
        QCOMPARE(json.status, 0);
        QVERIFY2(json.err.isEmpty(), json.err.constData());
        QVERIFY(!object(json.out).isEmpty());
        const Ended table
            = m_cli.run(QStringList{command} + tail
                        + QStringList{QStringLiteral("--format"), QStringLiteral("table")});
        QCOMPARE(table.status, 0);
        QVERIFY(table.out.count('\n') > 4);
    }
}

void TestCliEvaluate::oneScenario()
{
    const QStringList one{QStringLiteral("evaluate"), sample(QStringLiteral("gpt3")),
                          QStringLiteral("--scenario"), QStringLiteral("sweden")};
    const QJsonArray scenarios = object(m_cli.run(one).out)[u"scenarios"].toArray();
    QCOMPARE(scenarios.size(), 1);
    QCOMPARE(scenarios[0][u"id"].toString(), QStringLiteral("sweden"));
    const Ended table
        = m_cli.run(one + QStringList{QStringLiteral("--format"), QStringLiteral("table")});
    QCOMPARE(table.status, 0);
    QVERIFY(table.out.count('\n') > 20); // every figure
}

void TestCliEvaluate::tableForPeople()
{
    const QStringList command{QStringLiteral("evaluate"), sample(QStringLiteral("gpt3")),
                              QStringLiteral("--format"), QStringLiteral("table"),
                              QStringLiteral("--language")};
    const QString english
        = QString::fromUtf8(m_cli.run(command + QStringList{QStringLiteral("en")}).out);
    const QString german
        = QString::fromUtf8(m_cli.run(command + QStringList{QStringLiteral("de")}).out);
    QVERIFY2(english.contains(QStringLiteral("1,287")) || english.contains(u"1,290")
                 || english.contains(u"1.29"),
             qPrintable(english));
    QVERIFY2(german.contains(QStringLiteral("1.290")) || german.contains(u"1,29"),
             qPrintable(german));
    QVERIFY(english.contains(QStringLiteral("Scenario")));
    QVERIFY(german.contains(QStringLiteral("Szenario")));
    QVERIFY(QString(english).replace(QChar::Nbsp, u' ').contains(u"[t CO₂e]"));
}

void TestCliEvaluate::csvForSpreadsheets()
{
    const Ended ended = m_cli.run({QStringLiteral("evaluate"), sample(QStringLiteral("gpt3")),
                                   QStringLiteral("--format"), QStringLiteral("csv"),
                                   QStringLiteral("--language"),
                                   QStringLiteral("de")}); // data: a language changes no number
    QCOMPARE(ended.status, 0);
    const QList<QByteArray> lines = ended.out.split('\n');
    const QList<QByteArray> header = lines[0].trimmed().split(',');
    QCOMPARE(header[0], QByteArray("id"));
    const qsizetype column = header.indexOf("emissions.operationalLocationG");
    QVERIFY(column > 0);
    const QJsonObject json
        = object(m_cli.run({QStringLiteral("evaluate"), sample(QStringLiteral("gpt3"))}).out);
    for (qsizetype i = 0; i < json[u"scenarios"].toArray().size(); ++i) {
        // Names stand before the column and may hold commas: count from the end.
        const QList<QByteArray> cells = lines[i + 1].trimmed().split(',');
        const double grams = cells[cells.size() - header.size() + column].toDouble();
        QCOMPARE(grams, json[u"scenarios"][i][u"emissions"][u"operationalLocationG"].toDouble());
    }
}

void TestCliEvaluate::comparison()
{
    const QString path = sample(QStringLiteral("gpt3"));
    const QJsonObject results = object(m_cli.run({QStringLiteral("evaluate"), path}).out);
    const QJsonObject compared = object(m_cli.run({QStringLiteral("compare"), path}).out);
    QCOMPARE(compared[u"format"].toString(), QStringLiteral("vorlauf-comparison"));
    QCOMPARE(compared[u"version"].toInt(), 1);
    const QJsonArray comparisons = compared[u"comparisons"].toArray();
    QCOMPARE(comparisons.size(), results[u"scenarios"].toArray().size() - 1);
    const auto totalOf = [&results](const QString& id) {
        for (const QJsonValue& scenario : results[u"scenarios"].toArray()) {
            if (scenario[u"id"].toString() == id)
                return scenario[u"emissions"][u"totalLocationG"].toDouble();
        }
        return qQNaN();
    };
    for (const QJsonValue& one : comparisons) {
        QCOMPARE(one[u"from"].toString(), QStringLiteral("published"));
        const QJsonValue total = one[u"totalLocationG"];
        QCOMPARE(total[u"from"].toDouble(), totalOf(QStringLiteral("published")));
        QCOMPARE(total[u"to"].toDouble(), totalOf(one[u"to"].toString()));
        QCOMPARE(total[u"difference"].toDouble(),
                 total[u"to"].toDouble() - total[u"from"].toDouble());
    }
}

void TestCliEvaluate::comparisonOfTwo()
{
    const Ended ended = m_cli.run({QStringLiteral("compare"), sample(QStringLiteral("gpt3")),
                                   QStringLiteral("--from"), QStringLiteral("germany"),
                                   QStringLiteral("--to"), QStringLiteral("sweden")});
    const QJsonArray comparisons = object(ended.out)[u"comparisons"].toArray();
    QCOMPARE(comparisons.size(), 1);
    QCOMPARE(comparisons[0][u"from"].toString(), QStringLiteral("germany"));
    QCOMPARE(comparisons[0][u"to"].toString(), QStringLiteral("sweden"));
    QVERIFY(comparisons[0][u"totalLocationG"][u"difference"].toDouble() < 0);
}

void TestCliEvaluate::comparisonAsTable()
{
    const Ended ended = m_cli.run({QStringLiteral("compare"), sample(QStringLiteral("gpt3")),
                                   QStringLiteral("--format"), QStringLiteral("table")});
    QCOMPARE(ended.status, 0);
    const QString text = QString::fromUtf8(ended.out);
    QVERIFY(text.contains(QStringLiteral("baseline")));
    QVERIFY2(text.contains(QStringLiteral("−92 %")) || text.contains(QStringLiteral("−92")),
             qPrintable(text)); // Sweden's 35.3 g/kWh against 429
}

void TestCliEvaluate::differentBoundaries()
{
    const QString path = planFile("{" + aRun + R"(},{"boundary":"project",)" + aRun + "}");
    const Ended ended = m_cli.run(
        {QStringLiteral("compare"), path, QStringLiteral("--format"), QStringLiteral("table")});
    QCOMPARE(ended.status, 0);
    QVERIFY(ended.out.contains("n/a")); // no percentage
    QVERIFY(!ended.out.contains('%'));
}

void TestCliEvaluate::emptyPlan()
{
    const QString path = planFile({});
    QCOMPARE(object(m_cli.run({QStringLiteral("evaluate"), path}).out)[u"scenarios"].toArray(),
             QJsonArray());
    QCOMPARE(object(m_cli.run({QStringLiteral("compare"), path}).out)[u"comparisons"].toArray(),
             QJsonArray());
    for (const QString& command : {QStringLiteral("evaluate"), QStringLiteral("compare")})
        QCOMPARE(
            m_cli.run({command, path, QStringLiteral("--format"), QStringLiteral("table")}).status,
            0);
}

void TestCliEvaluate::hostileNames()
{
    const QString path = planFile(
        R"({"id":"a\u001b[31m","name":"=1+1\n\u001b]0;owned\u0007\u202egnp","note":"x",)" + aRun
        + R"(},{"id":"b","name":")" + QByteArray(3000, 'x') + R"(",)" + aRun + "}");
    const QJsonObject result = object(m_cli.run({QStringLiteral("evaluate"), path}).out);
    QCOMPARE(result[u"scenarios"][0][u"id"].toString(), QStringLiteral("a\x1b[31m"));
    for (const QString& command : {QStringLiteral("evaluate"), QStringLiteral("compare")}) {
        const Ended table
            = m_cli.run({command, path, QStringLiteral("--format"), QStringLiteral("table")});
        QCOMPARE(table.status, 0);
        QVERIFY(!table.out.contains('\x1b'));
        QVERIFY(!table.out.contains("\xe2\x80\xae")); // U+202E
        for (const QByteArray& line : table.out.split('\n'))
            QVERIFY(line.size() < 1000);
    }
    const Ended csv = m_cli.run(
        {QStringLiteral("evaluate"), path, QStringLiteral("--format"), QStringLiteral("csv")});
    QVERIFY(!csv.out.contains(",=1+1") && !csv.out.contains("\"=1+1"));
    const Ended unknown = m_cli.run({QStringLiteral("evaluate"), path, QStringLiteral("--scenario"),
                                     QStringLiteral("\x1b[2J\nnot: a: fault")});
    QCOMPARE(unknown.status, 2);
    QVERIFY(!unknown.err.contains('\x1b'));
}

void TestCliEvaluate::unknownFieldIsWarnedAbout()
{
    const QString path = planFile(R"({"id":"a","mood":"good",)" + aRun + "}");
    const Ended ended = m_cli.run({QStringLiteral("evaluate"), path});
    QCOMPARE(ended.status, 0);
    QStringList found;
    for (const QJsonValue& warning : object(ended.out)[u"scenarios"][0][u"warnings"].toArray()) {
        found.append(warning[u"code"].toString() + u' ' + warning[u"path"].toString());
        QVERIFY(!warning[u"message"].toString().isEmpty());
    }
    QVERIFY2(found.contains(QStringLiteral("W-UNKNOWN-FIELD /mood")),
             qPrintable(found.join(QLatin1Char(';'))));
}

void TestCliEvaluate::systemLanguage()
{
    const QStringList command{QStringLiteral("evaluate"), sample(QStringLiteral("gpt3")),
                              QStringLiteral("--format"), QStringLiteral("table")};
    CommandLine german = m_cli;
    german.environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("de"));
    german.environment.insert(QStringLiteral("LANG"), QStringLiteral("de_DE.UTF-8"));
    QVERIFY(german.run(command).out.contains("Szenario"));
    QVERIFY(m_cli.run(command).out.contains("Scenario"));
}

void TestCliEvaluate::rulesCountOnADay()
{
    const QString plan = planFile(
        R"({"workload":{"parameters":7e9,"tokens":1e12},)"
        R"("hardware":{"accelerator":"nvidia-h100-sxm5-80gb","count":512},)"
        R"("site":{"zone":"DE","pue":1.45,"powerMw":1.2,"startedOperation":"2020-01-01"}})");
    const auto scenarioOn = [&](const QStringList& more) {
        const Ended ended = m_cli.run(QStringList{QStringLiteral("evaluate"), plan} + more);
        return object(ended.out)[QStringLiteral("scenarios")][0].toObject();
    };
    const auto statusOf = [](const QJsonObject& scenario) {
        for (const QJsonValue& check : scenario[QStringLiteral("checks")].toArray()) {
            if (check[QStringLiteral("id")] == QStringLiteral("rule.enefg_pue_2027"))
                return check[QStringLiteral("status")].toString();
        }
        return QString();
    };
    const QJsonObject later = scenarioOn({QStringLiteral("--date"), QStringLiteral("2028-10-01")});
    QCOMPARE(later[QStringLiteral("rulesDate")].toString(), QStringLiteral("2028-10-01"));
    QCOMPARE(statusOf(later), QStringLiteral("pass"));
    const QJsonObject earlier
        = scenarioOn({QStringLiteral("--date"), QStringLiteral("2026-01-01")});
    QCOMPARE(statusOf(earlier), QStringLiteral("not-applicable"));
    const auto today = [] { return QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd"); };
    const QString before = today();
    const QString used = scenarioOn({})[QStringLiteral("rulesDate")].toString();
    QVERIFY(used == before || used == today());
    QCOMPARE(m_cli
                 .run({QStringLiteral("evaluate"), plan, QStringLiteral("--date"),
                       QStringLiteral("1.10.2028")})
                 .status,
             2);
}

QTEST_GUILESS_MAIN(TestCliEvaluate)
#include "tst_clievaluate.moc"
