// SPDX-License-Identifier: GPL-3.0-or-later
#include "warnings.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The build of the catalog stops at a broken row and names its file and line.
class TestBuildCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        const QDir source(QStringLiteral(VORLAUF_SOURCE_DIR "/resources/data"));
        QVERIFY(QDir(m_folder->path()).mkpath(u"data/hourly"_s));
        for (const auto& part : {u""_s, u"hourly/"_s}) {
            const QDir from(source.filePath(part));
            for (const auto& name : from.entryList({u"*.csv"_s}, QDir::Files)) {
                QVERIFY(QFile::link(from.filePath(name), data(part + name)));
            }
        }
    }

    void wholeTables()
    {
        QVERIFY2(build(), m_words);
        const auto first = contents(m_folder->filePath(u"catalog.sqlite"_s));
        QVERIFY(first.startsWith("SQLite format 3"));
        QVERIFY2(build(), m_words);
        QVERIFY(contents(m_folder->filePath(u"catalog.sqlite"_s)) == first); // the same bytes
    }

    void brokenTable_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("words"); // after the line number
        const auto row = [](const char* name, const char* table, const char* before,
                            const char* after, const char* words) {
            QTest::newRow(name) << QString::fromLatin1(table) << QByteArray(before)
                                << QByteArray(after) << QByteArray(words);
        };
        row("a word for a number", "cpus.csv", ",145,2016,", ",many,2016,", "tdp_w: 'many'");
        row("a German number", "provider_defaults.csv", ",1.14,", ",\"1,14\",", "pue: '1,14'");
        row("not a number", "provider_defaults.csv", ",1.14,", ",nan,", "pue: 'nan'");
        row("half a year", "provider_defaults.csv", ",2025,AWS", ",2025.5,AWS", "year: '2025.5'");
        row("out of range", "provider_defaults.csv", ",1.14,", ",0.14,", "CHECK");
        row("an unknown word", "accelerators.csv", ",gpu,datacenter", ",gpx,datacenter", "CHECK");
        row("not 0 or 1", "energy_sources.csv", "fossil,0,0", "fossil,2,0", "CHECK");
        row("no source", "provider_defaults.csv", "AWS_SUSTAIN_2025", "", "NOT NULL");
        row("an unknown source", "provider_defaults.csv", "AWS_SUSTAIN_2025", "NOWHERE",
            "source_id: 'NOWHERE' is not in sources");
        row("an unknown source in a list", "cpus.csv", "codecarbon-cpu;boaviztapi",
            "codecarbon-cpu;NOWHERE", "source_id: 'NOWHERE' is not in sources");
        row("an unknown zone", "electricity_prices.csv", "AL,2024", "XX,2024",
            "zone_id: 'XX' is not in zones");
        row("an unknown zone in a list", "carbon_prices.csv", "AT;BE;BG", "AT;XX;BG",
            "zone_ids: 'XX' is not in zones");
        row("an unknown accelerator", "rental_prices.csv", "nvidia-v100-sxm2-16gb,Lambda,0.79",
            "nvidia-v100,Lambda,0.79", "'nvidia-v100' is not in accelerators");
        row("shares of 110 percent", "zones.csv", ",9.79,15.618,", ",19.79,15.618,", "CHECK");
        row("the same id twice", "cpus.csv", "intel-xeon-e5-2698-v4,Intel",
            "intel-xeon-e5-2686-v4,Intel", "UNIQUE");
        row("a missing column", "cpus.csv", ",tdp_w", "", "column 'tdp_w' is not in place");
        row("an unknown column", "cpus.csv", ",note\n", ",note,colour\n",
            "unknown column 'colour'");
        row("a cell too few", "cpus.csv", ",145,2016,", ",2016,", "");
        row("a cell too many", "cpus.csv", ",145,2016,", ",145,2016,1,", "");
        row("an open quote", "currencies.csv", "USD,2023,", "USD,\"2023,", "quote without an end");
        row("a stray quote", "cpus.csv", ",Intel,", ",In\"tel,", "quote inside a cell");
        row("a fraction in an hour", "hourly/DE.csv", ",", ".5,", "no whole number");
        row("a short day", "hourly/DE.csv", ",", "", "a day has 24 hours");
        row("a table of nothing", "unknown.csv", "", "id\n", "belongs to no table");
        row("a profile of nothing", "hourly/XX.csv", "", "1\n", "belongs to no table");
    }

    void brokenTable()
    {
        QFETCH(QString, table);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, words);
        auto text = contents(data(table));
        const auto at = text.indexOf(before);
        QVERIFY(at >= 0);
        const auto line = text.first(at).count('\n') + 1;
        text.replace(at, before.size(), after);
        QFile::remove(data(table)); // the link, not what it links to
        QFile file(data(table));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
        file.close();
        QVERIFY(!build());
        const QByteArray place = data(table).toUtf8() + ':' + QByteArray::number(line) + ": ";
        QVERIFY2(m_words.startsWith(place), m_words);
        QVERIFY2(m_words.contains(words), m_words);
        QVERIFY(!QFile::exists(m_folder->filePath(u"catalog.sqlite"_s)));
    }

    void missingTable()
    {
        QVERIFY(QFile::remove(data(u"zones.csv"_s)));
        QVERIFY(!build());
        QVERIFY2(m_words.startsWith(data(u"zones.csv"_s).toUtf8() + ":1: "), m_words);
    }

    void missingProfile()
    {
        QVERIFY(QFile::remove(data(u"hourly/DE.csv"_s)));
        QVERIFY(!build());
        QVERIFY2(m_words.startsWith(data(u"hourly/DE.csv"_s).toUtf8() + ":1: "), m_words);
    }

private:
    QString data(const QString& name) const { return m_folder->filePath(u"data/"_s + name); }

    bool build()
    {
        QProcess process;
        process.start(QStringLiteral(VORLAUF_BUILDCATALOG),
                      {QStringLiteral(VORLAUF_SOURCE_DIR "/resources/sql/catalog.sql"),
                       m_folder->filePath(u"data"_s), m_folder->filePath(u"catalog.sqlite"_s)});
        const bool isFinished = process.waitForFinished();
        m_words = process.readAllStandardError();
        return isFinished && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_words;
};

QTEST_GUILESS_MAIN(TestBuildCatalog)
#include "tst_buildcatalog.moc"
