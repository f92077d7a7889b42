// SPDX-License-Identifier: GPL-3.0-or-later
#include "wherepicture.h"

#include "exportdocument.h"
#include "pdfreader.h"
#include "placecatalog.h"
#include "svgreader.h"
#include "warnings.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestWherePicture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void init()
    {
        failOnWarnings();
        m_document
            = std::make_unique<ScenarioDocument>(std::make_shared<const Catalog>(placeCatalog()));
        m_document->reset(exportPlan({u"Here"_s, u"There"_s}));
    }

    void pngHoldsTheMap_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void pngHoldsTheMap()
    {
        QFETCH(bool, dark);
        ExportSettings settings = where(ExportFormat::Png);
        settings.dark = dark;
        settings.scale = 1;
        const QImage image = QImage::fromData(exportView(*m_document, settings), "PNG");
        QCOMPARE(image.size(), QSize(1000, 600));
        const Theme theme = dark ? Theme::darkTheme() : Theme::lightTheme();
        int land = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                for (int i = 0; i < ColourScale::classes; ++i)
                    land += image.pixelColor(x, y) == ColourScale::colour(i, theme);
            }
        }
        QVERIFY(land > 800);
    }

    void svgSaysWhereAndWhence()
    {
        const Svg svg = readSvg(exportView(*m_document, where(ExportFormat::Svg)));
        QVERIFY2(svg.fault.isEmpty(), qPrintable(svg.fault));
        const QByteArray bytes = exportView(*m_document, where(ExportFormat::Svg));
        for (const char* text : {"Part of it", "Natural", "cloud region", "Grid intensity"})
            QVERIFY2(bytes.contains(text), text);
        for (const QPointF& point : svg.points)
            QVERIFY(QRectF(-1, -1, 1002, 602).contains(point));
    }

    void pdfHoldsText()
    {
        const QByteArray pdf = exportView(*m_document, where(ExportFormat::Pdf));
        QVERIFY(pdf.startsWith("%PDF-1."));
    }

    void tableHoldsEveryPlace()
    {
        ExportSettings settings = where(ExportFormat::Json);
        settings.scenario = "s2"; // in the United States
        const QJsonObject table
            = QJsonDocument::fromJson(exportView(*m_document, settings)).object();
        const QJsonArray rows = table[u"rows"].toArray();
        QCOMPARE(rows.size(), 7);
        const double own = *m_document->result(1).current->emissions.totalLocationG;
        bool found = false;
        for (const QJsonValue& row : rows) {
            if (row[1].toString() != u"US"_s)
                continue;
            found = true;
            QCOMPARE(row[0].toString(), u"United States"_s);
            QCOMPARE(row[5].toDouble(), own);
            QCOMPARE(row[6].toDouble(), 0.0);
        }
        QVERIFY(found);
        QVERIFY(rows.last()[4].toDouble() >= 6); // ranked to the end
        QVERIFY(table[u"notes"].toArray()[0].toString().contains(u"United States"_s));
    }

    void theClipboardHoldsThemAll()
    {
        const std::unique_ptr<QMimeData> data(clipboardData(*m_document, where(ExportFormat::Png)));
        QVERIFY(data->hasImage());
        QVERIFY(data->html().contains(u"United States"_s));
        QVERIFY(data->text().contains(u"Part of it"_s));
    }

    void filterAndOrderCount()
    {
        ExportSettings settings = where(ExportFormat::Csv);
        settings.places.kinds = PlaceChoice::Kinds::CloudRegions;
        const ViewTable table = whereTable(*m_document, settings);
        QCOMPARE(table.rows.size(), std::size_t(2));
        settings.locale = QLocale(u"de_DE"_s);
        settings.places = {};
        settings.places.order = PlaceChoice::Order::Cost;
        const QByteArray csv = exportView(*m_document, settings);
        QVERIFY(csv.contains("Vereinigte Staaten"));
    }

    void emptyAndFaultyPlansHaveAPage()
    {
        Plan plan = exportPlan({u"Here"_s});
        plan.scenarios[0].site.pue = 0.1;
        m_document->reset(plan);
        QVERIFY(whereTable(*m_document, where(ExportFormat::Csv)).rows.empty());
        QVERIFY(!exportView(*m_document, where(ExportFormat::Png)).isEmpty());
        m_document->reset({});
        QVERIFY(!exportView(*m_document, where(ExportFormat::Svg)).isEmpty());
    }

private:
    static ExportSettings where(ExportFormat format)
    {
        ExportSettings settings = settingsFor(format);
        settings.view = ExportView::Where;
        return settings;
    }

    std::unique_ptr<ScenarioDocument> m_document;
};

QTEST_MAIN(TestWherePicture)
#include "tst_wherepicture.moc"
