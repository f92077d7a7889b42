// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogtext.h"
#include "testcatalog.h"
#include "warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestCatalogText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_catalog = shippedCatalog(); }
    void init() { failOnWarnings(); }

    void commands()
    {
        auto sorted = catalogCommands();
        sorted.sort();
        QCOMPARE(sorted,
                 (QStringList{u"accelerators"_s, u"carbon-prices"_s, u"cloud-regions"_s, u"cpus"_s,
                              u"energy-sources"_s, u"equivalents"_s, u"models"_s, u"nodes"_s,
                              u"published-runs"_s, u"regulations"_s, u"sources"_s, u"zones"_s}));
        QVERIFY(!catalogListing(*m_catalog, u"moons"_s));
        QVERIFY(!catalogListing(*m_catalog, {}));
    }

    void everyTableIsPrinted()
    {
        for (const auto& command : catalogCommands()) {
            const auto listing = catalogListing(*m_catalog, command);
            QVERIFY(listing && !listing->rows.isEmpty());
            QVERIFY(listing->columns.contains(u"source_id"_s)); // each row with its source
            QJsonParseError error;
            const auto json = QJsonDocument::fromJson(listingToJson(*listing), &error);
            QVERIFY2(json.isArray(), qPrintable(command + error.errorString()));
            QCOMPARE(json.array().size(), listing->rows.size());
            QCOMPARE(json.array().first().toObject().size(), listing->columns.size());
        }
    }

    void oneRow()
    {
        const auto listing
            = catalogListing(*m_catalog, u"accelerators"_s, {}, u"nvidia-h100-sxm5-80gb"_s);
        QVERIFY(listing);
        QCOMPARE(listing->rows.size(), 1);
        const auto row = QJsonDocument::fromJson(listingToJson(*listing)).array()[0].toObject();
        QCOMPARE(row[u"accelerator_id"_s].toString(), u"nvidia-h100-sxm5-80gb"_s);
        QCOMPARE(row[u"tdp_w"_s].toDouble(), 700.0);
        QCOMPARE(row[u"peak_bf16_tflops"_s].toDouble(), 989.4);
        QCOMPARE(row[u"host_included"_s], QJsonValue(false));
        const auto m40 = catalogListing(*m_catalog, u"accelerators"_s, {}, u"nvidia-m40-24gb"_s);
        const auto bytes = listingToJson(*m40);
        QVERIFY(bytes.contains("\"idle_w\": null"));
        QVERIFY(bytes.contains("\"release_year\": 2015,"));
        const auto region
            = catalogListing(*m_catalog, u"cloud-regions"_s, {}, u"Google Cloud:europe-west1"_s);
        QCOMPARE(region->rows.size(), 1);
        QVERIFY(catalogListing(*m_catalog, u"zones"_s, {}, u"nowhere"_s)->rows.isEmpty());
    }

    void search()
    {
        const auto listing = catalogListing(*m_catalog, u"zones"_s, u"deutschland"_s);
        QVERIFY(listing && !listing->rows.isEmpty());
        QCOMPARE(listing->rows[0][listing->columns.indexOf(u"zone_id"_s)].toString(), u"DE"_s);
        QVERIFY(listing->rows.size() < 5);
        QVERIFY(catalogListing(*m_catalog, u"zones"_s, u"zzzzzz"_s)->rows.isEmpty());
        QCOMPARE(listingToJson(*catalogListing(*m_catalog, u"zones"_s, u"zzzzzz"_s)), "[]\n");
    }

    void csv()
    {
        const CatalogListing listing{{u"a"_s, u"b"_s},
                                     {{u"plain"_s, 1234.5},
                                      {u"a \"word\", two"_s, QVariant()},
                                      {u"=SUM(A1)"_s, true},
                                      {u"-1"_s, -1.0},
                                      {u"two\nlines"_s, 1e23},
                                      {u"Österreich"_s, false}}};
        QCOMPARE(listingToCsv(listing),
                 "a,b\r\n"
                 "plain,1234.5\r\n"
                 "\"a \"\"word\"\", two\",\r\n"
                 "'=SUM(A1),1\r\n"
                 "'-1,-1\r\n"
                 "\"two\nlines\",1e+23\r\n"
                 "Österreich,0\r\n");
    }

private:
    std::shared_ptr<const Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestCatalogText)
#include "tst_catalogtext.moc"
