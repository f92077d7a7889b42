// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogsearch.h"
#include "searchtext.h"
#include "testcatalog.h"
#include "warnings.h"


using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestCatalogSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_catalog = shippedCatalog();
        m_search = std::make_unique<CatalogSearch>(*m_catalog);
    }
    void init() { failOnWarnings(); }

    void first_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("id");
        const auto row = [](const char* text, const char* table, const char* id) {
            QTest::addRow("%s in %s", text, table)
                << QString::fromUtf8(text) << QString::fromLatin1(table) << QString::fromUtf8(id);
        };
        row("DE", "zones", "DE");
        row("de", "zones", "DE");
        row("deutschland", "zones", "DE");
        row("Germany", "zones", "DE");
        row("österreich", "zones", "AT");
        row("osterreich", "zones", "AT");
        row("oesterreich", "zones", "AT");
        row("USA", "zones", "US");
        row("texas", "zones", "US-TEX-ERCO");
        row("us tex", "zones", "US-TEX-ERCO");
        row("germny", "zones", "DE");   // left out
        row("germnay", "zones", "DE");  // swapped
        row("gemrany", "zones", "DE");  // swapped early
        row("gormany", "zones", "DE");  // replaced
        row("gerrmany", "zones", "DE"); // too many
        row("h100 sxm", "accelerators", "nvidia-h100-sxm5-80gb");
        row("nvidia-h100-sxm5-80gb", "accelerators", "nvidia-h100-sxm5-80gb");
        row("80gb h100 sxm5", "accelerators", "nvidia-h100-sxm5-80gb");
        row("tpu v4", "accelerators", "google-tpu-v4");
        row("frankfurt", "cloud_regions", "Google Cloud:europe-west3");
        row("eu-central-1", "cloud_regions", "AWS:eu-central-1");
        row("aws deutschland", "cloud_regions", "AWS:eu-central-1");
        row("google cloud europe-west1", "cloud_regions", "Google Cloud:europe-west1");
        row("dgx h100", "nodes", "nvidia-dgx-h100");
        row("gpt-3", "model_presets", "gpt-3-175b");
        row("wind an land", "energy_sources", "wind_onshore");
    }

    void first()
    {
        QFETCH(QString, text);
        QFETCH(QString, table);
        QFETCH(QString, id);
        const auto hits = m_search->find(text, table.toStdString());
        QVERIFY(!hits.empty());
        QCOMPARE(QString::fromStdString(hits.front().id), id);
        QCOMPARE(QString::fromStdString(std::string(hits.front().table)), table);
    }

    void newestFirst()
    {
        const auto hits = m_search->find(u"h100"_s, "accelerators");
        QVERIFY(hits.size() >= 3);
        for (const auto& hit : hits)
            QVERIFY2(hit.id.find("h100") != std::string::npos, hit.id.c_str());
        const auto vendor = m_search->find(u"nvidia"_s, "accelerators");
        const auto year
            = [&](std::size_t i) { return *m_catalog->accelerators[vendor[i].row].releaseYear; };
        QVERIFY(vendor.size() > 50);
        QVERIFY(year(0) >= year(vendor.size() - 1));
        for (std::size_t i = 1; i < vendor.size(); ++i)
            QVERIFY(year(i - 1) >= year(i));
    }

    void typoOnlyIfNothingMatches()
    {
        const auto near = m_search->find(u"nvida h100"_s, "accelerators");
        QVERIFY(!near.empty());
        for (const auto& hit : near)
            QVERIFY2(hit.id.starts_with("nvidia-h100"), hit.id.c_str());
        // "mali" is a country; "malta", one letter off, must stay away.
        const auto exact = m_search->find(u"mali"_s, "zones");
        QVERIFY(!exact.empty());
        for (const auto& hit : exact)
            QVERIFY2(hit.id != "MT", hit.id.c_str());
        QVERIFY(m_search->find(u"zzzzzz"_s).empty());
        QVERIFY(m_search->find(u"xq"_s, "accelerators").empty()); // too short for a typo
    }

    void everyTable()
    {
        const auto hits = m_search->find(u"h100"_s);
        QVERIFY(std::ranges::any_of(hits, [](auto& hit) { return hit.table == "accelerators"; }));
        QVERIFY(std::ranges::any_of(hits, [](auto& hit) { return hit.table == "nodes"; }));
        QCOMPARE(m_search->find(u"h100"_s, {}, 2).size(), 2U);
        QVERIFY(m_search->find(u"Luccioni"_s).back().table == "sources");
    }

    void noTextFindsAll()
    {
        QCOMPARE(m_search->find({}, "zones").size(), m_catalog->zones.size());
        QCOMPARE(m_search->find(u" - "_s, "zones").size(), m_catalog->zones.size());
        QVERIFY(m_search->find({}, "rental_prices").empty()); // not offered
    }

    void rowsAreRows()
    {
        for (const auto& hit : m_search->find({}, "accelerators"))
            QCOMPARE(m_catalog->accelerators[hit.row].acceleratorId, hit.id);
    }

    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("case") << u"NVIDIA H100"_s << u"nvidia h100"_s;
        QTest::newRow("accents") << u"Québec"_s << u"quebec"_s;
        QTest::newRow("letters of their own")
            << u"Tromsø, Łódź, Straße"_s << u"tromso lodz strasse"_s;
        QTest::newRow("marks") << u"  eu-central-1 (Frankfurt) "_s << u"eu central 1 frankfurt"_s;
        QTest::newRow("width") << u"ＧＰＵ"_s << u"gpu"_s;
        QTest::newRow("nothing") << u"-,-"_s << QString();
    }

    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(folded(text), expected);
    }

    /// The interface asks at each letter typed: 50 ms for the whole catalog, typos included.

private:
    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<CatalogSearch> m_search;
};

QTEST_GUILESS_MAIN(TestCatalogSearch)
#include "tst_catalogsearch.moc"
