// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "warnings.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

/// Files that are missing, foreign, damaged or in the way; and what convert, check and catalog make
/// of whole ones.
class TestCliFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void unreadablePlan_data();
    void unreadablePlan();
    void foreignFile_data();
    void foreignFile();
    void catalogInTrouble_data();
    void catalogInTrouble();
    void convertThereAndBack_data();
    void convertThereAndBack();
    void convertInPlace();
    void unwritableTarget_data();
    void unwritableTarget();
    void failureLeavesTheOldFile();
    void checkChangesNothing();
    void damagedDocument();
    void catalogTables_data();
    void catalogTables();
    void catalogSearchAndRow();

private:
    QString document(); // a .vorlauf file
    const QString m_sample = QStringLiteral(VORLAUF_SOURCE_DIR "/resources/samples/bloom.json");
    CommandLine m_cli;
    QTemporaryDir m_folder;
};

QString TestCliFiles::document()
{
    const QString path = m_folder.filePath(QStringLiteral("bloom.vorlauf"));
    return m_cli.run({QStringLiteral("convert"), m_sample, path}).status == 0 ? path : QString();
}

void TestCliFiles::unreadablePlan_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString nowhere = QStringLiteral("/nowhere/plan.json");
    QTest::newRow("evaluate") << QStringList{QStringLiteral("evaluate"), nowhere};
    QTest::newRow("compare") << QStringList{QStringLiteral("compare"), nowhere};
    QTest::newRow("check") << QStringList{QStringLiteral("check"), nowhere};
    QTest::newRow("check a folder") << QStringList{QStringLiteral("check"), QStringLiteral("/tmp")};
    QTest::newRow("convert") << QStringList{QStringLiteral("convert"), nowhere,
                                            m_folder.filePath(QStringLiteral("x.json"))};
    QTest::newRow("export") << QStringList{
        QStringLiteral("export"), nowhere,
        QStringLiteral("--view"), QStringLiteral("numbers"),
        QStringLiteral("--to"),   m_folder.filePath(QStringLiteral("x.csv"))};
}

void TestCliFiles::unreadablePlan()
{
    QFETCH(QStringList, arguments);
    const Ended ended = m_cli.run(arguments);
    QCOMPARE(ended.status, 4);
    QVERIFY(ended.out.isEmpty());
    QCOMPARE(ended.err.count('\n'), 1);
    QVERIFY2(ended.err.contains(QFileInfo(arguments[1]).fileName().toUtf8()),
             ended.err.constData());
    QVERIFY(!QFileInfo::exists(m_folder.filePath(QStringLiteral("x.json"))));
    QVERIFY(!QFileInfo::exists(m_folder.filePath(QStringLiteral("x.csv"))));
}

void TestCliFiles::foreignFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear reader,\n");
    QTest::newRow("cut JSON") << QByteArray(R"({"format":"vorlauf-plan","version":1,"scen)");
    QTest::newRow("JSON array") << QByteArray("[]");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("other database") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
}

void TestCliFiles::foreignFile()
{
    QFETCH(QByteArray, bytes);
    const QString path = m_folder.filePath(QStringLiteral("foreign"));
    QVERIFY(writeFile(path, bytes));
    for (const QString& command : {QStringLiteral("evaluate"), QStringLiteral("check")}) {
        const Ended ended = m_cli.run({command, path});
        QCOMPARE(ended.status, 3);
        QVERIFY(ended.out.isEmpty());
        QCOMPARE(ended.faults().size(), 1);
        QVERIFY2(ended.faults().first().contains(QStringLiteral(": E-")), ended.err.constData());
    }
    QCOMPARE(fileBytes(path), bytes);
}

void TestCliFiles::catalogInTrouble_data()
{
    QTest::addColumn<QByteArray>("bytes"); // null: no such file
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("no database") << QByteArray("accelerator_id,vendor\n");
    const QByteArray whole = fileBytes(QStringLiteral(VORLAUF_BIN_DIR "/catalog.sqlite"));
    QTest::newRow("cut") << whole.first(whole.size() / 2);
    QByteArray scratched = whole;
    scratched.replace(4096, 4096, QByteArray(4096, 'x'));
    QTest::newRow("scratched") << scratched;
}

void TestCliFiles::catalogInTrouble()
{
    QFETCH(QByteArray, bytes);
    const QString path = m_folder.filePath(QStringLiteral("catalog.sqlite"));
    QFile::remove(path);
    if (!bytes.isNull())
        QVERIFY(writeFile(path, bytes));
    CommandLine cli = m_cli;
    cli.environment.insert(QStringLiteral("VORLAUF_CATALOG"), path);
    for (const QStringList& arguments :
         {QStringList{QStringLiteral("evaluate"), m_sample},
          QStringList{QStringLiteral("catalog"), QStringLiteral("zones")}}) {
        const Ended ended = cli.run(arguments);
        QCOMPARE(ended.status, 4);
        QVERIFY(ended.out.isEmpty());
        QVERIFY2(ended.err.contains("atalog") && ended.err.count('\n') == 1, ended.err.constData());
    }
}

void TestCliFiles::convertThereAndBack_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(VORLAUF_SOURCE_DIR "/resources/samples"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files))
        QTest::addRow("%s", qPrintable(name)) << folder.filePath(name);
    const QString odd = m_folder.filePath(QStringLiteral("odd.json"));
    QVERIFY(
        writeFile(odd, R"({"format":"vorlauf-plan","version":1,"title":"Ünï\u0000cøde ✓","x":[1],
      "scenarios":[{"id":"a","colour":"#0072b2","hidden":true,"mood":{"deep":[1,2.50]},
        "workload":{"parameters":7.123456789012345e9,"tokens":0.1},
        "hardware":{"accelerator":"unknown-one","count":8,"power":{"meanW":1e-300}},
        "electricity":{"mix":{"coal":0.25,"wind-onshore":0.75}},
        "uncertainty":{"hardware.mfu":{"triangular":[0.3,0.4,0.5],"truncate":[0.31,0.49]}}}]})"));
    QTest::newRow("odd values") << odd;
}

void TestCliFiles::convertThereAndBack()
{
    QFETCH(QString, path);
    const auto to
        = [this](const char* name) { return m_folder.filePath(QString::fromLatin1(name)); };
    const QString convert = QStringLiteral("convert");
    // The first reading fills in ids and names; from there on nothing may change.
    QCOMPARE(m_cli.run({convert, path, to("plan.json")}).status, 0);
    QCOMPARE(m_cli.run({convert, to("plan.json"), to("there.vorlauf")}).status, 0);
    QCOMPARE(m_cli.run({convert, to("there.vorlauf"), to("back.json")}).status, 0);
    QJsonObject before = QJsonDocument::fromJson(fileBytes(to("plan.json"))).object();
    QJsonObject after = QJsonDocument::fromJson(fileBytes(to("back.json"))).object();
    QVERIFY(!before[u"scenarios"].toArray().isEmpty());
    before.remove(QStringLiteral("catalogRows")); // the document's copies of the rows it uses
    after.remove(QStringLiteral("catalogRows"));
    QCOMPARE(after, before);
    // With the rows: document and plan are twins.
    QCOMPARE(m_cli.run({convert, to("back.json"), to("again.vorlauf")}).status, 0);
    QCOMPARE(m_cli.run({convert, to("again.vorlauf"), to("again.json")}).status, 0);
    QCOMPARE(fileBytes(to("again.json")), fileBytes(to("back.json")));
    const Ended first = m_cli.run({QStringLiteral("evaluate"), path});
    const Ended last = m_cli.run({QStringLiteral("evaluate"), to("again.vorlauf")});
    QCOMPARE(last.status, first.status);
    QCOMPARE(last.out, first.out);
}

void TestCliFiles::convertInPlace()
{
    const QString path = m_folder.filePath(QStringLiteral("own.json"));
    QVERIFY(writeFile(path, fileBytes(m_sample)));
    QCOMPARE(m_cli.run({QStringLiteral("convert"), path, path}).status, 0);
    QCOMPARE(QJsonDocument::fromJson(fileBytes(path)).object(),
             QJsonDocument::fromJson(fileBytes(m_sample)).object());
}

void TestCliFiles::unwritableTarget_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString nowhere = QStringLiteral("/nowhere/");
    const QString convert = QStringLiteral("convert");
    QTest::newRow("plan") << QStringList{convert, m_sample, nowhere + QStringLiteral("x.json")};
    QTest::newRow("document") << QStringList{convert, m_sample,
                                             nowhere + QStringLiteral("x.vorlauf")};
    QTest::newRow("full disk") << QStringList{convert, m_sample,
                                              QStringLiteral("/dev/full/x.json")};
    for (const char* suffix : {"png", "svg", "pdf", "csv", "json"})
        QTest::newRow(suffix) << QStringList{
            QStringLiteral("export"), m_sample,
            QStringLiteral("--view"), QStringLiteral("overview"),
            QStringLiteral("--to"),   nowhere + QStringLiteral("x.") + QString::fromLatin1(suffix)};
}

void TestCliFiles::unwritableTarget()
{
    QFETCH(QStringList, arguments);
    const Ended ended = m_cli.run(arguments);
    QCOMPARE(ended.status, 4);
    QVERIFY(ended.out.isEmpty());
    QVERIFY2(ended.err.contains(QFileInfo(arguments.last()).fileName().toUtf8()),
             ended.err.constData());
    QVERIFY(!QFileInfo::exists(QStringLiteral("/nowhere")));
}

void TestCliFiles::failureLeavesTheOldFile()
{
    const QString broken = m_folder.filePath(QStringLiteral("broken.json"));
    QVERIFY(writeFile(broken, R"({"format":"vorlauf-plan","version":1,"scenarios":[{}]})"));
    for (const char* name : {"old.png", "old.csv"}) {
        const QString old = m_folder.filePath(QString::fromLatin1(name));
        QVERIFY(writeFile(old, "old"));
        const Ended ended = m_cli.run({QStringLiteral("export"), broken, QStringLiteral("--view"),
                                       QStringLiteral("overview"), QStringLiteral("--to"), old});
        QCOMPARE(ended.status, 3);
        QCOMPARE(fileBytes(old), QByteArray("old"));
    }
}

void TestCliFiles::checkChangesNothing()
{
    for (const QString& path : {m_sample, document()}) {
        const QByteArray before = fileBytes(path);
        const QDateTime changed = QFileInfo(path).lastModified();
        const Ended ended = m_cli.run({QStringLiteral("check"), path});
        QCOMPARE(ended.status, 0);
        QVERIFY(!ended.out.isEmpty() && ended.err.isEmpty());
        QCOMPARE(fileBytes(path), before);
        QCOMPARE(QFileInfo(path).lastModified(), changed);
    }
}

void TestCliFiles::damagedDocument()
{
    const QByteArray whole = fileBytes(document());
    QVERIFY(whole.size() > 8192);
    const QString path = m_folder.filePath(QStringLiteral("damaged.vorlauf"));
    for (const qsizetype size :
         {qsizetype(100), qsizetype(4096), whole.size() / 2, whole.size() - 1}) {
        QVERIFY(writeFile(path, whole.first(size)));
        const Ended ended = m_cli.run({QStringLiteral("check"), path});
        QCOMPARE(ended.status, 3);
        QVERIFY(ended.out.isEmpty());
        QVERIFY(!ended.err.isEmpty());
    }
}

void TestCliFiles::catalogTables_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("rows"); // at least
    const auto row = [](const char* table, const char* id, int rows) {
        QTest::newRow(table) << QString::fromLatin1(table) << QString::fromLatin1(id) << rows;
    };
    row("accelerators", "nvidia-h100-sxm5-80gb", 100);
    row("nodes", "nvidia-dgx-h100", 40);
    row("cpus", "", 40);
    row("zones", "DE", 300);
    row("cloud-regions", "Google Cloud:europe-west1", 150);
    row("models", "gpt-3-175b", 100);
    row("energy-sources", "coal", 20);
    row("carbon-prices", "", 5);
    row("equivalents", "us_car_year", 20);
    row("regulations", "", 20);
    row("published-runs", "patterson2021-gpt3-175b", 80);
    row("sources", "", 50);
}

void TestCliFiles::catalogTables()
{
    QFETCH(QString, table);
    QFETCH(QString, id);
    QFETCH(int, rows);
    const QString command = QStringLiteral("catalog");
    const Ended json = m_cli.run({command, table});
    QCOMPARE(json.status, 0);
    QVERIFY(json.err.isEmpty());
    const QJsonArray all = QJsonDocument::fromJson(json.out).array();
    QVERIFY2(all.size() >= rows, qPrintable(QString::number(all.size())));
    for (const QJsonValue& one : all)
        QVERIFY(!one[u"source_id"].toString().isEmpty());
    if (!id.isEmpty()) {
        const QJsonArray one
            = QJsonDocument::fromJson(m_cli.run({command, table, QStringLiteral("--id"), id}).out)
                  .array();
        QCOMPARE(one.size(), 1);
        QVERIFY(all.contains(one.first()));
    }
    const Ended csv
        = m_cli.run({command, table, QStringLiteral("--format"), QStringLiteral("csv")});
    QCOMPARE(csv.status, 0);
    QVERIFY(csv.out.count('\n') > all.size());
    const Ended text
        = m_cli.run({command, table, QStringLiteral("--format"), QStringLiteral("table")});
    QCOMPARE(text.status, 0);
    QCOMPARE(text.out.count('\n'), all.size() + 2);
}

void TestCliFiles::catalogSearchAndRow()
{
    const QString command = QStringLiteral("catalog");
    const QJsonArray german
        = QJsonDocument::fromJson(m_cli
                                      .run({command, QStringLiteral("zones"),
                                            QStringLiteral("--search"), QStringLiteral("norwegen")})
                                      .out)
              .array();
    QVERIFY(!german.isEmpty());
    QVERIFY(german.first()[u"zone_id"].toString().startsWith(QLatin1String("NO")));
    const Ended none = m_cli.run({command, QStringLiteral("zones"), QStringLiteral("--search"),
                                  QStringLiteral("xyzzyplugh")});
    QCOMPARE(none.status, 0);
    QCOMPARE(QJsonDocument::fromJson(none.out).array(), QJsonArray());
    const Ended row
        = m_cli.run({command, QStringLiteral("accelerators"), QStringLiteral("--id"),
                     QStringLiteral("nvidia-h100-sxm5-80gb"), QStringLiteral("--format"),
                     QStringLiteral("table"), QStringLiteral("--language"), QStringLiteral("de")});
    QVERIFY2(row.out.contains("989,4"), row.out.constData());
}

QTEST_GUILESS_MAIN(TestCliFiles)
#include "tst_clifiles.moc"
