// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfile.h"
#include "planeverything.h"
#include "planjson.h"
#include "warnings.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace vorlauf;
using namespace Qt::StringLiterals;

/// Documents that were not made by us, or not left as we made them.
class TestHostileDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { failOnWarnings(); }
    void statements_data();
    void statements();
    void endlessView();
    void changedBytes();

private:
    QString m_path, m_changedPath;
    QTemporaryDir m_folder;
    QByteArray m_whole;
    Plan m_plan;
};

void TestHostileDocument::initTestCase()
{
    m_path = m_folder.filePath(u"whole.vorlauf"_s);
    m_changedPath = m_folder.filePath(u"changed.vorlauf"_s);
    m_plan = fullPlan();
    m_plan.scenarios.resize(3);
    m_plan.rows.hourlyProfiles.clear();
    QVERIFY(!savePlan(m_plan, {}, m_path));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_whole = file.readAll();
}

void TestHostileDocument::statements_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("opens");
    const auto row = [](const char* sql, bool opens = false) {
        QTest::newRow(sql) << QByteArray(sql) << opens;
    };
    row("SELECT 1", true);
    row("UPDATE scenario SET position = position + 7", true);
    row("CREATE VIEW v AS SELECT * FROM plan");
    row("ALTER TABLE plan RENAME TO p; CREATE VIEW plan AS SELECT 1 AS id, '{}' AS body");
    row("CREATE TRIGGER t AFTER INSERT ON plan BEGIN DELETE FROM scenario; END");
    row("CREATE TABLE extra (x)");
    row("CREATE INDEX i ON scenario (name)");
    row("DROP TABLE catalog_row");
    row("ALTER TABLE scenario ADD COLUMN more TEXT");
    row("CREATE VIRTUAL TABLE f USING fts5(x)");
    row("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', '')");
    row("DELETE FROM plan");
    row("UPDATE plan SET body = '[]'");
    row("UPDATE plan SET body = '{\"format\":\"vorlauf-plan\",\"version\":1,\"scenarios\":[]}'");
    row("UPDATE plan SET body = replace(body, '\"version\":1', '\"version\":2')");
    row("UPDATE scenario SET body = '{}'");
    row("UPDATE scenario SET body = body || ',{}'");
    row("UPDATE scenario SET id = id || 'x'");
    row("UPDATE scenario SET name = 'other' WHERE position = 1");
    row("UPDATE scenario SET body = replace(body, '\"pue\":', '\"pue\":1,\"pue\":')");
    row("DELETE FROM scenario WHERE position = 2"); // the baseline
    row("UPDATE catalog_row SET body = '1'");
    row("UPDATE catalog_row SET body = '{}],\"x\":[{}'");
    row("UPDATE catalog_row SET body = '{}'"); // rows without their key
    row("INSERT INTO catalog_row SELECT 99, table_name, body FROM catalog_row LIMIT 1");
    row("INSERT INTO catalog_row VALUES (100, 'accelerators', '{\"tdp_w\":\"x\"}')");
}

void TestHostileDocument::statements()
{
    QFETCH(QByteArray, sql);
    QFETCH(bool, opens);
    QFile::remove(m_changedPath);
    QVERIFY(QFile::copy(m_path, m_changedPath));
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(m_changedPath).constData(), &handle), SQLITE_OK);
    const int status = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr);
    const QByteArray message = sqlite3_errmsg(handle);
    sqlite3_close(handle);
    QVERIFY2(status == SQLITE_OK, message.constData());

    const auto result = openPlan(m_changedPath);
    QCOMPARE(std::holds_alternative<OpenedPlan>(result), opens);
    if (opens)
        QVERIFY(std::get<OpenedPlan>(result).plan == m_plan);
    else
        QCOMPARE(int(std::get<FileFault>(result).kind), int(FileFault::Kind::Damaged));
    QCOMPARE(checkFile(m_changedPath).has_value(), !opens);
}

void TestHostileDocument::endlessView()
{
    QFile::remove(m_changedPath);
    QVERIFY(QFile::copy(m_path, m_changedPath));
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(m_changedPath).constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle,
                          "DROP TABLE plan; CREATE VIEW plan AS WITH RECURSIVE r(id, body) AS"
                          " (SELECT 1, '{}' UNION ALL SELECT id + 1, body FROM r)"
                          " SELECT max(id) AS id, body FROM r",
                          nullptr, nullptr, nullptr),
             SQLITE_OK);
    sqlite3_close(handle);
    QElapsedTimer timer;
    timer.start();
    const auto result = openPlan(m_changedPath);
    QVERIFY(std::holds_alternative<FileFault>(result));
    QVERIFY(timer.elapsed() < 10'000); // two seconds, and time to spare for a busy machine
}

void TestHostileDocument::changedBytes()
{
    quint32 state = 7;
    const auto random = [&state](qsizetype below) {
        state = state * 1664525u + 1013904223u;
        return qsizetype(state >> 8) % below;
    };
    int whole = 0;
    for (int i = 0; i < 400; ++i) {
        QByteArray bytes = m_whole;
        if (i % 4 == 0)
            bytes.truncate(random(bytes.size()));
        else if (i % 4 == 1) // a page over another
            bytes.replace(random(bytes.size() / 4096) * 4096, 4096,
                          QByteArray(m_whole.mid(random(bytes.size() / 4096) * 4096, 4096)));
        for (int flips = i % 4 > 1 ? int(1 + random(i % 4 == 2 ? 1 : 40)) : 0; flips > 0; --flips) {
            // half of them in the first page, which holds header and schema
            const qsizetype place = random(flips % 2 ? 4096 : bytes.size());
            bytes[place] = char(bytes[place] ^ (1 << random(8)));
        }
        QFile file(m_changedPath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        const auto result = openPlan(m_changedPath);
        if (const auto* opened = std::get_if<OpenedPlan>(&result)) {
            ++whole;
            QVERIFY(readPlan(writePlan(opened->plan)).has_value());
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }
    QVERIFY(whole < 200); // most changes are found; a changed letter of a note is not
}

QTEST_GUILESS_MAIN(TestHostileDocument)
#include "tst_hostiledocument.moc"
