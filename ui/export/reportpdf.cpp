// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportpdf.h"

#include "checks.h"
#include "claims.h"
#include "contexts.h"
#include "figuresheet.h"
#include "finding.h"
#include "findings.h"

#include "pageflow.h"
#include "reportcover.h"
#include "reportparts.h"
#include "reporttables.h"
#include "reportviews.h"
#include "scopetable.h"
#include "sheetpages.h"

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

class PdfReport
{
public:
    PdfReport(ScenarioDocument& document, const ReportSettings& settings)
        : m_document(document)
        , m_settings(settings)
        , m_title(reportTitle(document))
        , m_findings(findings(document,
                              {settings.shown.overview, settings.shown.from, settings.shown.to,
                               settings.shown.scenario},
                              settings.locale))
        , m_accent(reportAccent(settings, m_theme))
        , m_flow(m_theme, m_accent, m_title, {m_title, settings.confidentiality})
    {
    }

    QByteArray write()
    {
        addCover();
        addSummary();
        for (const ExportView view : m_settings.views)
            addView(view);
        addScenarios();
        addRules();
        addScopes();
        addMethod();
        addSources();
        if (std::ranges::count(m_settings.views, ExportView::Numbers) > 0)
            addNumbers();
        return reportFile(m_flow, m_title, m_settings);
    }

private:
    void addCover()
    {
        const CoverTexts texts{m_title, headline(), reportDate(m_settings),
                               Texts::tr("Catalog %1").arg(fromUtf8(m_document.catalog().version))};
        m_flow.addPage(Texts::tr("Cover", "first page of a report"),
                       coverPage(texts, m_settings, m_theme, m_accent));
    }

    QString headline() const
    {
        const auto found = std::ranges::find(m_findings, FindingKind::Headline, &Finding::kind);
        return found == m_findings.end() ? QString() : markedText(*found);
    }

    /// Headline, figures, what else is to be said of them, what to know before believing them.
    void addSummary()
    {
        m_flow.chapter(Texts::tr("Summary", "name of a sheet"));
        for (const Finding& finding : m_findings) {
            if (finding.kind == FindingKind::Headline)
                m_flow.finding(markedText(finding));
        }
        m_flow.table(keyFigureTable(m_document, m_settings.locale));
        for (const Finding& finding : m_findings) {
            if (finding.kind != FindingKind::Headline && finding.kind != FindingKind::Caveat)
                m_flow.bullet(markedText(finding));
        }
        addCaveats();
        m_flow.note(sourceNote(m_document, m_settings.locale));
    }

    void addCaveats()
    {
        bool first = true;
        for (const Finding& finding : m_findings) {
            if (finding.kind != FindingKind::Caveat)
                continue;
            if (first)
                m_flow.subheading(Texts::tr("Please note:"));
            first = false;
            m_flow.bullet(markedText(finding));
        }
    }

    void addView(ExportView view)
    {
        const auto pictures = reportPictures(m_document, view, m_settings, m_flow.pictureSize());
        if (pictures.empty())
            return;
        m_flow.chapter(viewTitle(view));
        for (const Picture& picture : pictures)
            m_flow.picture(picture);
        const OverviewOptions& shown = m_settings.shown.overview;
        if (view == ExportView::Overview && shown.quantity == OverviewQuantity::Emissions) {
            m_flow.table(partTable(m_document, shown.marketBased, m_settings.locale));
            m_flow.table(equivalentTable(m_document, m_settings.locale));
        }
    }

    void addScenarios()
    {
        for (int row = 0; row < m_document.count(); ++row) {
            m_flow.chapter(fromUtf8(m_document.scenario(row).name));
            addScenario(row);
        }
    }

    void addScenario(int row)
    {
        const Scenario& scenario = m_document.scenario(row);
        const CheckContext context{m_document.catalog(), m_settings.locale,
                                   fromUtf8(m_document.plan().currency)};
        m_flow.paragraph(fromUtf8(scenario.note));
        const auto& result = m_document.result(row).current;
        if (!result) {
            for (const Fault& fault : result.error())
                m_flow.bullet(sentence(fault, m_settings.locale));
            return;
        }
        for (const Warning& warning : result.value().warnings)
            m_flow.bullet(sentence(warning, m_settings.locale));
        m_flow.table(inputTable(m_document, row, m_settings.locale));
        for (const QString& line : claimLines(scenario, result.value(), context))
            m_flow.paragraph(line);
    }

    void addRules()
    {
        std::vector<ReportTable> tables;
        for (int row = 0; row < m_document.count(); ++row) {
            ReportTable table = checkTable(m_document, row, m_settings.locale);
            table.title = fromUtf8(m_document.scenario(row).name);
            if (!table.rows.empty())
                tables.push_back(std::move(table));
        }
        if (tables.empty())
            return;
        m_flow.chapter(Texts::tr("Limits and rules"));
        for (const ReportTable& table : tables)
            m_flow.table(table);
        m_flow.note(rulesNote(m_document, m_settings.locale));
    }

    void addScopes()
    {
        std::vector<ReportTable> tables;
        for (int row = 0; row < m_document.count(); ++row) {
            if (m_document.result(row).current)
                tables.push_back(scopeTable(m_document, row, m_settings.locale));
        }
        if (tables.empty())
            return;
        m_flow.chapter(Texts::tr("Emissions by scope (GHG Protocol)"));
        for (const ReportTable& table : tables)
            m_flow.table(table);
        for (const QString& sentence : scopeNotes())
            m_flow.note(sentence);
    }

    void addMethod()
    {
        m_flow.chapter(Texts::tr("Method and licences"));
        for (const QString& sentence : methodSentences(m_document))
            m_flow.bullet(sentence);
        m_flow.section(Texts::tr("Formulas"));
        m_flow.table(formulaTable());
        m_flow.section(Texts::tr("Licences"));
        for (const QString& sentence : licenceSentences(m_document))
            m_flow.bullet(sentence);
    }

    void addSources()
    {
        const ReportTable sources = sourceTable(m_document);
        if (sources.rows.empty())
            return;
        m_flow.chapter(Texts::tr("Sources"));
        m_flow.table(sources);
    }

    void addNumbers()
    {
        ExportSettings settings = m_settings.shown;
        settings.locale = m_settings.locale;
        settings.date = m_settings.date;
        FigureSheet sheet = figureSheet(m_document, settings);
        sheet.title.clear(); // stands at the foot
        sheet.sourcesTitle = Texts::tr("Sources of the figures");
        m_flow.chapter(viewTitle(ExportView::Numbers));
        m_flow.sheets(sheetPages(sheet, m_flow.sheetSize(), m_theme, false));
    }

    ScenarioDocument& m_document;
    const ReportSettings& m_settings;
    const Theme m_theme = Theme::lightTheme();
    const QString m_title;
    const std::vector<Finding> m_findings;
    const QColor m_accent;
    PageFlow m_flow;
};

} // namespace

QByteArray reportPdf(ScenarioDocument& document, const ReportSettings& settings)
{
    return PdfReport(document, settings).write();
}

} // namespace vorlauf
