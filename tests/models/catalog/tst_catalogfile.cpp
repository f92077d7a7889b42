// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcatalog.h"
#include "warnings.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vorlauf;

/// Finding and reading catalog.sqlite, and files that are none.
class TestCatalogFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(VORLAUF_BIN_DIR "/catalog.sqlite"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_bytes = file.readAll();
        QVERIFY(m_folder.isValid());
    }
    void init() { failOnWarnings(); }

    void loads()
    {
        const auto catalog = shippedCatalog();
        QVERIFY(catalog->zone("DE"));
        QCOMPARE(catalog->zone("DE")->nameEn, "Germany");
        QVERIFY(catalog->cloudRegion("Google Cloud:europe-west1"));
        const auto* accelerator = catalog->accelerator("nvidia-h100-sxm5-80gb");
        QVERIFY(accelerator);
        QCOMPARE(*accelerator->tdpW, 700.0);
        QCOMPARE(*accelerator->peakBf16Tflops, 989.4);            // dense
        QVERIFY(!catalog->accelerator("nvidia-m40-24gb")->idleW); // unknown, not 0
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    }

    void environmentNamesTheFile()
    {
        const auto before = qgetenv("VORLAUF_CATALOG");
        qputenv("VORLAUF_CATALOG", "/somewhere/own.sqlite");
        QCOMPARE(findCatalog(), u"/somewhere/own.sqlite"_s);
        qunsetenv("VORLAUF_CATALOG");
        QCOMPARE(findCatalog(), QString()); // not beside the tests
        qputenv("VORLAUF_CATALOG", before);
        QCOMPARE(findCatalog(), QString::fromLocal8Bit(before));
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray("") << u"not an SQLite file"_s;
        QTest::newRow("text") << QByteArray(5000, 'x') << u"not an SQLite file"_s;
        QTest::newRow("header alone") << m_bytes.first(100) << QString();
        QTest::newRow("half") << m_bytes.first(m_bytes.size() / 2) << QString();
        QTest::newRow("last page lost") << m_bytes.chopped(4096) << QString();
        auto bytes = m_bytes;
        bytes[68] = 0;
        QTest::newRow("another program's") << bytes << u"not a catalog of Vorlauf"_s;
        bytes = m_bytes;
        bytes[63] = 99;
        QTest::newRow("another schema") << bytes << u"a catalog for another version of Vorlauf"_s;
        bytes = m_bytes;
        std::fill(bytes.begin() + 3 * 4096, bytes.begin() + 60 * 4096, '\0');
        QTest::newRow("pages of zeros") << bytes << QString();
        bytes = m_bytes;
        std::fill(bytes.begin() + 100, bytes.begin() + 4096, '\xff');
        QTest::newRow("schema overwritten") << bytes << QString();
        bytes = m_bytes;
        bytes.replace("carbon_intensity_g_per_kwh REAL", "carbon_intensity_x_per_kwh REAL");
        QTest::newRow("a column of another name") << bytes << QString();
    }

    void faults()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const QString path = m_folder.filePath(u"broken.sqlite"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        const auto loaded = loadCatalog(path);
        const auto* fault = std::get_if<CatalogFault>(&loaded);
        QVERIFY(fault);
        QCOMPARE(fault->path, path);
        QVERIFY(!fault->detail.isEmpty());
        if (!words.isEmpty())
            QCOMPARE(fault->detail, words);
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes); // never written
    }

    /// Bytes changed anywhere: a fault, or a catalog whose rows can all be looked at; never a
    /// crash.
    void changedBytes()
    {
        QRandomGenerator random(2026);
        const QString path = m_folder.filePath(u"changed.sqlite"_s);
        int faults = 0;
        for (int i = 0; i < 40; ++i) {
            auto bytes = m_bytes;
            for (int j = 0; j < 200; ++j)
                bytes[random.bounded(100, int(bytes.size()))] = char(random.bounded(256));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
            file.close();
            const auto loaded = loadCatalog(path);
            if (const auto* catalog = std::get_if<std::shared_ptr<const Catalog>>(&loaded))
                QVERIFY((*catalog)->zones.size() > 100);
            else
                ++faults;
        }
        QVERIFY(faults > 10);
    }

    void missing()
    {
        const auto nowhere = loadCatalog(m_folder.filePath(u"none.sqlite"_s));
        QVERIFY(std::holds_alternative<CatalogFault>(nowhere));
        QVERIFY(!QFile::exists(m_folder.filePath(u"none.sqlite"_s)));
        const auto notFound = loadCatalog({});
        QVERIFY(std::holds_alternative<CatalogFault>(notFound));
        QVERIFY(std::get<CatalogFault>(notFound).path.isEmpty());
        const auto folder = loadCatalog(m_folder.path());
        QVERIFY(std::holds_alternative<CatalogFault>(folder));
    }

    void overlayReplacesAndAdds()
    {
        const auto base = shippedCatalog();
        Catalog rows;
        rows.accelerators.push_back(*base->accelerator("nvidia-h100-sxm5-80gb"));
        rows.accelerators.back().tdpW = 650;
        rows.accelerators.push_back(rows.accelerators.front());
        rows.accelerators.back().acceleratorId = "own-card";
        rows.zoneYears.push_back({"DE", 2024, 1, "lifecycle", "generation", "own"});
        const auto both = overlay(base, rows);
        QCOMPARE(*both->accelerator("nvidia-h100-sxm5-80gb")->tdpW, 650.0);
        QCOMPARE(both->accelerators.size(), base->accelerators.size() + 1);
        QVERIFY(both->accelerator("own-card"));
        QCOMPARE(*base->accelerator("nvidia-h100-sxm5-80gb")->tdpW, 700.0);
        QCOMPARE(both->zoneYears.size(), base->zoneYears.size()); // its key has three columns
        QCOMPARE(both->version, base->version);
        QCOMPARE(both->hourlyProfiles.front().gPerKwh, base->hourlyProfiles.front().gPerKwh);
        QVERIFY(*overlay(base, Catalog{}) == *base);
    }

private:
    QByteArray m_bytes;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCatalogFile)
#include "tst_catalogfile.moc"
