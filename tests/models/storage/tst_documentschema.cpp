// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentbytes.h"
#include "documentschema.h"
#include "warnings.h"

#include <QVariant>

using namespace vorlauf;
using namespace Qt::StringLiterals;

class TestDocumentSchema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void firstStep();
    void laterStepKeepsRows();
    void failingStepLeavesVersion();
    void migratesCopyOfBytes();
    void connectionsGo();
};

void TestDocumentSchema::firstStep()
{
    QVERIFY(!documentSteps().isEmpty());
    Database database;
    QCOMPARE(migrate(database, documentSteps()), std::nullopt);
    QCOMPARE(database.value(u"PRAGMA user_version"_s).toInt(), int(documentSteps().size()));
    QCOMPARE(database.value(u"PRAGMA application_id"_s).toUInt(), documentApplicationId);
    QCOMPARE(schemaOf(database), schemaAfter(documentSteps()));
    QCOMPARE(schemaOf(database).filter(u"table "_s).size(), 3);
    QCOMPARE(schemaOf(database).filter(u"STRICT"_s).size(), 3);
    QVERIFY(!database.run(u"INSERT INTO plan VALUES (2, '{}')"_s));
    QVERIFY(!database.run(u"INSERT INTO plan VALUES (1, NULL)"_s));
    QVERIFY(!database.error().isEmpty());
    QCOMPARE(migrate(database, documentSteps()), std::nullopt); // nothing left to do
}

void TestDocumentSchema::laterStepKeepsRows()
{
    Database database;
    QCOMPARE(migrate(database, documentSteps()), std::nullopt);
    QVERIFY(database.run(u"INSERT INTO scenario VALUES (0, 'a', 'A', '{}')"_s));
    QStringList steps = documentSteps();
    steps << u"-- another; step\nALTER TABLE scenario ADD COLUMN tag TEXT;\n"
             "CREATE TABLE more (\n    x INTEGER\n) STRICT;\nUPDATE scenario SET tag = name;"_s;
    QCOMPARE(migrate(database, steps), std::nullopt);
    QCOMPARE(database.value(u"PRAGMA user_version"_s).toInt(), int(steps.size()));
    QCOMPARE(database.value(u"SELECT tag FROM scenario WHERE id = 'a'"_s).toString(), u"A"_s);
    QCOMPARE(schemaOf(database), schemaAfter(steps));
    QVERIFY(schemaOf(database) != schemaAfter(documentSteps()));
}

void TestDocumentSchema::failingStepLeavesVersion()
{
    Database database;
    QStringList steps = documentSteps();
    steps << u"CREATE TABLE more (x INTEGER) STRICT;\nINSERT INTO nowhere VALUES (1);"_s;
    const auto detail = migrate(database, steps);
    QVERIFY(detail && detail->contains(u"nowhere"_s));
    QCOMPARE(database.value(u"PRAGMA user_version"_s).toInt(), int(documentSteps().size()));
    QCOMPARE(schemaOf(database), schemaAfter(documentSteps()));
    QVERIFY(database.run(u"BEGIN"_s)); // no transaction was left open
}

void TestDocumentSchema::migratesCopyOfBytes()
{
    Database old;
    QCOMPARE(migrate(old, documentSteps()), std::nullopt);
    QVERIFY(old.run(u"INSERT INTO scenario VALUES (0, 'a', 'A', '{}')"_s));
    const QByteArray bytes = databaseBytes(old);
    const QStringList steps = documentSteps() + QStringList{u"UPDATE scenario SET name = 'B';"_s};

    SealedDatabase readOnly(bytes, SealedDatabase::Access::ReadOnly);
    QVERIFY(readOnly.isOpen());
    QVERIFY(migrate(readOnly.database(), steps)); // refused

    SealedDatabase copy(bytes, SealedDatabase::Access::Migrate);
    QVERIFY(copy.isOpen());
    QCOMPARE(migrate(copy.database(), steps), std::nullopt);
    QCOMPARE(copy.database().value(u"SELECT name FROM scenario"_s).toString(), u"B"_s);
    QCOMPARE(databaseBytes(old), bytes);
}

void TestDocumentSchema::connectionsGo()
{
    {
        Database one;
        Database two;
        QCOMPARE(QSqlDatabase::connectionNames().size(), 2);
    }
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

QTEST_GUILESS_MAIN(TestDocumentSchema)
#include "tst_documentschema.moc"
