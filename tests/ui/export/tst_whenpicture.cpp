// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportview.h"
#include "svgreader.h"
#include "testcatalog.h"
#include "warnings.h"
#include "words.h"

#include <QImage>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestWhenPicture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        loadFonts();
        m_document
            = std::make_unique<ScenarioDocument>(std::make_shared<const Catalog>(testCatalog()));
        Plan plan;
        plan.title = "Two starts";
        plan.scenarios = {testScenario(), testScenario()};
        plan.scenarios[1].id = "b";
        plan.scenarios[1].name = "Later";
        for (Scenario& s : plan.scenarios)
            s.schedule.start = parseInstant("2026-03-01T12:00Z");
        plan.scenarios[1].electricity.cfeHourly = HourlySupply{1000, ProfileShape::Flat, {}};
        m_document->reset(plan);
        m_settings = {};
        m_settings.view = ExportView::When;
        m_settings.locale = QLocale(u"en_US"_s);
        m_settings.scenario = "b";
    }

    void picturesHoldTheirTexts()
    {
        for (const bool supply : {false, true}) {
            m_settings.supply = supply;
            m_settings.format = ExportFormat::Svg;
            const Svg svg = readSvg(exportView(*m_document, m_settings));
            QVERIFY2(svg.fault.isEmpty(), qPrintable(svg.fault));
            const QString all = svg.texts.join(u' ');
            QVERIFY2(all.contains(u"Later"_s), qPrintable(all));
            QVERIFY(all.contains(supply ? u"surplus of the contract"_s : u"Best start"_s));
            QVERIFY(!all.contains(u'…'));
            m_settings.format = ExportFormat::Png;
            QVERIFY(!QImage::fromData(exportView(*m_document, m_settings)).isNull());
            m_settings.format = ExportFormat::Pdf;
            QVERIFY(exportView(*m_document, m_settings).startsWith("%PDF"));
        }
    }

    void tablesHoldTheNumbers()
    {
        m_settings.format = ExportFormat::Csv;
        const QString starts = QString::fromUtf8(exportView(*m_document, m_settings));
        QVERIFY2(starts.contains(u"2026-03-01T12:00Z"_s), qPrintable(starts));
        QVERIFY(starts.contains(u"Worst start"_s));
        m_settings.supply = true;
        const QString supply = QString::fromUtf8(exportView(*m_document, m_settings));
        QVERIFY(supply.contains(u"Matched (kWh)"_s));
        QVERIFY(supply.contains(u"2026-03-01T12:00Z"_s));
        m_settings.format = ExportFormat::Json;
        QVERIFY(!QJsonDocument::fromJson(exportView(*m_document, m_settings)).isNull());
    }

    void withoutAScenarioThereIsASentence()
    {
        m_document->reset({});
        for (const bool supply : {false, true}) {
            m_settings.supply = supply;
            for (const ExportFormat format : {ExportFormat::Svg, ExportFormat::Csv}) {
                m_settings.format = format;
                QVERIFY(!exportView(*m_document, m_settings).isEmpty());
            }
        }
    }

private:
    std::unique_ptr<ScenarioDocument> m_document;
    ExportSettings m_settings;
};

QTEST_MAIN(TestWhenPicture)
#include "tst_whenpicture.moc"
