// SPDX-License-Identifier: GPL-3.0-or-later
#include "why.h"

#include "exportview.h"
#include "testcatalog.h"
#include "warnings.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace vorlauf;

namespace {

Plan plan()
{
    Plan plan;
    plan.title = "Two places";
    plan.scenarios = {testScenario(), testScenario()};
    plan.scenarios[0].name = "As planned <&";
    plan.scenarios[1].id = "b";
    plan.scenarios[1].name = "Elsewhere";
    plan.scenarios[1].electricity.intensityGPerKwh = 29;
    plan.scenarios[1].hardware.mfu = 0.5;
    return plan;
}

QString svgText(const QByteArray& svg)
{
    QXmlStreamReader xml(svg);
    QString text;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
    }
    return xml.hasError() ? QString() : text;
}

} // namespace

class TestWhy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        loadFonts();
        m_document
            = std::make_unique<ScenarioDocument>(std::make_shared<const Catalog>(testCatalog()));
        m_document->reset(plan());
    }

    void stepsLeadFromOneTotalToTheOther()
    {
        const Waterfall got = waterfall(*m_document, 0, 1, QLocale(u"en_US"_s));
        QVERIFY(got.unit.endsWith(u"t CO₂e"_s));
        QVERIFY(got.steps.size() >= 4);
        QCOMPARE(got.steps.first().kind, WaterfallStep::Kind::Total);
        QCOMPARE(got.steps.last().kind, WaterfallStep::Kind::Total);
        double reached = got.steps.first().to;
        for (qsizetype i = 1; i + 1 < got.steps.size(); ++i) {
            QVERIFY(qAbs(got.steps[i].from - reached) < 1e-9);
            reached = got.steps[i].to;
        }
        QVERIFY(qAbs(reached - got.steps.last().to) < 1e-9 * got.steps.first().to);
        const double grams = m_document->result(1).current->emissions.totalLocationG.value();
        QVERIFY(qAbs(got.steps.last().to * 1e6 - grams) < 1e-6 * grams);
    }

    void findingNamesTheLargestReasonFirst()
    {
        const QString text = whyFinding(*m_document, 0, 1, QLocale(u"en_US"_s));
        QVERIFY2(text.startsWith(u"“As planned <&” emits"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Largest reasons: Electricity grid (÷11)"_s), qPrintable(text));
        QVERIFY(text.indexOf(u"Electricity grid"_s) < text.indexOf(u"Speed and utilisation"_s));
    }

    void withoutTwoResultsThereIsNothingToExplain()
    {
        Scenario faulty = m_document->scenario(1);
        faulty.site.pue = 0.5;
        m_document->edit(1, faulty, u"/site/pue"_s, 1, u"PUE"_s);
        QVERIFY(waterfall(*m_document, 0, 1, QLocale()).steps.isEmpty());
        QVERIFY(!whyFinding(*m_document, 0, 1, QLocale()).isEmpty());
        QVERIFY(waterfall(*m_document, 0, 0, QLocale()).steps.isEmpty());
    }

    void pictureAndTableSayTheSame()
    {
        ExportSettings settings;
        settings.view = ExportView::Why;
        settings.locale = QLocale(u"en_US"_s);
        settings.format = ExportFormat::Svg;
        const QString text = svgText(exportView(*m_document, settings));
        for (const WaterfallStep& step : waterfall(*m_document, 0, 1, settings.locale).steps) {
            QVERIFY2(text.contains(step.name), qPrintable(step.name));
            QVERIFY2(text.contains(step.value), qPrintable(step.value));
        }
        QVERIFY(!text.contains(u'…'));
        settings.format = ExportFormat::Csv;
        const QString csv = QString::fromUtf8(exportView(*m_document, settings));
        QVERIFY(csv.contains(u"Electricity grid,-"_s));
        settings.from = "b";
        settings.to = "a";
        QVERIFY(!QString::fromUtf8(exportView(*m_document, settings))
                     .contains(u"Electricity grid,-"_s));
    }

private:
    std::unique_ptr<ScenarioDocument> m_document;

    void differentBoundariesAreNotCompared()
    {
        ScenarioDocument document(std::make_shared<const Catalog>(testCatalog()));
        Plan plan;
        plan.scenarios = {testScenario(), testScenario()};
        plan.scenarios[1].id = "b";
        plan.scenarios[1].name = "B";
        plan.scenarios[1].boundary = Boundary::Project;
        document.reset(plan);
        const QString finding = whyFinding(document, 0, 1, QLocale(u"en_US"_s));
        QVERIFY2(finding.contains(u"cannot be compared"_s), qPrintable(finding));
        QVERIFY(!finding.contains(u'%'));
    }
};

QTEST_MAIN(TestWhy)
#include "tst_why.moc"
