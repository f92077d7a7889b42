// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfile.h"
#include "planeverything.h"
#include "planjson.h"
#include "warnings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <sys/stat.h>
#include <unistd.h>

using namespace vorlauf;
using namespace Qt::StringLiterals;

using Kind = FileFault::Kind;
Q_DECLARE_METATYPE(FileFault::Kind)

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Plan opened(const QString& path)
{
    const auto result = openPlan(path);
    if (const auto* fault = std::get_if<FileFault>(&result)) {
        QTest::qFail(qPrintable(fault->path + u": "_s + fault->detail), __FILE__, __LINE__);
        return {};
    }
    return std::get<OpenedPlan>(result).plan;
}

Catalog smallCatalog()
{
    Catalog catalog;
    catalog.version = "2026.11";
    Currency euro;
    euro.currency = "EUR";
    euro.year = 2026;
    euro.unitsPerUsd = 0.9;
    catalog.currencies = {euro};
    return catalog;
}

} // namespace

class TestDocumentFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void everythingComesBack();
    void convertsBothWaysWithoutLoss();
    void emptyPlan();
    void keepsUnknownAndWarns();
    void carriesUsedRows();
    void deletedScenarioIsGone();
    void sameBytesTwice();
    void namesDecideTheFormatOfSaving();
    void contentDecidesTheFormatOfOpening();
    void faults_data();
    void faults();
    void unreadable();
    void tooLarge();
    void planWithFaults();
    void refusesToSaveWhatWouldNotOpen();
    void failedSaveChangesNothing();

private:
    QString at(const QString& name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDocumentFile::everythingComesBack()
{
    const Plan plan = fullPlan();
    QVERIFY(!savePlan(plan, {}, at(u"a.vorlauf"_s)));
    QVERIFY(contentOf(at(u"a.vorlauf"_s)).startsWith("SQLite format 3"));
    QVERIFY(opened(at(u"a.vorlauf"_s)) == plan); // no catalog, so no row was added
    QVERIFY(!checkFile(at(u"a.vorlauf"_s)));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), {u"a.vorlauf"_s});
}

void TestDocumentFile::convertsBothWaysWithoutLoss()
{
    const Catalog catalog = smallCatalog();
    QVERIFY(!savePlan(fullPlan(), catalog, at(u"a.vorlauf"_s)));
    const Plan plan = opened(at(u"a.vorlauf"_s));
    QVERIFY(!savePlan(plan, catalog, at(u"a.json"_s)));
    const Plan twin = opened(at(u"a.json"_s));
    QVERIFY(twin == plan);
    QVERIFY(!savePlan(twin, catalog, at(u"b.vorlauf"_s)));
    QCOMPARE(contentOf(at(u"b.vorlauf"_s)), contentOf(at(u"a.vorlauf"_s)));
    QVERIFY(!savePlan(opened(at(u"b.vorlauf"_s)), catalog, at(u"b.json"_s)));
    QCOMPARE(contentOf(at(u"b.json"_s)), contentOf(at(u"a.json"_s)));
}

void TestDocumentFile::emptyPlan()
{
    for (const QString& name : {u"a.vorlauf"_s, u"a.json"_s}) {
        QVERIFY(!savePlan(Plan{}, smallCatalog(), at(name)));
        QVERIFY(opened(at(name)) == Plan{});
    }
}

void TestDocumentFile::keepsUnknownAndWarns()
{
    QVERIFY(!savePlan(fullPlan(), {}, at(u"a.vorlauf"_s)));
    const auto result = openPlan(at(u"a.vorlauf"_s));
    QVERIFY(std::holds_alternative<OpenedPlan>(result));
    const auto& warnings = std::get<OpenedPlan>(result).warnings;
    const auto has = [&](std::string_view path) {
        return std::ranges::any_of(warnings, [&](const Warning& warning) {
            return warning.path == path && warning.code == WarningCode::UnknownField;
        });
    };
    QVERIFY(has("/author"));
    QVERIFY(has("/scenarios/0/workload/architecture/novel"));
    QVERIFY(has("/catalogRows/zones/0/owner"));
}

void TestDocumentFile::carriesUsedRows()
{
    Plan plan;
    plan.scenarios.push_back(fullScenario("a", "A"));
    const Catalog catalog = smallCatalog();
    QVERIFY(!savePlan(plan, catalog, at(u"a.vorlauf"_s)));
    QVERIFY(opened(at(u"a.vorlauf"_s)).rows.currencies == catalog.currencies);
    QVERIFY(!savePlan(plan, catalog, at(u"a.json"_s)));
    QVERIFY(opened(at(u"a.json"_s)) == plan); // a plan only carries what it was given
}

void TestDocumentFile::deletedScenarioIsGone()
{
    Plan plan;
    plan.scenarios = {fullScenario("a", "stays"), fullScenario("b", "marker-of-the-deleted")};
    const QString path = at(u"a.vorlauf"_s);
    QVERIFY(!savePlan(plan, {}, path));
    QVERIFY(contentOf(path).contains("marker-of-the-deleted"));
    plan.scenarios.pop_back();
    QVERIFY(!savePlan(plan, {}, path));
    QVERIFY(!contentOf(path).contains("marker-of-the-deleted"));
    QVERIFY(contentOf(path).contains("stays"));
}

void TestDocumentFile::sameBytesTwice()
{
    QVERIFY(!savePlan(fullPlan(), smallCatalog(), at(u"a.vorlauf"_s)));
    QVERIFY(!savePlan(fullPlan(), smallCatalog(), at(u"b.vorlauf"_s)));
    QCOMPARE(contentOf(at(u"a.vorlauf"_s)), contentOf(at(u"b.vorlauf"_s)));
}

void TestDocumentFile::namesDecideTheFormatOfSaving()
{
    for (const QString& name : {u"a.json"_s, u"b.JSON"_s}) {
        QVERIFY(!savePlan(fullPlan(), {}, at(name)));
        QCOMPARE(contentOf(at(name)), writePlan(fullPlan()));
    }
}

void TestDocumentFile::contentDecidesTheFormatOfOpening()
{
    QVERIFY(!savePlan(fullPlan(), {}, at(u"a.vorlauf"_s)));
    QVERIFY(QFile::copy(at(u"a.vorlauf"_s), at(u"b.json"_s)));
    write(at(u"c.vorlauf"_s), writePlan(fullPlan()));
    write(at(u"d"_s), " \n\t" + writePlan(fullPlan()));
    for (const QString& name : {u"b.json"_s, u"c.vorlauf"_s, u"d"_s})
        QVERIFY2(opened(at(name)) == fullPlan(), qPrintable(name));
}

void TestDocumentFile::faults_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.vorlauf"_s);
    QVERIFY(!savePlan(fullPlan(), {}, path));
    const QByteArray whole = contentOf(path);
    const auto changed = [&](qsizetype place, quint32 value) {
        QByteArray bytes = whole;
        qToBigEndian(value, bytes.data() + place);
        return bytes;
    };
    const auto row = [](const char* what, const QString& name, const QByteArray& bytes, Kind kind) {
        QTest::newRow(what) << name << bytes << kind;
    };
    row("newer", u"a.vorlauf"_s, changed(60, 999), Kind::Newer);
    row("version 0", u"a.vorlauf"_s, changed(60, 0), Kind::Damaged);
    row("other program", u"a.vorlauf"_s, changed(68, 7), Kind::NotOurs);
    row("no application", u"a.vorlauf"_s, changed(68, 0), Kind::NotOurs);
    QByteArray wal = whole;
    wal[18] = 2;
    wal[19] = 2;
    row("write-ahead log", u"a.vorlauf"_s, wal, Kind::WalMode);
    for (const qsizetype size : {1, 15, 16, 99, 100, 4096, 5000})
        row(qPrintable(u"cut at %1"_s.arg(size)), u"a.vorlauf"_s, whole.left(size), Kind::Damaged);
    row("half", u"a.vorlauf"_s, whole.left(whole.size() / 2), Kind::Damaged);
    row("last page cut", u"a.vorlauf"_s, whole.left(whole.size() - 4096), Kind::Damaged);
    QByteArray name = whole;
    name.replace("CREATE TABLE plan", "CREATE TABLE PLAN");
    row("schema changed", u"a.vorlauf"_s, name, Kind::Damaged);
    QByteArray body = whole;
    body.replace("\"boundary\":\"lifecycle\"", "\"boundary\":\"lifecycl?\"");
    row("plan changed", u"a.vorlauf"_s, body, Kind::Damaged);
    row("empty", u"a.vorlauf"_s, {}, Kind::Damaged);
    row("empty JSON", u"a.json"_s, {}, Kind::Invalid);
    row("picture", u"a.vorlauf"_s, "\x89PNG\r\n\x1a\n", Kind::NotOurs);
    row("text", u"a.txt"_s, "hello", Kind::NotOurs);
    row("text named as plan", u"a.json"_s, "hello", Kind::Invalid);
    row("cut JSON", u"a"_s, "{\"format\":", Kind::Invalid);
    row("newer JSON", u"a.json"_s, R"({"format":"vorlauf-plan","version":2,"scenarios":[]})",
        Kind::Invalid);
}

void TestDocumentFile::faults()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    write(at(name), bytes);
    const auto result = openPlan(at(name));
    QVERIFY(std::holds_alternative<FileFault>(result));
    const auto& fault = std::get<FileFault>(result);
    QCOMPARE(int(fault.kind), int(kind));
    QCOMPARE(fault.path, at(name));
    QCOMPARE(fault.faults.empty(), kind != Kind::Invalid && !bytes.contains("lifecycl?"));
    const auto check = checkFile(at(name));
    QVERIFY(check);
    QCOMPARE(int(check->kind), int(kind));
    QCOMPARE(contentOf(at(name)), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), {name});
}

void TestDocumentFile::unreadable()
{
    const auto kindOf = [](const QString& path) {
        const auto result = openPlan(path);
        return std::holds_alternative<FileFault>(result) ? int(std::get<FileFault>(result).kind)
                                                         : -1;
    };
    QCOMPARE(kindOf(at(u"missing.vorlauf"_s)), int(Kind::Unreadable));
    QCOMPARE(kindOf(m_folder->path()), int(Kind::Unreadable));
    QCOMPARE(kindOf(QString()), int(Kind::Unreadable));
    QCOMPARE(mkfifo(QFile::encodeName(at(u"pipe"_s)).constData(), 0600), 0);
    QCOMPARE(kindOf(at(u"pipe"_s)), int(Kind::Unreadable));
    write(at(u"secret.json"_s), writePlan(Plan{}));
    QVERIFY(QFile::setPermissions(at(u"secret.json"_s), {}));
    const bool isRoot = geteuid() == 0;
    if (isRoot)
        QCOMPARE(seteuid(65534), 0);
    const int kind = kindOf(at(u"secret.json"_s));
    if (isRoot)
        QCOMPARE(seteuid(0), 0);
    QCOMPARE(kind, int(Kind::Unreadable));
}

void TestDocumentFile::tooLarge()
{
    QFile file(at(u"large.vorlauf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(64 * 1024 * 1024 + 1)); // sparse
    file.close();
    const auto result = openPlan(file.fileName());
    QVERIFY(std::holds_alternative<FileFault>(result));
    QCOMPARE(int(std::get<FileFault>(result).kind), int(Kind::TooLarge));
}

void TestDocumentFile::planWithFaults()
{
    write(at(u"a.json"_s), R"({"format":"vorlauf-plan","version":1,"scenarios":
        [{"site":{"pue":"x"}},{"boundary":1}]})");
    const auto result = openPlan(at(u"a.json"_s));
    QVERIFY(std::holds_alternative<FileFault>(result));
    const Faults& faults = std::get<FileFault>(result).faults;
    QCOMPARE(faults.size(), 2u);
    QCOMPARE(faults[0].path, "/scenarios/0/site/pue");
    QCOMPARE(faults[1].path, "/scenarios/1/boundary");
}

void TestDocumentFile::refusesToSaveWhatWouldNotOpen()
{
    Plan plan;
    plan.scenarios.resize(1);
    plan.scenarios[0].id = "a";
    plan.scenarios[0].site.pue = std::numeric_limits<double>::infinity();
    for (const QString& name : {u"a.vorlauf"_s, u"a.json"_s}) {
        const auto fault = savePlan(plan, {}, at(name));
        QVERIFY(fault);
        QCOMPARE(int(fault->kind), int(Kind::Invalid));
        QCOMPARE(fault->faults.front().path, "/scenarios/0/site/pue");
        QVERIFY(!QFileInfo::exists(at(name)));
    }
}

void TestDocumentFile::failedSaveChangesNothing()
{
    const QString path = at(u"no/such/folder.vorlauf"_s);
    const auto fault = savePlan(fullPlan(), {}, path);
    QVERIFY(fault);
    QCOMPARE(int(fault->kind), int(Kind::Unwritable));
    QCOMPARE(fault->path, path);
    QVERIFY(!fault->detail.isEmpty());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestDocumentFile)
#include "tst_documentfile.moc"
