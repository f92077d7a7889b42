// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdocument.h"
#include "figures.h"
#include "figuresheet.h"
#include "numberspicture.h"
#include "planjson.h"
#include "svgreader.h"
#include "warnings.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace vorlauf;

class TestExportView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void init()
    {
        failOnWarnings();
        m_document = std::make_unique<ScenarioDocument>(sharedCatalog());
        m_document->reset(exportPlan(hostileNames()));
    }

    void csvHasARowForEachScenario_data()
    {
        QTest::addColumn<CsvDialect>("dialect");
        QTest::addColumn<QChar>("separator");
        QTest::newRow("international") << CsvDialect::International << QChar(u',');
        QTest::newRow("German Excel") << CsvDialect::GermanExcel << QChar(u';');
    }
    void csvHasARowForEachScenario()
    {
        QFETCH(CsvDialect, dialect);
        QFETCH(QChar, separator);
        m_document->reset(exportPlan(plainNames(3)));
        ExportSettings settings = settingsFor(ExportFormat::Csv);
        settings.dialect = dialect;
        const QByteArray bytes = exportView(*m_document, settings);
        QCOMPARE(bytes.startsWith("\xEF\xBB\xBF"), dialect == CsvDialect::GermanExcel);
        const QStringList lines = QString::fromUtf8(bytes).split(QStringLiteral("\r\n"));
        for (int row = 0; row < 3; ++row) {
            QVERIFY(lines[row + 1].startsWith(plainNames(3)[row] + separator));
            const double grams = *m_document->result(row).current->emissions.totalLocationG;
            bool found = false;
            for (QString cell : lines[row + 1].split(separator))
                found = found || cell.replace(u',', u'.').toDouble() == grams;
            QVERIFY2(found, qPrintable(lines[row + 1]));
        }
        QVERIFY(lines.join(u'\n').contains(QStringLiteral("24 November 2026")));
    }

    void formulasInNamesDoNotRun()
    {
        const QByteArray csv = exportView(*m_document, settingsFor(ExportFormat::Csv));
        QVERIFY(csv.contains("\r\n'=1+1,"));
    }

    void jsonHoldsTheNumbers_data() { views(); }
    void jsonHoldsTheNumbers()
    {
        QFETCH(ExportView, view);
        ExportSettings settings = settingsFor(ExportFormat::Json);
        settings.view = view;
        const QJsonObject table
            = QJsonDocument::fromJson(exportView(*m_document, settings)).object();
        QCOMPARE(table[u"title"].toString(), QStringLiteral("Comparison"));
        const double grams = *m_document->result(2).current->emissions.totalLocationG;
        bool found = false;
        for (const QJsonValue& row : table[u"rows"].toArray()) {
            for (const QJsonValue& cell : row.toArray())
                found = found || cell.toDouble() == grams;
        }
        QVERIFY(found);
        QVERIFY(!table[u"notes"].toArray().isEmpty());
    }

    void theClipboardHoldsEveryFlavour_data() { views(); }
    void theClipboardHoldsEveryFlavour()
    {
        QFETCH(ExportView, view);
        ExportSettings settings = settingsFor(ExportFormat::Png);
        settings.view = view;
        settings.scale = 1;
        const std::unique_ptr<QMimeData> data(clipboardData(*m_document, settings));
        const QImage image = data->imageData().value<QImage>();
        QCOMPARE(image.width(), 1000);
        QCOMPARE(QImage::fromData(data->data(QStringLiteral("image/png")), "PNG").size(),
                 image.size());
        const Svg svg = readSvg(data->data(QStringLiteral("image/svg+xml")));
        QVERIFY2(svg.fault.isEmpty(), qPrintable(svg.fault));
        QVERIFY(data->html().contains(QStringLiteral("<table")));
        QVERIFY(!data->html().contains(QStringLiteral("<script")));
        QVERIFY(data->text().contains(u'\t'));
        QVERIFY(data->text().contains(QStringLiteral("Klima 🌍🔥")));
        const auto plan = readPlan(data->data(QStringLiteral("application/json")));
        QVERIFY(plan);
        QVERIFY(plan->plan == m_document->plan());
    }

    void theSheetShowsEveryFigure()
    {
        m_document->reset(exportPlan(plainNames(3)));
        const FigureSheet sheet = figureSheet(*m_document, settingsFor(ExportFormat::Png));
        QCOMPARE(sheet.scenarios.size(), std::size_t(3));
        QCOMPARE(sheet.scenarios[0].note, QStringLiteral("baseline"));
        std::size_t figureRows = 0;
        for (const FigureSheet::Row& row : sheet.rows) {
            QVERIFY(row.cells.empty() || row.cells.size() == 3);
            figureRows += row.name.note.contains(QStringLiteral("METHOD"));
        }
        QCOMPARE(figureRows, figures().size());
        const auto facility = std::ranges::find_if(sheet.rows, [](const FigureSheet::Row& row) {
            return row.name.note.contains(QStringLiteral("E_fac = PUE"));
        });
        QVERIFY(facility != sheet.rows.end());
        const QLocale locale(QStringLiteral("en_US"));
        QCOMPARE(facility->cells[1].text,
                 formatQuantity(m_document->result(1).current->energy.facilityKwh,
                                Unit::Kilowatthour, locale, QStringLiteral("EUR")));
        QVERIFY(facility->cells[1].note.startsWith(u'+'));
        QVERIFY(facility->cells[0].note.isEmpty());
        QVERIFY(sheet.sources.size() > 3);
        QCOMPARE(sheet.sources.size(),
                 QSet<QString>(sheet.sources.begin(), sheet.sources.end()).size());
    }

    void faultsLeaveADash()
    {
        Plan plan = exportPlan(plainNames(2));
        m_document->reset(plan);
        Scenario broken = plan.scenarios[1];
        broken.site.pue = 0.5;
        m_document->edit(1, broken, QStringLiteral("/site/pue"), m_document->newGesture(),
                         QStringLiteral("PUE"));
        const FigureSheet sheet = figureSheet(*m_document, settingsFor(ExportFormat::Png));
        for (const FigureSheet::Row& row : sheet.rows) {
            if (!row.cells.empty() && row.name.note.contains(QStringLiteral("METHOD")))
                QCOMPARE(row.cells[1].text, QStringLiteral("–"));
        }
    }

    void sheetsFillPages_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("one") << plainNames(1);
        QTest::newRow("30") << plainNames(30);
        QTest::newRow("hostile") << hostileNames();
    }
    void sheetsFillPages()
    {
        QFETCH(QStringList, names);
        m_document->reset(exportPlan(names));
        ExportSettings settings = settingsFor(ExportFormat::Svg);
        settings.view = ExportView::Numbers;
        std::vector<Picture> pages = numbersPages(*m_document, settings);
        pages.push_back(numbersPicture(*m_document, settings));
        QVERIFY(pages.size() > 2);
        QString all;
        for (const Picture& page : pages) {
            const Svg svg = readSvg(svgOf(page));
            QVERIFY2(svg.fault.isEmpty(), qPrintable(svg.fault));
            QVERIFY(!svg.texts.isEmpty());
            const QRectF area = QRectF(QPointF(), page.size).adjusted(-0.1, -0.1, 0.1, 0.1);
            for (const QPointF& point : svg.points)
                QVERIFY2(area.contains(point),
                         qPrintable(QStringLiteral("%1, %2").arg(point.x()).arg(point.y())));
            all = svg.texts.join(QString());
        }
        all.remove(u' ');
        for (QString name : names) {   // in the last, which is one page of everything
            if (!name.isRightToLeft()) // drawn from right to left, in runs
                QVERIFY2(all.contains(name.remove(u' ')), qPrintable(name));
        }
        QVERIFY(!all.contains(u'…'));
    }

    void anEmptyPlanHasNumbersToo()
    {
        m_document->reset({});
        for (ExportFormat format : {ExportFormat::Png, ExportFormat::Svg, ExportFormat::Pdf,
                                    ExportFormat::Csv, ExportFormat::Json}) {
            ExportSettings settings = settingsFor(format);
            settings.view = ExportView::Numbers;
            QVERIFY(!exportView(*m_document, settings).isEmpty());
        }
    }

private:
    static void views()
    {
        QTest::addColumn<ExportView>("view");
        QTest::newRow("overview") << ExportView::Overview;
        QTest::newRow("numbers") << ExportView::Numbers;
    }

    std::unique_ptr<ScenarioDocument> m_document;
};

QTEST_MAIN(TestExportView)
#include "tst_exportview.moc"
