// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "warnings.h"
#include "xlsxreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

/// report: the workbook, computed anew by LibreOffice.
class TestCliReport final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everySampleComputesToTheEnginesResult_data();
    void everySampleComputesToTheEnginesResult();
    void speaksGerman();
    void namesOfEveryKind();
    void sameBytesForADate();
    void htmlStandsAlone_data();
    void htmlStandsAlone();
    void htmlKeepsNamesText();
    void planStandsBeside();
    void ownWordsAreMarked();
    void wrongUsage_data();
    void wrongUsage();

private:
    QByteArray written(const QString& plan, const QStringList& more = {},
                       const QString& name = u"report.xlsx"_s);
    QString planOf(const QStringList& names);
    QList<QMap<QString, double>> recomputed(const QByteArray& xlsx);

    CommandLine m_cli;
    QTemporaryDir m_folder;
};

QByteArray TestCliReport::written(const QString& plan, const QStringList& more, const QString& name)
{
    const QString out = m_folder.filePath(name);
    const Ended ended = m_cli.run(QStringList{u"report"_s, plan, u"--to"_s, out} + more);
    if (ended.status != 0)
        qFatal("%s", ended.err.constData());
    QFile file(out);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The second column of a sheet by the symbols in the fourth.
static QMap<QString, double> readChain(const QString& path)
{
    QFile csv(path);
    QMap<QString, double> values;
    if (!csv.open(QIODevice::ReadOnly))
        return {};
    while (!csv.atEnd()) {
        QString line = QString::fromUtf8(csv.readLine()).trimmed();
        if (line.startsWith(u'"')) // a label with a comma
            line = u"label"_s + line.mid(line.indexOf(u"\","_s) + 1);
        const QStringList fields = line.split(u',');
        bool isNumber = false;
        const double value = fields.value(1).toDouble(&isNumber);
        if (isNumber && !fields.value(3).isEmpty())
            values[fields.value(3)] = value;
    }
    return values;
}

/// Every sheet after LibreOffice has computed every formula again.
QList<QMap<QString, double>> TestCliReport::recomputed(const QByteArray& xlsx)
{
    const QString profile = m_folder.filePath(u"office"_s);
    QDir().mkpath(profile + u"/user"_s);
    QFile settings(profile + u"/user/registrymodifications.xcu"_s);
    if (!settings.exists() && settings.open(QIODevice::WriteOnly)) {
        settings.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<oor:items "
                       "xmlns:oor=\"http://openoffice.org/2001/registry\"><item "
                       "oor:path=\"/org.openoffice.Office.Calc/Formula/Load\"><prop "
                       "oor:name=\"OOXMLRecalcMode\" "
                       "oor:op=\"fuse\"><value>0</value></prop></item></oor:items>\n");
        settings.close();
    }
    QTemporaryDir folder;
    QFile file(folder.filePath(u"book.xlsx"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(xlsx) != xlsx.size())
        return {};
    file.close();
    QProcess office;
    office.start(
        u"soffice"_s,
        {u"-env:UserInstallation=file://"_s + profile, u"--headless"_s, u"--convert-to"_s,
         u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"_s,
         u"--outdir"_s, folder.path(), file.fileName()});
    if (!office.waitForFinished(120000))
        return {};
    QList<QMap<QString, double>> sheets;
    for (const QString& sheet : sheetNames(xlsx))
        sheets << readChain(folder.filePath(u"book-%1.csv"_s.arg(sheet)));
    return sheets;
}

void TestCliReport::everySampleComputesToTheEnginesResult_data()
{
    QTest::addColumn<QString>("sample");
    for (const char* sample : {"gpt3", "bloom", "five-cars", "fine-tune", "seven-b-germany"})
        QTest::newRow(sample) << QString::fromLatin1(sample);
}

void TestCliReport::everySampleComputesToTheEnginesResult()
{
    QFETCH(QString, sample);
    const QString plan
        = QStringLiteral(VORLAUF_SOURCE_DIR "/resources/samples/%1.json").arg(sample);
    const QByteArray xlsx = written(plan);
    const QStringList sheets = sheetNames(xlsx);
    const Ended evaluated = m_cli.run({u"evaluate"_s, plan});
    const QJsonArray scenarios
        = QJsonDocument::fromJson(evaluated.out).object()[u"scenarios"].toArray();
    QCOMPARE(sheets.size(), scenarios.size() + 2); // summary and sources
    const auto computed = recomputed(xlsx);
    QCOMPARE(computed.size(), sheets.size());
    for (qsizetype i = 0; i < scenarios.size(); ++i) {
        const QJsonObject result = scenarios[i].toObject();
        const QMap<QString, double>& values = computed[i + 1];
        const auto near = [&](const char* symbol, const QJsonValue& expected) {
            const double got = values.value(QString::fromLatin1(symbol), -1);
            if (expected.isNull())
                return got == -1;
            const double want = expected.toDouble();
            return std::abs(got - want) <= 1e-9 * std::abs(want);
        };
        const QJsonObject energy = result[u"energy"].toObject();
        const QJsonObject emissions = result[u"emissions"].toObject();
        QVERIFY2(near("t_run", result[u"durationH"]), qPrintable(sheets[i + 1]));
        QVERIFY(near("A", result[u"acceleratorHours"]));
        QVERIFY(near("E_fac", energy[u"facilityKwh"]));
        QVERIFY(near("op_LB", emissions[u"operationalLocationG"]));
        QVERIFY(near("EMB", emissions[u"embodiedG"]));
        QVERIFY(near("total_LB", emissions[u"totalLocationG"]));
        QVERIFY(near("C", result[u"cost"].toObject()[u"total"]));
    }
}

void TestCliReport::speaksGerman()
{
    const QByteArray xlsx
        = written(QStringLiteral(VORLAUF_SOURCE_DIR "/resources/samples/de/gpt3.json"),
                  {u"--language"_s, u"de"_s});
    QCOMPARE(sheetNames(xlsx).first(), u"Zusammenfassung"_s);
    QCOMPARE(sheetNames(xlsx).last(), u"Quellen"_s);
}

/// A plan whose title would be a formula, with a scenario for each name.
QString TestCliReport::planOf(const QStringList& names)
{
    QJsonArray scenarios;
    for (const QString& name : names) {
        scenarios.append(QJsonObject{
            {u"name"_s, name},
            {u"workload"_s, QJsonObject{{u"flops"_s, 1e21}}},
            {u"hardware"_s,
             QJsonObject{{u"accelerator"_s, u"nvidia-a100-sxm4-80gb"_s}, {u"count"_s, 8}}}});
    }
    QFile plan(m_folder.filePath(u"names.json"_s));
    if (!plan.open(QIODevice::WriteOnly))
        return {};
    plan.write(QJsonDocument(QJsonObject{{u"format"_s, u"vorlauf-plan"_s},
                                         {u"version"_s, 1},
                                         {u"title"_s, u"=cmd|' /C calc'!A0"_s},
                                         {u"scenarios"_s, scenarios}})
                   .toJson());
    return plan.fileName();
}

static const QStringList hostileNames{u"=1+1"_s,  u"<A & \"B\">"_s,   u"🌍"_s,
                                      u"مرحبا"_s, QString(200, u'n'), u"it's / [x]"_s};

void TestCliReport::namesOfEveryKind()
{
    const QByteArray xlsx = written(planOf(hostileNames));
    const ReadSheet summary = readSheet(xlsx, 1);
    QCOMPARE(summary.texts[u"A1"_s], u"=cmd|' /C calc'!A0"_s);
    for (qsizetype i = 0; i < hostileNames.size(); ++i) {
        QCOMPARE(readSheet(xlsx, int(i) + 2).texts[u"A1"_s], hostileNames[i]);
        QVERIFY(summary.texts.values().contains(hostileNames[i]));
    }
    for (const QString& formula : summary.formulas)
        QVERIFY2(formula.startsWith(u'\'') || formula.startsWith(u'('), qPrintable(formula));
}

void TestCliReport::htmlStandsAlone_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::newRow("en") << u"en"_s << u"<h2 id=\"sources\" dir=\"auto\">Sources</h2>"_s;
    QTest::newRow("de") << u"de"_s << u"<h2 id=\"sources\" dir=\"auto\">Quellen</h2>"_s;
}

void TestCliReport::htmlStandsAlone()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    const QString plan = QStringLiteral(VORLAUF_SOURCE_DIR "/resources/samples/gpt3.json");
    const QString html
        = QString::fromUtf8(written(plan, {u"--language"_s, language}, u"report.html"_s));
    QVERIFY(html.contains(u"<html lang=\"%1\">"_s.arg(language)));
    QVERIFY(html.contains(word));
    // Overview, Why of five scenarios, When, Where, the ranges and what drives them, Best
    QCOMPARE(html.count(u"<svg role=\"img\""), 11);
    QCOMPARE(html.count(u"</html>"), 1);
    for (const QString& reference :
         {u"<script"_s, u"<link"_s, u"src="_s, u"href=\"http"_s, u"@import"_s, u"url(http"_s})
        QVERIFY2(!html.contains(reference), qPrintable(reference));
}

void TestCliReport::htmlKeepsNamesText()
{
    const QString html = QString::fromUtf8(written(planOf(hostileNames), {}, u"names.html"_s));
    for (const QString& name : hostileNames)
        QVERIFY2(html.contains(u"<h3 dir=\"auto\">%1</h3>"_s.arg(name.toHtmlEscaped())),
                 qPrintable(name));
    QVERIFY(!html.contains(u"<A &"));
}

void TestCliReport::sameBytesForADate()
{
    const QString plan = QStringLiteral(VORLAUF_SOURCE_DIR "/resources/samples/gpt3.json");
    const QStringList date{u"--date"_s, u"2026-11-24"_s};
    QCOMPARE(written(plan, date), written(plan, date));
}

/// Whoever gets a report can open its plan again; the plan that was read stays.
void TestCliReport::planStandsBeside()
{
    const auto contentOf = [](const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QString plan = planOf({u"A"_s, u"B"_s});
    QVERIFY(!written(plan, {}, u"with.html"_s).isEmpty());
    const QString copy = m_folder.filePath(u"copy.json"_s);
    QCOMPARE(m_cli.run({u"convert"_s, plan, copy}).status, 0);
    QVERIFY(!contentOf(copy).isEmpty());
    QCOMPARE(contentOf(m_folder.filePath(u"with.plan.json"_s)), contentOf(copy));

    written(plan, {u"--no-plan"_s}, u"without.html"_s);
    QVERIFY(!QFile::exists(m_folder.filePath(u"without.plan.json"_s)));

    const QString own = m_folder.filePath(u"own.plan.json"_s);
    QVERIFY(QFile::copy(plan, own));
    const QByteArray before = contentOf(own);
    QVERIFY(before != contentOf(copy)); // as somebody wrote it
    written(own, {}, u"own.html"_s);
    QCOMPARE(contentOf(own), before);
}

void TestCliReport::ownWordsAreMarked()
{
    QFile plan(planOf({u"A"_s, u"B"_s}));
    QVERIFY(plan.open(QIODevice::ReadOnly));
    QJsonObject json = QJsonDocument::fromJson(plan.readAll()).object();
    json[u"findings"] = QJsonArray{QJsonObject{
        {u"key"_s, u"headline"_s}, {u"language"_s, u"en"_s}, {u"text"_s, u"Take <B> & be glad"_s}}};
    const QString path = m_folder.filePath(u"edited.json"_s);
    QFile edited(path);
    QVERIFY(edited.open(QIODevice::WriteOnly));
    edited.write(QJsonDocument(json).toJson());
    edited.close();
    const QString html = QString::fromUtf8(written(path, {}, u"edited.html"_s));
    QVERIFY(
        html.contains(u"Take &lt;B&gt; &amp; be glad <small class=\"note\">(edited)</small>"_s));
    QVERIFY(html.contains(u"<ul class=\"findings\">"_s));
    const QString other
        = QString::fromUtf8(written(path, {u"--language"_s, u"de"_s}, u"edited.html"_s));
    QVERIFY(!other.contains(u"be glad"_s));
    const ReadSheet summary = readSheet(written(path), 1);
    QVERIFY(summary.texts.values().contains(u"Take <B> & be glad (edited)"_s));
}

void TestCliReport::wrongUsage_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("more");
    QTest::newRow("suffix") << u"x.doc"_s << QStringList();
    QTest::newRow("kind") << u"x.xlsx"_s << QStringList{u"--kind"_s, u"sci"_s};
    QTest::newRow("date") << u"x.xlsx"_s << QStringList{u"--date"_s, u"24.11.2026"_s};
}

void TestCliReport::wrongUsage()
{
    QFETCH(QString, to);
    QFETCH(QStringList, more);
    const QString plan = QStringLiteral(VORLAUF_SOURCE_DIR "/resources/samples/gpt3.json");
    const QString out = m_folder.filePath(to);
    QCOMPARE(m_cli.run(QStringList{u"report"_s, plan, u"--to"_s, out} + more).status, 2);
    QVERIFY(!QFile::exists(out) || to == u"x.xlsx"_s);
}

QTEST_GUILESS_MAIN(TestCliReport)
#include "tst_clireport.moc"
