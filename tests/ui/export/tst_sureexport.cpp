// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdocument.h"
#include "surepicture.h"
#include "svgreader.h"
#include "warnings.h"

#include <QImage>
#include <QTest>

using namespace vorlauf;
using namespace Qt::StringLiterals;

/// How sure, read back from its exports; and the ranges of Overview.
class TestSureExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void init()
    {
        failOnWarnings();
        m_document = std::make_unique<ScenarioDocument>(sharedCatalog());
        m_document->reset(exportPlan(plainNames(3)));
    }

    void theTableHoldsTheRanges()
    {
        const ViewTable table = sureTable(*m_document, settings());
        const SampledRows sampled = sampledFor(*m_document, {});
        QCOMPARE(table.rows.size(), std::size_t(3));
        QCOMPARE(table.columns[2].title, u"P5"_s);
        QCOMPARE(table.columns[2].unit, u"g CO₂e"_s);
        for (std::size_t row = 0; row < 3; ++row) {
            const Summary& summary = sampled[row]->summary;
            const auto number
                = [&](std::size_t column) { return std::get<double>(table.rows[row][column]); };
            QCOMPARE(number(1), *m_document->result(int(row)).current->emissions.totalLocationG);
            QCOMPARE(number(2), summary.p5);
            QCOMPARE(number(3), summary.p50);
            QCOMPARE(number(4), summary.p95);
            QCOMPARE(number(5), summary.mean);
            if (row > 0)
                QCOMPARE(number(6), probabilityLower(sampled[row]->values, sampled[0]->values));
        }
        QVERIFY(std::holds_alternative<std::monostate>(table.rows[0][6]));
        QVERIFY(table.notes.join(u'\n').contains(u"seed 20260101"_s));
    }

    void theTableHoldsTheDrivers()
    {
        ExportSettings wanted = settings();
        wanted.drivers = true;
        wanted.scenario = "s2";
        const ViewTable table = sureTable(*m_document, wanted);
        QVERIFY(table.rows.size() >= 3);
        QVERIFY(table.notes[0].contains(u"“Scenario 2”"_s));
        double before = HUGE_VAL;
        for (const auto& row : table.rows) {
            const double swing = std::abs(std::get<double>(row[5]) - std::get<double>(row[4]));
            QVERIFY(swing > 0 && swing <= before);
            before = swing;
            QVERIFY(std::get<double>(row[6]) < 1.05);
        }
    }

    void picturesSpeak_data()
    {
        QTest::addColumn<bool>("drivers");
        QTest::addColumn<bool>("dark");
        QTest::newRow("ranges") << false << false;
        QTest::newRow("ranges, dark") << false << true;
        QTest::newRow("drivers") << true << false;
        QTest::newRow("drivers, dark") << true << true;
    }
    void picturesSpeak()
    {
        QFETCH(bool, drivers);
        QFETCH(bool, dark);
        ExportSettings wanted = settings();
        wanted.format = ExportFormat::Svg;
        wanted.drivers = drivers;
        wanted.dark = dark;
        const Svg svg = readSvg(exportView(*m_document, wanted));
        QVERIFY2(svg.fault.isEmpty(), qPrintable(svg.fault));
        const QString texts = svg.texts.join(u'\n');
        QVERIFY2(texts.contains(drivers ? u"share of the spread"_s : u"distribution"_s),
                 qPrintable(texts));
        QVERIFY(texts.contains(u"t CO₂e"_s));
        QVERIFY(texts.contains(u"2026"_s));
        for (const QPointF& point : svg.points)
            QVERIFY(QRectF({}, svg.page).adjusted(-1, -1, 1, 1).contains(point));
        wanted.format = ExportFormat::Png;
        const QImage image = QImage::fromData(exportView(*m_document, wanted), "PNG");
        QCOMPARE(image.pixelColor(1, 1).lightness() < 128, dark);
    }

    void overviewTakesTheRangesAlong()
    {
        ExportSettings wanted = settings();
        wanted.view = ExportView::Overview;
        wanted.format = ExportFormat::Csv;
        const auto header = [&] {
            return QString::fromUtf8(exportView(*m_document, wanted)).section(u"\r\n"_s, 0, 0);
        };
        QVERIFY(!header().contains(u"P95"_s));
        wanted.overview.uncertainty = true;
        QVERIFY2(header().contains(u"P95 (g CO₂e)"_s), qPrintable(header()));
        wanted.format = ExportFormat::Svg;
        const Svg svg = readSvg(exportView(*m_document, wanted));
        QVERIFY(svg.description.contains(u"5–95 %"_s));
        wanted.overview.relative = true;
        QVERIFY(readSvg(exportView(*m_document, wanted)).description.contains(u"5–95 %"_s));
    }

    void nothingToShowIsSaid()
    {
        m_document->reset({});
        for (bool drivers : {false, true}) {
            ExportSettings wanted = settings();
            wanted.drivers = drivers;
            wanted.format = ExportFormat::Svg;
            const Svg svg = readSvg(exportView(*m_document, wanted));
            QVERIFY(svg.fault.isEmpty() && !svg.texts.isEmpty());
            QVERIFY(sureTable(*m_document, wanted).rows.empty());
        }
    }

private:
    static ExportSettings settings()
    {
        ExportSettings settings = settingsFor(ExportFormat::Csv);
        settings.view = ExportView::Sure;
        return settings;
    }
    std::unique_ptr<ScenarioDocument> m_document;
};

QTEST_MAIN(TestSureExport)
#include "tst_sureexport.moc"
